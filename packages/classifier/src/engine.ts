import type { SparseBatch } from '@senti/vectorizer';
import type { LogisticData, LogisticFit, LogisticTask } from './linear/logistic.ts';
import type { NetworkSpec, Weights } from './network.ts';

export interface TrainingOptions {
  epochs: number;
  batchSize: number;
  learningRate: number;
  beta1: number;
  beta2: number;
  /** Of Adam in Keras's form: added to the root of the second moment, outside of bias correction. */
  epsilon: number;
  /** With `fold` it decides every random choice of a fit. */
  seed: number;
  fold: number;
  /** Share of a row's columns left out at each step, from 0 up to 1 (not included); the others are scaled up. */
  inputDropout?: number;
  /** What share of each label is split evenly between both, from 0 up to 1 (not included). */
  labelSmoothing?: number;
}

/** The thesis's options: Keras's Adam, 30 epochs in batches of 32. */
export const defaultTrainingOptions: TrainingOptions = {
  epochs: 30,
  batchSize: 32,
  learningRate: 1e-3,
  beta1: 0.9,
  beta2: 0.999,
  epsilon: 1e-7,
  seed: 1,
  fold: 0,
};

export interface FitTask {
  network: NetworkSpec;
  /** All rows of the corpus. */
  batch: SparseBatch;
  /** `labels[r]` of each row of the batch: 1 positive, 0 negative. */
  labels: Uint8Array;
  /** Indexes of the rows that train. */
  rows: Uint32Array;
  /** Number of columns of the vocabulary. */
  columns: number;
  options: TrainingOptions;
}

/** After an epoch, the 1st of which is 1: `loss` is the mean cross-entropy over its rows, in nats. */
export interface EpochEvent {
  epoch: number;
  epochs: number;
  loss: number;
}

export interface FitHooks {
  signal?: AbortSignal | undefined;
  onEpoch?: ((event: EpochEvent) => void) | undefined;
  /** Told after each pass of a regression over its rows: the work goes on. */
  onPass?: (() => void) | undefined;
}

/** The port that trains and runs networks over sparse rows, and fits logistic regressions to them. */
export interface Engine {
  readonly name: string;

  /**
   * Weights over all `columns`; columns that no training row has are 0, and equal tasks give equal bytes.
   * Lets other work of the thread run at least every 50 ms or so.
   *
   * @throws {NetworkError} when the network is none that can be trained here.
   * @throws {InputShapeError} when rows, columns, labels or options do not fit each other.
   * @throws the signal's reason, within one batch, once `hooks.signal` is aborted.
   */
  fit(task: FitTask, hooks?: FitHooks): Promise<Weights>;

  /**
   * The probability of positive of each of `rows` in their order, of every row of the batch without them.
   *
   * @throws {InputShapeError} when the weights do not fit the network, or a row has a column beyond them.
   */
  predict(network: NetworkSpec, weights: Weights, batch: SparseBatch, rows?: Uint32Array): Float32Array;

  /**
   * A logistic regression. Tasks over the same `data` that are given before the thread comes to rest may be fitted side
   * by side, in a fraction of their time; what each comes to does not hang on the others.
   *
   * @throws the signal's reason once `hooks.signal` is aborted.
   */
  fitLogistic(data: LogisticData, task: LogisticTask, hooks?: FitHooks): Promise<LogisticFit>;
}
