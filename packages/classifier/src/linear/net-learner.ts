import { defaultTrainingOptions, type Engine, type FitHooks } from '../engine.ts';
import type { Weights } from '../network.ts';
import { logRatios, pickCounts } from './naive-bayes.ts';
import type { BlockSource } from './own-blocks.ts';
import type { Learner } from './stack.ts';
import { strongestColumns } from './strongest-columns.ts';
import { sentiNetwork, toNetRows } from './word-net.ts';

const inputColumns = 20_000;
const ratioAlpha = 1;
const learning = {
  ...defaultTrainingOptions,
  epochs: 4,
  learningRate: 2e-3,
  inputDropout: 0.3,
  labelSmoothing: 0.05,
};

/** Fits inside a fold draw from streams of their own: fold · 16 + the fit's number. */
const streamsPerFold = 16;

export interface NetOptions {
  engine: Engine;
  seed: number;
  fold: number;
  /** Columns that the words block may keep. */
  keep: number;
  hooks?: FitHooks | undefined;
}

/** Learns a network over the strongest columns of the words block, weighted by their naive Bayes ratio. */
export function netLearner(
  { matrix, counter }: Pick<BlockSource, 'matrix' | 'counter'>,
  labels: Uint8Array,
  { engine, seed, fold, keep, hooks }: NetOptions,
): Learner {
  return {
    name: sentiNetwork.name,
    grams: 'words',
    async fit(rows, { stream }) {
      const counts = counter.countRows(rows);
      const blockColumns = strongestColumns(counts, { keep });
      const columns = strongestColumns(counts, { keep: Math.min(keep, inputColumns) });
      const own = Uint8Array.from(rows, (row) => labels[row]!);
      const ratios = logRatios(pickCounts(counts, columns), ratioAlpha);
      const inputs = { matrix, blockColumns, columns };
      const task = {
        network: sentiNetwork,
        batch: toNetRows(inputs, rows, ratios),
        labels: own,
        rows: Uint32Array.from(rows.keys()),
        columns: columns.length,
        options: { ...learning, seed, fold: fold * streamsPerFold + stream },
      };
      const weights = multiplyInputs(await engine.fit(task, hooks), ratios);
      return { kind: 'net', net: { ...inputs, weights } };
    },
  };
}

/** The weights for inputs that are not multiplied with `factors` any more. */
function multiplyInputs(weights: Weights, factors: Float64Array): Weights {
  const [first, ...others] = weights.kernels;
  const units = first!.length / factors.length;
  const multiplied = first!.map((weight, index) => weight * factors[Math.floor(index / units)]!);
  return { ...weights, kernels: [multiplied, ...others] };
}
