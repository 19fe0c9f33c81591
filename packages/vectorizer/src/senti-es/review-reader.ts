import type { SentiEsSpec } from '../analyzer-spec.ts';
import { blame, findDenial } from './denial.ts';
import { findIdiom } from './idioms.ts';
import { foldCase, TokenList, tokenKinds } from './tokens.ts';
import { WordTable } from './word-table.ts';
import { toWord, type Word } from './words.ts';

/** Words that a negator reaches. */
const negationScope = 3;

/** What a negator in a conceded clause is read as: "no es grande, pero …" does not blame. */
const concededNegator = 'aunqueno';

/** Distinct words whose stems and n-grams are kept; past them the table is begun anew. */
const keptWords = 50_000;

/** A word and what its reader's owner makes of it. */
export type Attaching<Attached> = Word & { attached: Attached };

/**
 * Reads a review into words, marked by the negators before them. What hangs on a word alone (its stem, its
 * character n-grams, and whatever `attach` makes of it) is made once per word and kept, within bounds.
 * One reader serves one text at a time: its arrays are filled again by each `read`, and past `length` hold
 * what earlier texts left there.
 */
export class ReviewReader<Attached> {
  /** Number of words of the text at hand. */
  length = 0;
  words: Attaching<Attached>[] = [];
  /** 1 where the word stands in a negator's reach: its stem is then written `no_stem`. */
  marked = new Uint8Array(256);
  /** The word is `folded.slice(starts[i], ends[i])`; one that stands for an idiom spans all of it. */
  starts = new Int32Array(256);
  ends = new Int32Array(256);
  folded = '';

  readonly #attach: (word: Word) => Attached;
  readonly #known: WordTable<Attaching<Attached>>;
  /** What idioms and conceded negators are read as. */
  readonly #readings = new Map<string, Attaching<Attached>>();
  readonly #tokens = new TokenList();
  /** The word of each token. */
  readonly #tokenWords: Attaching<Attached>[] = [];
  readonly #hasIdioms: boolean;

  constructor(
    attach: (word: Word) => Attached,
    { idioms }: SentiEsSpec['options'],
    mostKept: number = keptWords,
  ) {
    this.#attach = attach;
    this.#known = new WordTable(mostKept);
    this.#hasIdioms = idioms !== false;
  }

  /** Takes the words of a text. */
  read(text: string): void {
    this.folded = foldCase(text);
    const tokens = this.#tokens;
    tokens.read(this.folded);
    if (tokens.length > this.marked.length) this.#grow(tokens.starts.length);
    const conceded = this.#lookUpTokens() ? this.#findConceded() : undefined;
    this.length = 0;
    let reach = 0;
    for (let index = 0; index < tokens.length; index++) {
      let word = this.#tokenWords[index]!;
      const idiom = word.mayBeginIdiom && this.#hasIdioms ? this.#idiomAt(index) : undefined;
      if (idiom) word = this.#readAs(idiom.reading);
      else if (word.isNegator && conceded?.[index] === 1) word = this.#readAs(concededNegator);
      if (tokens.stops[index] === 1 || word.isCloser || word.kind === tokenKinds.mark) reach = 0;
      const isMarked = reach > 0 && !word.isNegator && word.kind === tokenKinds.word && !idiom;
      const at = this.length++;
      this.words[at] = word;
      this.marked[at] = isMarked ? 1 : 0;
      this.starts[at] = tokens.starts[index]!;
      if (idiom) index += idiom.tokens - 1;
      this.ends[at] = tokens.ends[index]!;
      if (idiom) reach = 0;
      else if (word.isNegator) reach = negationScope;
      else if (isMarked) reach--;
    }
  }

  /** Finds the word of each token; whether one of them concedes a clause. */
  #lookUpTokens(): boolean {
    const { length, starts, ends, kinds, hashes } = this.#tokens;
    const folded = this.folded;
    let concedes = false;
    for (let index = 0; index < length; index++) {
      const start = starts[index]!;
      // A run of marks is its first one.
      const end = kinds[index] === tokenKinds.mark ? start + 1 : ends[index]!;
      let word = this.#known.get(folded, start, end, hashes[index]!);
      if (!word) {
        word = this.#make(folded.slice(start, end), kinds[index]!);
        this.#known.add(folded, start, end, hashes[index]!, word);
      }
      this.#tokenWords[index] = word;
      if (word.concedes) concedes = true;
    }
    return concedes && this.#hasIdioms;
  }

  /** 1 for each token of a clause that is conceded: before *pero* in its sentence, or from *aunque* to a stop. */
  #findConceded(): Uint8Array {
    const tokens = this.#tokens;
    const conceded = new Uint8Array(tokens.length);
    let sentence = 0;
    for (let index = 0; index < tokens.length; index++) {
      if (index > 0 && this.#endsSentence(index)) sentence = index;
      const { concedes } = this.#tokenWords[index]!;
      if (concedes === 'before') {
        conceded.fill(1, sentence, index);
      } else if (concedes === 'after') {
        let end = index + 1;
        while (end < tokens.length && tokens.stops[end] === 0) end++;
        conceded.fill(1, index, end);
      }
    }
    return conceded;
  }

  /** Whether a sentence ends before the token: by a mark of its own, or any stop but a comma. */
  #endsSentence(index: number): boolean {
    const { stops, kinds, ends, starts } = this.#tokens;
    if (kinds[index - 1] === tokenKinds.mark) return true;
    return stops[index] === 1 && /[^,\s]/.test(this.folded.slice(ends[index - 1], starts[index]));
  }

  /** The idiom or denial that begins at a token: the longer one, and a denial that blames before any. */
  #idiomAt(index: number) {
    const tokens = this.#tokens;
    // A stop mark ends what can be one idiom; marks and emoji are in none.
    const wordAt = (offset: number) => {
      const at = index + offset;
      if (at < 0 || at >= tokens.length) return undefined;
      if (tokens.stops[offset > 0 ? at : index] === 1 && offset !== 0) return undefined;
      const word = this.#tokenWords[at]!;
      return word.kind === tokenKinds.word ? word : undefined;
    };
    const idiom = findIdiom((offset) => wordAt(offset)?.plain);
    const denial = findDenial(wordAt);
    if (!denial || !idiom) return denial ?? idiom;
    const isStronger = denial.tokens > idiom.tokens || denial.reading === blame;
    return isStronger ? denial : idiom;
  }

  #readAs(reading: string): Attaching<Attached> {
    let word = this.#readings.get(reading);
    if (!word) this.#readings.set(reading, (word = this.#make(reading, tokenKinds.word)));
    return word;
  }

  #make(token: string, kind: number): Attaching<Attached> {
    const word = toWord(token, kind);
    return { ...word, attached: this.#attach(word) };
  }

  #grow(size: number): void {
    this.marked = new Uint8Array(size);
    this.starts = new Int32Array(size);
    this.ends = new Int32Array(size);
  }
}

/** The term of a word by itself: its stem, with `no_` before it in a negator's reach. */
export function termOfWord(stem: string, isMarked: boolean): string {
  return isMarked ? `no_${stem}` : stem;
}
