import type { BlockVocabulary } from '@senti/vectorizer';
import { createBlockSum, type Finish } from './block-sum.ts';
import { InputShapeError } from './errors.ts';
import { exponential } from './exponential.ts';
import { checkWeights, isLinear, type Head, type Model } from './model.ts';

export interface Predictor {
  /** The probability of positive, from 0 to 1, never NaN; a text of unknown words gets the biases' answer. */
  predict: (text: string) => number;
  /** The same of each text, in order. */
  predictAll: (texts: readonly string[]) => Float32Array;
}

/**
 * What `createPredictor` gives for linear heads over blocks, without the code of other networks.
 *
 * @throws {InputShapeError} when heads, vocabulary and weights do not fit each other, a head is not linear, or
 *   there is none.
 */
export function createLinearPredictor(model: Model & { vocabulary: BlockVocabulary }): Predictor {
  checkModel(model);
  return toPredictor(createBlockSum(model.heads, model.vocabulary, finishLinear));
}

/** @throws {InputShapeError} when the head is not linear. */
export function finishLinear(head: Head): Finish {
  if (!isLinear(head)) throw new InputShapeError('a head of several layers');
  return (sums) => sums[0]!;
}

/**
 * @throws {NetworkError} when a head's network is none.
 * @throws {InputShapeError} when heads, vocabulary and weights do not fit each other, or there is no head.
 */
export function checkModel({ heads, vocabulary }: Model): void {
  if (heads.length === 0) throw new InputShapeError('a model without heads');
  for (const { network, weights } of heads) {
    checkWeights(network, weights);
    if (vocabulary.size !== weights.inputs) {
      throw new InputShapeError(`a vocabulary of ${vocabulary.size} columns for ${weights.inputs} inputs`);
    }
  }
}

/** The predictor of what gives logits. */
export function toPredictor(toLogit: (text: string) => number): Predictor {
  const predict = (text: string): number => toProbability(toLogit(text));
  return { predict, predictAll: (texts) => Float32Array.from(texts, predict) };
}

/** The sigmoid, in the same bits on every machine. */
export function toProbability(logit: number): number {
  return Math.fround(1 / (1 + exponential(-logit)));
}
