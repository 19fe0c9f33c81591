import { equalTextKey } from './equal-text.ts';
import { release } from './release.ts';

/** Parts of a table, each of which grows by itself: while one does, the others take no second place. */
const parts = 16;
/** Share of a part's places that are taken before it grows, and by how much it grows then. */
const mostTaken = 0.8;
const growth = 1.25;

/**
 * Texts seen so far, by 64 bits of a hash of them, each with a number of its own: 12 bytes a place, so that
 * two million fit into 38 MB. Two different texts count as one with a chance of 1 in 10 million among them.
 */
class TextTable {
  size = 0;
  readonly #parts = Array.from({ length: parts }, () => new TablePart());

  /** Where a text's number stands, by its hash: 0 when it is new, and then it must not stay so. */
  place([high, low]: TextHash): { numbers: Uint32Array; at: number } {
    const part = this.#parts[high % parts]!;
    const place = part.place(high, low);
    if (place.isNew) this.size++;
    return place;
  }

  /** Whether there is a text of this hash. */
  has([high, low]: TextHash): boolean {
    return this.#parts[high % parts]!.has(high, low);
  }

  /** The lower half of the hash of each text. */
  *lows(): Generator<number> {
    for (const part of this.#parts) yield* part.lows();
  }

  /** Gives its memory back; it is of no use then. */
  release(): void {
    for (const part of this.#parts) part.release();
  }
}

class TablePart {
  #size = 0;
  #high = new Uint32Array(64);
  #low = new Uint32Array(64);
  #numbers = new Uint32Array(64);

  place(high: number, low: number): { numbers: Uint32Array; at: number; isNew: boolean } {
    if (this.#size > mostTaken * this.#numbers.length) this.#grow();
    const at = this.#find(high, low);
    const isNew = this.#numbers[at] === 0;
    if (isNew) {
      this.#size++;
      this.#high[at] = high;
      this.#low[at] = low;
    }
    return { numbers: this.#numbers, at, isNew };
  }

  has(high: number, low: number): boolean {
    return this.#numbers[this.#find(high, low)] !== 0;
  }

  *lows(): Generator<number> {
    for (let at = 0; at < this.#numbers.length; at++) {
      if (this.#numbers[at] !== 0) yield this.#low[at]!;
    }
  }

  release(): void {
    release(this.#high, this.#low, this.#numbers);
  }

  #find(high: number, low: number): number {
    const { length } = this.#numbers;
    let at = Math.floor((low / 2 ** 32) * length);
    while (this.#numbers[at] !== 0 && (this.#high[at] !== high || this.#low[at] !== low)) {
      at = at + 1 === length ? 0 : at + 1;
    }
    return at;
  }

  #grow(): void {
    const [high, low, numbers] = [this.#high, this.#low, this.#numbers];
    const length = Math.ceil(numbers.length * growth);
    this.#high = new Uint32Array(length);
    this.#low = new Uint32Array(length);
    this.#numbers = new Uint32Array(length);
    for (let old = 0; old < numbers.length; old++) {
      if (numbers[old] === 0) continue;
      const at = this.#find(high[old]!, low[old]!);
      this.#high[at] = high[old]!;
      this.#low[at] = low[old]!;
      this.#numbers[at] = numbers[old]!;
    }
    release(high, low, numbers);
  }
}

/** Counts how often each text came, in bounded memory. */
export class TextCounter {
  readonly #table = new TextTable();

  /** How often this text has come, this time included. */
  count(text: string): number {
    const { numbers, at } = this.#table.place(hashText(text));
    return ++numbers[at]!;
  }
}

/**
 * Texts by what equal ones share (`equalTextKey`), numbered from 0 in order of appearance, in bounded memory.
 */
export class EqualTexts {
  readonly #table = new TextTable();

  /** The number of a text and of all that equal it. */
  add(text: string): number {
    const { numbers, at } = this.#table.place(hashEqualText(text));
    numbers[at] ||= this.#table.size;
    return numbers[at] - 1;
  }

  has(text: string): boolean {
    return this.#table.has(hashEqualText(text));
  }

  /** 32 bits of the hash of each, as `halfHashOf` gives them. */
  halfHashes(): Iterable<number> {
    return this.#table.lows();
  }

  /** Gives its memory back; it is of no use then. */
  release(): void {
    this.#table.release();
  }
}

/** 32 bits of a hash of what a text shares with its equals. */
export function halfHashOf(text: string): number {
  return hashEqualText(text)[1];
}

/** Remembers where each text stood first and which labels it had, in bounded memory. */
export class LabelledTexts {
  readonly #table = new TextTable();

  /**
   * Adds a text by its hash: the line it stood in first (0 when it is new), and its labels before (bit 0: 0,
   * bit 1: 1).
   */
  add(hash: TextHash, label: number, line: number): { firstLine: number; labels: number } {
    const { numbers, at } = this.#table.place(hash);
    const before = numbers[at]!;
    const firstLine = before >>> 2;
    numbers[at] = (((firstLine || line) << 2) | (before & 3) | (1 << label)) >>> 0;
    return { firstLine, labels: before & 3 };
  }

  /** Gives its memory back; it is of no use then. */
  release(): void {
    this.#table.release();
  }
}

export type TextHash = [high: number, low: number];

/** Two hashes of 32 bits of UTF-16 units, which come one by one. */
class UnitHash {
  #high = 0x9e3779b9;
  #low = 0x85ebca6b;
  #length = 0;

  get length(): number {
    return this.#length;
  }

  add(unit: number): void {
    const high = Math.imul(this.#high ^ unit, 0x27d4eb2f);
    this.#high = (high << 13) | (high >>> 19);
    const low = Math.imul(this.#low ^ unit, 0x165667b1);
    this.#low = (low << 17) | (low >>> 15);
    this.#length++;
  }

  finish(): TextHash {
    return [mix(this.#high ^ this.#length), mix(this.#low ^ Math.imul(this.#high, 0x2545f491))];
  }
}

/** A hash of a text as it is. */
export function hashText(text: string): TextHash {
  const hash = new UnitHash();
  for (let index = 0; index < text.length; index++) hash.add(text.charCodeAt(index));
  return hash.finish();
}

const space = 0x20;

/** Hashes of a text's words, 32 bits each, in order; those of the text before are gone. */
export class WordHashes {
  #hashes = new Uint32Array(1024);
  #count = 0;

  clear(): void {
    this.#count = 0;
  }

  add(hash: number): void {
    if (this.#count === this.#hashes.length) {
      const grown = new Uint32Array(this.#count * 2);
      grown.set(this.#hashes);
      this.#hashes = grown;
    }
    this.#hashes[this.#count++] = hash;
  }

  /** A view of them all. */
  all(): Uint32Array {
    return this.#hashes.subarray(0, this.#count);
  }
}

/** The hash of `equalTextKey(text)`, whose string is not made, with the hashes of its words where asked for. */
export function hashEqualText(text: string, words?: WordHashes): TextHash {
  words?.clear();
  const lower = text.toLowerCase();
  const hash = new UnitHash();
  let word = firstWordHash;
  let isWithin = false;
  for (let index = 0; index < lower.length; index++) {
    const unit = lower.charCodeAt(index);
    const kind = kindOfUnit(unit);
    // A unit of a pair says nothing by itself: such texts are rare.
    if (kind === unitKinds.surrogate) return hashKey(text, words);
    if (kind === unitKinds.other) {
      if (isWithin) words?.add(mix(word));
      isWithin = false;
      continue;
    }
    if (!isWithin) {
      if (hash.length > 0) hash.add(space);
      word = firstWordHash;
    }
    isWithin = true;
    hash.add(unit);
    word = Math.imul(word ^ unit, wordFactor);
  }
  if (isWithin) words?.add(mix(word));
  return hash.length > 0 ? hash.finish() : hashKey(text, words);
}

function hashKey(text: string, words?: WordHashes): TextHash {
  const key = equalTextKey(text);
  words?.clear();
  if (words && !key.startsWith('\n')) for (const word of key.split(' ')) words.add(hashWord(word));
  return hashText(key);
}

const unitKinds = { unknown: 0, word: 1, other: 2, surrogate: 3 } as const;
const kindsOfUnits = new Uint8Array(0x10000);

/** Whether a UTF-16 unit belongs to a word, found out when it first comes. */
function kindOfUnit(unit: number): number {
  const known = kindsOfUnits[unit]!;
  if (known !== unitKinds.unknown) return known;
  const isSurrogate = unit >= 0xd800 && unit < 0xe000;
  const isWord = /[\p{L}\p{N}_]/u.test(String.fromCharCode(unit));
  const kind = isSurrogate ? unitKinds.surrogate : isWord ? unitKinds.word : unitKinds.other;
  return (kindsOfUnits[unit] = kind);
}

/** MurmurHash3's finisher. */
export function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

const firstWordHash = 0x811c9dc5;
const wordFactor = 0x01000193;

/** 32 bits of a hash of a word. */
export function hashWord(word: string): number {
  let hash = firstWordHash;
  for (let index = 0; index < word.length; index++) {
    hash = Math.imul(hash ^ word.charCodeAt(index), wordFactor);
  }
  return mix(hash);
}
