import { unknown, type PlacedBlock } from './vocabulary-block.ts';

/** Columns that one array holds. */
const keptColumns = 65_536;

/** The columns of a word's char n-grams, block after block: entries of `columns` from `start` on, to `ends[b]`. */
export interface WordColumns {
  columns: Uint32Array;
  start: number;
  ends: number[];
}

/** The char n-grams of all blocks of chars. Looked up once a word, so the sorted terms themselves will do. */
export class CharColumns {
  readonly blocks: readonly PlacedBlock[];
  #kept = new Uint32Array(keptColumns);
  #used = 0;

  constructor(blocks: readonly PlacedBlock[]) {
    this.blocks = blocks;
  }

  /** The columns of n-grams; many words share an array, as small ones would lie all over memory. */
  keep(grams: readonly string[]): WordColumns {
    const found = this.blocks.map((_block, index) =>
      grams.map((gram) => this.columnOf(gram, index)).filter((column) => column !== unknown),
    );
    const length = found.reduce((sum, columns) => sum + columns.length, 0);
    if (this.#used + length > this.#kept.length) {
      this.#kept = new Uint32Array(Math.max(keptColumns, length));
      this.#used = 0;
    }
    const start = this.#used;
    const ends = found.map((columns) => {
      this.#kept.set(columns, this.#used);
      return (this.#used += columns.length);
    });
    return { columns: this.#kept, start, ends };
  }

  /** The column of an n-gram in block number `index`, or `unknown`. */
  columnOf(gram: string, index: number): number {
    const { terms, start } = this.blocks[index]!;
    let low = 0;
    let high = terms.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (terms[middle]! < gram) low = middle + 1;
      else high = middle;
    }
    return terms[low] === gram ? start + low : unknown;
  }
}
