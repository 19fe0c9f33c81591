import type { SparseBatch, Vocabulary } from '@senti/vectorizer';
import { InputShapeError } from './errors.ts';
import { NetworkPass } from './network-pass.ts';
import type { NetworkSpec, Weights } from './network.ts';
import { checkWeights } from './typed-array-engine.ts';

/** All that a prediction needs: text → columns → probability. */
export interface Model {
  network: NetworkSpec;
  vocabulary: Vocabulary;
  weights: Weights;
}

export interface Predictor {
  /** The probability of positive, from 0 to 1, never NaN; a text of unknown words gets the biases' answer. */
  predict: (text: string) => number;
  /** The same of each text, in order. */
  predictAll: (texts: readonly string[]) => Float32Array;
}

/**
 * A predictor over a model. It gives the bits that `Engine.predict` of the typed-array engine gives.
 *
 * @throws {NetworkError} when the network is none.
 * @throws {InputShapeError} when network, vocabulary and weights do not fit each other.
 * @example
 * createPredictor(model).predict('Muy buen trato, volveremos'); // 0.97
 */
export function createPredictor({ network, vocabulary, weights }: Model): Predictor {
  checkWeights(network, weights);
  if (vocabulary.size !== weights.inputs) {
    throw new InputShapeError(`a vocabulary of ${vocabulary.size} columns for ${weights.inputs} inputs`);
  }
  const pass = new NetworkPass(network, 1);
  const rows = Uint32Array.of(0);
  const rowOffsets = Uint32Array.of(0, 0);
  const predict = (text: string): number => {
    const { columns, values } = vocabulary.vectorize(text);
    rowOffsets[1] = columns.length;
    const batch: SparseBatch = { rowOffsets, columns, values };
    return pass.forward(weights, batch, rows, 0, 1, false)[0]!;
  };
  return { predict, predictAll: (texts) => Float32Array.from(texts, predict) };
}
