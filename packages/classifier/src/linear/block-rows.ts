import type { GramMatrix } from '@senti/vectorizer';

/** Some rows of a matrix over the columns that a block knows, both renumbered from 0. */
export interface BlockRows {
  rowOffsets: Uint32Array;
  columns: Uint32Array;
  /** 1 / √(known columns of the row); 1 where it has none. */
  scales: Float64Array;
  /** The matrix's column of each renumbered one, ascending. */
  known: Uint32Array;
}

/** These rows of a matrix over these of its columns. */
export function selectRows(matrix: GramMatrix, rows: Uint32Array, known: Uint32Array): BlockRows {
  const place = new Int32Array(matrix.terms.length).fill(-1);
  for (let index = 0; index < known.length; index++) place[known[index]!] = index;
  let length = 0;
  for (const row of rows) length += matrix.rowOffsets[row + 1]! - matrix.rowOffsets[row]!;
  const columns = new Uint32Array(length);
  const rowOffsets = new Uint32Array(rows.length + 1);
  const scales = new Float64Array(rows.length);
  let filled = 0;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]!;
    const end = matrix.rowOffsets[row + 1]!;
    for (let entry = matrix.rowOffsets[row]!; entry < end; entry++) {
      const column = place[matrix.columns[entry]!]!;
      if (column >= 0) columns[filled++] = column;
    }
    scales[index] = 1 / Math.sqrt(Math.max(1, filled - rowOffsets[index]!));
    rowOffsets[index + 1] = filled;
  }
  return { rowOffsets, columns: columns.subarray(0, filled), scales, known };
}
