import { PairTable } from './pair-table.ts';
import { unknown, type PlacedBlock } from './vocabulary-block.ts';

/** The words and pairs of all blocks of words, each once, with its column in each block. */
export class WordTerms {
  readonly blocks: readonly PlacedBlock[];
  /** Column of term `id` in block number `b`: `#columns[id * blocks.length + b]`. */
  readonly #columns: Int32Array;
  readonly #tokens = new Map<string, number>();
  /** The term of each token by itself, or `unknown`. */
  readonly #unigrams: number[] = [];
  readonly #pairs: PairTable;
  #size = 0;

  constructor(blocks: readonly PlacedBlock[]) {
    this.blocks = blocks;
    const most = blocks.reduce((sum, { terms }) => sum + terms.length, 0);
    this.#pairs = new PairTable(most);
    this.#columns = new Int32Array(most * blocks.length).fill(unknown);
    blocks.forEach(({ terms, start }, index) => {
      terms.forEach((term, place) => {
        this.#columns[this.#idOf(term) * blocks.length + index] = start + place;
      });
    });
  }

  /** The token of a stem that some term has, or `unknown`. */
  tokenOf(stem: string): number {
    return this.#tokens.get(stem) ?? unknown;
  }

  /** The term that a token is by itself, or `unknown`. */
  unigramOf(token: number): number {
    return token === unknown ? unknown : this.#unigrams[token]!;
  }

  /** The term that two tokens are, or `unknown`. */
  pairOf(first: number, second: number): number {
    if (first === unknown || second === unknown) return unknown;
    return this.#pairs.get(first, second);
  }

  /** The column of a term in block number `index`, or `unknown`. */
  columnOf(id: number, index: number): number {
    return this.#columns[id * this.blocks.length + index]!;
  }

  #idOf(term: string): number {
    const space = term.indexOf(' ');
    if (space < 0) {
      const token = this.#addToken(term);
      if (this.#unigrams[token] === unknown) this.#unigrams[token] = this.#size++;
      return this.#unigrams[token]!;
    }
    const [first, second] = [this.#addToken(term.slice(0, space)), this.#addToken(term.slice(space + 1))];
    const known = this.pairOf(first, second);
    if (known !== unknown) return known;
    this.#pairs.add(first, second, this.#size);
    return this.#size++;
  }

  #addToken(stem: string): number {
    const known = this.#tokens.get(stem);
    if (known !== undefined) return known;
    this.#tokens.set(stem, this.#tokens.size);
    return this.#unigrams.push(unknown) - 1;
  }
}
