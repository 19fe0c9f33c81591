import type { GramMatrix } from '@senti/vectorizer';
import { LabelCounter, logRatios, pickCounts, type LabelCounts } from './naive-bayes.ts';

/** Smoothing of the ratios that columns are ranked by. */
const rankingAlpha = 1;

export interface ColumnChoice {
  /** Rows that a column must stand in; 1 when absent. */
  minRows?: number;
  /** At most so many columns. */
  keep?: number;
}

/**
 * The columns of counted rows, ascending; where they are more than `keep`, those with the highest
 * |log-ratio| · √(rows with it), of equals the ones that came first in the corpus.
 */
export function strongestColumns(
  counts: LabelCounts,
  { minRows = 1, keep = Infinity }: ColumnChoice = {},
): Uint32Array {
  const columns = columnsWith(counts, minRows);
  if (columns.length <= keep) return columns;
  const strengths = strengthsOf(counts, columns);
  // All that are stronger than the last one kept, then of its equals as many as there is place for.
  const last = strengths.slice().sort()[strengths.length - keep]!;
  let equals = keep - countAbove(strengths, last);
  return columns.filter((_column, index) => {
    const strength = strengths[index]!;
    return strength > last || (strength === last && equals-- > 0);
  });
}

/** The columns of all rows, the strongest first, of equals in their order in the corpus. */
export function rankColumns(matrix: GramMatrix, labels: ArrayLike<number>): Uint32Array {
  const rows = Uint32Array.from({ length: labels.length }, (_row, index) => index);
  const counts = new LabelCounter(matrix, labels).countRows(rows);
  const columns = columnsWith(counts, 1);
  const strengths = strengthsOf(counts, columns);
  const order = Uint32Array.from(columns.keys()).sort((a, b) => strengths[b]! - strengths[a]! || a - b);
  return order.map((index) => columns[index]!);
}

/** |log-ratio| · √(rows with it) of each of these columns. */
function strengthsOf(counts: LabelCounts, columns: Uint32Array): Float64Array {
  const { positive, negative } = pickCounts(counts, columns);
  const strengths = logRatios({ positive, negative }, rankingAlpha);
  for (let index = 0; index < strengths.length; index++) {
    strengths[index] = Math.abs(strengths[index]!) * Math.sqrt(positive[index]! + negative[index]!);
  }
  return strengths;
}

function countAbove(values: Float64Array, limit: number): number {
  let count = 0;
  for (const value of values) if (value > limit) count++;
  return count;
}

/** The columns that stand in at least `minRows` rows, ascending. */
function columnsWith({ positive, negative }: LabelCounts, minRows: number): Uint32Array {
  const columns = new Uint32Array(positive.length);
  let length = 0;
  for (let column = 0; column < positive.length; column++) {
    if (positive[column]! + negative[column]! >= minRows) columns[length++] = column;
  }
  return columns.slice(0, length);
}
