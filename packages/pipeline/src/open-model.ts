import {
  ClassifierError,
  createPredictor,
  explain,
  parseTfjsFiles,
  shiftPrior,
  type Explanation,
  type Model,
} from '@senti/classifier';
import { cardSchema, modelFileNames, type Card, type LabelName } from '@senti/contract';
import { decodeVocabulary, VectorizerError } from '@senti/vectorizer';
import { ModelInvalidError } from './errors.ts';
import { sha256Hex } from './model-identity.ts';

export interface Prediction {
  label: LabelName;
  /** Of Positivo. */
  probability: number;
  /** Whether it lies outside the card's zone of doubt. */
  sure: boolean;
}

export interface OpenModel {
  card: Card;
  model: Model;
  predict: (text: string, reading?: PredictionReading) => Prediction;
  /** Why the text has its probability, before any shift of the share of positives. */
  explain: (text: string) => Explanation;
}

/** How a probability is read; as the card says when absent. */
export interface PredictionReading {
  /** Under `lower` and from `upper` on a prediction is sure. */
  thresholds?: Card['thresholds'] | undefined;
  /** Share of positives that is expected among the texts, instead of the training's. */
  positiveShare?: number | undefined;
}

/** How far a golden text's probability may be from the card's: other machines round `exp` otherwise. */
const goldenTolerance = 1e-5;

/**
 * A model whose files all have the sha-256 that its card names and whose golden texts come out as the
 * card says. `readFile` gives a file of the model's folder, or `undefined` when it is not there.
 *
 * @throws {ModelInvalidError} when anything is missing or otherwise than the card says.
 */
export async function openModel(
  readFile: (name: string) => Promise<Uint8Array | undefined>,
): Promise<OpenModel> {
  const read = async (name: string) => {
    const bytes = await readFile(name);
    if (!bytes) throw new ModelInvalidError(`${name} is missing`);
    return bytes;
  };
  const card = parseCard(await read(modelFileNames.card));
  const files = new Map<string, Uint8Array>();
  for (const { name, sha256 } of card.files) {
    const bytes = await read(name);
    if (sha256Hex(bytes) !== sha256)
      throw new ModelInvalidError(`${name} is not the file that the card names`);
    files.set(name, bytes);
  }
  const model = buildModel(files);
  const { predict: predictProbability } = createPredictor(model);
  for (const { text, probability } of card.goldenTexts) {
    if (Math.abs(predictProbability(text) - probability) > goldenTolerance) {
      throw new ModelInvalidError('a golden text has another probability than the card says');
    }
  }
  const trainingShare = card.corpus.positives / card.corpus.rows;
  return {
    card,
    model,
    predict(text, { thresholds = card.thresholds, positiveShare } = {}) {
      const probability = predictProbability(text);
      const shifted =
        positiveShare === undefined ? probability : shiftPrior(probability, trainingShare, positiveShare);
      return toPrediction(shifted, thresholds);
    },
    explain: (text) => explain(model, text),
  };
}

/** The label of a probability, and whether it is sure, by the thresholds of a card. */
function toPrediction(probability: number, { lower, upper }: Card['thresholds']): Prediction {
  return {
    label: probability >= 0.5 ? 'Positivo' : 'Negativo',
    probability,
    sure: probability < lower || probability >= upper,
  };
}

function parseCard(bytes: Uint8Array): Card {
  const card = cardSchema.safeParse(parseJson(bytes));
  if (!card.success)
    throw new ModelInvalidError(`${modelFileNames.card} is no card of ours`, { cause: card.error });
  return card.data;
}

function buildModel(files: Map<string, Uint8Array>): Model {
  const networkFile = files.get(modelFileNames.network);
  const vocabularyFile = files.get(modelFileNames.vocabulary);
  const weightsFile = [...files].find(([name]) => name.endsWith('.bin'))?.[1];
  if (!networkFile || !vocabularyFile || !weightsFile) {
    throw new ModelInvalidError('the card names no network, no vocabulary or no weights');
  }
  try {
    const vocabulary = decodeVocabulary(new TextDecoder().decode(vocabularyFile));
    const model = { ...parseTfjsFiles(parseJson(networkFile), weightsFile), vocabulary };
    createPredictor(model); // whether its parts fit each other
    return model;
  } catch (cause) {
    if (cause instanceof VectorizerError || cause instanceof ClassifierError) {
      throw new ModelInvalidError(cause.message, { cause });
    }
    throw cause;
  }
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw new ModelInvalidError('a file is not JSON', { cause });
  }
}
