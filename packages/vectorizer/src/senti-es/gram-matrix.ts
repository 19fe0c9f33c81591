import type { RowTerms } from './row-terms.ts';

/** Numbers of columns: in 16 bits each where those do. */
export type ColumnList = Uint16Array | Uint32Array;

/**
 * Which n-grams stand in which text, each counted once: row `r` holds entries `rowOffsets[r]` up to
 * `rowOffsets[r + 1]` (not included) of `columns`, distinct, in order of first appearance.
 */
export interface GramMatrix {
  rowOffsets: Uint32Array;
  columns: ColumnList;
  /** `terms[column]`; words and pairs are in order of first appearance in the corpus. */
  terms: readonly string[];
}

/** Where the columns of a matrix are to lie. */
export type Allocate = (bytes: number) => ArrayBufferLike;

/** Fills the rows of a matrix, whose columns are some of the n-grams that were met: those with a place. */
export class MatrixRows {
  readonly #places: Int32Array;
  readonly #rowOffsets: Uint32Array;
  readonly #columns: ColumnList;
  readonly #terms: readonly string[];
  #used = 0;
  #row = 0;

  constructor(
    { places, entries }: PlacedGrams,
    terms: readonly string[],
    { rows, allocate = (bytes) => new ArrayBuffer(bytes) }: { rows: number; allocate?: Allocate | undefined },
  ) {
    this.#columns =
      terms.length <= 2 ** 16
        ? new Uint16Array(allocate(entries * 2))
        : new Uint32Array(allocate(entries * 4));
    this.#rowOffsets = new Uint32Array(allocate((rows + 1) * Uint32Array.BYTES_PER_ELEMENT));
    this.#places = places;
    this.#terms = terms;
  }

  /** Adds a text that has these n-grams. */
  addRow({ row, length }: Pick<RowTerms, 'row' | 'length'>): void {
    for (let at = 0; at < length; at++) {
      const place = this.#places[row[at]!]!;
      if (place >= 0) this.#columns[this.#used++] = place;
    }
    this.#rowOffsets[++this.#row] = this.#used;
  }

  finish(): GramMatrix {
    return { rowOffsets: this.#rowOffsets, columns: this.#columns, terms: this.#terms };
  }
}

/** Which n-grams are kept, each at its place. */
export interface PlacedGrams {
  /** By n-gram; −1 where it is not kept. */
  places: Int32Array;
  kept: number;
  /** How often those that are kept stand in a row. */
  entries: number;
}

/**
 * The n-grams that are kept, in their order: all that stand in a row, or the `most` that stand in the most rows, of
 * equals the first, and those that are wanted.
 */
export function placeGrams(
  rowsWith: Uint32Array,
  { most, wanted }: { most: number; wanted: Iterable<number> },
): PlacedGrams {
  const places = new Int32Array(rowsWith.length).fill(-1);
  let [limit, equals] = [1, Infinity];
  if (rowsWith.length > most) {
    // All that stand in more rows than the last one kept, then of its equals as many as there is room for.
    limit = Math.max(1, rowsWith.slice().sort()[rowsWith.length - most]!);
    equals = most - rowsWith.reduce((sum, rows) => sum + (rows > limit ? 1 : 0), 0);
    for (const gram of wanted) places[gram] = 0;
  }
  let [kept, entries] = [0, 0];
  for (let gram = 0; gram < places.length; gram++) {
    const rows = rowsWith[gram]!;
    const isMost = rows > limit || (rows === limit && equals-- > 0);
    if (!isMost && places[gram] !== 0) continue;
    places[gram] = kept++;
    entries += rows;
  }
  return { places, kept, entries };
}
