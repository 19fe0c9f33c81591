import { DatasetRefusedError } from './errors.ts';
import { datasetLimits } from './limits.ts';
import { readLabel } from './labels.ts';

/** Columns named by a person: a name of the header, or a number from 1. */
export interface WantedColumns {
  text?: string | undefined;
  label?: string | undefined;
}

/** Where text and label stand in a table. */
export interface Columns {
  /** Names of the columns, where the first row holds them. */
  header: readonly string[] | undefined;
  count: number;
  /** Indices from 0. */
  text: number;
  label: number;
  /** Share of the sample's rows that give text and label. */
  usable: number;
}

/** Where nothing speaks for others: the text, then the label. */
export const plainColumns: Columns = { header: undefined, count: 2, text: 0, label: 1, usable: 0 };

/** Names that say what a column holds, the surest first; compared without case, accents and `_`. */
const textNames =
  'texto text opinion opiniones review reviews resena resenas comentario comentarios comment comments ' +
  'mensaje message tweet frase oracion sentence contenido content cuerpo body critica feedback ' +
  'respuesta descripcion documento document';
const labelNames =
  'etiqueta label sentimiento sentiment polaridad polarity clase class target estrellas stars star ' +
  'rating puntuacion puntaje score calificacion valoracion nota overall positivo positive categoria y';

/**
 * The columns of a table by what was asked for, by their names and by what they hold, or `undefined` when
 * no two can be told apart. Unless it is known, the first row is a header when it is made of such names, or
 * of short ones over a column of labels of which its own cell is none.
 *
 * @throws {DatasetRefusedError} `column-not-found` when no column is called as asked,
 *   `too-many-columns` beyond `datasetLimits.columns`.
 */
export function chooseColumns(
  rows: readonly (readonly string[])[],
  { wanted = {}, hasHeader }: { wanted?: WantedColumns; hasHeader?: boolean } = {},
): Columns | undefined {
  const count = findWidth(rows);
  if (count === undefined) return undefined;
  if (count > datasetLimits.columns) {
    throw new DatasetRefusedError('too-many-columns', { columns: count, max: datasetLimits.columns });
  }
  const table = rows.filter((cells) => cells.length === count);
  const [first, ...others] = table as [readonly string[], ...string[][]];
  const below = others.length > 0 ? others : table;
  const asked = { text: findWanted(first, wanted.text), label: findWanted(first, wanted.label) };
  const isHeader =
    hasHeader ??
    ([asked.text, asked.label].some((column) => column?.isName) ||
      hasBothNames(first) ||
      looksLikeHeader(first, below));
  const named = isHeader
    ? { text: findNamed(first, textNames), label: findNamed(first, labelNames) }
    : { text: undefined, label: undefined };
  const label = asked.label?.index ?? named.label ?? findLabels(below, asked.text?.index ?? named.text);
  if (label === undefined) return undefined;
  const text =
    asked.text?.index ?? (named.text === label ? undefined : named.text) ?? findTexts(below, label);
  if (text === undefined) return undefined;
  const body = isHeader ? others : table;
  const good = body.filter((cells) => cells[text]!.trim() !== '' && readLabel(cells[label]!) !== undefined);
  const expected = rows.length - (isHeader ? 1 : 0);
  const usable = expected > 0 ? good.length / expected : 0;
  return { header: isHeader ? first : undefined, count, text, label, usable };
}

/** The commonest number of cells above one. */
function findWidth(rows: readonly (readonly string[])[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function hasBothNames(header: readonly string[]): boolean {
  const names = header.map(normalizeName);
  const findExact = (list: string): number => names.findIndex((name) => list.split(' ').includes(name));
  const [text, label] = [findExact(textNames), findExact(labelNames)];
  return text >= 0 && label >= 0 && text !== label;
}

/** The column called by one of the names, or else by a name that has one of them among its words. */
function findNamed(header: readonly string[], names: string): number | undefined {
  const cells = header.map((cell) => ` ${normalizeName(cell)} `);
  const list = names.split(' ');
  for (const matches of [
    (cell: string, name: string) => cell === ` ${name} `,
    (cell: string, name: string) => cell.includes(` ${name} `),
  ]) {
    for (const name of list) {
      const index = cells.findIndex((cell) => matches(cell, name));
      if (index >= 0) return index;
    }
  }
  return undefined;
}

function normalizeName(cell: string): string {
  return cell
    .slice(0, 100)
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function findWanted(header: readonly string[], wanted: string | undefined) {
  if (wanted === undefined) return undefined;
  const exact = header.findIndex((cell) => cell.trim() === wanted.trim());
  const index =
    exact >= 0 ? exact : header.findIndex((cell) => normalizeName(cell) === normalizeName(wanted));
  if (index >= 0) return { index, isName: true };
  const number = /^\d{1,4}$/.test(wanted.trim()) ? Number(wanted) : 0;
  if (number >= 1 && number <= header.length) return { index: number - 1, isName: false };
  const columns = header.map((cell) => `«${cell.slice(0, 40)}»`).join(', ');
  throw new DatasetRefusedError('column-not-found', {
    column: wanted.slice(0, 100),
    columns: columns.slice(0, 400),
  });
}

/** The column whose cells are labels most often; of two, the later one. */
function findLabels(rows: readonly (readonly string[])[], textIndex: number | undefined): number | undefined {
  let best: number | undefined;
  let bestShare = 0;
  for (let index = 0; index < rows[0]!.length; index++) {
    if (index === textIndex) continue;
    const labels = rows.filter((cells) => readLabel(cells[index]!) !== undefined).length;
    const filled = rows.filter((cells) => cells[index]!.trim() !== '').length;
    const share = filled === 0 ? 0 : labels / Math.max(filled, rows.length / 2);
    if (share > 0 && share >= bestShare) [best, bestShare] = [index, share];
  }
  return best;
}

/** The other column with the most letters. */
function findTexts(rows: readonly (readonly string[])[], labelIndex: number): number | undefined {
  const others = [...rows[0]!.keys()].filter((index) => index !== labelIndex);
  if (others.length < 2) return others[0];
  let best: number | undefined;
  let mostLetters = -1;
  for (const index of others) {
    const letters = rows.reduce(
      (sum, cells) => sum + cells[index]!.slice(0, 500).replaceAll(/\P{L}+/gu, '').length,
      0,
    );
    if (letters > mostLetters) [best, mostLetters] = [index, letters];
  }
  return best;
}

/** Short words over a column of labels, where the label's own name is none. */
function looksLikeHeader(first: readonly string[], below: readonly (readonly string[])[]): boolean {
  const label = below.includes(first) ? undefined : findLabels(below, undefined);
  if (label === undefined) return false;
  const name = first[label]!.trim();
  if (name === '' || /^[\d.,+-]+$/.test(name) || readLabel(name) !== undefined) return false;
  const labels = below.filter((cells) => readLabel(cells[label]!) !== undefined).length;
  const isShort = first.every((cell) => cell.length <= 40 && cell.trim().split(/\s+/).length <= 4);
  return isShort && labels >= 0.8 * below.length;
}
