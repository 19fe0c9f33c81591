import { RowReader, type GramMatrix } from '@senti/vectorizer';
import type { DualLogits } from './logistic.ts';

/**
 * A sum over n-grams, learnt: a row's score `s` is `offsets[s]` + Σ `weights[s][i]` / √known over the row's
 * columns `columns[i]`, known being how many of them it has.
 */
export interface Block {
  kind: 'block';
  /** Columns of the matrix that the block knows, ascending. */
  columns: Uint32Array;
  weights: Float64Array[];
  offsets: number[];
  /** The dual logits of the rows that a logistic regression of it was fitted to, where a fit is to begin there. */
  dual?: DualLogits;
}

/** `[score][index]` of these rows of the matrix. */
export function scoreRows(
  { columns, weights, offsets }: Omit<Block, 'kind'>,
  matrix: GramMatrix,
  rows: Uint32Array,
): Float64Array[] {
  const place = new Int32Array(matrix.terms.length).fill(-1);
  for (let index = 0; index < columns.length; index++) place[columns[index]!] = index;
  const scores = weights.map(() => new Float64Array(rows.length));
  const reader = new RowReader(matrix);
  // The columns of a row that the block knows, then a sum for each score: two short loops instead of one in the other.
  const found = new Int32Array(columns.length);
  for (let index = 0; index < rows.length; index++) {
    let known = 0;
    reader.read(rows[index]!);
    const { columns: own, start, end } = reader;
    for (let entry = start; entry < end; entry++) {
      const at = place[own[entry]!]!;
      if (at >= 0) found[known++] = at;
    }
    const scale = 1 / Math.sqrt(Math.max(1, known));
    for (let score = 0; score < weights.length; score++) {
      const values = weights[score]!;
      let sum = 0;
      for (let at = 0; at < known; at++) sum += values[found[at]!]!;
      scores[score]![index] = sum * scale + offsets[score]!;
    }
  }
  return scores;
}
