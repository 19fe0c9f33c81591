import type { SentiEsSpec } from '../analyzer-spec.ts';
import {
  placeGrams,
  type Allocate,
  type ColumnGroups,
  type GramMatrix,
  type PlacedGrams,
} from './gram-matrix.ts';
import { MatrixRows } from './matrix-rows.ts';
import { NumberList, release } from './number-list.ts';
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
  /** Past so many n-grams of characters in all rows, rows hold words instead: a tenth of the memory, half the speed. */
  mostEntries?: number;
}

/** 200 MB. */
const defaultMostEntries = 100_000_000;

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
  /** The words and pairs of the text at hand, its distinct words, and its n-grams of characters. */
  readonly #terms = new RowTerms();
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
    this.#terms.count(this.#pairs.size);
    this.#words.count(this.#numbersOfWords.size);
    this.#meetChars();
    this.#chars.count(this.#grams.size);
  }

  /** The matrices; what was held for them is given up. */
  finish(): AnalyzedTexts {
    const {
      wanted = {},
      allocate = (bytes: number) => new ArrayBuffer(bytes),
      mostEntries = defaultMostEntries,
    } = this.#options;
    const rowEnds = this.#rowEnds.take();
    const tokens = this.#tokens.take();
    const rows = { rows: rowEnds.length, allocate };
    const terms = this.#place(this.#pairs, this.#terms, wanted.words);
    const termRows = new MatrixRows(terms, rows);
    const chars = this.#place(this.#grams, this.#chars, wanted.chars);
    const groups = chars.entries > mostEntries ? this.#grams.placeWords(chars.places, allocate) : undefined;
    const rowsWithWord = this.#words.rowsWith(this.#numbersOfWords.size);
    const charRows = new MatrixRows(groups ? placeWords(groups, rowsWithWord) : chars, rows);
    let start = 0;
    for (const end of rowEnds) {
      this.#meet(tokens, start, end);
      termRows.addRow(this.#terms);
      if (!groups) this.#meetChars();
      charRows.addRow(groups ? this.#words : this.#chars);
      start = end;
    }
    release(tokens);
    return {
      words: { ...termRows.take(), terms: this.#pairs.name(terms.places, terms.kept) },
      chars: {
        ...charRows.take(),
        ...(groups && { groups }),
        terms: this.#grams.name(chars.places, chars.kept),
      },
    };
  }

  /** The n-grams that are kept of those that were counted. */
  #place(
    terms: { size: number; find: (term: string) => number | undefined },
    counted: RowTerms,
    names: Iterable<string> = [],
  ): PlacedGrams {
    const { most = Infinity } = this.#options;
    const wanted = Array.from(names, (name) => terms.find(name)).filter((found) => found !== undefined);
    return placeGrams(counted.rowsWith(terms.size), { most, wanted });
  }

  /** The words and pairs of one text, and its distinct words. */
  #meet(tokens: Uint32Array, start: number, end: number): void {
    const length = end - start;
    if (length * 2 > this.#read.length) this.#read = new Uint32Array(length * 4);
    const read = this.#pairs.read(tokens, start, end, this.#read);
    this.#terms.begin(read, this.#pairs.size);
    this.#terms.meetAll(this.#read, 0, read);
    for (let at = 0; at < length; at++) this.#read[at] = tokens[start + at]! >>> 1;
    this.#words.begin(length, this.#numbersOfWords.size);
    this.#words.meetAll(this.#read, 0, length);
  }

  /** The n-grams of characters of the distinct words that were met. */
  #meetChars(): void {
    if (this.#options.hasChars === false) return;
    const { row, length } = this.#words;
    const starts = this.#grams.starts.values;
    let most = 0;
    for (let at = 0; at < length; at++) most += starts[row[at]! + 1]! - starts[row[at]!]!;
    this.#chars.begin(most, this.#grams.size);
    for (let at = 0; at < length; at++) {
      this.#chars.meetAll(this.#grams.grams.values, starts[row[at]!]!, starts[row[at]! + 1]!);
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

/** Words at places of their own numbers, where they have a column. */
function placeWords({ starts }: ColumnGroups, rowsWith: Uint32Array): PlacedGrams {
  const kept = starts.length - 1;
  const places = new Int32Array(rowsWith.length).fill(-1);
  let entries = 0;
  for (let word = 0; word < kept; word++) {
    if (starts[word] === starts[word + 1]) continue;
    places[word] = word;
    entries += rowsWith[word]!;
  }
  return { places, kept, entries };
}
