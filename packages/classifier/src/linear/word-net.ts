import type { GramMatrix, SparseBatch } from '@senti/vectorizer';
import { NetworkPass } from '../network-pass.ts';
import type { NetworkSpec, Weights } from '../network.ts';

/** One hidden layer over word n-grams. */
export const sentiNetwork: NetworkSpec = {
  name: 'net',
  layers: [
    { units: 8, activation: 'relu' },
    { units: 1, activation: 'sigmoid' },
  ],
};

/**
 * A network over some columns of the words block; a row's values are the block's, 1 / √(columns of the row
 * that the block knows), so that both read the same row.
 */
export interface WordNet {
  matrix: GramMatrix;
  /** All columns that the words block knows. */
  blockColumns: Uint32Array;
  /** Those that the network takes, ascending: `weights.kernels[0]` is `[columns.length][units]`. */
  columns: Uint32Array;
  weights: Weights;
}

/** These rows as the network takes them, values multiplied with `factors[i]` of `columns[i]`. */
export function toNetRows(
  { matrix, blockColumns, columns }: Omit<WordNet, 'weights'>,
  rows: Uint32Array,
  factors?: Float64Array,
): SparseBatch {
  const { rowOffsets: starts, columns: all, terms } = matrix;
  const isKnown = new Uint8Array(terms.length);
  for (const column of blockColumns) isKnown[column] = 1;
  const place = new Int32Array(terms.length).fill(-1);
  for (let index = 0; index < columns.length; index++) place[columns[index]!] = index;
  const rowOffsets = new Uint32Array(rows.length + 1);
  const entries = new Uint32Array(rows.reduce((sum, row) => sum + starts[row + 1]! - starts[row]!, 0));
  const values = new Float32Array(entries.length);
  let filled = 0;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]!;
    let known = 0;
    for (let entry = starts[row]!; entry < starts[row + 1]!; entry++) {
      const column = all[entry]!;
      known += isKnown[column]!;
      if (place[column]! >= 0) entries[filled++] = place[column]!;
    }
    const scale = 1 / Math.sqrt(Math.max(1, known));
    for (let entry = rowOffsets[index]!; entry < filled; entry++) {
      values[entry] = scale * (factors ? factors[entries[entry]!]! : 1);
    }
    rowOffsets[index + 1] = filled;
  }
  return { rowOffsets, columns: entries.subarray(0, filled), values: values.subarray(0, filled) };
}

/** The network's logit of each of these rows. */
export function scoreNetRows(net: WordNet, rows: Uint32Array): Float64Array {
  const batch = toNetRows(net, rows);
  const pass = new NetworkPass(sentiNetwork, 1);
  const one = new Uint32Array(1);
  return Float64Array.from(rows, (_row, index) => {
    one[0] = index;
    return pass.logits(net.weights, batch, one, 0, 1, false)[0]!;
  });
}
