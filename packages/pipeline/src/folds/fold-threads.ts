import type { FoldOutcome } from '../fold-outcome.ts';
import type { FoldMaterial } from './fold-material.ts';

/** The port to threads beside this one, which work out folds. */
export interface FoldThreads {
  /** The same value, its arrays in memory that threads have in common, so that handing them over copies nothing. */
  share<T>(value: T): T;
  /** Memory that threads have in common. */
  allocate(bytes: number): ArrayBufferLike;
  /**
   * Readies threads for a training that will take about so many CPU-seconds on that engine: they load while its rows
   * are read. Those that it does not take are kept for the next.
   */
  prepare(seconds: number, engine: string): void;
  /**
   * Starts threads on these folds; none where that is not worth while, or the engine can't be had in another thread.
   */
  start(material: FoldMaterial, folds: readonly number[], options: FoldTeamOptions): FoldTeam;
}

interface FoldTeamOptions {
  /** CPU-seconds that the training is expected to take. */
  seconds: number;
  signal?: AbortSignal | undefined;
  /** Told of each outcome of another thread. */
  onOutcome: (outcome: FoldOutcome) => void;
}

/** Whoever works on some folds: each takes the next as soon as it is free, this thread too. */
export interface FoldTeam {
  /** Threads beside this one. */
  size: number;
  /** The next fold that nobody has taken yet. */
  take(): number | undefined;
  /**
   * Once every fold that another thread took is done.
   *
   * @throws the signal's reason once it is aborted, or what went wrong in a thread.
   */
  finished: Promise<void>;
  /** Ends the threads, whatever they do. */
  close(): Promise<void>;
}

/** Folds of which n-gram sums are fitted side by side, at most; each holds what it has learnt until it is done. */
const mostAtOnce = 8;

/**
 * How many fits one of so many threads works on at once, of all folds and the last fit: regressions fitted side by side
 * take a fraction of the time. Networks are fitted one after the other anyhow.
 */
export function fitsAtOnce({ names, plan }: Pick<FoldMaterial, 'names' | 'plan'>, threads: number): number {
  const hasSums = names.some((name) => name !== 'thesis-mlp');
  return hasSums ? Math.min(mostAtOnce, Math.ceil((plan.count + 1) / threads)) : 1;
}

/** This thread alone. */
export function workAlone(folds: readonly number[]): FoldTeam {
  const waiting = [...folds];
  return {
    size: 0,
    take: () => waiting.shift(),
    finished: Promise.resolve(),
    close: () => Promise.resolve(),
  };
}
