import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exponential } from './exponential.ts';

describe('exponential', () => {
  it('is within 2 ulps of Math.exp where that is a normal number', () => {
    fc.assert(
      fc.property(fc.double({ min: -707, max: 708, noNaN: true }), (x) => {
        expect(Math.abs(exponential(x) / Math.exp(x) - 1)).toBeLessThan(2 * Number.EPSILON);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    [0, 1],
    [-0, 1],
    [-709, 0],
    [-Infinity, 0],
    [710, Infinity],
    [Infinity, Infinity],
    [NaN, NaN],
  ])('of %d is %d', (x, expected) => {
    expect(exponential(x)).toBe(expected);
  });
});
