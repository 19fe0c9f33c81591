import type { Findings } from '../results.ts';

export interface BenchOptions {
  /** Fewer rounds and rows: all quick benchmarks together take under two minutes. */
  isQuick: boolean;
}

export type Benchmark = (options: BenchOptions) => Promise<Findings>;
