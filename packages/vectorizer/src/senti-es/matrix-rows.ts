import type { Allocate, ColumnList, PlacedGrams } from './gram-matrix.ts';
import type { RowTerms } from './row-terms.ts';

/** Fills rows with the places of what stands in them, where it has one. */
export class MatrixRows {
  readonly #rowOffsets: Uint32Array;
  readonly #columns: ColumnList;
  readonly #places: Int32Array;
  #used = 0;
  #row = 0;

  constructor(
    { places, kept, entries }: PlacedGrams,
    { rows, allocate }: { rows: number; allocate: Allocate },
  ) {
    this.#columns =
      kept <= 2 ** 16
        ? new Uint16Array(allocate(entries * Uint16Array.BYTES_PER_ELEMENT))
        : new Uint32Array(allocate(entries * Uint32Array.BYTES_PER_ELEMENT));
    this.#rowOffsets = new Uint32Array(allocate((rows + 1) * Uint32Array.BYTES_PER_ELEMENT));
    this.#places = places;
  }

  addRow({ row, length }: Pick<RowTerms, 'row' | 'length'>): void {
    for (let at = 0; at < length; at++) {
      const place = this.#places[row[at]!]!;
      if (place >= 0) this.#columns[this.#used++] = place;
    }
    this.#rowOffsets[++this.#row] = this.#used;
  }

  take(): { rowOffsets: Uint32Array; columns: ColumnList } {
    return { rowOffsets: this.#rowOffsets, columns: this.#columns };
  }
}
