import { HashTable } from '../hash-table.ts';
import type { SentiEsSpec } from '../analyzer-spec.ts';
import { NumberList, Stamps, type GramMatrix } from './gram-matrix.ts';
import { ReviewReader, termOfWord } from './review-reader.ts';
import { charGramsOf } from './words.ts';

/** The n-grams of all texts of a corpus: words and word pairs, and characters within words. */
export interface AnalyzedTexts {
  words: GramMatrix;
  chars: GramMatrix;
}

/** Ids of a word's n-grams; 0 of the first two: not asked for yet (ids are kept one higher). */
interface WordIds {
  plain: number;
  marked: number;
  grams: Uint32Array;
}

/** Pairs are keyed by their words' ids, which stay under 2^26. */
const pairBase = 2 ** 26;

/**
 * The n-grams of texts by `senti-es-1`, those of characters too unless `hasChars` says no. Makes a string per
 * distinct n-gram, not per n-gram.
 *
 * Source: the reference program's `analyse` and `to_matrix`.
 */
export function analyzeTexts(
  texts: Iterable<string>,
  { options }: SentiEsSpec,
  { hasChars = true }: { hasChars?: boolean } = {},
): AnalyzedTexts {
  const chars = new MatrixBuilder();
  const words = new MatrixBuilder();
  const unigrams: string[] = [];
  const unigramIds = new Map<string, number>();
  const idOfUnigram = (term: string): number => {
    const known = unigramIds.get(term);
    if (known !== undefined) return known;
    unigramIds.set(term, unigrams.push(term));
    return unigrams.length;
  };
  const pairColumns = new HashTable();
  const reader = new ReviewReader<WordIds>(
    (word) => ({
      plain: 0,
      marked: 0,
      grams: Uint32Array.from(hasChars ? charGramsOf(word) : [], (gram) => chars.columnOf(gram)),
    }),
    options,
  );
  const columnOfUnigram: number[] = [];
  const ids: number[] = [];
  for (const text of texts) {
    reader.read(text);
    for (let index = 0; index < reader.length; index++) {
      const { attached, stem } = reader.words[index]!;
      const isMarked = reader.marked[index] === 1;
      let id = isMarked ? attached.marked : attached.plain;
      if (id === 0) {
        id = idOfUnigram(termOfWord(stem, isMarked));
        if (isMarked) attached.marked = id;
        else attached.plain = id;
      }
      ids[index] = id;
      const column = (columnOfUnigram[id] ??= words.add(unigrams[id - 1]!));
      words.meet(column);
      for (const gram of attached.grams) chars.meet(gram);
    }
    for (let index = 1; index < reader.length; index++) {
      const key = ids[index - 1]! * pairBase + ids[index]!;
      let column = pairColumns.get(key);
      if (column < 0) {
        column = words.add(`${unigrams[ids[index - 1]! - 1]!} ${unigrams[ids[index]! - 1]!}`);
        pairColumns.add(key, column);
      }
      words.meet(column);
    }
    words.endRow();
    chars.endRow();
  }
  return { words: words.finish(), chars: chars.finish() };
}

/** Collects the rows of a matrix; a term's column is the number of terms before it. */
class MatrixBuilder {
  readonly #terms: string[] = [];
  readonly #columnsByTerm = new Map<string, number>();
  readonly #columns = new NumberList();
  readonly #rowOffsets = new NumberList();
  readonly #stamps = new Stamps();

  constructor() {
    this.#rowOffsets.push(0);
    this.#stamps.next();
  }

  /** The column of a term that was never added before. */
  add(term: string): number {
    return this.#terms.push(term) - 1;
  }

  columnOf(term: string): number {
    let column = this.#columnsByTerm.get(term);
    if (column === undefined) this.#columnsByTerm.set(term, (column = this.add(term)));
    return column;
  }

  /** The term of a column stands in the row at hand; only its first time counts. */
  meet(column: number): void {
    if (this.#stamps.isNew(column)) this.#columns.push(column);
  }

  endRow(): void {
    this.#rowOffsets.push(this.#columns.length);
    this.#stamps.next();
  }

  finish(): GramMatrix {
    return {
      rowOffsets: this.#rowOffsets.take(),
      columns: this.#columns.take(),
      terms: this.#terms,
    };
  }
}
