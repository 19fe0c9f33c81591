import type { SparseBatch } from '@senti/vectorizer';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keepColumns, mergeColumns, type MergedRows } from './merge-columns.ts';

/** A small matrix of few values, so that columns often repeat; and its rows in CSR. */
const matrices = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 12 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.constantFrom(0, 0, 0, 1, 2), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

function toBatch(matrix: number[][]): SparseBatch {
  const entries = matrix.map((row) =>
    row.flatMap((value, column) => (value === 0 ? [] : [{ value, column }])),
  );
  const flat = entries.flat();
  return {
    rowOffsets: Uint32Array.from([0, ...entries.map((_row, row) => entries.slice(0, row + 1).flat().length)]),
    columns: Uint32Array.from(flat, ({ column }) => column),
    values: Float32Array.from(flat, ({ value }) => value),
  };
}

/** What a row's forward and backward values are, by group. */
function readRow({ rowOffsets, groups, values, summedValues }: MergedRows, row: number) {
  const found = new Map<number, { value: number; summed: number }>();
  for (let entry = rowOffsets[row]!; entry < rowOffsets[row + 1]!; entry++) {
    expect(found.has(groups[entry]!)).toBe(false);
    found.set(groups[entry]!, { value: values[entry]!, summed: summedValues[entry]! });
  }
  return found;
}

it('merges columns when and only when they are equal in every row', () => {
  fc.assert(
    fc.property(matrices, (matrix) => {
      const columns = matrix[0]!.length;
      const merged = mergeColumns(toBatch(matrix), columns);
      const contents = Array.from({ length: columns }, (_, column) =>
        matrix.map((row) => row[column]).join(),
      );
      expect(merged.groupCount).toBe(new Set(contents).size);
      const groupOf = new Map<string, number>();
      contents.forEach((content, column) => {
        const group = merged.groupOfColumn[column]!;
        expect(groupOf.get(content) ?? group).toBe(group);
        groupOf.set(content, group);
      });
      matrix.forEach((row, index) => {
        const found = readRow(merged, index);
        row.forEach((value, column) => {
          const group = merged.groupOfColumn[column]!;
          const size = merged.groupOfColumn.filter((other) => other === group).length;
          expect(found.get(group)).toEqual(value === 0 ? undefined : { value, summed: value * size });
        });
        expect(found.size).toBeLessThanOrEqual(row.filter((value) => value !== 0).length);
      });
    }),
  );
});

it('can keep every column for itself', () => {
  const batch = toBatch([[1, 1, 0]]);
  expect(keepColumns(batch, 3)).toMatchObject({
    groupOfColumn: Uint32Array.of(0, 1, 2),
    groups: batch.columns,
  });
});
