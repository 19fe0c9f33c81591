import type { SentiEsSpec } from '../analyzer-spec.ts';
import { MatrixRows, placeGrams, type Allocate, type GramMatrix } from './gram-matrix.ts';
import { NumberList } from './number-list.ts';
import { ReviewReader } from './review-reader.ts';
import { RowTerms } from './row-terms.ts';
import { WordGrams } from './word-grams.ts';
import { WordPairs } from './word-pairs.ts';
import type { Word } from './words.ts';

/** The n-grams of all texts of a corpus: words and word pairs, and characters within words. */
export interface AnalyzedTexts {
  words: GramMatrix;
  chars: GramMatrix;
}

export interface AnalysisOptions {
  /** Whether n-grams of characters are asked for; true when absent. */
  hasChars?: boolean;
  /** N-grams of each kind that are kept: those in the most texts; all when absent. */
  most?: number;
  /** Terms that are kept however few texts have them. */
  wanted?: Partial<Record<keyof AnalyzedTexts, Iterable<string>>>;
  /** Where rows are to lie; in memory of their own when absent. */
  allocate?: Allocate;
}

/** Distinct words whose stems are kept at a time while a corpus is read. */
const keptWords = 400_000;

/** The n-grams of texts by `senti-es-1`; see `CorpusAnalysis`. */
export function analyzeTexts(
  texts: Iterable<string>,
  spec: SentiEsSpec,
  options?: AnalysisOptions,
): AnalyzedTexts {
  const analysis = new CorpusAnalysis(spec, options);
  for (const text of texts) analysis.add(text);
  return analysis.finish();
}

/**
 * The n-grams of texts by `senti-es-1`, texts coming one by one. Until the end a number per word is held, and how many
 * texts have each n-gram; rows are filled once it is known which are kept, and only those get a string.
 *
 * Source: the reference program's `analyse` and `to_matrix`.
 */
export class CorpusAnalysis {
  readonly #options: AnalysisOptions;
  readonly #reader: ReviewReader<number>;
  /** Words that have stem and letters in common are one. */
  readonly #numbersOfWords = new Map<string, number>();
  readonly #pairs = new WordPairs();
  readonly #grams = new WordGrams();
  /** Of each text its words' tokens, see `WordPairs`. */
  readonly #tokens = new NumberList();
  readonly #rowEnds = new NumberList();
  readonly #words = new RowTerms();
  readonly #chars = new RowTerms();
  #text = new Uint32Array(256);
  #read = new Uint32Array(512);

  constructor({ options }: SentiEsSpec, analysis: AnalysisOptions = {}) {
    this.#options = analysis;
    this.#reader = new ReviewReader<number>((word) => this.#numberOf(word), options, keptWords);
  }

  add(text: string): void {
    const reader = this.#reader;
    reader.read(text);
    const { length } = reader;
    if (length > this.#text.length) this.#text = new Uint32Array(length * 2);
    for (let at = 0; at < length; at++) {
      const token = reader.words[at]!.attached * 2 + reader.marked[at]!;
      this.#text[at] = token;
      this.#tokens.push(token);
    }
    this.#rowEnds.push(this.#tokens.length);
    this.#meet(this.#text, 0, length);
    this.#words.count(this.#pairs.size);
    this.#chars.count(this.#grams.size);
  }

  /** The matrices; what was held for them is given up. */
  finish(): AnalyzedTexts {
    const { most = Infinity, wanted = {}, allocate } = this.#options;
    const rowEnds = this.#rowEnds.take();
    const tokens = this.#tokens.take();
    const rows = { rows: rowEnds.length, allocate };
    const [words, chars] = (
      [
        [this.#pairs, this.#words, wanted.words ?? []],
        [this.#grams, this.#chars, wanted.chars ?? []],
      ] as const
    ).map(([terms, counted, names]) => {
      const numbers = Array.from(names, (name) => terms.find(name)).filter((found) => found !== undefined);
      const placed = placeGrams(counted.rowsWith(terms.size), { most, wanted: numbers });
      return new MatrixRows(placed, terms.name(placed.places, placed.kept), rows);
    }) as [MatrixRows, MatrixRows];
    let start = 0;
    for (const end of rowEnds) {
      this.#meet(tokens, start, end);
      words.addRow(this.#words);
      chars.addRow(this.#chars);
      start = end;
    }
    return { words: words.finish(), chars: chars.finish() };
  }

  /** The n-grams of one text. */
  #meet(tokens: Uint32Array, start: number, end: number): void {
    const words = end - start;
    if (words * 2 > this.#read.length) this.#read = new Uint32Array(words * 4);
    const read = this.#pairs.read(tokens, start, end, this.#read);
    this.#words.begin(read, this.#pairs.size);
    this.#words.meetAll(this.#read, 0, read);
    if (this.#options.hasChars === false) return;
    const starts = this.#grams.starts.values;
    const { values } = this.#grams.grams;
    let most = 0;
    for (let at = start; at < end; at++) {
      const word = tokens[at]! >>> 1;
      most += starts[word + 1]! - starts[word]!;
    }
    this.#chars.begin(most, this.#grams.size);
    for (let at = start; at < end; at++) {
      const word = tokens[at]! >>> 1;
      this.#chars.meetAll(values, starts[word]!, starts[word + 1]!);
    }
  }

  #numberOf(word: Word): number {
    const key = `${word.stem}\n${word.letters}`;
    let number = this.#numbersOfWords.get(key);
    if (number !== undefined) return number;
    number = this.#numbersOfWords.size;
    this.#numbersOfWords.set(key, number);
    this.#pairs.add(word.stem);
    if (this.#options.hasChars !== false) this.#grams.add(word);
    return number;
  }
}
