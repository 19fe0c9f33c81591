import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { LabelledReview } from '@senti/dataset';
import { runNode } from '../child-process.ts';
import { loadLargest } from '../corpora.ts';
import { BenchError } from '../errors.ts';
import { projectRoot, type Findings, type Series } from '../results.ts';
import { generateReviews } from '../reviews-generator.ts';
import type { BenchOptions } from './benchmark.ts';

const sizes = { quick: [1_000, 10_000], full: [1_000, 10_000, 100_000], million: [1_000_000] };
const seed = 1;

const cli = join(projectRoot, 'apps/cli/senti.mjs');
const analyse = join(import.meta.dirname, '../analyse.ts');

/**
 * Reviews drawn from the largest corpus at hand, more and more of them: their analysis alone, and a whole training
 * by `senti train`, each in a process of its own; and the exponent of rows by which seconds grow from size to size.
 */
export function scale({ isQuick }: BenchOptions): Promise<Findings> {
  return measureSizes(isQuick ? sizes.quick : sizes.full);
}

/** The same of a million reviews. */
export function scaleMillion(): Promise<Findings> {
  return measureSizes(sizes.million);
}

async function measureSizes(rowCounts: readonly number[]): Promise<Findings> {
  const source = await loadLargest();
  const folder = await mkdtemp(join(tmpdir(), 'senti-bench-'));
  const findings: Findings = { series: [], absent: [] };
  try {
    for (const rows of rowCounts) {
      const path = join(folder, `${rows}.tsv`);
      await pipeline(Readable.from(toLines(source.dataset.reviews, rows)), createWriteStream(path));
      const whole = ['train', path, '--out', join(folder, 'model'), '--json'];
      for (const [contestant, args] of [
        ['analysis', [analyse, path]],
        ['senti train', [cli, ...whole]],
      ] as const) {
        const one = await measureSize(contestant, args, { rows, corpus: `${source.name}, generated` });
        if ('reason' in one) findings.absent.push(one);
        else findings.series.push(withExponent(one, findings.series));
      }
      await rm(path);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  return findings;
}

/** What does not end is told with its reason; the other sizes go on. */
async function measureSize(
  contestant: string,
  args: readonly string[],
  { rows, corpus }: { rows: number; corpus: string },
): Promise<Series | Findings['absent'][number]> {
  try {
    const { stdout, use } = await runNode(args);
    const told = JSON.parse(stdout) as { model?: { columns: number }; analysis?: Record<string, number> };
    const figures = { rows, ...told.analysis, ...(told.model && { columns: told.model.columns }) };
    return { contestant, corpus, amount: rows, unit: 'rows', rounds: [use], figures };
  } catch (error) {
    if (!(error instanceof BenchError)) throw error;
    return { contestant: `${contestant}, ${rows} rows`, reason: error.message.slice(-300) };
  }
}

/** With the exponent of growth since the same contestant's last size: 1 is linear. */
function withExponent(one: Series, before: readonly Series[]): Series {
  const last = before.findLast(({ contestant }) => contestant === one.contestant);
  if (!last) return one;
  const times = one.rounds[0]!.seconds / last.rounds[0]!.seconds;
  const exponent = Math.log(times) / Math.log(one.amount / last.amount);
  return { ...one, figures: { ...one.figures, exponent } };
}

function* toLines(reviews: readonly LabelledReview[], rows: number): Generator<string> {
  for (const { text, label } of generateReviews(reviews, { rows, seed })) yield `${text}\t${label}\n`;
}
