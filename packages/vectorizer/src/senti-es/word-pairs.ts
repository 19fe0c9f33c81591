import { HashTable } from '../hash-table.ts';
import { Numbers } from './number-list.ts';
import { termOfWord } from './review-reader.ts';

/** Pairs are keyed by their unigrams' numbers, which stay under 2^26. */
const pairBase = 2 ** 26;

/** Stands in the place of a pair's second word. */
const noWord = 0xffff_ffff;

/** The words of a corpus by their stems, and its pairs of them, numbered together in order of appearance. */
export class WordPairs {
  /** Distinct words and pairs. */
  size = 0;
  /** The stem of each word that has its own number in tokens. */
  readonly #stems: string[] = [];
  /** The number of the unigram of each token, one higher; 0 where it was not met yet. */
  readonly #unigrams = new Numbers();
  readonly #numbersOfUnigrams = new Map<string, number>();
  readonly #pairs = new HashTable();
  /** Of a pair its unigrams, of a unigram its token and no other. */
  readonly #firsts = new Numbers();
  readonly #seconds = new Numbers();

  /** Takes the next word: words count from 0, and word `w` has the tokens `2 w` and, marked, `2 w + 1`. */
  add(stem: string): void {
    this.#stems.push(stem);
    this.#unigrams.reserve(this.#stems.length * 2);
  }

  /** Writes the numbers of a text's words, then of its pairs; both may be new. */
  read(tokens: Uint32Array, start: number, end: number, to: Uint32Array): number {
    const unigrams = this.#unigrams.values;
    let length = 0;
    for (let at = start; at < end; at++) {
      const known = unigrams[tokens[at]!]!;
      to[length++] = known > 0 ? known - 1 : this.#addUnigram(tokens[at]!);
    }
    const words = length;
    for (let at = 1; at < words; at++) to[length++] = this.#numberOfPair(to[at - 1]!, to[at]!);
    return length;
  }

  /** The number of a word or pair that some text has. */
  find(term: string): number | undefined {
    const [first, second] = term.split(' ').map((word) => this.#numbersOfUnigrams.get(word));
    if (!term.includes(' ')) return first;
    if (first === undefined || second === undefined) return undefined;
    const known = this.#pairs.get(keyOf(first, second));
    return known < 0 ? undefined : known;
  }

  /** The strings of the terms that have a place, at it. */
  name(places: Int32Array, kept: number): string[] {
    const terms = new Array<string>(kept);
    for (let number = 0; number < this.size; number++) {
      if (places[number]! >= 0) terms[places[number]!] = this.#termOf(number);
    }
    return terms;
  }

  #termOf(number: number): string {
    const first = this.#firsts.values[number]!;
    const second = this.#seconds.values[number]!;
    if (second === noWord) return termOfWord(this.#stems[first >>> 1]!, (first & 1) === 1);
    return `${this.#termOf(first)} ${this.#termOf(second)}`;
  }

  #addUnigram(token: number): number {
    const term = termOfWord(this.#stems[token >>> 1]!, (token & 1) === 1);
    let number = this.#numbersOfUnigrams.get(term);
    if (number === undefined) this.#numbersOfUnigrams.set(term, (number = this.#add(token, noWord)));
    this.#unigrams.values[token] = number + 1;
    return number;
  }

  #numberOfPair(first: number, second: number): number {
    const key = keyOf(first, second);
    const known = this.#pairs.get(key);
    if (known >= 0) return known;
    this.#pairs.add(key, this.size);
    return this.#add(first, second);
  }

  #add(first: number, second: number): number {
    this.#firsts.push(first);
    this.#seconds.push(second);
    return this.size++;
  }
}

function keyOf(first: number, second: number): number {
  return (first + 1) * pairBase + second;
}
