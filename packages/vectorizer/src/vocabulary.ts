import type { AnalyzerSpec } from './analyzer-spec.ts';
import type { SparseBatch, SparseRow } from './sparse.ts';

/** Characters `start` up to `end` (not included) of a text, in UTF-16 units. */
export type Range = [start: number, end: number];

/** A row with the places in its text that gave it. */
export interface LocatedRow {
  row: SparseRow;
  /** `ranges[i]`: every place of the n-gram of `row.columns[i]`, in order. */
  ranges: Range[][];
  /** The words of the text in order, in lower case, and whether the vocabulary has each by itself. */
  words: { start: number; end: number; text: string; isKnown: boolean }[];
}

/** N-gram → column. Columns are exact: each stands for one term, which can be read back. */
export interface Vocabulary {
  readonly spec: AnalyzerSpec;
  /** Number of columns. */
  readonly size: number;
  /** The columns that the vocabulary knows of a text's n-grams; others give nothing. Never throws. */
  vectorize(text: string): SparseRow;
  /** One CSR row per text, in order. */
  vectorizeAll(texts: readonly string[]): SparseBatch;
  /** The same as `vectorize`, with where it comes from: slower, for explaining. */
  locate(text: string): LocatedRow;
  /** The n-gram of a column, and the block of columns that it belongs to. */
  describeColumn(column: number): { block: string; term: string };
}
