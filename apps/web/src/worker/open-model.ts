import {
  createLinearPredictor,
  explainLinearRow,
  ModelFormatError,
  parseLinearFiles,
  type Predictor,
} from '@senti/classifier';
import type { Card } from '@senti/contract';
import { BlockVocabulary, decodeBlockVocabulary } from '@senti/vectorizer';
import type { OpenModel } from './opened-model.ts';
import type { ModelFile, Reading } from './protocol.ts';

/** How far a golden text's probability may be from the card's: other machines round `exp` otherwise. */
const goldenTolerance = 1e-5;

/** A model that does not do what its card says. */
export class ModelFault extends Error {
  readonly code: 'golden-mismatch' | 'file-missing' | 'model-not-open';
  constructor(code: ModelFault['code'], message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * The model of these files.
 *
 * @throws {ModelFault} when a file is missing or a golden text has another probability.
 * @throws when a file can't be read; the error has a `code`.
 */
export async function openModel(files: ModelFile[], goldenTexts: Card['goldenTexts']): Promise<OpenModel> {
  const find = (name: string) => {
    const file = files.find((candidate) => candidate.name === name);
    if (!file) throw new ModelFault('file-missing', name);
    return file.bytes;
  };
  const modelJson = JSON.parse(new TextDecoder().decode(find('model.json'))) as {
    weightsManifest?: { paths?: string[] }[];
  };
  const shards = (modelJson.weightsManifest ?? []).flatMap(({ paths = [] }) => paths.map(find));
  const model = await openPredictor(
    modelJson,
    joinBytes(shards),
    new TextDecoder().decode(find('vocabulary.json')),
  );
  try {
    requireGolden(model.predictor, goldenTexts);
  } catch (error) {
    model.close?.();
    throw error;
  }
  return model;
}

/** The default models are opened by what this script has; the code of others is loaded when one comes. */
async function openPredictor(
  modelJson: unknown,
  weights: Uint8Array,
  vocabularyJson: string,
): Promise<OpenModel> {
  const loadNetworks = () => import('./networks.ts');
  const vocabulary =
    decodeBlockVocabulary(vocabularyJson) ?? (await loadNetworks()).decodeVocabulary(vocabularyJson);
  const linear =
    vocabulary instanceof BlockVocabulary ? openLinear(modelJson, weights, vocabulary) : undefined;
  return linear ?? (await loadNetworks()).openNetwork(modelJson, weights, vocabulary);
}

/** A model of one linear layer; `undefined` for another. */
function openLinear(
  modelJson: unknown,
  weights: Uint8Array,
  vocabulary: BlockVocabulary,
): OpenModel | undefined {
  try {
    const model = { ...parseLinearFiles(modelJson, weights), vocabulary };
    return {
      predictor: createLinearPredictor(model),
      vocabulary,
      explain: (located) => explainLinearRow(model, located),
    };
  } catch (error) {
    if (error instanceof ModelFormatError && error.code === 'unsupported-model') return undefined;
    throw error;
  }
}

function requireGolden({ predict }: Predictor, goldenTexts: Card['goldenTexts']): void {
  goldenTexts.forEach(({ text, probability }, index) => {
    const found = predict(text);
    if (!(Math.abs(found - probability) <= goldenTolerance)) {
      throw new ModelFault('golden-mismatch', `text ${index + 1}: ${found}, not ${probability}`);
    }
  });
}

/** The probability of a text, what speaks for and against it, and which of its words the model never met. */
export function readText({ predictor, vocabulary, explain }: OpenModel, text: string): Reading {
  const located = vocabulary.locate(text);
  const unknown = located.words.filter(({ isKnown }) => !isKnown);
  return {
    probability: predictor.predict(text),
    words: located.words.length,
    unknownWords: [...new Set(unknown.map((word) => word.text))],
    unknownRanges: unknown.map(({ start, end }) => [start, end]),
    ...(explain && { explanation: explain(located) }),
  };
}

function joinBytes(parts: Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0]!;
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
