import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimatePositiveShare, shiftPrior } from './prior.ts';
import { createRandom } from './random.ts';

const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
const probability = fc.double({ min: 0, max: 1, noNaN: true });

describe('shiftPrior', () => {
  it('changes nothing between equal shares, and can be taken back', () => {
    fc.assert(
      fc.property(probability, share, share, (p, from, to) => {
        expect(shiftPrior(p, from, from)).toBeCloseTo(p, 12);
        expect(shiftPrior(shiftPrior(p, from, to), to, from)).toBeCloseTo(p, 9);
      }),
    );
  });

  it('keeps the order of reviews, stays between 0 and 1, and rises with the share', () => {
    fc.assert(
      fc.property(probability, probability, share, share, share, (p, q, from, to, more) => {
        const [low, high] = [Math.min(p, q), Math.max(p, q)];
        expect(shiftPrior(low, from, to)).toBeLessThanOrEqual(shiftPrior(high, from, to) + 1e-15);
        expect(shiftPrior(p, from, to)).toBeGreaterThanOrEqual(0);
        expect(shiftPrior(p, from, to)).toBeLessThanOrEqual(1);
        const [few, many] = [Math.min(to, more), Math.max(to, more)];
        expect(shiftPrior(p, from, few)).toBeLessThanOrEqual(shiftPrior(p, from, many) + 1e-15);
      }),
    );
  });

  it('moves the log-odds by the difference of those of the shares', () => {
    const odds = (p: number) => Math.log(p / (1 - p));
    expect(odds(shiftPrior(0.3, 0.5, 0.8)) - odds(0.3)).toBeCloseTo(odds(0.8) - odds(0.5), 12);
  });
});

/** Probabilities of a calibrated model trained at `fromShare`, of reviews `share` of which are positive. */
function simulate(rows: number, positives: number, fromShare: number): Float64Array {
  const random = createRandom(4, 'prior', positives);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random.float())) * Math.cos(2 * Math.PI * random.float());
  // Scores of positives are N(1, 1), of negatives N(−1, 1): the log-likelihood ratio is 2 · score.
  return Float64Array.from({ length: rows }, () => {
    const score = (random.float() < positives ? 1 : -1) + normal();
    const odds = Math.exp(2 * score) * (fromShare / (1 - fromShare));
    return odds / (1 + odds);
  });
}

describe('estimatePositiveShare', () => {
  it.each([0.1, 0.3, 0.5, 0.75, 0.95])(
    'finds the share of %s that the reviews have, to 0.03',
    (positives) => {
      for (const fromShare of [0.5, 0.8]) {
        const found = estimatePositiveShare(simulate(4000, positives, fromShare), fromShare);
        expect(Math.abs(found - positives)).toBeLessThan(0.03);
      }
    },
  );

  it("is the training's share without reviews, and never quite 0 or 1", () => {
    expect(estimatePositiveShare([], 0.4)).toBe(0.4);
    expect(estimatePositiveShare([1, 1, 1], 0.5)).toBeLessThan(1);
    expect(estimatePositiveShare([0, 0, 0], 0.5)).toBeGreaterThan(0);
  });
});
