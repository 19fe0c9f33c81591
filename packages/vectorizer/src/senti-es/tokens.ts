import { isAstralEmoji, kindOf, unitKinds } from './letters.ts';
import { firstHash, hashUnit } from './word-table.ts';

/** Marks that NFC could not compose with a letter. */
const looseMarks = /[\u0300-\u036f]/g;
const hasLooseMark = /[\u0300-\u036f]/;

/** NFC, lower case, without the marks that NFC could not compose; accents stay. */
export function foldCase(text: string): string {
  const lowered = text.normalize('NFC').toLowerCase();
  return hasLooseMark.test(lowered) ? lowered.replace(looseMarks, '') : lowered;
}

export const tokenKinds = { word: 0, mark: 1, emoji: 2 } as const;

/**
 * The tokens of one folded text: runs of letters and digits, single emoji, and runs of `!` and `?`, which
 * count as their first mark. One list is filled again for each text, so that reading allocates nothing.
 */
export class TokenList {
  length = 0;
  starts = new Int32Array(256);
  ends = new Int32Array(256);
  kinds = new Uint8Array(256);
  /** Of each token's units, see `WordTable`. */
  hashes = new Int32Array(256);
  /** 1 where a stop mark (`. , ; : ( )` or a line's end) stands between the token and the one before. */
  stops = new Uint8Array(256);

  /** Takes the tokens of `folded`, see `foldCase`. */
  read(folded: string): void {
    this.length = 0;
    const { length } = folded;
    let stopped = 0;
    for (let index = 0; index < length;) {
      const unit = folded.charCodeAt(index);
      const kind = kindOf(unit);
      const start = index++;
      if (kind === unitKinds.separator) continue;
      let hash = hashUnit(firstHash, unit);
      if (kind === unitKinds.letter) {
        for (; index < length; index++) {
          const next = folded.charCodeAt(index);
          if (kindOf(next) !== unitKinds.letter) break;
          hash = hashUnit(hash, next);
        }
        this.#add(start, index, tokenKinds.word, hash, stopped);
      } else if (kind === unitKinds.stop) {
        stopped = 1;
        continue;
      } else if (kind === unitKinds.mark) {
        // A run counts as its first mark, so that is all that is hashed.
        while (index < length && kindOf(folded.charCodeAt(index)) === unitKinds.mark) index++;
        this.#add(start, index, tokenKinds.mark, hash, stopped);
      } else if (kind === unitKinds.emoji) {
        this.#add(start, index, tokenKinds.emoji, hash, stopped);
      } else {
        if (index >= length || !isAstralEmoji(unit, folded.charCodeAt(index))) continue;
        hash = hashUnit(hash, folded.charCodeAt(index++));
        this.#add(start, index, tokenKinds.emoji, hash, stopped);
      }
      stopped = 0;
    }
  }

  #add(start: number, end: number, kind: number, hash: number, stopped: number): void {
    if (this.length === this.starts.length) this.#grow();
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.kinds[this.length] = kind;
    this.hashes[this.length] = hash;
    this.stops[this.length] = stopped;
    this.length++;
  }

  #grow(): void {
    const grown = <T extends Int32Array | Uint8Array>(array: T, larger: T): T => {
      larger.set(array);
      return larger;
    };
    const size = this.length * 2;
    this.starts = grown(this.starts, new Int32Array(size));
    this.ends = grown(this.ends, new Int32Array(size));
    this.kinds = grown(this.kinds, new Uint8Array(size));
    this.hashes = grown(this.hashes, new Int32Array(size));
    this.stops = grown(this.stops, new Uint8Array(size));
  }
}
