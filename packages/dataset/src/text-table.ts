import { equalTextKey } from './equal-text.ts';

/**
 * Texts seen so far, by 64 bits of a hash of them, each with a number of its own: 12 bytes a place, so that
 * two million fit into 50 MB. Two different texts count as one with a chance of 1 in 10 million among them.
 */
class TextTable {
  size = 0;
  #high = new Uint32Array(1024);
  #low = new Uint32Array(1024);
  /** Above 0 where there is a text. */
  values = new Uint32Array(1024);

  /** The place of a text, by its hash, in `values`; 0 stands there when it is new, and must not stay. */
  place([high, low]: TextHash): number {
    if (this.size > 0.7 * this.values.length) this.#grow();
    const place = this.#find(high, low);
    if (this.values[place] === 0) {
      this.size++;
      this.#high[place] = high;
      this.#low[place] = low;
    }
    return place;
  }

  /** Whether there is a text of this hash. */
  has([high, low]: TextHash): boolean {
    return this.values[this.#find(high, low)] !== 0;
  }

  /** The lower half of the hash of each text. */
  *lows(): Generator<number> {
    for (let place = 0; place < this.values.length; place++) {
      if (this.values[place] !== 0) yield this.#low[place]!;
    }
  }

  #find(high: number, low: number): number {
    const mask = this.values.length - 1;
    let place = low & mask;
    while (this.values[place] !== 0 && (this.#high[place] !== high || this.#low[place] !== low)) {
      place = (place + 1) & mask;
    }
    return place;
  }

  #grow(): void {
    const [high, low, values] = [this.#high, this.#low, this.values];
    this.#high = new Uint32Array(values.length * 2);
    this.#low = new Uint32Array(values.length * 2);
    this.values = new Uint32Array(values.length * 2);
    for (let old = 0; old < values.length; old++) {
      if (values[old] === 0) continue;
      const place = this.#find(high[old]!, low[old]!);
      this.#high[place] = high[old]!;
      this.#low[place] = low[old]!;
      this.values[place] = values[old]!;
    }
  }
}

/** Counts how often each text came, in bounded memory. */
export class TextCounter {
  readonly #table = new TextTable();

  /** How often this text has come, this time included. */
  count(text: string): number {
    const place = this.#table.place(hashText(text));
    return ++this.#table.values[place]!;
  }
}

/**
 * Texts by what equal ones share (`equalTextKey`), numbered from 0 in order of appearance, in bounded memory.
 */
export class EqualTexts {
  readonly #table = new TextTable();

  /** The number of a text and of all that equal it. */
  add(text: string): number {
    const place = this.#table.place(hashEqualText(text));
    const { values } = this.#table;
    values[place] ||= this.#table.size;
    return values[place] - 1;
  }

  has(text: string): boolean {
    return this.#table.has(hashEqualText(text));
  }

  /** 32 bits of the hash of each, as `halfHashOf` gives them. */
  halfHashes(): Iterable<number> {
    return this.#table.lows();
  }
}

/** 32 bits of a hash of what a text shares with its equals. */
export function halfHashOf(text: string): number {
  return hashEqualText(text)[1];
}

/** Remembers where each text stood first and which labels it had, in bounded memory. */
export class LabelledTexts {
  readonly #table = new TextTable();

  /** Adds a text: the line it stood in first (0 when it is new), and its labels before (bit 0: 0, bit 1: 1). */
  add(text: string, label: number, line: number): { firstLine: number; labels: number } {
    const place = this.#table.place(hashText(text));
    const { values } = this.#table;
    const before = values[place]!;
    const firstLine = before >>> 2;
    values[place] = (((firstLine || line) << 2) | (before & 3) | (1 << label)) >>> 0;
    return { firstLine, labels: before & 3 };
  }
}

type TextHash = [high: number, low: number];

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

/** The hash of `equalTextKey(text)`, whose string is not made. */
export function hashEqualText(text: string): TextHash {
  const lower = text.toLowerCase();
  const hash = new UnitHash();
  let isWithin = false;
  for (let index = 0; index < lower.length; index++) {
    const unit = lower.charCodeAt(index);
    const kind = kindOfUnit(unit);
    // A unit of a pair says nothing by itself: such texts are rare.
    if (kind === unitKinds.surrogate) return hashText(equalTextKey(text));
    if (kind === unitKinds.other) {
      isWithin = false;
      continue;
    }
    if (!isWithin && hash.length > 0) hash.add(space);
    isWithin = true;
    hash.add(unit);
  }
  return hash.length > 0 ? hash.finish() : hashText(equalTextKey(text));
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

/** 32 bits of a hash of a word. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index++) {
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  }
  return mix(hash);
}
