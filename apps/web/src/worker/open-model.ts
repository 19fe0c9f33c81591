import {
  createPredictor,
  explainRow,
  InputShapeError,
  ModelFormatError,
  parseTfjsFiles,
  type Model,
  type Predictor,
} from '@senti/classifier';
import type { Card } from '@senti/contract';
import { decodeVocabulary, type Vocabulary } from '@senti/vectorizer';
import type { ModelFile, Reading } from './protocol.ts';

export interface OpenModel {
  predictor: Predictor;
  vocabulary: Vocabulary;
  /** What explains its predictions; none for a model that only tfjs can run. */
  model?: Model;
  /** Frees what it holds beside its own memory, where it holds any. */
  close?: () => void;
}

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
  const vocabulary = decodeVocabulary(new TextDecoder().decode(find('vocabulary.json')));
  const model = await openPredictor(modelJson, joinBytes(shards), vocabulary);
  try {
    requireGolden(model.predictor, goldenTexts);
  } catch (error) {
    model.close?.();
    throw error;
  }
  return model;
}

/** By our own reader and kernel where those know the model; tfjs is loaded for the others alone. */
async function openPredictor(
  modelJson: unknown,
  weights: Uint8Array,
  vocabulary: Vocabulary,
): Promise<OpenModel> {
  try {
    const model = { ...parseTfjsFiles(modelJson, weights), vocabulary };
    return { predictor: createPredictor(model), vocabulary, model };
  } catch (error) {
    if (!(error instanceof ModelFormatError && error.code === 'unsupported-model')) throw error;
  }
  const { openTfjsModel } = await import('@senti/engine-tfjs');
  const model = await openTfjsModel(modelJson, weights);
  if (model.columns !== vocabulary.size) {
    model.dispose();
    throw new InputShapeError(`a vocabulary of ${vocabulary.size} columns for ${model.columns} inputs`);
  }
  const predictAll = (texts: readonly string[]) => model.predict(vocabulary.vectorizeAll(texts));
  const predictor = { predictAll, predict: (text: string) => predictAll([text])[0]! };
  return { predictor, vocabulary, close: () => model.dispose() };
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
export function readText({ predictor, vocabulary, model }: OpenModel, text: string): Reading {
  const located = vocabulary.locate(text);
  const unknown = located.words.filter(({ isKnown }) => !isKnown);
  return {
    probability: predictor.predict(text),
    words: located.words.length,
    unknownWords: [...new Set(unknown.map((word) => word.text))],
    unknownRanges: unknown.map(({ start, end }) => [start, end]),
    ...(model && { explanation: explainRow(model, located) }),
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
