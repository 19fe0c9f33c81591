import { splitInnerFolds, type NetworkSpec } from '@senti/classifier';
import { RefusedError } from './errors.ts';

/** Measured on one core of an AMD EPYC server: seconds per review and epoch, and per weight of the first layer and batch. */
const secondsPerReview = 2e-5;
const secondsPerWeight = 1.3e-9;

/** The CPU-seconds that so many fits are expected to take: dense Adam moves every weight at each batch. */
export function estimateTrainingSeconds(work: {
  rows: number;
  columns: number;
  network: NetworkSpec;
  fits: number;
  epochs: number;
  batchSize: number;
}): number {
  const { rows, columns, network, fits, epochs, batchSize } = work;
  const firstLayerWeights = columns * (network.layers[0]?.units ?? 0);
  const epochSeconds = rows * secondsPerReview + (rows / batchSize) * firstLayerWeights * secondsPerWeight;
  return fits * epochs * epochSeconds;
}

/** Measured on the same core: seconds per n-gram of a row and fit of a sum over n-grams. */
const secondsPerEntry = 2e-7;

/** The CPU-seconds of a sum over n-grams, its inner folds included: `entries` of all rows together. */
export function estimateLinearSeconds(work: { entries: number; rows: number; folds: number }): number {
  const { entries, rows, folds } = work;
  const fitsPerFold = splitInnerFolds(rows, 1).tested + 1;
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
