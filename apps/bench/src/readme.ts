import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { benchmarkNames } from './benchmarks/index.ts';
import { BenchError } from './errors.ts';
import { projectRoot, readResult, type Result } from './results.ts';
import { toMarkdown } from './tables.ts';

export const readmePath = join(projectRoot, 'README.md');

const nothingYet = {
  es: 'Todavía no hay ninguna medida de `senti bench` guardada en `bench/results`.',
  en: 'No measurement of `senti bench` is kept in `bench/results` yet.',
};

/**
 * The README with the tables of those results, in both languages, between their comments.
 *
 * @throws {BenchError} when the README lacks the comments.
 */
export function layTables(readme: string, results: readonly Result[]): string {
  let text = readme;
  for (const language of ['es', 'en'] as const) {
    const tables =
      results.map((result) => toMarkdown(result, language)).join('\n') || `${nothingYet[language]}\n`;
    const [start, end] = [`<!-- bench:${language} -->\n`, `<!-- /bench:${language} -->`];
    const [from, to] = [text.indexOf(start), text.indexOf(end)];
    if (from < 0 || to < from)
      throw new BenchError(`README.md has no place between ${start.trim()} and ${end}`);
    text = `${text.slice(0, from + start.length)}\n${tables}\n${text.slice(to)}`;
  }
  return text;
}

/** Whole runs that are kept, in the order of the benchmarks. */
export async function readResults(): Promise<Result[]> {
  const results = await Promise.all(benchmarkNames.map(readResult));
  return results.filter((result) => result !== undefined);
}

/** Writes the tables of all kept results into the README. */
export async function refreshReadme(): Promise<void> {
  const readme = await readFile(readmePath, 'utf8');
  await writeFile(readmePath, layTables(readme, await readResults()));
}
