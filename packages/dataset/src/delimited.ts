import { countLineFeeds } from './decode.ts';
import { DatasetRefusedError } from './errors.ts';
import { PapaParser } from './papa.ts';
import { isVoid, type FileRow, type RowParser } from './table.ts';

/** How cells are kept apart, and whether quotes around a cell are part of its text. */
export interface Dialect {
  delimiter: '\t' | ',' | ';' | '|';
  quotes: 'literal' | 'enclosing';
}

/** UTF-16 units that a row with quotes may span before its quote counts as never closed. */
const longestQuotedRow = 100_000;

/**
 * Work that broken quotes may cost, in UTF-16 units read again per unit of the file: without a bound,
 * a file of opening quotes alone would cost its square.
 */
const rereadingBound = 8;
const rereadingAllowance = 10_000_000;

export function createDelimitedParser(dialect: Dialect, firstLine = 1): RowParser {
  return dialect.quotes === 'literal'
    ? new LiteralParser(dialect.delimiter, firstLine)
    : new QuotedParser(dialect.delimiter, firstLine);
}

/** One row per line. */
class LiteralParser implements RowParser {
  readonly #delimiter: string;
  #line: number;
  #rest = '';

  constructor(delimiter: string, firstLine: number) {
    this.#delimiter = delimiter;
    this.#line = firstLine;
  }

  push(text: string, isLast: boolean): FileRow[] {
    const lines = (this.#rest + text).split('\n');
    this.#rest = isLast ? '' : lines.pop()!;
    const rows: FileRow[] = [];
    for (const content of lines) {
      const line = this.#line++;
      const cells = content.split(this.#delimiter);
      if (!isVoid(cells)) rows.push({ line, cells });
    }
    return rows;
  }
}

/** RFC 4180 by Papa Parse, with one difference: a quote that doesn't close costs its line, not the rest of the file. */
class QuotedParser implements RowParser {
  readonly #delimiter: string;
  #line: number;
  #rest = '';
  #reread = 0;
  #total = 0;

  constructor(delimiter: string, firstLine: number) {
    this.#delimiter = delimiter;
    this.#line = firstLine;
  }

  push(text: string, isLast: boolean): FileRow[] {
    this.#rest += text;
    this.#total += text.length;
    const rows: FileRow[] = [];
    for (;;) {
      const { isBroken, scanned } = this.#parseRest(rows, isLast);
      const isEndless = !isLast && this.#rest.length > longestQuotedRow && this.#rest.includes('\n');
      if (!isBroken && !isEndless) return rows;
      this.#takeBrokenLine(rows);
      this.#reread += isEndless ? this.#rest.length : scanned;
      if (this.#reread > rereadingBound * this.#total + rereadingAllowance) {
        throw new DatasetRefusedError('quotes-broken', { line: this.#line - 1 });
      }
    }
  }

  /** Takes whole rows off `#rest`, up to the first whose quotes are broken. */
  #parseRest(rows: FileRow[], isLast: boolean): { isBroken: boolean; scanned: number } {
    const rest = this.#rest;
    let taken = 0;
    let isBroken = false;
    let scanned = 0;
    const parser = new PapaParser({
      delimiter: this.#delimiter,
      newline: '\n',
      quoteChar: '"',
      step: ({ data: [cells], errors, meta }) => {
        if (errors.length > 0) {
          isBroken = true;
          scanned = meta.cursor - taken;
          parser.abort();
          return;
        }
        taken = meta.cursor;
        if (!isVoid(cells)) rows.push({ line: this.#line, cells });
        this.#line += 1;
        for (const cell of cells) this.#line += countLineFeeds(cell);
      },
    });
    parser.parse(rest, 0, !isLast);
    this.#rest = rest.slice(taken);
    return { isBroken, scanned };
  }

  /** The first line of `#rest`, its cells taken literally but for quotes around a whole cell. */
  #takeBrokenLine(rows: FileRow[]): void {
    const end = this.#rest.indexOf('\n');
    const content = end < 0 ? this.#rest : this.#rest.slice(0, end);
    this.#rest = end < 0 ? '' : this.#rest.slice(end + 1);
    const cells = content
      .split(this.#delimiter)
      .map((cell) => /^"(.*)"$/su.exec(cell)?.[1]?.replaceAll('""', '"') ?? cell);
    rows.push({ line: this.#line++, cells, hasBrokenQuotes: true });
  }
}
