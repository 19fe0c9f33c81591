import { join } from 'node:path';
import { runNode } from '../child-process.ts';
import { projectRoot, type Findings } from '../results.ts';
import type { BenchOptions } from './benchmark.ts';

interface Load {
  results: {
    path: string;
    isTraining: boolean;
    seconds: number;
    requests: number;
    p50Ms: number;
    p99Ms: number;
    maxMs: number;
    errors: number;
    apiRssBytes: number;
  }[];
  /** Trainings that ended meanwhile. */
  trainings: number;
}

/** What 100 connections that ask at once wait for, of `senti serve` with its demonstration, with and without trainings beside. */
export async function load({ isQuick }: BenchOptions): Promise<Findings> {
  const entry = join(projectRoot, 'test/bench/load.ts');
  const { stdout } = await runNode([entry, String(isQuick ? 5 : 60)]);
  const { results, trainings } = JSON.parse(stdout) as Load;
  return {
    series: results.map(({ path, isTraining, seconds, requests, apiRssBytes, ...figures }) => ({
      contestant: isTraining ? `${path}, trainings beside` : path,
      corpus: 'demo',
      amount: requests,
      unit: 'requests',
      rounds: [{ seconds, peakRssBytes: apiRssBytes }],
      figures: { ...figures, ...(isTraining && { trainings }) },
    })),
    absent: [],
  };
}
