import { countInnerFolds } from '@senti/classifier';
import { RefusedError } from './errors.ts';

/** Measured on one core of an Intel Xeon server: seconds per review and epoch, and per column and fit. */
const secondsPerReview = 2.5e-6;
const secondsPerColumn = 1e-6;

/** The CPU-seconds that so many fits of the thesis's network are expected to take on the engine `simd`. */
export function estimateTrainingSeconds(work: {
  rows: number;
  columns: number;
  fits: number;
  epochs: number;
}): number {
  const { rows, columns, fits, epochs } = work;
  return fits * (epochs * rows * secondsPerReview + columns * secondsPerColumn);
}

/** Measured on one core of an Intel Xeon server: seconds per word or pair of a row and fit of a sum over n-grams. */
const secondsPerEntry = 2e-7;

/** The CPU-seconds of a sum over n-grams, its inner folds included: `entries` are words and pairs of all rows. */
export function estimateLinearSeconds(work: { entries: number; rows: number; folds: number }): number {
  const { entries, rows, folds } = work;
  const fitsPerFold = countInnerFolds(rows).tested + 1;
  return entries * secondsPerEntry * fitsPerFold * (folds + 1);
}

/** @throws {RefusedError} `too-large-to-train` when so many seconds are more than `maxSeconds`. */
export function requireInTime(
  seconds: number,
  { rows, maxSeconds }: { rows: number; maxSeconds: number },
): void {
  if (seconds <= maxSeconds) return;
  const params = { rows, minutes: Math.ceil(seconds / 60), max: Math.floor(maxSeconds / 60) };
  throw new RefusedError({ code: 'too-large-to-train', params });
}
