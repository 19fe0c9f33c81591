// @ts-expect-error: its types would bring Node's globals into a room that has none; what we use is below
import papaparse from 'papaparse';

interface ParsedRow {
  /** One row. */
  data: [string[]];
  errors: { code: string }[];
  /** Where the row ends, in UTF-16 units of the input. */
  meta: { cursor: number };
}

interface PapaParser {
  /** With `ignoreLastRow`, a row that has no line end yet is left alone. */
  parse(input: string, baseIndex: number, ignoreLastRow: boolean): void;
  abort(): void;
}

type CreatePapaParser = new (config: {
  delimiter: string;
  newline: string;
  quoteChar: string;
  step: (result: ParsedRow) => void;
}) => PapaParser;

/** Papa Parse's own parser of one string, which its functions for whole files are made of. */
export const { Parser: PapaParser } = papaparse as { Parser: CreatePapaParser };
