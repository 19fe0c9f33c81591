import {
  createPredictor,
  explainRow,
  InputShapeError,
  ModelFormatError,
  parseTfjsFiles,
} from '@senti/classifier';
import type { Vocabulary } from '@senti/vectorizer';
import type { OpenModel } from './opened-model.ts';

// A chunk of its own, for models that are not of one linear layer over blocks.
export { decodeVocabulary } from '@senti/vectorizer';

/** By our own reader and kernel where those know the network; tfjs is loaded for the others alone. */
export async function openNetwork(
  modelJson: unknown,
  weights: Uint8Array,
  vocabulary: Vocabulary,
): Promise<OpenModel> {
  try {
    const model = { ...parseTfjsFiles(modelJson, weights), vocabulary };
    return {
      predictor: createPredictor(model),
      vocabulary,
      explain: (located) => explainRow(model, located),
    };
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
