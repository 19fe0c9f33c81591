import type { SparseBatch } from '@senti/vectorizer';
import type { Engine, FitHooks, TrainingOptions } from './engine.ts';
import { InputShapeError } from './errors.ts';
import { testRows, trainRows, type FoldPlan } from './folds.ts';
import { measure, type Figures } from './metrics.ts';
import type { NetworkSpec, Weights } from './network.ts';

/** A corpus ready to train on: all rows, their labels (1 positive) and the number of columns. */
export interface TrainingData {
  network: NetworkSpec;
  batch: SparseBatch;
  labels: Uint8Array;
  columns: number;
  options: Omit<TrainingOptions, 'fold'>;
}

/** The out-of-fold predictions of one fit: `probabilities[i]` of row `rows[i]`. */
export interface FoldResult {
  fold: number;
  rows: ArrayLike<number>;
  probabilities: ArrayLike<number>;
}

/** Out-of-fold predictions of all folds: row `rows[i]`, tested by fold `folds[i]`; rows ascending. */
export interface PooledResult {
  rows: Uint32Array;
  folds: Uint16Array;
  probabilities: Float32Array;
}

/** The fold number whose random streams belong to the fit on all rows. */
export const finalFold = -1;

/**
 * Fit `k` of a plan, and its predictions of its own test rows. It depends on nothing but its arguments,
 * so that folds may run anywhere, in any order, and be kept.
 *
 * @throws {FoldsError} when the plan has no fit `k`.
 * @throws {InputShapeError} when plan, rows, columns or labels do not fit each other.
 * @throws the signal's reason once `hooks.signal` is aborted.
 */
export async function fitFold(
  engine: Engine,
  { plan, options, ...data }: TrainingData & { plan: FoldPlan },
  k: number,
  hooks?: FitHooks,
): Promise<FoldResult & { rows: Uint32Array; probabilities: Float32Array }> {
  if (plan.fold.length !== data.labels.length) {
    throw new InputShapeError(`a plan of ${plan.fold.length} rows for ${data.labels.length} labels`);
  }
  const task = { ...data, rows: trainRows(plan, k), options: { ...options, fold: k } };
  const weights = await engine.fit(task, hooks);
  const rows = testRows(plan, k);
  return { fold: k, rows, probabilities: engine.predict(data.network, weights, data.batch, rows) };
}

/**
 * The weights fitted on every row.
 *
 * @throws as `Engine.fit`.
 */
export function fitFinal(engine: Engine, data: TrainingData, hooks?: FitHooks): Promise<Weights> {
  const rows = Uint32Array.from(data.labels, (_label, row) => row);
  return engine.fit({ ...data, rows, options: { ...data.options, fold: finalFold } }, hooks);
}

/**
 * The results of all folds of a corpus of `rowCount` rows as one, in row order whatever the order of
 * the folds; of a split these are its test rows alone.
 *
 * @throws {InputShapeError} when a row is tested twice or is none of the corpus.
 */
export function combineFolds(results: readonly FoldResult[], rowCount: number): PooledResult {
  const untested = -1;
  const folds = new Int32Array(rowCount).fill(untested);
  const probabilities = new Float32Array(rowCount);
  for (const result of results) {
    for (let index = 0; index < result.rows.length; index++) {
      const row = result.rows[index]!;
      if (folds[row] !== untested) throw new InputShapeError(`row ${row} is tested twice or not there`);
      folds[row] = result.fold;
      probabilities[row] = result.probabilities[index]!;
    }
  }
  const rows = new Uint32Array(rowCount).map((_, row) => row).filter((row) => folds[row] !== untested);
  return {
    rows,
    folds: Uint16Array.from(rows, (row) => folds[row]!),
    probabilities: Float32Array.from(rows, (row) => probabilities[row]!),
  };
}

/**
 * The figures of pooled results, `labels` being those of the whole corpus.
 *
 * @throws {InputShapeError} when there is no row.
 */
export function measureFolds(
  labels: ArrayLike<number>,
  { rows, folds, probabilities }: PooledResult,
): Figures {
  return measure(
    Uint8Array.from(rows, (row) => labels[row]!),
    probabilities,
    folds,
  );
}
