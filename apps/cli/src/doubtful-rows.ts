import type { LabelName } from '@senti/contract';
import { findDoubtful, type TrainedModel } from '@senti/pipeline/training';
import type { LabelledFile } from './files.ts';
import { formatCount, formatPercent } from './format.ts';

/** A row whose label the models that had not seen it doubt; `probability` of Positivo. */
export interface ListedRow {
  file: string;
  line: number;
  text: string;
  label: LabelName;
  probability: number;
}

/** Rows written out for a reader; `--json` gives the first 1,000. */
const rowsShown = 10;
const charactersShown = 90;

/** The doubtful rows of a training with their places in the files, which were read in this order. */
export function listDoubtful(files: readonly LabelledFile[], pooled: TrainedModel['pooled']): ListedRow[] {
  const labels = files.flatMap(({ dataset }) => dataset.reviews.map(({ label }) => label));
  return findDoubtful(labels, pooled).map(({ row, probability }) => ({
    ...placeOf(files, row),
    probability,
  }));
}

/** Where a row of these files together stands. */
function placeOf([first, ...others]: readonly LabelledFile[], row: number): Omit<ListedRow, 'probability'> {
  const { dataset, source } = first!;
  if (row >= dataset.reviews.length) return placeOf(others, row - dataset.reviews.length);
  const { text, label } = dataset.reviews[row]!;
  const line = dataset.lines[row]!;
  return { file: source.idFile, line, text, label: label === 1 ? 'Positivo' : 'Negativo' };
}

/** The most doubtful rows, a line each; nothing where there is none. */
export function describeDoubtful(rows: readonly ListedRow[]): string[] {
  if (rows.length === 0) return [];
  const isOne = new Set(rows.map(({ file }) => file)).size === 1;
  const shown = rows.slice(0, rowsShown).map(({ file, line, text, label, probability }) => {
    const own = label === 'Positivo' ? probability : 1 - probability;
    const cut = text.length > charactersShown ? `${text.slice(0, charactersShown - 1)}…` : text;
    return `  ${isOne ? '' : `${file}, `}línea ${line}, ${label} (${formatPercent(own)}): ${cut}`;
  });
  const more = rows.length - shown.length;
  return [
    `Etiquetas sospechosas: ${formatCount(rows.length)}. Conviene mirarlas (entre paréntesis, lo que el modelo cree que aciertan):`,
    ...shown,
    ...(more > 0 ? [`  y ${formatCount(more)} más (--json las da)`] : []),
  ];
}
