import { peek, type Chunks } from './chunks.ts';
import { chooseColumns, plainColumns, type Columns, type WantedColumns } from './columns.ts';
import { decodeFile, type Encoding } from './decode.ts';
import { DatasetRefusedError } from './errors.ts';
import { datasetLimits } from './limits.ts';
import { sampleLength, sniffText } from './sniff.ts';
import type { FileRow } from './table.ts';
import { unpackFile, type Gunzip } from './unpack.ts';
import { isOldOffice, isZip } from './workbook.ts';

/** What kind of file a table came from. */
export interface TableTraits {
  format: 'delimited' | 'ndjson' | 'xlsx';
  /** Of `delimited`. */
  delimiter?: '\t' | ',' | ';' | '|';
  encoding: Encoding;
  /** Whether it was packed by gzip. */
  isPacked: boolean;
}

/** A file's rows with the columns found. */
export interface Table {
  columns: Columns;
  /** Whether the header, if there is one, comes among the rows. */
  headerIsRow: boolean;
  isTabbed: boolean;
  rows: AsyncGenerator<FileRow[], void>;
  /** Certain once the rows have been read to their end. */
  traits: () => TableTraits;
}

/** Rows of a workbook from which its columns are found out. */
const sampleRows = 1000;

/** @throws {DatasetRefusedError} when the bytes are no table that we know, or over a limit. */
export async function openTable(chunks: Chunks, wanted: WantedColumns, gunzip?: Gunzip): Promise<Table> {
  const { pieces, isPacked } = await unpackFile(chunks, gunzip);
  const { first, all } = await peek(pieces);
  if (isOldOffice(first)) throw new DatasetRefusedError('old-spreadsheet');
  return isZip(first) ? openWorkbook(all, wanted, isPacked) : openText(all, wanted, isPacked);
}

async function openText(
  pieces: AsyncGenerator<Uint8Array, void>,
  wanted: WantedColumns,
  isPacked: boolean,
): Promise<Table> {
  const { blocks, encoding } = await decodeFile(pieces);
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
    traits: () => ({ format, ...(delimiter && { delimiter }), encoding: encoding(), isPacked }),
  };
}

async function openWorkbook(
  pieces: AsyncGenerator<Uint8Array, void>,
  wanted: WantedColumns,
  isPacked: boolean,
): Promise<Table> {
  const zip = await collect(pieces);
  const { readWorkbook } = await import('./workbook-reader.ts');
  const batches = readWorkbook(zip);
  const sample: FileRow[] = [];
  let isWhole = false;
  while (sample.length < sampleRows && !isWhole) {
    const next = batches.next();
    if (next.done) isWhole = true;
    else for (const row of next.value) sample.push(row);
  }
  const columns = chooseColumns(
    padRows(sample.flatMap(({ cells }) => (cells ? [cells] : [])).slice(0, sampleRows)),
    { wanted },
  );
  // eslint-disable-next-line @typescript-eslint/require-await -- a workbook is held, but tables are streams
  async function* rows(): AsyncGenerator<FileRow[], void> {
    yield sample;
    yield* batches;
  }
  return {
    columns: columns ?? plainColumns,
    headerIsRow: true,
    isTabbed: false,
    rows: rows(),
    traits: () => ({ format: 'xlsx', encoding: 'utf-8', isPacked }),
  };
}

/** Rows of a sheet end with their last cell that is filled: all as long as the longest. */
function padRows(rows: readonly (readonly string[])[]): string[][] {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  return rows.map((cells) => [...cells, ...Array<string>(width - cells.length).fill('')]);
}

async function collect(pieces: AsyncGenerator<Uint8Array, void>): Promise<Uint8Array> {
  const collected: Uint8Array[] = [];
  let sizeBytes = 0;
  for await (const piece of pieces) {
    sizeBytes += piece.length;
    if (sizeBytes > datasetLimits.workbookBytes) {
      throw new DatasetRefusedError('workbook-too-large', { max: datasetLimits.workbookBytes / 1_000_000 });
    }
    collected.push(piece);
  }
  const zip = new Uint8Array(sizeBytes);
  let offset = 0;
  for (const piece of collected) {
    zip.set(piece, offset);
    offset += piece.length;
  }
  return zip;
}
