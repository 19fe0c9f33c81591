import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countNeighbours, toPpmi } from './neighbours.ts';
import type { SparseMatrix } from './randomized-svd.ts';

const size = 6;
const anyTexts = fc.array(fc.array(fc.nat(size - 1), { maxLength: 14 }), { maxLength: 6 });

function count(texts: number[][]): SparseMatrix {
  const offsets = [0];
  for (const text of texts) offsets.push(offsets.at(-1)! + text.length);
  return countNeighbours(Uint32Array.from(texts.flat()), Uint32Array.from(offsets), size);
}

function toDense({ rows, columns, rowOffsets, columnOf, values }: SparseMatrix): number[][] {
  return Array.from({ length: rows }, (_, row) => {
    const dense = new Array<number>(columns).fill(0);
    for (let entry = rowOffsets[row]!; entry < rowOffsets[row + 1]!; entry++)
      dense[columnOf[entry]!] = values[entry]!;
    return dense;
  });
}

function countOneByOne(texts: number[][]): number[][] {
  const counts = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  for (const text of texts) {
    text.forEach((word, at) =>
      text.forEach((other, place) => {
        if (place !== at && Math.abs(place - at) <= 4) counts[word]![other]!++;
      }),
    );
  }
  return counts;
}

describe('countNeighbours', () => {
  it('counts what counting pair by pair counts, columns ascending', () => {
    fc.assert(
      fc.property(anyTexts, (texts) => {
        const counted = count(texts);
        expect(toDense(counted)).toEqual(countOneByOne(texts));
        for (let row = 0; row < size; row++) {
          const columns = Array.from(
            counted.columnOf.subarray(counted.rowOffsets[row], counted.rowOffsets[row + 1]),
          );
          expect(columns).toEqual([...columns].sort((a, b) => a - b));
        }
      }),
    );
  });
});

describe('toPpmi', () => {
  it('is max(0, ln(n · Σ c^.75 / (n_i · c_j^.75))), worked out pair by pair', () => {
    fc.assert(
      fc.property(anyTexts, (texts) => {
        const counts = countOneByOne(texts);
        const totals = counts.map((row) => row.reduce((sum, value) => sum + value, 0));
        const flattened = totals.map((total) => total ** 0.75);
        const all = flattened.reduce((sum, value) => sum + value, 0);
        const found = toDense(toPpmi(count(texts)));
        counts.forEach((row, i) =>
          row.forEach((value, j) => {
            const information = value === 0 ? 0 : Math.log(value / totals[i]! / (flattened[j]! / all));
            expect(Math.abs(found[i]![j]! - Math.max(0, information))).toBeLessThan(1e-5);
          }),
        );
      }),
    );
  });

  it('leaves out pairs that come to 0', () => {
    const { values } = toPpmi(count([[0, 1, 0, 1, 2, 3, 0, 1, 4, 5]]));
    expect(values.length).toBeGreaterThan(0);
    expect(values.every((value) => value > 0)).toBe(true);
  });
});
