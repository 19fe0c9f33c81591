import { RowTerms } from './row-terms.ts';

/** Numbers of columns: in 16 bits each where those do. */
export type ColumnList = Uint16Array | Uint32Array;

/**
 * Which n-grams stand in which text, each counted once: row `r` holds entries `rowOffsets[r]` up to
 * `rowOffsets[r + 1]` (not included) of `columns`, distinct, in order of first appearance; `RowReader` reads them.
 */
export interface GramMatrix {
  rowOffsets: Uint32Array;
  columns: ColumnList;
  /** Where there are groups, `columns` holds their numbers, and a row has the columns of all of its groups. */
  groups?: ColumnGroups | undefined;
  /** `terms[column]`; words and pairs are in order of first appearance in the corpus. */
  terms: readonly string[];
}

/** Columns that stand in rows together, as the n-grams of a word do: group `g` has `columns[starts[g]]` up to `starts[g + 1]`. */
export interface ColumnGroups {
  starts: Uint32Array;
  columns: Uint32Array;
}

/** Reads one row of a matrix after the other: its columns are `columns[start]` up to `columns[end]`. */
export class RowReader {
  columns: ColumnList;
  start = 0;
  end = 0;
  readonly #matrix: GramMatrix;
  readonly #distinct = new RowTerms();

  constructor(matrix: GramMatrix) {
    this.#matrix = matrix;
    this.columns = matrix.columns;
  }

  read(row: number): void {
    const { rowOffsets, groups } = this.#matrix;
    if (groups) {
      this.#expand(groups, rowOffsets[row]!, rowOffsets[row + 1]!);
      return;
    }
    this.start = rowOffsets[row]!;
    this.end = rowOffsets[row + 1]!;
  }

  /** The distinct columns of these entries' groups. */
  #expand({ starts, columns }: ColumnGroups, from: number, to: number): void {
    const { columns: groups, terms } = this.#matrix;
    const distinct = this.#distinct;
    let most = 0;
    for (let entry = from; entry < to; entry++) most += starts[groups[entry]! + 1]! - starts[groups[entry]!]!;
    distinct.begin(most, terms.length);
    for (let entry = from; entry < to; entry++) {
      distinct.meetAll(columns, starts[groups[entry]!]!, starts[groups[entry]! + 1]!);
    }
    this.columns = distinct.row;
    this.end = distinct.length;
  }
}

/** No row has more columns than this. */
export function boundRows({ rowOffsets, columns, groups }: Omit<GramMatrix, 'terms'>): Uint32Array {
  const bounds = new Uint32Array(rowOffsets.length - 1);
  for (let row = 0; row < bounds.length; row++) {
    const end = rowOffsets[row + 1]!;
    let bound = groups ? 0 : end - rowOffsets[row]!;
    if (groups) {
      for (let entry = rowOffsets[row]!; entry < end; entry++) {
        bound += groups.starts[columns[entry]! + 1]! - groups.starts[columns[entry]!]!;
      }
    }
    bounds[row] = bound;
  }
  return bounds;
}

/** Where the columns of a matrix are to lie. */
export type Allocate = (bytes: number) => ArrayBufferLike;

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
