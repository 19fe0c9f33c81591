import type { GramMatrix, SparseBatch } from '@senti/vectorizer';
import { NetworkPass } from '../network-pass.ts';
import type { NetworkSpec, Weights } from '../network.ts';
import { selectRows } from './block-rows.ts';

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
  const { scales } = selectRows(matrix, rows, blockColumns);
  const { rowOffsets, columns: entries } = selectRows(matrix, rows, columns);
  const values = new Float32Array(entries.length);
  for (let row = 0; row < rows.length; row++) {
    const end = rowOffsets[row + 1]!;
    for (let entry = rowOffsets[row]!; entry < end; entry++) {
      values[entry] = scales[row]! * (factors ? factors[entries[entry]!]! : 1);
    }
  }
  return { rowOffsets, columns: entries, values };
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
