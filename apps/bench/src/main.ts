import { parseArgs } from 'node:util';
import { benchmarks, benchmarkNames, presetNames } from './benchmarks/index.ts';
import { BenchUsageError } from './errors.ts';
import { refreshReadme } from './readme.ts';
import { recordResult, writeResult, type Result } from './results.ts';
import { toMarkdown } from './tables.ts';

/**
 * Entry of `senti bench`, which starts it: runs benchmarks one after another, each written to `bench/results` as it
 * ends, and lays the tables of whole runs into the README. Results go to stdout, what is being done to stderr.
 */
const exitCodes = { usage: 64, fault: 70 };

try {
  await bench(process.argv.slice(2));
} catch (error) {
  const isUsage =
    error instanceof BenchUsageError ||
    (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
  const told =
    error instanceof Error ? (isUsage ? error.message : (error.stack ?? error.message)) : String(error);
  process.stderr.write(`${told}\n`);
  process.exitCode = isUsage ? exitCodes.usage : exitCodes.fault;
}

async function bench(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      quick: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      readme: { type: 'boolean', default: false },
    },
  });
  const unknown = positionals.find((name) => !benchmarkNames.includes(name));
  if (unknown !== undefined) {
    throw new BenchUsageError(`No existe la medida «${unknown}». Hay: ${benchmarkNames.join(', ')}.`);
  }
  const isQuick = values.quick;
  const preset = isQuick ? presetNames.quick : presetNames.full;
  const names = values.readme ? [] : positionals.length > 0 ? positionals : preset;
  const results: Result[] = [];
  for (const name of names) {
    process.stderr.write(`Midiendo «${name}»…\n`);
    const work = await benchmarks[name]!();
    const result = await recordResult(name, isQuick, () => work({ isQuick }));
    process.stderr.write(`Guardado en ${await writeResult(result)}\n`);
    results.push(result);
    if (!values.json) process.stdout.write(`\n${toMarkdown(result, 'es')}\n`);
  }
  if (values.json) process.stdout.write(`${JSON.stringify({ results })}\n`);
  if (!isQuick || values.readme) await refreshReadme();
}
