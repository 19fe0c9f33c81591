import { HashTable } from '../hash-table.ts';
import type { Allocate, ColumnGroups } from './gram-matrix.ts';
import { Numbers } from './number-list.ts';
import { charGramSizes, padLetters, type Word } from './words.ts';

/** Units under it are packed into a key; a gram with another is told from others by its string. */
const packedUnits = 256;

/**
 * The char n-grams of the distinct words of a corpus, numbered in order of appearance. A gram is found by its units
 * packed into one number: a string is made only of those that are kept.
 */
export class WordGrams {
  /** Distinct grams. */
  size = 0;
  /** Word `w` has the grams `grams.values[starts.values[w]]` up to `starts.values[w + 1]`, distinct. */
  readonly grams = new Numbers();
  readonly starts = new Numbers();
  readonly #padded: string[] = [];
  readonly #packed = new HashTable();
  readonly #unpacked = new Map<string, number>();

  constructor() {
    this.starts.push(0);
  }

  /** Takes the grams of the next word: words count from 0. */
  add(word: Word): void {
    const padded = padLetters(word);
    this.#padded.push(padded);
    const { grams } = this;
    const first = grams.length;
    eachGram(padded, (start, size) => {
      const gram = this.#find(padded, start, size) ?? this.#add(padded, start, size);
      if (!grams.values.subarray(first, grams.length).includes(gram)) grams.push(gram);
    });
    this.starts.push(grams.length);
  }

  /** The number of a gram that some word has. */
  find(gram: string): number | undefined {
    return this.#find(gram, 0, gram.length);
  }

  /** The places of the grams of each word, of those that have one. */
  placeWords(places: Int32Array, allocate: Allocate): ColumnGroups {
    const { length, values } = this.grams;
    let [used, entries] = [0, 0];
    for (let at = 0; at < length; at++) if (places[values[at]!]! >= 0) entries++;
    const words = this.#padded.length;
    const starts = new Uint32Array(allocate((words + 1) * Uint32Array.BYTES_PER_ELEMENT));
    const columns = new Uint32Array(allocate(entries * Uint32Array.BYTES_PER_ELEMENT));
    for (let word = 0; word < words; word++) {
      const end = this.starts.values[word + 1]!;
      for (let at = this.starts.values[word]!; at < end; at++) {
        const place = places[values[at]!]!;
        if (place >= 0) columns[used++] = place;
      }
      starts[word + 1] = used;
    }
    return { starts, columns };
  }

  /** The strings of the grams that have a place, at it. */
  name(places: Int32Array, kept: number): string[] {
    const terms = new Array<string>(kept);
    for (const padded of this.#padded) {
      eachGram(padded, (start, size) => {
        const place = places[this.#find(padded, start, size)!]!;
        if (place >= 0) terms[place] ??= padded.slice(start, start + size);
      });
    }
    return terms;
  }

  #find(padded: string, start: number, size: number): number | undefined {
    const key = packUnits(padded, start, size);
    if (key < 0) return this.#unpacked.get(padded.slice(start, start + size));
    const known = this.#packed.get(key);
    return known < 0 ? undefined : known;
  }

  #add(padded: string, start: number, size: number): number {
    const key = packUnits(padded, start, size);
    if (key < 0) this.#unpacked.set(padded.slice(start, start + size), this.size);
    else this.#packed.add(key, this.size);
    return this.size++;
  }
}

/** Whole from 1 to 2^48: unequal grams have unequal ones. −1 where a unit is too large. */
function packUnits(text: string, start: number, size: number): number {
  let key = 0;
  for (let at = start; at < start + size; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= packedUnits) return -1;
    key = key * packedUnits + unit;
  }
  return key;
}

function eachGram(padded: string, visit: (start: number, size: number) => void): void {
  for (let size = charGramSizes.shortest; size <= charGramSizes.longest; size++) {
    for (let start = 0; start + size <= padded.length; start++) visit(start, size);
  }
}
