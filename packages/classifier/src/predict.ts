import type { SparseBatch } from '@senti/vectorizer';
import { InputShapeError } from './errors.ts';
import { exponential } from './exponential.ts';
import { checkWeights, type Model } from './model.ts';
import { NetworkPass } from './network-pass.ts';

export interface Predictor {
  /** The probability of positive, from 0 to 1, never NaN; a text of unknown words gets the biases' answer. */
  predict: (text: string) => number;
  /** The same of each text, in order. */
  predictAll: (texts: readonly string[]) => Float32Array;
}

/**
 * A predictor over a model. For one head it gives the bits that `Engine.predict` of the typed-array engine
 * gives.
 *
 * @throws {NetworkError} when a head's network is none.
 * @throws {InputShapeError} when heads, vocabulary and weights do not fit each other, or there is no head.
 * @example
 * createPredictor(model).predict('Muy buen trato, volveremos'); // 0.97
 */
export function createPredictor(model: Model): Predictor {
  const { vocabulary } = model;
  const sumHeads = createHeadSum(model);
  const predict = (text: string): number => toProbability(sumHeads(vocabulary.vectorize(text)));
  return { predict, predictAll: (texts) => Float32Array.from(texts, predict) };
}

/** The logit of one row: the sum of the heads'. @throws as `createPredictor`. */
export function createHeadSum({
  heads,
  vocabulary,
}: Model): (row: Pick<SparseBatch, 'columns' | 'values'>) => number {
  if (heads.length === 0) throw new InputShapeError('a model without heads');
  const rows = Uint32Array.of(0);
  const rowOffsets = Uint32Array.of(0, 0);
  const passes = heads.map(({ network, weights }) => {
    checkWeights(network, weights);
    if (vocabulary.size !== weights.inputs) {
      throw new InputShapeError(`a vocabulary of ${vocabulary.size} columns for ${weights.inputs} inputs`);
    }
    return { weights, pass: new NetworkPass(network, 1) };
  });
  return ({ columns, values }) => {
    rowOffsets[1] = columns.length;
    const batch: SparseBatch = { rowOffsets, columns, values };
    let sum = 0;
    for (const { weights, pass } of passes) sum += pass.logits(weights, batch, rows, 0, 1, false)[0]!;
    return sum;
  };
}

/** The sigmoid, in the same bits on every machine. */
export function toProbability(logit: number): number {
  return Math.fround(1 / (1 + exponential(-logit)));
}
