import { chooseColumns, plainColumns, type Columns, type WantedColumns } from './columns.ts';
import { createDelimitedParser, type Dialect } from './delimited.ts';
import { DatasetRefusedError } from './errors.ts';
import { findNdjsonKeys, NdjsonParser } from './ndjson.ts';
import type { FileRow, RowParser } from './table.ts';

/** How a text file is to be taken apart, found out from its beginning. */
export interface TextFormat {
  format: 'delimited' | 'ndjson';
  delimiter?: Dialect['delimiter'];
  columns: Columns;
  createParser: () => RowParser;
}

/** UTF-16 units from which a file's format is found out. */
export const sampleLength = 65_536;

/** On a tie the earlier one is it: the reference system's own files are `text<TAB>label` and their quotes text. */
const dialects: Dialect[] = [
  { delimiter: '\t', quotes: 'literal' },
  { delimiter: '\t', quotes: 'enclosing' },
  { delimiter: ',', quotes: 'enclosing' },
  { delimiter: ';', quotes: 'enclosing' },
  { delimiter: '|', quotes: 'enclosing' },
];

/**
 * The format under which most rows of the sample give a text and a label.
 *
 * @throws {DatasetRefusedError} as `chooseColumns` and `findNdjsonKeys` do.
 */
export function sniffText(sample: string, isWhole: boolean, wanted: WantedColumns): TextFormat {
  const whole = isWhole ? sample : sample.slice(0, sample.lastIndexOf('\n') + 1) || sample;
  const keys = findNdjsonKeys(whole);
  if (keys) return toNdjson(whole, keys, wanted);

  let best: { dialect: Dialect; columns: Columns } | undefined;
  let refusal: DatasetRefusedError | undefined;
  for (const dialect of dialects) {
    if (!whole.includes(dialect.delimiter)) continue;
    try {
      const rows = cellsOf(createDelimitedParser(dialect).push(whole, true));
      const columns = chooseColumns(rows, { wanted });
      if (!columns) continue;
      const isBetter =
        !best ||
        columns.usable > best.columns.usable ||
        (columns.usable === best.columns.usable && isQuotedThroughout(dialect, best.dialect, whole, columns));
      if (isBetter) best = { dialect, columns };
    } catch (error) {
      if (!(error instanceof DatasetRefusedError)) throw error;
      refusal ??= error; // another delimiter may yet fit
    }
  }
  if (refusal && !(best && best.columns.usable > 0)) throw refusal;
  const { dialect, columns } = best ?? { dialect: dialects[0]!, columns: plainColumns };
  return {
    format: 'delimited',
    delimiter: dialect.delimiter,
    columns,
    createParser: () => createDelimitedParser(dialect),
  };
}

function toNdjson(sample: string, keys: readonly string[], wanted: WantedColumns): TextFormat {
  const rows = cellsOf(new NdjsonParser(keys).push(sample, true));
  const columns =
    keys.length > 0
      ? chooseColumns([keys, ...rows], { wanted, hasHeader: true })
      : chooseColumns(rows, { wanted });
  return {
    format: 'ndjson',
    columns: columns ?? plainColumns,
    createParser: () => new NdjsonParser(keys),
  };
}

/** Whether a dialect only takes off quotes that stand around every text, or are doubled within one. */
function isQuotedThroughout(
  dialect: Dialect,
  best: Dialect,
  sample: string,
  { header, text }: Columns,
): boolean {
  if (dialect.quotes !== 'enclosing' || best.quotes !== 'literal') return false;
  const rows = cellsOf(createDelimitedParser(best).push(sample, true));
  const texts = rows.slice(header ? 1 : 0).map((cells) => cells[text] ?? '');
  return (
    texts.every((cell) => /^".*"$/su.test(cell)) || texts.some((cell) => /^"[^"]*(""[^"]*)+"$/u.test(cell))
  );
}

function cellsOf(rows: readonly FileRow[]): (readonly string[])[] {
  return rows.flatMap(({ cells }) => (cells ? [cells] : []));
}
