import { peek, type OpenFile } from './chunks.ts';
import type { Columns, WantedColumns } from './columns.ts';
import { chooseScheme, readLabel, toLabel, type LabelCounts, type LabelScheme } from './labels.ts';
import { openTable, type TableTraits } from './open-table.ts';
import { repairText } from './repair-text.ts';
import { findTextProblem, normalizeText, type LabelledReview, type RowProblem } from './rows.ts';
import type { FileRow } from './table.ts';
import type { Gunzip } from './unpack.ts';

/** What a file turned out to be. */
export interface FileTraits extends TableTraits {
  /** Names of the columns, where there are any. */
  header?: string[];
  /** Numbers of the columns, from 1. */
  textColumn: number;
  labelColumn: number;
  labels: LabelScheme;
}

/** A row that gives a review, with the line it begins in. */
export interface ReadReview extends LabelledReview {
  line: number;
  /** Whether its text was decoded wrongly before and has been put right. */
  isRepaired: boolean;
}

export interface ReadOptions {
  columns?: WantedColumns | undefined;
  /** By what gzip is unpacked: the standard `DecompressionStream` when absent. */
  gunzip?: Gunzip | undefined;
  /** Reviews that a file may have; `datasetLimits.rows` when absent. */
  maxRows?: number;
}

/** A file's rows, read under a scheme of labels. */
export interface OpenedRows {
  batches: AsyncGenerator<(ReadReview | RowProblem)[], void>;
  readUnder: LabelScheme;
  /**
   * What the file is, once its rows have been read to their end. Where the scheme that the whole file speaks
   * for is not the one it was read under, all rows are void and it must be opened again under that one.
   */
  traits: () => FileTraits;
}

/** Rows from which the meaning of numeric labels is guessed; the whole file may prove the guess wrong. */
const rowsGuessedFrom = 1000;

/**
 * Opens a file's rows as a stream, with labels under `scheme` or, when absent, under what its beginning
 * speaks for.
 *
 * @throws {DatasetRefusedError} here or while rows are read, when the file as a whole can't be.
 */
export async function openRows(
  open: OpenFile,
  { columns: wanted = {}, gunzip }: ReadOptions,
  scheme?: LabelScheme,
): Promise<OpenedRows> {
  const table = await openTable(await open(), wanted, gunzip);
  const { columns } = table;
  const counts: LabelCounts = new Map();
  const { first: firstRows = [], all } = await peek(table.rows);
  const readUnder = scheme ?? guessScheme(firstRows, columns);
  async function* batches(): AsyncGenerator<(ReadReview | RowProblem)[], void> {
    let isHeader = columns.header !== undefined && table.headerIsRow;
    for await (const rows of all) {
      const body = isHeader ? rows.slice(1) : rows;
      if (rows.length > 0) isHeader = false;
      yield body.map((row) => readRow(row, columns, table.isTabbed, readUnder, counts));
    }
  }
  return {
    batches: batches(),
    readUnder,
    traits: () => ({
      ...table.traits(),
      ...(columns.header && { header: columns.header.map((cell) => normalizeText(cell).slice(0, 100)) }),
      textColumn: columns.text + 1,
      labelColumn: columns.label + 1,
      labels: chooseScheme(counts, columns.header?.[columns.label]),
    }),
  };
}

function guessScheme(rows: readonly FileRow[], { label, header }: Columns): LabelScheme {
  const counts: LabelCounts = new Map();
  for (const { cells } of rows.slice(0, rowsGuessedFrom)) {
    const token = readLabel(cells?.[label] ?? '');
    if (token) counts.set(token, (counts.get(token) ?? 0) + 1);
  }
  return chooseScheme(counts, header?.[label]);
}

function readRow(
  row: FileRow,
  columns: Columns,
  isTabbed: boolean,
  scheme: LabelScheme,
  counts: LabelCounts,
): ReadReview | RowProblem {
  const { line, cells } = row;
  const fault = findShapeProblem(row, columns, isTabbed);
  if (fault || !cells) return { line, ...(fault ?? { code: 'row-not-json' }) };
  const found = cells[columns.text]!;
  const repaired = repairText(found);
  const text = normalizeText(repaired);
  const cell = cells[columns.label]!;
  const token = readLabel(cell);
  if (token !== undefined) counts.set(token, (counts.get(token) ?? 0) + 1);
  const problem = findTextProblem(text);
  if (problem) return { line, ...problem };
  const label = token && toLabel(token, scheme);
  if (label === 'neutral') return { line, code: 'row-neutral' };
  if (label !== undefined) return { line, text, label, isRepaired: repaired !== found };
  return { line, code: cell.trim() === '' ? 'row-without-label' : 'row-with-unknown-label' };
}

function findShapeProblem(
  { cells, hasBrokenQuotes }: FileRow,
  { count, text, label }: Columns,
  isTabbed: boolean,
): Omit<RowProblem, 'line'> | undefined {
  if (!cells) return { code: 'row-not-json' };
  let fields = cells.length;
  while (fields > count && cells[fields - 1]!.trim() === '') fields--; // spreadsheets pad their rows
  if (fields > Math.max(text, label) && fields <= count) return undefined;
  if (hasBrokenQuotes) return { code: 'row-with-broken-quotes' };
  if (fields > count) return { code: 'row-with-extra-fields', params: { fields, expected: count } };
  if (isTabbed && fields < 2) return { code: 'row-without-tab' };
  return { code: 'row-with-missing-fields', params: { fields, expected: count } };
}
