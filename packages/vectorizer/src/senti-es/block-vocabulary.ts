import type { SentiEsSpec } from '../analyzer-spec.ts';
import { VocabularyFormatError } from '../errors.ts';
import { HashTable } from '../hash-table.ts';
import { stackRows, type SparseBatch, type SparseRow } from '../sparse.ts';
import { mapText } from '../text-map.ts';
import type { LocatedRow, Range, Vocabulary } from '../vocabulary.ts';
import { Stamps } from './gram-matrix.ts';
import { ReviewReader, termOfWord } from './review-reader.ts';
import { stripAccents } from './letters.ts';
import { foldCase, tokenKinds } from './tokens.ts';

/** A run of columns that are scaled together. */
export interface VocabularyBlock {
  name: string;
  /** Of what its terms are n-grams: `words` of stems, `chars` of characters within a word. */
  grams: 'words' | 'chars';
  /** In code point order. */
  terms: readonly string[];
}

const unknown = -1;
const pairBase = 2 ** 26;

interface KnownWord {
  /** Token of the stem, plain and marked, or `unknown`. */
  plain: number;
  marked: number;
  /** Char n-grams that some block knows. */
  grams: Uint32Array;
}

/**
 * The vocabulary of `senti-es-1`: columns block after block, 1 / √(columns of the row that the block knows)
 * each. A block knows a term or not whatever other blocks do.
 *
 * Source: DESIGN's `senti-linear`; the division replaces a row's length, which says nothing of its label.
 */
export class BlockVocabulary implements Vocabulary {
  readonly spec: SentiEsSpec;
  readonly blocks: readonly VocabularyBlock[];
  readonly size: number;
  /** First column of each block, then the number of columns. */
  readonly #offsets: number[];
  readonly #words: TermTable;
  readonly #chars: TermTable;
  readonly #tokens = new Map<string, number>();
  /** Word term of each token by itself, or `unknown`. */
  readonly #unigrams: number[] = [];
  readonly #pairs: HashTable;
  readonly #reader: ReviewReader<KnownWord>;
  readonly #stamps = { words: new Stamps(), chars: new Stamps() };

  /** @throws {VocabularyFormatError} when a term stands twice in one block. */
  constructor(spec: SentiEsSpec, blocks: readonly VocabularyBlock[]) {
    this.spec = spec;
    this.blocks = blocks;
    this.#offsets = [0];
    for (const { terms } of blocks) this.#offsets.push(this.#offsets.at(-1)! + terms.length);
    this.size = this.#offsets.at(-1)!;
    this.#words = new TermTable(blocks, 'words', this.#offsets);
    this.#chars = new TermTable(blocks, 'chars', this.#offsets);
    this.#pairs = new HashTable(this.#words.size);
    for (const [term, id] of this.#words.ids) {
      const space = term.indexOf(' ');
      if (space < 0) this.#unigrams[this.#tokenOf(term)] = id;
      else this.#pairs.add(this.#pairKey(term.slice(0, space), term.slice(space + 1)), id);
    }
    this.#reader = new ReviewReader(
      ({ stem, grams }) => ({
        plain: this.#tokens.get(termOfWord(stem, false)) ?? unknown,
        marked: this.#tokens.get(termOfWord(stem, true)) ?? unknown,
        grams: Uint32Array.from(
          grams.map((gram) => this.#chars.ids.get(gram)).filter((id) => id !== undefined),
        ),
      }),
      spec.options,
    );
  }

