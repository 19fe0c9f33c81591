/** The non-zero entries of one row: `columns` ascending and distinct, `values[i]` stands at `columns[i]`. */
export interface SparseRow {
  columns: Uint32Array;
  values: Float32Array;
}

/**
 * Rows in CSR form: row `r` holds entries `rowOffsets[r]` up to `rowOffsets[r + 1]` (not included) of
 * `columns` and `values`; `rowOffsets` has one entry more than there are rows.
 */
export interface SparseBatch {
  rowOffsets: Uint32Array;
  columns: Uint32Array;
  values: Float32Array;
}

/** The rows in order as one CSR batch; no rows give a batch of `rowOffsets = [0]`. */
export function stackRows(rows: readonly SparseRow[]): SparseBatch {
  const rowOffsets = new Uint32Array(rows.length + 1);
  rows.forEach((row, index) => (rowOffsets[index + 1] = rowOffsets[index]! + row.columns.length));
  const nonZeros = rowOffsets[rows.length]!;
  const columns = new Uint32Array(nonZeros);
  const values = new Float32Array(nonZeros);
  rows.forEach((row, index) => {
    columns.set(row.columns, rowOffsets[index]);
    values.set(row.values, rowOffsets[index]);
  });
  return { rowOffsets, columns, values };
}

/** Number of rows of a batch. */
export function rowCount(batch: SparseBatch): number {
  return batch.rowOffsets.length - 1;
}

/** Row `index` of a batch, as views of its arrays. */
export function rowAt(batch: SparseBatch, index: number): SparseRow {
  const start = batch.rowOffsets[index];
  const end = batch.rowOffsets[index + 1];
  return { columns: batch.columns.subarray(start, end), values: batch.values.subarray(start, end) };
}
