import type { GramMatrix } from '@senti/vectorizer';
import { columnsOfRows, selectRows } from './block-rows.ts';
import { countLabels, logRatios } from './naive-bayes.ts';

/** Smoothing of the ratios that columns are ranked by. */
const rankingAlpha = 1;

export interface ColumnChoice {
  /** Rows that a column must stand in; 1 when absent. */
  minRows?: number;
  /** At most so many columns. */
  keep?: number;
}

/**
 * The columns of these rows, ascending; where they are more than `keep`, those with the highest
 * |log-ratio| · √(rows with it), of equals the ones that came first in the corpus.
 */
export function strongestColumns(
  matrix: GramMatrix,
  labels: ArrayLike<number>,
  rows: Uint32Array,
  { minRows = 1, keep = Infinity }: ColumnChoice = {},
): Uint32Array {
  const columns = columnsOfRows(matrix, rows, minRows);
  if (columns.length <= keep) return columns;
  const counts = countLabels(
    selectRows(matrix, rows, columns),
    Uint8Array.from(rows, (row) => labels[row]!),
  );
  const ratios = logRatios(counts, rankingAlpha);
  const strengths = ratios.map(
    (ratio, index) => Math.abs(ratio) * Math.sqrt(counts.positive[index]! + counts.negative[index]!),
  );
  const order = Array.from(strengths.keys()).sort((a, b) => strengths[b]! - strengths[a]! || a - b);
  return Uint32Array.from(order.slice(0, keep), (index) => columns[index]!).sort();
}
