import { findIdiom } from './idioms.ts';
import { foldCase, TokenList, tokenKinds } from './tokens.ts';
import { toWord, type Word } from './words.ts';

/** Words that a negator reaches. */
const negationScope = 3;

/** What a negator in a conceded clause is read as: "no es grande, pero …" does not blame. */
const concededNegator = 'aunqueno';

/** Distinct words whose stems and n-grams are kept; past them the table is begun anew. */
const keptWords = 50_000;

/** Words longer than this are read again each time: they are noise, and would fill the table with it. */
const longestKept = 40;

/**
 * Reads a review into words, marked by the negators before them. What hangs on a word alone (its stem, its
 * character n-grams, and whatever `attach` makes of it) is made once per word and kept, within bounds.
 * One reader serves one text at a time: its arrays are filled again by each `read`.
 */
export class ReviewReader<Attached> {
  /** Number of words of the text at hand. */
  length = 0;
  words: (Word & { attached: Attached })[] = [];
  /** Whether the word stands in a negator's reach: its stem is then written `no_stem`. */
  marked: boolean[] = [];
  /** The word is `folded.slice(starts[i], ends[i])`; one that stands for an idiom spans all of it. */
  starts: number[] = [];
  ends: number[] = [];
  folded = '';

  readonly #attach: (word: Word) => Attached;
  readonly #known = new Map<string, Word & { attached: Attached }>();
  readonly #tokens = new TokenList();
  readonly #hasIdioms: boolean;

  constructor(attach: (word: Word) => Attached, { idioms }: { idioms: boolean }) {
    this.#attach = attach;
    this.#hasIdioms = idioms;
  }

  /** Takes the words of a text. */
  read(text: string): void {
    this.folded = foldCase(text);
    const tokens = this.#tokens;
    tokens.read(this.folded);
    this.length = 0;
    let reach = 0;
    const conceded = this.#hasIdioms ? this.#findConceded() : undefined;
    for (let index = 0; index < tokens.length; index++) {
      const idiom = this.#idiomAt(index);
      let word = idiom ? this.#lookUp(idiom.reading, tokenKinds.word) : this.#wordAt(index);
      if (!idiom && word.isNegator && conceded?.[index] === 1) {
        word = this.#lookUp(concededNegator, tokenKinds.word);
      }
      if (tokens.stops[index] === 1 || word.isCloser || word.kind === tokenKinds.mark) reach = 0;
      const isMarked = reach > 0 && !word.isNegator && word.kind === tokenKinds.word && !idiom;
      const at = this.length++;
      this.words[at] = word;
      this.marked[at] = isMarked;
      this.starts[at] = tokens.starts[index]!;
      if (idiom) index += idiom.tokens - 1;
      this.ends[at] = tokens.ends[index]!;
      if (idiom) reach = 0;
      else if (word.isNegator) reach = negationScope;
      else if (isMarked) reach--;
    }
  }

  /** 1 for each token of a clause that is conceded: before *pero* in its sentence, or from *aunque* to a stop. */
  #findConceded(): Uint8Array | undefined {
    const tokens = this.#tokens;
    let conceded: Uint8Array | undefined;
    let sentence = 0;
    for (let index = 0; index < tokens.length; index++) {
      if (index > 0 && this.#endsSentence(index)) sentence = index;
      const { plain } = this.#wordAt(index);
      if (plain === 'pero') {
        conceded ??= new Uint8Array(tokens.length);
        conceded.fill(1, sentence, index);
      } else if (plain === 'aunque') {
        conceded ??= new Uint8Array(tokens.length);
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

  #idiomAt(index: number) {
    if (!this.#hasIdioms || !this.#wordAt(index).mayBeginIdiom) return undefined;
    const tokens = this.#tokens;
    // A stop mark ends what can be one idiom; marks and emoji are in none.
    return findIdiom((offset) => {
      const at = index + offset;
      if (at >= tokens.length || (offset > 0 && tokens.stops[at] === 1)) return undefined;
      return this.#wordAt(at).plain;
    });
  }

  #wordAt(index: number): Word & { attached: Attached } {
    const { starts, ends, kinds } = this.#tokens;
    return this.#lookUp(this.folded.slice(starts[index], ends[index]), kinds[index]!);
  }

  #lookUp(token: string, kind: number): Word & { attached: Attached } {
    const known = this.#known.get(token);
    if (known) return known;
    const word = toWord(token, kind);
    const made = { ...word, attached: this.#attach(word) };
    if (token.length > longestKept) return made;
    if (this.#known.size >= keptWords) this.#known.clear();
    this.#known.set(token, made);
    return made;
  }
}

/** The term of a word by itself: its stem, with `no_` before it in a negator's reach. */
export function termOfWord(stem: string, isMarked: boolean): string {
  return isMarked ? `no_${stem}` : stem;
}
