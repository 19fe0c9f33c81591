import { rankUnit } from '../code-point-order.ts';
import { unknown, type PlacedBlock } from './vocabulary-block.ts';
import { charGramSizes } from './words.ts';

const { shortest, longest } = charGramSizes;

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
  readonly #ranges: PrefixRanges[];
  #kept = new Uint32Array(keptColumns);
  #used = 0;

  constructor(blocks: readonly PlacedBlock[]) {
    this.blocks = blocks;
    this.#ranges = blocks.map(({ terms }) => new PrefixRanges(terms));
  }

  /** The columns of a padded word's n-grams; many words share an array, as small ones would lie all over memory. */
  keep(padded: string): WordColumns {
    const most = padded.length * (longest - shortest + 1) * this.blocks.length;
    if (this.#used + most > this.#kept.length) {
      this.#kept = new Uint32Array(Math.max(keptColumns, most));
      this.#used = 0;
    }
    const columns = this.#kept;
    const start = this.#used;
    const ends = this.blocks.map(({ start: first }, index) => {
      this.#used = this.#ranges[index]!.find(padded, columns, this.#used, first);
      return this.#used;
    });
    return { columns, start, ends };
  }

  /** The column of an n-gram in block number `index`, or `unknown`. */
  columnOf(gram: string, index: number): number {
    const place = this.#ranges[index]!.placeOf(gram);
    return place === unknown ? unknown : this.blocks[index]!.start + place;
  }
}

/** Finds all n-grams of a word in sorted terms: those that begin alike lie in one range of them, each within the last. */
class PrefixRanges {
  readonly #terms: readonly string[];
  /** Where the terms that begin with some two units lie, once they were asked for: `low · 2^26 + high`. */
  readonly #pairs = new Map<number, number>();
  /** Of each place of the word at hand: the range of the terms that begin with the n-gram there. */
  #lows = new Uint32Array(64);
  #highs = new Uint32Array(64);

  constructor(terms: readonly string[]) {
    this.#terms = terms;
  }

  /** Writes `first` and the place of each n-gram that is a term, distinct, by length, then place; where the next goes. */
  find(padded: string, columns: Uint32Array, from: number, first: number): number {
    const { length } = padded;
    if (length > this.#lows.length) {
      this.#lows = new Uint32Array(length * 2);
      this.#highs = new Uint32Array(length * 2);
    }
    let end = from;
    for (let size = shortest; size <= longest; size++) {
      for (let place = 0; place + size <= length; place++) {
        if (size === shortest) this.#begin(padded, place);
        this.#narrow(place, size - 1, padded.charCodeAt(place + size - 1));
        const low = this.#lows[place]!;
        if (low === this.#highs[place] || this.#terms[low]!.length !== size) continue;
        const column = first + low;
        let at = from;
        while (at < end && columns[at] !== column) at++;
        if (at === end) columns[end++] = column;
      }
    }
    return end;
  }

  /** The place of a term, or `unknown`. */
  placeOf(gram: string): number {
    this.#begin(gram, 0);
    for (let unit = 2; unit < gram.length; unit++) this.#narrow(0, unit, gram.charCodeAt(unit));
    const low = this.#lows[0]!;
    return low < this.#highs[0]! && this.#terms[low]!.length === gram.length ? low : unknown;
  }

  /** Sets the range of the two units at a place. */
  #begin(text: string, place: number): void {
    const [one, two] = [text.charCodeAt(place), text.charCodeAt(place + 1)];
    const key = one * 0x10000 + two;
    const range = this.#pairs.get(key);
    if (range === undefined) {
      this.#lows[place] = 0;
      this.#highs[place] = this.#terms.length;
      this.#narrow(place, 0, one);
      this.#narrow(place, 1, two);
      // What no term begins with is not kept: any text may ask for it.
      if (this.#lows[place] < this.#highs[place]) {
        this.#pairs.set(key, this.#lows[place] * rangeBase + this.#highs[place]);
      }
      return;
    }
    this.#lows[place] = Math.floor(range / rangeBase);
    this.#highs[place] = range % rangeBase;
  }

  /** Keeps the terms of a place's range, which are alike up to unit number `at`, that have this one there. */
  #narrow(place: number, at: number, unit: number): void {
    const rank = rankUnit(unit);
    const low = this.#firstFrom(this.#lows[place]!, this.#highs[place]!, at, rank);
    this.#highs[place] = this.#firstFrom(low, this.#highs[place]!, at, rank + 1);
    this.#lows[place] = low;
  }

  /** The first term of a range whose unit number `at` has at least this rank: of one that ends before it has none. */
  #firstFrom(from: number, to: number, at: number, rank: number): number {
    let low = from;
    let high = to;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const term = this.#terms[middle]!;
      if (term.length <= at || rankUnit(term.charCodeAt(at)) < rank) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Terms are fewer. */
const rangeBase = 2 ** 26;
