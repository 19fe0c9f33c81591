import { parseArgs } from 'node:util';
import { describeReason } from '@senti/contract';
import { columnOptions, parseColumns, requireArgument } from '../arguments.ts';
import { readLabelledFile } from '../files.ts';
import { formatCount } from '../format.ts';

/** Problems written out for a reader; `--json` gives the first 1,000. */
const problemsShown = 20;

/** `senti inspect`: what a labelled file holds and which lines give no review. */
export async function inspect(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, ...columnOptions },
  });
  const path = requireArgument(positionals[0], 'el archivo');
  const { report } = (await readLabelledFile(path, parseColumns(values))).dataset;
  const problems = report.problems.map(({ line, ...reason }) => ({
    line,
    code: reason.code,
    message: describeReason(reason, 'es'),
  }));
  if (values.json) {
    process.stdout.write(`${JSON.stringify({ ...report, problems })}\n`);
    return;
  }
  const unread = Object.values(report.problemCounts).reduce((sum, count) => sum + count, 0);
  process.stdout.write(
    [
      `${formatCount(report.rows)} opiniones: ${formatCount(report.positives)} positivas y ${formatCount(report.negatives)} negativas.`,
      `${formatCount(report.duplicates)} repetidas; ${formatCount(report.conflicts)} textos con las dos etiquetas.`,
      `${formatCount(unread)} líneas sin opinión${unread > 0 ? ':' : '.'}`,
      ...problems.slice(0, problemsShown).map(({ line, message }) => `  línea ${line}: ${message}`),
      ...(unread > problemsShown
        ? [`  y ${formatCount(unread - problemsShown)} más (--json da las primeras 1000)`]
        : []),
      '',
    ].join('\n'),
  );
}
