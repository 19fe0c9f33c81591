import type { GramMatrix } from '@senti/vectorizer';
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

/** The same of all columns of a matrix, over some of its rows. */
export function countLabelsOfRows(
  { rowOffsets, columns, terms }: GramMatrix,
  labels: ArrayLike<number>,
  rows: Uint32Array,
): LabelCounts {
  const counts = { positive: new Float64Array(terms.length), negative: new Float64Array(terms.length) };
  for (const row of rows) {
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
  const logs = new LogTable(alpha);
  const shift = Math.log(sumRaised(negative, alpha)) - Math.log(sumRaised(positive, alpha));
  const ratios = new Float64Array(positive.length);
  for (let column = 0; column < ratios.length; column++) {
    ratios[column] = logs.of(positive[column]!) - logs.of(negative[column]!) + shift;
  }
  return ratios;
}

/** log(count + alpha): most counts are small, and there are many of each. */
class LogTable {
  readonly #alpha: number;
  readonly #logs: number[] = [];

  constructor(alpha: number) {
    this.#alpha = alpha;
    for (let count = 0; count < 256; count++) this.#logs.push(Math.log(count + alpha));
  }

  of(count: number): number {
    return count < 256 ? this.#logs[count]! : Math.log(count + this.#alpha);
  }
}

function sumRaised(counts: Float64Array, alpha: number): number {
  let sum = 0;
  for (let column = 0; column < counts.length; column++) sum += counts[column]! + alpha;
  return sum;
}
