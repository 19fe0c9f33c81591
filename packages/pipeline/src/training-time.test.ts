import { describe, expect, it } from 'vitest';
import { RefusedError } from './errors.ts';
import { estimateLinearSeconds, estimateTrainingSeconds, requireInTime } from './training-time.ts';

const thesisJob = { rows: 1002, columns: 16_133, fits: 11, epochs: 30 };

describe('estimateTrainingSeconds', () => {
  it("is near what the thesis's own job takes, 1 CPU-second", () => {
    expect(estimateTrainingSeconds(thesisJob)).toBeGreaterThan(0.5);
    expect(estimateTrainingSeconds(thesisJob)).toBeLessThan(2);
  });

  it('grows with rows and columns', () => {
    const larger = { ...thesisJob, rows: 10_020, columns: 161_330 };
    expect(estimateTrainingSeconds(larger)).toBeCloseTo(10 * estimateTrainingSeconds(thesisJob));
  });
});

describe('estimateLinearSeconds', () => {
  it('is near what the thesis set takes with its folds, 2.5 CPU-seconds', () => {
    const seconds = estimateLinearSeconds({ entries: 200_000, rows: 1002, folds: 10 });
    expect(seconds).toBeGreaterThan(1);
    expect(seconds).toBeLessThan(6);
  });
});

describe('requireInTime', () => {
  it('refuses before it starts what would take too long, and says how long', () => {
    const limits = { rows: 466_626, maxSeconds: 3600 };
    expect(() => requireInTime(7200, limits)).toThrow(RefusedError);
    expect(() => requireInTime(3600, limits)).not.toThrow();
  });
});
