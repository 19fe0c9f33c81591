import { createAnalyzer, termOf, type Analyzer, type AnalyzerSpec } from './analyzer.ts';
import { compareCodePoints } from './code-point-order.ts';
import { VocabularyFormatError } from './errors.ts';
import { HashTable } from './hash-table.ts';
import { stackRows, type SparseBatch, type SparseRow } from './sparse.ts';
import { hashTerm } from './term-hash.ts';

/** N-gram → column. Columns are exact: each stands for one term, which can be read back. */
export class Vocabulary {
  readonly analyzer: Analyzer;
  /** `terms[column]`. */
  readonly terms: readonly string[];
  readonly #columns: HashTable;
  /** Scratch of `vectorize`: how often each column was met in the text at hand; all zero between calls. */
  readonly #counts: Uint32Array;

  /** @throws {VocabularyFormatError} when a term stands twice. */
  constructor(spec: AnalyzerSpec, terms: readonly string[]) {
    this.analyzer = createAnalyzer(spec);
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
    this.analyzer.visitNgrams(this.analyzer.tokenize(text), (hash) => {
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

  /** The terms of a row's columns with their values, in column order. */
  termsOf(row: SparseRow): [term: string, value: number][] {
    return Array.from(row.columns, (column, index) => [this.terms[column]!, row.values[index]!]);
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
  spec: AnalyzerSpec,
  { minDocumentFrequency = 1 }: { minDocumentFrequency?: number } = {},
): Vocabulary {
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
  return new Vocabulary(spec, kept.sort(compareCodePoints));
}
