import type { SparseBatch } from '@senti/vectorizer';

/** Rows over groups of columns that have the same value in every row, in CSR. */
export interface MergedRows {
  /** The group of each column; groups are numbered in the order of their first columns. */
  groupOfColumn: Uint32Array;
  groupCount: number;
  rowOffsets: Uint32Array;
  groups: Uint32Array;
  /** The value of each of the group's columns. */
  values: Float32Array;
  /** The same, times the group's columns: what their mean weight is multiplied with. */
  summedValues: Float32Array;
}

/**
 * Merges the columns whose weights get equal gradients for ever, having the same value in every row: one weight
 * moves like all of a group's. Of the thesis's 16,133 columns 4,216 groups are left. Entries follow the first
 * of their group in the row.
 */
export function mergeColumns(batch: SparseBatch, columns: number): MergedRows {
  const { groupOfColumn, groupCount } = groupColumns(batch, columns);
  const sizes = new Uint32Array(groupCount);
  for (let column = 0; column < columns; column++) sizes[groupOfColumn[column]!]!++;
  const entries = batch.columns.length;
  const groups = new Uint32Array(entries);
  const values = new Float32Array(entries);
  const summedValues = new Float32Array(entries);
  const rows = batch.rowOffsets.length - 1;
  const rowOffsets = new Uint32Array(rows + 1);
  const lastRow = new Uint32Array(groupCount); // counted from 1
  let length = 0;
  for (let row = 0; row < rows; row++) {
    const end = batch.rowOffsets[row + 1]!;
    for (let entry = batch.rowOffsets[row]!; entry < end; entry++) {
      const group = groupOfColumn[batch.columns[entry]!]!;
      if (lastRow[group] === row + 1) continue;
      lastRow[group] = row + 1;
      groups[length] = group;
      values[length] = batch.values[entry]!;
      summedValues[length] = values[length]! * sizes[group]!;
      length++;
    }
    rowOffsets[row + 1] = length;
  }
  return {
    groupOfColumn,
    groupCount,
    rowOffsets,
    groups: groups.subarray(0, length),
    values: values.subarray(0, length),
    summedValues: summedValues.subarray(0, length),
  };
}

/** Every column as a group of its own. */
export function keepColumns(batch: SparseBatch, columns: number): MergedRows {
  return {
    groupOfColumn: Uint32Array.from(new Uint32Array(columns).keys()),
    groupCount: columns,
    rowOffsets: batch.rowOffsets,
    groups: batch.columns,
    values: batch.values,
    summedValues: batch.values,
  };
}

/**
 * Exact, without comparing columns: all begin in one class, and each row in turn splits its columns from the
 * others of their classes, by value.
 */
function groupColumns({ rowOffsets, columns: entries, values }: SparseBatch, columns: number) {
  const most = entries.length + 1;
  const classOfColumn = new Uint32Array(columns);
  /** Of each class: the row that split it last (from 1), the classes split off there, linked, and their values. */
  const splitBy = new Uint32Array(most);
  const firstSplit = new Int32Array(most);
  const nextSplit = new Int32Array(most);
  const valueOf = new Float32Array(most);
  let classes = 1;
  for (let row = 0; row + 1 < rowOffsets.length; row++) {
    const end = rowOffsets[row + 1]!;
    for (let entry = rowOffsets[row]!; entry < end; entry++) {
      const column = entries[entry]!;
      const value = values[entry]!;
      const old = classOfColumn[column]!;
      if (splitBy[old] !== row + 1) {
        splitBy[old] = row + 1;
        firstSplit[old] = -1;
      }
      let split = firstSplit[old]!;
      while (split >= 0 && valueOf[split] !== value) split = nextSplit[split]!;
      if (split < 0) {
        split = classes++;
        valueOf[split] = value;
        nextSplit[split] = firstSplit[old]!;
        firstSplit[old] = split;
      }
      classOfColumn[column] = split;
    }
  }
  const groupOfClass = new Int32Array(classes).fill(-1);
  let groupCount = 0;
  const groupOfColumn = classOfColumn.map((found) => {
    if (groupOfClass[found]! < 0) groupOfClass[found] = groupCount++;
    return groupOfClass[found]!;
  });
  return { groupOfColumn, groupCount };
}
