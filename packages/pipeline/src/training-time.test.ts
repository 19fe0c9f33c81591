import { thesisMlp } from '@senti/classifier';
import { describe, expect, it } from 'vitest';
import { RefusedError } from './errors.ts';
import { estimateTrainingSeconds, requireInTime } from './training-time.ts';

const thesisJob = { rows: 1002, columns: 16_133, network: thesisMlp, fits: 11, epochs: 30, batchSize: 32 };

describe('estimateTrainingSeconds', () => {
  it("is near what the thesis's own job takes, 10 CPU-seconds", () => {
    expect(estimateTrainingSeconds(thesisJob)).toBeGreaterThan(5);
    expect(estimateTrainingSeconds(thesisJob)).toBeLessThan(20);
  });

  it('grows with rows times columns', () => {
    const larger = { ...thesisJob, rows: 10_020, columns: 161_330 };
    expect(estimateTrainingSeconds(larger)).toBeGreaterThan(30 * estimateTrainingSeconds(thesisJob));
  });
});

describe('requireInTime', () => {
  it('refuses before it starts what would take too long, and says how long', () => {
    const huge = { ...thesisJob, rows: 466_626, columns: 1_000_000 };
    expect(() => requireInTime(huge, 3600)).toThrow(RefusedError);
    expect(() => requireInTime(thesisJob, 3600)).not.toThrow();
  });
});
