import { BlockVocabulary, type SparseBatch } from '@senti/vectorizer';
import { createBlockSum, type Finish } from './block-sum.ts';
import { checkModel, finishLinear, toPredictor, type Predictor } from './predict-linear.ts';
import { isLinear, type Head, type Model } from './model.ts';
import { NetworkPass } from './network-pass.ts';

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
  const { heads, vocabulary } = model;
  return toPredictor(
    vocabulary instanceof BlockVocabulary
      ? createBlockSum(heads, vocabulary, createFinish)
      : createHeadSum(model),
  );
}

/** What follows the first layer of any head. */
export function createFinish(head: Head): Finish {
  if (isLinear(head)) return finishLinear(head);
  const pass = new NetworkPass(head.network, 1);
  return (sums) => pass.logitOfSums(head.weights, sums);
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
