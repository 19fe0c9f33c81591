import type { CountVectorizerSpec } from './analyzer-spec.ts';
import { mapLowerCase } from './text-map.ts';
import { createAnalyzer, termOf, type Analyzer } from './analyzer.ts';
import { compareCodePoints } from './code-point-order.ts';
import { VocabularyFormatError } from './errors.ts';
import { HashTable } from './hash-table.ts';
import { stackRows, type SparseBatch, type SparseRow } from './sparse.ts';
import { hashTerm } from './term-hash.ts';
import type { LocatedRow, Vocabulary } from './vocabulary.ts';

/** The vocabulary of `countvectorizer-1`: counts of words and word pairs. */
export class CountVocabulary implements Vocabulary {
  readonly spec: CountVectorizerSpec;
  /** `terms[column]`. */
  readonly terms: readonly string[];
  readonly #analyzer: Analyzer;
  readonly #columns: HashTable;
  /** Scratch of `vectorize`: how often each column was met in the text at hand; all zero between calls. */
  readonly #counts: Uint32Array;

  /** @throws {VocabularyFormatError} when a term stands twice. */
  constructor(spec: CountVectorizerSpec, terms: readonly string[]) {
    this.spec = spec;
    this.#analyzer = createAnalyzer(spec);
    this.terms = terms;
    this.#columns = new HashTable(terms.length);
    this.#counts = new Uint32Array(terms.length);
    terms.forEach((term, column) => {
      if (!this.#columns.add(hashTerm(term), column)) {
        throw new VocabularyFormatError(`column ${column} repeats an earlier term`);
      }
    });
  }

  /** Number of columns. */
  get size(): number {
    return this.terms.length;
  }

  /** The counts of the n-grams that the vocabulary knows; others give nothing. Never throws. */
  vectorize(text: string): SparseRow {
    const counts = this.#counts;
    const met: number[] = [];
    this.#analyzer.visitNgrams(this.#analyzer.tokenize(text), (hash) => {
      const column = this.#columns.get(hash);
      if (column < 0) return;
      if (counts[column] === 0) met.push(column);
      counts[column]!++;
    });
    const columns = Uint32Array.from(met).sort();
    const values = new Float32Array(columns.length);
    for (let index = 0; index < columns.length; index++) {
      values[index] = counts[columns[index]!]!;
      counts[columns[index]!] = 0;
    }
    return { columns, values };
  }

  /** One CSR row per text, in order. */
  vectorizeAll(texts: readonly string[]): SparseBatch {
    return stackRows(texts.map((text) => this.vectorize(text)));
  }

  describeColumn(column: number): { block: string; term: string } {
    return { block: 'counts', term: this.terms[column]! };
  }

  locate(text: string): LocatedRow {
    const row = this.vectorize(text);
    const places = new Map(Array.from(row.columns, (column, index) => [column, index]));
    const ranges: [number, number][][] = Array.from(row.columns, () => []);
    const { starts, ends, ...tokens } = this.#analyzer.tokenize(text);
    const { startOf, endOf } = mapLowerCase(text, tokens.text);
    const words = starts.map((start, index) => ({
      start: startOf(start),
      end: endOf(ends[index]!),
      text: tokens.text.slice(start, ends[index]),
      isKnown: false,
    }));
    this.#analyzer.visitNgrams({ ...tokens, starts, ends }, (hash, first, last) => {
      const place = places.get(this.#columns.get(hash));
      if (place === undefined) return;
      ranges[place]!.push([words[first]!.start, words[last]!.end]);
      if (first === last) words[first]!.isKnown = true;
    });
    return { row, ranges, words };
  }
}

/**
 * The vocabulary of all n-grams that stand in at least `minDocumentFrequency` of the texts (default 1),
 * columns in code point order of their terms.
 *
 * @example
 * const vocabulary = fitVocabulary(['muy bueno', 'muy malo'], countVectorizer1);
 * vocabulary.terms; // ['bueno', 'malo', 'muy', 'muy bueno', 'muy malo']
 */
export function fitVocabulary(
  texts: Iterable<string>,
  spec: CountVectorizerSpec,
  { minDocumentFrequency = 1 }: { minDocumentFrequency?: number } = {},
): CountVocabulary {
  const analyzer = createAnalyzer(spec);
  const ids = new HashTable();
  const terms: string[] = [];
  const documentFrequencies: number[] = [];
  const lastDocuments: number[] = [];
  let document = 0;
  for (const text of texts) {
    const tokens = analyzer.tokenize(text);
    analyzer.visitNgrams(tokens, (hash, first, last) => {
      const id = ids.get(hash);
      if (id < 0) {
        ids.add(hash, terms.length);
        terms.push(termOf(tokens, first, last));
        documentFrequencies.push(1);
        lastDocuments.push(document);
      } else if (lastDocuments[id] !== document) {
        documentFrequencies[id]!++;
        lastDocuments[id] = document;
      }
    });
    document++;
  }
  const kept = terms.filter((_term, id) => documentFrequencies[id]! >= minDocumentFrequency);
  return new CountVocabulary(spec, kept.sort(compareCodePoints));
}
