import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg, release, totalmem, version } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

export const projectRoot = join(import.meta.dirname, '../../..');
const resultsFolder = join(projectRoot, 'bench/results');

const roundSchema = z.object({
  seconds: z.number(),
  /** Of all threads, where it could be told. */
  cpuSeconds: z.number().optional(),
  peakRssBytes: z.number().optional(),
});

const seriesSchema = z.object({
  contestant: z.string(),
  corpus: z.string(),
  /** How many `unit`s a round is. */
  amount: z.number(),
  unit: z.string(),
  /** In the order in which they were run, the contestants taking turns. */
  rounds: z.array(roundSchema),
  /** What was found beside times: accuracy, columns, ratios. */
  figures: z.record(z.string(), z.number()).optional(),
  note: z.string().optional(),
});

const resultSchema = z.object({
  benchmark: z.string(),
  isQuick: z.boolean(),
  startedAt: z.string(),
  endedAt: z.string(),
  machine: z.object({
    cpu: z.string(),
    cores: z.number(),
    memoryBytes: z.number(),
    os: z.string(),
    node: z.string(),
  }),
  /** Processes that wanted to run, over the last minute. */
  load: z.object({ start: z.number(), end: z.number() }),
  series: z.array(seriesSchema),
  absent: z.array(z.object({ contestant: z.string(), reason: z.string() })),
});

export type Round = z.infer<typeof roundSchema>;
export type Series = z.infer<typeof seriesSchema>;
export type Result = z.infer<typeof resultSchema>;
/** What a benchmark finds. */
export type Findings = Pick<Result, 'series' | 'absent'>;

/** What `work` finds, with the machine and the time. */
export async function recordResult(
  benchmark: string,
  isQuick: boolean,
  work: () => Promise<Findings>,
): Promise<Result> {
  const [startedAt, start] = [new Date().toISOString(), loadavg()[0]!];
  const findings = await work();
  return {
    benchmark,
    isQuick,
    startedAt,
    endedAt: new Date().toISOString(),
    machine: {
      cpu: cpus()[0]?.model.trim() ?? 'unknown',
      cores: cpus().length,
      memoryBytes: totalmem(),
      os: `${process.platform} ${process.arch} ${release()}, ${version()}`,
      node: process.version,
    },
    load: { start, end: loadavg()[0]! },
    ...findings,
  };
}

/** Writes `bench/results/NAME.json`, of a quick run `quick-NAME.json`; the path from the project's root. */
export async function writeResult(result: Result): Promise<string> {
  await mkdir(resultsFolder, { recursive: true });
  const name = `${result.isQuick ? 'quick-' : ''}${result.benchmark}.json`;
  await writeFile(join(resultsFolder, name), `${JSON.stringify(result, undefined, 1)}\n`);
  return `bench/results/${name}`;
}

/** The kept result of a whole run of that benchmark, or `undefined` when there is none. */
export async function readResult(benchmark: string): Promise<Result | undefined> {
  const content = await readFile(join(resultsFolder, `${benchmark}.json`), 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
  return content === undefined ? undefined : resultSchema.parse(JSON.parse(content));
}
