import { Numbers } from './number-list.ts';

/** Distinct n-grams of one text after the other, by their numbers, and how many texts have each. */
export class RowTerms {
  /** Those of the text at hand, in order of appearance: the first `length`. */
  row = new Uint32Array(1024);
  length = 0;
  readonly #stamps = new Numbers();
  readonly #rowsWith = new Numbers();
  #now = 0;

  /** Begins a text in which at most `most` n-grams of numbers under `size` will be met. */
  begin(most: number, size: number): void {
    if (most > this.row.length) this.row = new Uint32Array(most * 2);
    this.#stamps.reserve(size);
    this.length = 0;
    this.#now++;
  }

  /** The n-grams `from[start]` up to `from[end]` stand in the text; numbers that are new are under `size`. */
  meetAll(from: Uint32Array, start: number, end: number): void {
    const { row } = this;
    const stamps = this.#stamps.values;
    const now = this.#now;
    let { length } = this;
    for (let at = start; at < end; at++) {
      const term = from[at]!;
      if (stamps[term] === now) continue;
      stamps[term] = now;
      row[length++] = term;
    }
    this.length = length;
  }

  /** Counts the text at hand. */
  count(size: number): void {
    this.#rowsWith.reserve(size);
    const counts = this.#rowsWith.values;
    for (let at = 0; at < this.length; at++) counts[this.row[at]!]!++;
  }

  /** How many texts were counted with each of `size` n-grams. */
  rowsWith(size: number): Uint32Array {
    this.#rowsWith.reserve(size);
    return this.#rowsWith.values.slice(0, size);
  }
}
