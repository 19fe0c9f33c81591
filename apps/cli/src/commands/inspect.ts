import { parseArgs } from 'node:util';
import type { Report } from '@senti/contract';
import { wordReport } from '@senti/pipeline';
import { columnOptions, parseColumns, requireArgument } from '../arguments.ts';
import { inspectLabelledFile } from '../files.ts';
import { formatCount } from '../format.ts';

/** Problems written out for a reader; `--json` gives the first 1,000. */
const problemsShown = 20;
/** Cases of a finding written out. */
const casesShown = 8;

/** `senti inspect`: what a labelled file holds and which lines give no review. */
export async function inspect(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, ...columnOptions },
  });
  const path = requireArgument(positionals[0], 'el archivo');
  const report = wordReport(await inspectLabelledFile(path, parseColumns(values)), 'es');
  if (values.json) {
    process.stdout.write(`${JSON.stringify(report)}\n`);
    return;
  }
  const { problems, findings = [] } = report;
  const unread = Object.values(report.problemCounts).reduce((sum, count) => sum + count, 0);
  process.stdout.write(
    [
      `${formatCount(report.rows)} opiniones: ${formatCount(report.positives)} positivas y ${formatCount(report.negatives)} negativas.`,
      ...(report.file ? [describeFile(report.file)] : []),
      `Repetidas: ${formatCount(report.duplicates)}. Con las dos etiquetas: ${formatCount(report.conflicts)}.`,
      `Líneas sin opinión: ${formatCount(unread)}${unread > 0 ? ':' : '.'}`,
      ...problems.slice(0, problemsShown).map(({ line, message }) => `  línea ${line}: ${message}`),
      ...(unread > problemsShown
        ? [`  y ${formatCount(unread - problemsShown)} más (--json da las primeras 1000)`]
        : []),
      ...(findings.length > 0 ? ['Conviene mirar:'] : []),
      ...findings.map(describeFinding),
      '',
    ].join('\n'),
  );
}

const delimiterNames = { '\t': 'tabuladores', ',': 'comas', ';': 'punto y coma', '|': 'barras' };
const formatNames = { delimited: 'Texto', ndjson: 'NDJSON', xlsx: 'Hoja de cálculo' };
const labelNames = { binary: '0 y 1', signed: '−1 y 1', stars: 'estrellas' };

function describeFile({ format, delimiter, encoding, header, ...file }: NonNullable<Report['file']>): string {
  const nameOf = (column: number) => `${column}${header ? ` («${header[column - 1] ?? ''}»)` : ''}`;
  const kind = delimiter
    ? `${formatNames[format]} separado por ${delimiterNames[delimiter]}`
    : formatNames[format];
  return (
    `${kind}${file.isPacked ? ', comprimido' : ''}, ${encoding === 'mixed' ? 'UTF-8 y Windows-1252' : encoding.toUpperCase()}. ` +
    `Texto en la columna ${nameOf(file.textColumn)}, etiqueta en la ${nameOf(file.labelColumn)}; los números son ${labelNames[file.labels]}.`
  );
}

/** The advice, and the lines of the first cases. */
function describeFinding({ message, lines }: NonNullable<Report['findings']>[number]): string {
  const cases = lines.slice(0, casesShown).map((rows) => rows.join(' y '));
  const more = lines.length > casesShown ? '…' : '';
  return `  ${message}${cases.length > 0 ? ` Líneas: ${cases.join(', ')}${more}` : ''}`;
}
