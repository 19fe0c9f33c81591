import type { GramMatrix } from '@senti/vectorizer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareOf, shuffledOrder, splitInnerFolds } from './inner-folds.ts';
import { LabelCounter, logRatios, pickCounts } from './naive-bayes.ts';
import { strongestColumns } from './strongest-columns.ts';

/** Rows of columns 0 to 4: a stands in praise, b in blame, c in both, d once, e nowhere but row 5. */
const rowsOfColumns = [[0, 2], [0, 2, 3], [1, 2], [1], [], [4, 0]];
const labels = [1, 1, 0, 0, 1, 0];
const matrix: GramMatrix = {
  rowOffsets: Uint32Array.of(0, 2, 5, 7, 8, 8, 10),
  columns: Uint32Array.from(rowsOfColumns.flat()),
  terms: ['a', 'b', 'c', 'd', 'e'],
};
const firstFive = Uint32Array.of(0, 1, 2, 3, 4);

const counter = new LabelCounter(matrix, labels);

describe('LabelCounter', () => {
  it('counts all columns of the matrix, once for each row of a label, over those rows alone', () => {
    expect(counter.countRows(firstFive)).toEqual({
      positive: Uint32Array.of(2, 0, 2, 1, 0),
      negative: Uint32Array.of(0, 2, 1, 0, 0),
    });
    expect(counter.countRows(Uint32Array.of(5))).toEqual({
      positive: new Uint32Array(5),
      negative: Uint32Array.of(1, 0, 0, 0, 1),
    });
  });

  it('counts many rows as it counts few', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(5), { maxLength: 6 }), (some) => {
        const counted = counter.countRows(Uint32Array.from(some));
        for (let column = 0; column < 5; column++) {
          const rowsWith = some.filter((row) => rowsOfColumns[row]!.includes(column));
          const ofLabel = (label: number) => rowsWith.filter((row) => labels[row] === label).length;
          expect([counted.positive[column], counted.negative[column]]).toEqual([ofLabel(1), ofLabel(0)]);
        }
      }),
    );
  });
});

describe('a LabelCounter within some rows', () => {
  it('counts some of them as one of all rows does', () => {
    const subsets = fc
      .uniqueArray(fc.nat(5), { maxLength: 6 })
      .chain((outer) =>
        fc.record({ outer: fc.constant(outer), inner: fc.subarray(outer, { minLength: 0 }) }),
      );
    fc.assert(
      fc.property(subsets, ({ outer, inner }) => {
        const within = counter.within(Uint32Array.from(outer));
        const some = Uint32Array.from(inner);
        const [counted, again] = [0, 1].map(() => structuredClone(within.countRows(some)));
        expect(counted).toEqual(structuredClone(counter.countRows(some)));
        expect(again).toEqual(counted);
      }),
    );
  });
});

describe('logRatios', () => {
  const counts = pickCounts(counter.countRows(firstFive), Uint32Array.of(0, 1, 2, 3));

  it.each([1, 0.5, 0.3])('is ln of a column’s share of praise over its share of blame, α = %s', (alpha) => {
    const positive = [2, 0, 2, 1].map((count) => (count + alpha) / (5 + 4 * alpha));
    const negative = [0, 2, 1, 0].map((count) => (count + alpha) / (3 + 4 * alpha));
    logRatios(counts, alpha).forEach((ratio, column) => {
      expect(ratio).toBeCloseTo(Math.log(positive[column]! / negative[column]!), 12);
    });
  });
});

describe('strongestColumns', () => {
  it('keeps those with the highest |ratio| · √rows, ascending', () => {
    // a: ratio ln(3/9 · 7/1) over 2 rows, b the same of the other side but with fewer words to share, c: near 0.
    const counts = counter.countRows(firstFive);
    expect(Array.from(strongestColumns(counts, { keep: 2 }))).toEqual([0, 1]);
    expect(Array.from(strongestColumns(counts, { keep: 1 }))).toEqual([1]);
    expect(Array.from(strongestColumns(counts, { keep: 9 }))).toEqual([0, 1, 2, 3]);
    expect(Array.from(strongestColumns(counts, { minRows: 2 }))).toEqual([0, 1, 2]);
  });

  it('takes of equals the first', () => {
    const twins = { positive: Uint32Array.of(1, 1, 1), negative: new Uint32Array(3) };
    expect(Array.from(strongestColumns(twins, { keep: 2 }))).toEqual([0, 1]);
  });
});

describe('shuffledOrder', () => {
  it("gives the reference's order", () => {
    // senti_linear.py: shuffled(10), and shuffled(10, 2026)
    expect(Array.from(shuffledOrder(10, 7))).toEqual([6, 5, 8, 1, 2, 3, 4, 7, 9, 0]);
    expect(Array.from(shuffledOrder(10, 2026))).toEqual([6, 7, 3, 8, 1, 0, 9, 5, 2, 4]);
  });

  it('holds each number once', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.integer(), (n, seed) => {
        expect(Array.from(shuffledOrder(n, seed)).sort((a, b) => a - b)).toEqual([...Array(n).keys()]);
      }),
    );
  });
});

describe('shareOf', () => {
  it('is what whole numbers of any size give', () => {
    const word = fc.integer({ min: 0, max: 0xffff_ffff });
    fc.assert(
      fc.property(word, word, (draw, n) => {
        expect(shareOf(draw, n)).toBe(Number((BigInt(draw) * BigInt(n)) >> 32n));
      }),
      { examples: [[0xffff_ffff, 0xffff_ffff]] },
    );
  });
});

describe('splitInnerFolds', () => {
  it('has 5 folds of equal size up to 6,000 rows, and one tenth held out above', () => {
    const { fold, tested } = splitInnerFolds(6000, 1);
    const sizes = [0, 1, 2, 3, 4].map((k) => fold.filter((own) => own === k).length);
    expect({ tested, sizes }).toEqual({ tested: 5, sizes: [1200, 1200, 1200, 1200, 1200] });
    const large = splitInnerFolds(6001, 1);
    expect(large.tested).toBe(1);
    expect(large.fold.filter((own) => own === 0).length).toBe(601);
  });

  it('keeps the rows of a group together, and moves no row that is alone', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 1, maxLength: 80 }), fc.nat(), (groups, seed) => {
        const plain = splitInnerFolds(groups.length, seed).fold;
        const { fold } = splitInnerFolds(groups.length, seed, (index) => groups[index]!);
        groups.forEach((group, row) => {
          const first = groups.indexOf(group);
          expect(fold[row]).toBe(plain[first]);
        });
      }),
    );
  });
});