  vectorize(text: string): SparseRow {
    const columns: number[][] = this.blocks.map(() => []);
    this.#visit(text, (table, id) => {
      table.visitColumns(id, (column, block) => columns[block]!.push(column));
    });
    return this.#toRow(columns);
  }

  vectorizeAll(texts: readonly string[]): SparseBatch {
    return stackRows(texts.map((text) => this.vectorize(text)));
  }

  locate(text: string): LocatedRow {
    const row = this.vectorize(text);
    const places = new Map(Array.from(row.columns, (column, index) => [column, index]));
    const ranges: Range[][] = Array.from(row.columns, () => []);
    const reader = this.#reader;
    const { startOf, endOf } = mapText(text, reader.folded, foldCase);
    const found = (table: TermTable, id: number | undefined, start: number, end: number): void => {
      if (id === undefined || id < 0) return;
      table.visitColumns(id, (column) => {
        const place = places.get(column);
        if (place !== undefined) ranges[place]!.push([startOf(start), endOf(end)]);
      });
    };
    const words: LocatedRow['words'] = [];
    for (let index = 0; index < reader.length; index++) {
      const word = reader.words[index]!;
      const [start, end] = [reader.starts[index]!, reader.ends[index]!];
      const unigram = this.#unigrams[this.#tokenAt(index)] ?? unknown;
      found(this.#words, unigram, start, end);
      found(this.#words, this.#pairBefore(index), reader.starts[index - 1] ?? 0, end);
      if (word.kind === tokenKinds.word) {
        const written = reader.folded.slice(start, end);
        words.push({ start: startOf(start), end: endOf(end), text: written, isKnown: unigram !== unknown });
      }
      for (const gram of word.grams) {
        // An idiom's n-grams are those of the word it is read as: they come from all of it.
        for (const [from, to] of placesIn(gram, reader.folded.slice(start, end))) {
          found(this.#chars, this.#chars.ids.get(gram), start + from, start + to);
        }
      }
    }
    return { row, ranges, words };
  }

  describeColumn(column: number): { block: string; term: string } {
    const block = this.#offsets.findIndex((_offset, index) => column < this.#offsets[index + 1]!);
    const { name, terms } = this.blocks[block]!;
    return { block: name, term: terms[column - this.#offsets[block]!]! };
  }

  #visit(text: string, visit: (table: TermTable, id: number) => void): void {
    const reader = this.#reader;
    const { words, chars } = this.#stamps;
    reader.read(text);
    words.next();
    chars.next();
    for (let index = 0; index < reader.length; index++) {
      const unigram = this.#unigrams[this.#tokenAt(index)] ?? unknown;
      if (unigram !== unknown && words.isNew(unigram)) visit(this.#words, unigram);
      const pair = this.#pairBefore(index);
      if (pair !== unknown && words.isNew(pair)) visit(this.#words, pair);
      for (const gram of reader.words[index]!.attached.grams) {
        if (chars.isNew(gram)) visit(this.#chars, gram);
      }
    }
  }

  #toRow(columnsOfBlocks: number[][]): SparseRow {
    const length = columnsOfBlocks.reduce((sum, columns) => sum + columns.length, 0);
    const row = { columns: new Uint32Array(length), values: new Float32Array(length) };
    let start = 0;
    for (const columns of columnsOfBlocks) {
      const end = start + columns.length;
      row.columns.set(columns, start);
      row.columns.subarray(start, end).sort();
      row.values.fill(1 / Math.sqrt(columns.length), start, end);
      start = end;
    }
    return row;
  }

  #tokenAt(index: number): number {
    const { attached } = this.#reader.words[index]!;
    return this.#reader.marked[index] ? attached.marked : attached.plain;
  }

  /** Word term of the pair that ends with word `index`, or `unknown`. */
  #pairBefore(index: number): number {
    if (index === 0) return unknown;
    const [first, second] = [this.#tokenAt(index - 1), this.#tokenAt(index)];
    if (first === unknown || second === unknown) return unknown;
    return this.#pairs.get(first * pairBase + second + 1);
  }

  #pairKey(first: string, second: string): number {
    return this.#tokenOf(first) * pairBase + this.#tokenOf(second) + 1;
  }

  #tokenOf(term: string): number {
    let token = this.#tokens.get(term);
    if (token === undefined) {
      token = this.#tokens.size;
      this.#tokens.set(term, token);
      this.#unigrams[token] = unknown;
    }
    return token;
  }
}

/** The terms of all blocks of one kind, each once, with its column in each block. */
class TermTable {
  readonly ids = new Map<string, number>();
  readonly #blocks: number;
  /** A column of the vocabulary, or `unknown`, of each term in each block. */
  readonly #columns: Int32Array;

  /** @throws {VocabularyFormatError} when a term stands twice in one block. */
  constructor(
    blocks: readonly VocabularyBlock[],
    grams: VocabularyBlock['grams'],
    offsets: readonly number[],
  ) {
    this.#blocks = blocks.length;
    const own = blocks.filter((block) => block.grams === grams);
    const most = own.reduce((sum, { terms }) => sum + terms.length, 0);
    const columns = new Int32Array(most * blocks.length).fill(unknown);
    for (const block of own) {
      const index = blocks.indexOf(block);
      block.terms.forEach((term, place) => {
        let id = this.ids.get(term);
        if (id === undefined) this.ids.set(term, (id = this.ids.size));
        const column = offsets[index]! + place;
        if (columns[id * blocks.length + index] !== unknown) {
          throw new VocabularyFormatError(`column ${column} repeats an earlier term`);
        }
        columns[id * blocks.length + index] = column;
      });
    }
    this.#columns = columns.slice(0, this.ids.size * blocks.length);
  }

  get size(): number {
    return this.ids.size;
  }

  /** Visits the columns of a term, with their blocks. */
  visitColumns(id: number, visit: (column: number, block: number) => void): void {
    const start = id * this.#blocks;
    for (let block = 0; block < this.#blocks; block++) {
      const column = this.#columns[start + block]!;
      if (column !== unknown) visit(column, block);
    }
  }
}

/** Where a character n-gram of ` word ` stands in the word; all of it where it is not found. */
function placesIn(gram: string, written: string): Range[] {
  const padded = ` ${stripAccents(written)} `;
  const places: Range[] = [];
  for (let at = padded.indexOf(gram); at >= 0; at = padded.indexOf(gram, at + 1)) {
    places.push([Math.max(0, at - 1), Math.min(written.length, at - 1 + gram.length)]);
  }
  return places.length > 0 ? places : [[0, written.length]];
}
