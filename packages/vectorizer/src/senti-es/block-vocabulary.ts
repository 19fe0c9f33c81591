import type { SentiEsSpec } from '../analyzer-spec.ts';
import { stackRows, type SparseBatch, type SparseRow } from '../sparse.ts';
import { mapText } from '../text-map.ts';
import type { LocatedRow, Range, Vocabulary } from '../vocabulary.ts';
import { CharColumns, type WordColumns } from './char-columns.ts';
import { stripAccents } from './letters.ts';
import { ReviewReader, termOfWord } from './review-reader.ts';
import { foldCase, tokenKinds } from './tokens.ts';
import { requireDistinct, unknown, type VocabularyBlock } from './vocabulary-block.ts';
import { WordTerms } from './word-terms.ts';
import { charGramsOf, padLetters } from './words.ts';

interface KnownWord extends WordColumns {
  /** Token of the stem, plain and marked, or `unknown`. */
  plain: number;
  marked: number;
  /** Number of the text that met it last: its n-grams need no second look there. */
  metBy: number;
}

/** The distinct columns of a text, in no order, in buffers that the next text overwrites. */
export interface FoundColumns {
  /** Of block `b`, the first `lengths[b]` of `columns[b]`. */
  columns: readonly Uint32Array[];
  lengths: Uint32Array;
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
  readonly #words: WordTerms;
  readonly #chars: CharColumns;
  readonly #reader: ReviewReader<KnownWord>;
  readonly #found: FoundColumns;
  /** 1 to 255: the mark of the text that met each column last; cleared when the marks begin anew. */
  readonly #metBy: Uint8Array;
  #mark = 0;
  /** Number of the text at hand, from 1. */
  #text = 0;

  /** @throws {VocabularyFormatError} when a term stands twice in one block. */
  constructor(spec: SentiEsSpec, blocks: readonly VocabularyBlock[]) {
    this.spec = spec;
    this.blocks = blocks;
    this.#offsets = [0];
    for (const { terms } of blocks) this.#offsets.push(this.#offsets.at(-1)! + terms.length);
    this.size = this.#offsets.at(-1)!;
    const placed = blocks.map(({ terms }, block) => ({ block, terms, start: this.#offsets[block]! }));
    placed.forEach(requireDistinct);
    this.#words = new WordTerms(placed.filter(({ block }) => blocks[block]!.grams === 'words'));
    this.#chars = new CharColumns(placed.filter(({ block }) => blocks[block]!.grams === 'chars'));
    this.#found = {
      columns: blocks.map(({ terms }) => new Uint32Array(terms.length)),
      lengths: new Uint32Array(blocks.length),
    };
    this.#metBy = new Uint8Array(this.size);
    this.#reader = new ReviewReader(
      (word) => ({
        plain: this.#words.tokenOf(termOfWord(word.stem, false)),
        marked: this.#words.tokenOf(termOfWord(word.stem, true)),
        ...this.#chars.keep(padLetters(word)),
        metBy: 0,
      }),
      spec.options,
    );
  }

  /** The columns of a text that the blocks know. Makes nothing but what it has to say of words met first. */
  find(text: string): FoundColumns {
    const reader = this.#reader;
    reader.read(text);
    this.#found.lengths.fill(0);
    const mark = this.#nextMark();
    const number = ++this.#text;
    const { length, words, marked } = reader;
    let previous = unknown;
    for (let at = 0; at < length; at++) {
      const { attached } = words[at]!;
      const token = marked[at] === 1 ? attached.marked : attached.plain;
      if (token !== unknown) {
        this.#meet(this.#words.unigramOf(token), mark);
        if (previous !== unknown) this.#meet(this.#words.pairOf(previous, token), mark);
      }
      previous = token;
      if (attached.metBy === number) continue;
      attached.metBy = number;
      this.#meetChars(attached, mark);
    }
    return this.#found;
  }

  vectorize(text: string): SparseRow {
    const { columns: found, lengths } = this.find(text);
    const length = lengths.reduce((sum, count) => sum + count, 0);
    const row = { columns: new Uint32Array(length), values: new Float32Array(length) };
    let start = 0;
    found.forEach((columns, block) => {
      const end = start + lengths[block]!;
      row.columns.set(columns.subarray(0, lengths[block]), start);
      row.columns.subarray(start, end).sort();
      row.values.fill(1 / Math.sqrt(lengths[block]!), start, end);
      start = end;
    });
    return row;
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
    const found = (column: number, start: number, end: number): void => {
      const place = places.get(column);
      if (place !== undefined) ranges[place]!.push([startOf(start), endOf(end)]);
    };
    const foundTerm = (id: number, start: number, end: number): void => {
      if (id === unknown) return;
      this.#words.blocks.forEach((_block, index) => found(this.#words.columnOf(id, index), start, end));
    };
    const words: LocatedRow['words'] = [];
    for (let index = 0; index < reader.length; index++) {
      const word = reader.words[index]!;
      const [start, end] = [reader.starts[index]!, reader.ends[index]!];
      const token = this.#tokenAt(index);
      const unigram = this.#words.unigramOf(token);
      foundTerm(unigram, start, end);
      if (index > 0) {
        foundTerm(this.#words.pairOf(this.#tokenAt(index - 1), token), reader.starts[index - 1]!, end);
      }
      if (word.kind === tokenKinds.word) {
        const written = reader.folded.slice(start, end);
        words.push({ start: startOf(start), end: endOf(end), text: written, isKnown: unigram !== unknown });
      }
      for (const gram of charGramsOf(word)) {
        // An idiom's n-grams are those of the word it is read as: they come from all of it.
        for (const [from, to] of placesIn(gram, reader.folded.slice(start, end))) {
          this.#chars.blocks.forEach((_block, number) =>
            found(this.#chars.columnOf(gram, number), start + from, start + to),
          );
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

  /** Takes a term of words into what is found. */
  #meet(id: number, mark: number): void {
    if (id === unknown) return;
    const { columns, lengths } = this.#found;
    const { blocks } = this.#words;
    for (let index = 0; index < blocks.length; index++) {
      const column = this.#words.columnOf(id, index);
      if (column === unknown || this.#metBy[column] === mark) continue;
      this.#metBy[column] = mark;
      const { block } = blocks[index]!;
      columns[block]![lengths[block]!++] = column;
    }
  }

  /** Takes the char n-grams of a word into what is found: most of the time of a text goes by here. */
  #meetChars({ columns, start, ends }: KnownWord, mark: number): void {
    const { blocks } = this.#chars;
    const metBy = this.#metBy;
    let entry = start;
    for (let index = 0; index < ends.length; index++) {
      const { block } = blocks[index]!;
      const found = this.#found.columns[block]!;
      let length = this.#found.lengths[block]!;
      for (const end = ends[index]!; entry < end; entry++) {
        const column = columns[entry]!;
        if (metBy[column] === mark) continue;
        metBy[column] = mark;
        found[length++] = column;
      }
      this.#found.lengths[block] = length;
    }
  }

  #nextMark(): number {
    if (this.#mark === 255) {
      this.#metBy.fill(0);
      this.#mark = 0;
    }
    return ++this.#mark;
  }

  #tokenAt(index: number): number {
    const { attached } = this.#reader.words[index]!;
    return this.#reader.marked[index] === 1 ? attached.marked : attached.plain;
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
