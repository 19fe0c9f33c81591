import type { BlockRows } from './block-rows.ts';

/** In how many positive and negative rows each column stands. */
export interface LabelCounts {
  positive: Float64Array;
  negative: Float64Array;
}

export function countLabels(
  { rowOffsets, columns, known }: BlockRows,
  labels: ArrayLike<number>,
): LabelCounts {
  const counts = { positive: new Float64Array(known.length), negative: new Float64Array(known.length) };
  for (let row = 0; row < labels.length; row++) {
    const side = labels[row] === 1 ? counts.positive : counts.negative;
    const end = rowOffsets[row + 1]!;
    for (let entry = rowOffsets[row]!; entry < end; entry++) side[columns[entry]!]!++;
  }
  return counts;
}

/**
 * log P(column | positive) − log P(column | negative) of each column, its counts raised by `alpha`.
 *
 * Source: multinomial naive Bayes over binary features, Wang and Manning (2012), section 2.1.
 */
export function logRatios({ positive, negative }: LabelCounts, alpha: number): Float64Array {
  const total = (counts: Float64Array): number => counts.reduce((sum, count) => sum + count + alpha, 0);
  const shift = Math.log(total(negative)) - Math.log(total(positive));
  return positive.map(
    (count, column) => Math.log(count + alpha) - Math.log(negative[column]! + alpha) + shift,
  );
}
