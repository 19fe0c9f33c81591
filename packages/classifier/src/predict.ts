import { BlockVocabulary, type SparseBatch } from '@senti/vectorizer';
import { createBlockSum } from './block-sum.ts';
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
 * A predictor over a model. For one head over counts it gives the bits that `Engine.predict` of the
 * typed-array engine gives.
 *
 * @throws {NetworkError} when a head's network is none.
 * @throws {InputShapeError} when heads, vocabulary and weights do not fit each other, or there is no head.
 * @example
 * createPredictor(model).predict('Muy buen trato, volveremos'); // 0.97
 */
export function createPredictor(model: Model): Predictor {
  checkModel(model);
  const toLogit =
    model.vocabulary instanceof BlockVocabulary
      ? createBlockSum(model.heads, model.vocabulary)
      : createHeadSum(model);
  const predict = (text: string): number => toProbability(toLogit(text));
  return { predict, predictAll: (texts) => Float32Array.from(texts, predict) };
}

/** The logit of a text over any vocabulary: the sum of the heads'. */
function createHeadSum({ heads, vocabulary }: Model): (text: string) => number {
  const rows = Uint32Array.of(0);
  const rowOffsets = Uint32Array.of(0, 0);
  const passes = heads.map(({ network, weights }) => ({ weights, pass: new NetworkPass(network, 1) }));
  return (text) => {
    const { columns, values } = vocabulary.vectorize(text);
    rowOffsets[1] = columns.length;
    const batch: SparseBatch = { rowOffsets, columns, values };
    let sum = 0;
    for (const { weights, pass } of passes) sum += pass.logits(weights, batch, rows, 0, 1, false)[0]!;
    return sum;
  };
}

function checkModel({ heads, vocabulary }: Model): void {
  if (heads.length === 0) throw new InputShapeError('a model without heads');
  for (const { network, weights } of heads) {
    checkWeights(network, weights);
    if (vocabulary.size !== weights.inputs) {
      throw new InputShapeError(`a vocabulary of ${vocabulary.size} columns for ${weights.inputs} inputs`);
    }
  }
}

/** The sigmoid, in the same bits on every machine. */
export function toProbability(logit: number): number {
  return Math.fround(1 / (1 + exponential(-logit)));
}
