import { join } from 'node:path';
import { runNode } from '../child-process.ts';
import { projectRoot, type Findings } from '../results.ts';
import type { BenchOptions } from './benchmark.ts';

interface ColdStarts {
  zippedBytes: number;
  starts: { importMs: number; importCpuMs: number; answerMs?: number; answerCpuMs?: number }[];
}

/** Cold starts of Lambda's bundles, each in a new Node: the API's to its first answer, the trainer's to its import. */
export async function cold({ isQuick }: BenchOptions): Promise<Findings> {
  const entry = join(projectRoot, 'test/bench/cold-start.ts');
  const { stdout } = await runNode([entry, String(isQuick ? 3 : 15)]);
  const { api, trainer } = JSON.parse(stdout) as Record<'api' | 'trainer', ColdStarts>;
  const toSeries = (contestant: string, { zippedBytes, starts }: ColdStarts) => ({
    contestant,
    corpus: 'demo',
    amount: 1,
    unit: 'starts',
    rounds: starts.map(({ importMs, importCpuMs, answerMs = importMs, answerCpuMs = importCpuMs }) => ({
      seconds: answerMs / 1000,
      cpuSeconds: answerCpuMs / 1000,
    })),
    figures: { zippedBytes },
  });
  return {
    series: [toSeries('api, first POST /senti', api), toSeries('trainer, import', trainer)],
    absent: [],
  };
}
