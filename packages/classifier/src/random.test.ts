import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom, shuffle } from './random.ts';

function first(length: number, seed: number, ...path: (number | string)[]): number[] {
  const random = createRandom(seed, ...path);
  return Array.from({ length }, () => random.uint32());
}

describe('createRandom', () => {
  it('gives the numbers that it gave when this test was written', () => {
    expect(first(3, 1, 0, 'order')).toMatchInlineSnapshot(`
      [
        449769043,
        102661794,
        120846853,
      ]
    `);
  });

  it('gives equal streams for equal paths and different ones for different paths', () => {
    const key = fc.oneof(fc.integer(), fc.double({ noNaN: true }), fc.string({ maxLength: 4 }));
    const path = fc.tuple(fc.integer(), fc.array(key, { maxLength: 3 }));
    fc.assert(
      fc.property(path, path, ([seedA, a], [seedB, b]) => {
        const same =
          seedA === seedB && a.length === b.length && a.every((value, at) => Object.is(value, b[at]));
        expect(first(4, seedA, ...a)).toEqual(first(4, seedA, ...a));
        if (!same) expect(first(4, seedA, ...a)).not.toEqual(first(4, seedB, ...b));
      }),
    );
  });

  it('keeps the streams of neighbouring seeds, folds and batches apart', () => {
    const starts = new Set<number>();
    for (let seed = 0; seed < 20; seed++) {
      for (let fold = -1; fold < 10; fold++) {
        for (let batch = 0; batch < 20; batch++) starts.add(first(1, seed, fold, 'dropout', batch)[0]!);
      }
    }
    expect(starts.size).toBeGreaterThan(20 * 11 * 20 - 3); // 4,400 of 2³²: 0.002 pairs are expected
  });

  it('tells seeds apart beyond 2³²', () => {
    expect(first(2, 2 ** 40 + 1)).not.toEqual(first(2, 2 ** 41 + 1));
  });

  it('sets each of its 32 bits half the time, within 5 standard deviations', () => {
    const counts = new Array<number>(32).fill(0);
    const draws = 20_000;
    for (const value of first(draws, 7)) {
      for (let bit = 0; bit < 32; bit++) counts[bit]! += (value >>> bit) & 1;
    }
    for (const count of counts) expect(Math.abs(count - draws / 2)).toBeLessThan(2.5 * Math.sqrt(draws));
  });

  it('draws floats in [0, 1) and whole numbers below n', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 2 ** 32 }), (seed, n) => {
        const random = createRandom(seed);
        const float = random.float();
        const below = random.below(n);
        expect(float >= 0 && float < 1).toBe(true);
        expect(Number.isInteger(below) && below >= 0 && below < n).toBe(true);
      }),
    );
  });

  it('draws every number below 3 equally often, within 5 standard deviations', () => {
    const random = createRandom(3, 'below');
    const counts = [0, 0, 0];
    for (let draw = 0; draw < 9000; draw++) counts[random.below(3)]!++;
    for (const count of counts) expect(Math.abs(count - 3000)).toBeLessThan(5 * Math.sqrt(9000 * (2 / 9)));
  });
});

describe('shuffle', () => {
  it('keeps every element, in place', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (array, seed) => {
        const shuffled = [...array];
        expect(shuffle(shuffled, createRandom(seed))).toBe(shuffled);
        expect(shuffled.sort((a, b) => a - b)).toEqual(array.sort((a, b) => a - b));
      }),
    );
  });

  it('gives each of the 6 orders of 3 elements equally often, within 5 standard deviations', () => {
    const random = createRandom(5, 'orders');
    const counts = new Map<string, number>();
    for (let round = 0; round < 6000; round++) {
      const order = shuffle([1, 2, 3], random).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const count of counts.values())
      expect(Math.abs(count - 1000)).toBeLessThan(5 * Math.sqrt(6000 * (5 / 36)));
  });
});
