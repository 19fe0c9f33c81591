import type { NetworkSpec } from '@senti/classifier';
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

/** @throws {RefusedError} `too-large-to-train` when the work is expected to take longer than `maxSeconds`. */
export function requireInTime(work: Parameters<typeof estimateTrainingSeconds>[0], maxSeconds: number): void {
  const seconds = estimateTrainingSeconds(work);
  if (seconds <= maxSeconds) return;
  const { rows, columns } = work;
  const params = { rows, columns, minutes: Math.ceil(seconds / 60), max: Math.floor(maxSeconds / 60) };
  throw new RefusedError({ code: 'too-large-to-train', params });
}
