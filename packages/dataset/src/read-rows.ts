import { inEvenPieces, peek, type OpenFile } from './chunks.ts';
import type { Columns, WantedColumns } from './columns.ts';
import { decodeFile, type Encoding } from './decode.ts';
import { chooseScheme, readLabel, toLabel, type LabelCounts, type LabelScheme } from './labels.ts';
import { repairText } from './repair-text.ts';
import { findTextProblem, normalizeText, type LabelledReview, type RowProblem } from './rows.ts';
import { sampleLength, sniffText } from './sniff.ts';
import type { FileRow } from './table.ts';

/** What a file turned out to be. */
export interface FileTraits {
  format: 'delimited' | 'ndjson';
  /** Of `delimited`. */
  delimiter?: '\t' | ',' | ';' | '|';
  encoding: Encoding;
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

/** Told of each row in the file's order. */
export interface RowReceiver {
  review(review: ReadReview): void;
  problem(problem: RowProblem): void;
}

export interface ReadOptions {
  columns?: WantedColumns;
}

/** Rows from which the meaning of numeric labels is guessed; the whole file may prove the guess wrong. */
const rowsGuessedFrom = 1000;

/**
 * Reads a file's rows once, as a stream, with the labels taken under `scheme` or, when absent, under what
 * its beginning speaks for. `labels` of the answer is what the whole file speaks for: where that differs
 * from what it was read under, everything told to the receiver is void and the file must be read again.
 *
 * @throws {DatasetRefusedError} when the file as a whole can't be read.
 */
export async function readRows(
  open: OpenFile,
  { columns: wanted = {} }: ReadOptions,
  receiver: RowReceiver,
  scheme?: LabelScheme,
): Promise<{ traits: FileTraits; readUnder: LabelScheme }> {
  const table = await openTable(open, wanted);
  const { columns } = table;
  const name = columns.header?.[columns.label];
  const counts: LabelCounts = new Map();
  const { first: firstRows = [], all } = await peek(table.rows);
  const readUnder = scheme ?? guessScheme(firstRows, columns);
  let isHeader = columns.header !== undefined && table.headerIsRow;
  for await (const rows of all) {
    for (const row of rows) {
      if (isHeader) {
        isHeader = false;
        continue;
      }
      readRow(row, columns, table.isTabbed, readUnder, counts, receiver);
    }
  }
  return {
    traits: {
      ...table.traits(),
      ...(columns.header && { header: columns.header.map((cell) => normalizeText(cell).slice(0, 100)) }),
      textColumn: columns.text + 1,
      labelColumn: columns.label + 1,
      labels: chooseScheme(counts, name),
    },
    readUnder,
  };
}

interface Table {
  columns: Columns;
  /** Whether the header, if there is one, comes among the rows. */
  headerIsRow: boolean;
  isTabbed: boolean;
  rows: AsyncGenerator<FileRow[], void>;
  traits(): Pick<FileTraits, 'format' | 'delimiter' | 'encoding'>;
}

async function openTable(open: OpenFile, wanted: WantedColumns): Promise<Table> {
  const { blocks, encoding } = await decodeFile(inEvenPieces(await open()));
  let sample = '';
  let isWhole = false;
  while (sample.length < sampleLength && !isWhole) {
    const next = await blocks.next();
    if (next.done) isWhole = true;
    else sample += next.value;
  }
  const { format, delimiter, columns, createParser } = sniffText(sample, isWhole, wanted);
  const parser = createParser();
  async function* rows(): AsyncGenerator<FileRow[], void> {
    yield parser.push(sample, isWhole);
    if (isWhole) return;
    for await (const block of blocks) yield parser.push(block, false);
    yield parser.push('', true);
  }
  return {
    columns,
    headerIsRow: format === 'delimited',
    isTabbed: delimiter === '\t',
    rows: rows(),
    traits: () => ({ format, ...(delimiter && { delimiter }), encoding: encoding() }),
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
  receiver: RowReceiver,
): void {
  const { line, cells } = row;
  const fault = findShapeProblem(row, columns, isTabbed);
  if (fault || !cells) {
    receiver.problem({ line, ...(fault ?? { code: 'row-not-json' }) });
    return;
  }
  const found = cells[columns.text]!;
  const repaired = repairText(found);
  const text = normalizeText(repaired);
  const cell = cells[columns.label]!;
  const token = readLabel(cell);
  if (token !== undefined) counts.set(token, (counts.get(token) ?? 0) + 1);
  const label = token && toLabel(token, scheme);
  const problem =
    findTextProblem(text) ??
    (cell.trim() === ''
      ? ({ code: 'row-without-label' } as const)
      : label === undefined
        ? ({ code: 'row-with-unknown-label' } as const)
        : label === 'neutral'
          ? ({ code: 'row-neutral' } as const)
          : undefined);
  if (problem) receiver.problem({ line, ...problem });
  else
    receiver.review({ line, text, label: label as LabelledReview['label'], isRepaired: repaired !== found });
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
