import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNode } from '../child-process.ts';
import { loadSmall, type BenchCorpus } from '../corpora.ts';
import { projectRoot, type Findings, type Round, type Series } from '../results.ts';
import type { BenchOptions } from './benchmark.ts';

const cli = join(projectRoot, 'apps/cli/senti.mjs');
const commands: Record<string, string[]> = {
  'senti train': [],
  'senti train --candidate senti-linear': ['--candidate', 'senti-linear'],
  'senti train --candidate thesis-mlp': ['--candidate', 'thesis-mlp'],
};
const emptyCommand = 'senti --help';

/** Whole trainings, file to model, each in a process of its own, in turns; and a command that does nothing. */
export async function train({ isQuick }: BenchOptions): Promise<Findings> {
  const series: Series[] = [];
  for (const corpus of (await loadSmall()).slice(0, isQuick ? 1 : undefined)) {
    const folder = await mkdtemp(join(tmpdir(), 'senti-bench-'));
    try {
      series.push(...(await measureCommands(corpus, folder, isQuick ? 1 : 5)));
    } finally {
      await rm(folder, { recursive: true });
    }
  }
  return { series, absent: [] };
}

async function measureCommands(corpus: BenchCorpus, folder: string, rounds: number): Promise<Series[]> {
  const names = [emptyCommand, ...Object.keys(commands)];
  const taken = new Map<string, Round[]>(names.map((name) => [name, []]));
  const accuracies = new Map<string, number>();
  await runNode([cli, '--help']); // Node keeps what it compiles
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const { use, stdout } = await runNode([cli, ...argsOf(name, corpus, folder)]);
      taken.get(name)!.push(use);
      if (name !== emptyCommand) {
        accuracies.set(
          name,
          (JSON.parse(stdout) as { crossValidation: { accuracy: number } }).crossValidation.accuracy,
        );
      }
    }
  }
  return names.map((name) => ({
    contestant: name,
    corpus: corpus.name,
    amount: 1,
    unit: 'commands',
    rounds: taken.get(name)!,
    figures: {
      rows: corpus.dataset.reviews.length,
      ...(accuracies.has(name) && { accuracy: accuracies.get(name)! }),
    },
  }));
}

function argsOf(name: string, { path, foldsPath }: BenchCorpus, folder: string): string[] {
  if (name === emptyCommand) return ['--help'];
  const folds = foldsPath === undefined ? [] : ['--folds-file', foldsPath];
  return ['train', path, ...folds, '--out', join(folder, 'model'), '--json', ...commands[name]!];
}
