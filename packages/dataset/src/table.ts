/** One row as it stands in the file, not understood yet. */
export interface FileRow {
  /** Where it begins, from 1. */
  line: number;
  /** `undefined` where the line can't be taken apart. */
  cells: readonly string[] | undefined;
  /** Whether its quotes don't close as they should; its cells are then those of one line, taken literally. */
  hasBrokenQuotes?: true;
}

/** Takes a file's text apart, block after block. */
export interface RowParser {
  /** The rows that end within what was pushed so far. Blank lines give none. */
  push(text: string, isLast: boolean): FileRow[];
}

/** Whether a row has nothing to tell: it is blank, or the `sep=;` by which Excel names its delimiter. */
export function isVoid(cells: readonly string[]): boolean {
  if (cells.length === 2 && cells[0] === 'sep=' && cells[1] === '') return true;
  return cells.every((cell) => cell.trim() === '');
}
