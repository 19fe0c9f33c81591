/** Longer words are not kept: they are noise, and would fill the table with it. */
const longestKept = 40;

/** The hash of a word of no units. */
export const firstHash = 0x811c9dc5 | 0;

/** The hash of a word so far and one more UTF-16 unit of it; FNV-1a. */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/**
 * Word → what is known of it, found by the place of the word in a text: no string is made. Holds a number of
 * words at most, and begins anew past it. Exact: units are compared, not hashes.
 */
export class WordTable<Value> {
  readonly #mostWords: number;
  /** Number of the word in each slot, one higher; 0 for none. */
  #slots = new Int32Array(2048);
  #hashes = new Int32Array(1024);
  /** Word `w` is `units` from `starts[w]` up to `starts[w + 1]`. */
  #starts = new Uint32Array(1025);
  #units = new Uint16Array(8192);
  #values: Value[] = [];

  constructor(mostWords: number) {
    this.#mostWords = mostWords;
  }

  /** What is known of `text.slice(start, end)`, whose hash is `hash`. */
  get(text: string, start: number, end: number, hash: number): Value | undefined {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const word = slots[slot]! - 1;
      if (word < 0) return undefined;
      if (this.#hashes[word] === hash && this.#isAt(word, text, start, end)) return this.#values[word];
    }
  }

  /** Keeps what is known of a word that `get` did not find. */
  add(text: string, start: number, end: number, hash: number, value: Value): void {
    const length = end - start;
    if (length > longestKept) return;
    if (this.#values.length === this.#mostWords) this.#clear();
    const word = this.#values.length;
    if (word === this.#hashes.length) this.#grow();
    const offset = this.#starts[word]!;
    if (offset + length > this.#units.length) this.#units = grown(this.#units, Uint16Array);
    for (let index = 0; index < length; index++) {
      this.#units[offset + index] = text.charCodeAt(start + index);
    }
    this.#starts[word + 1] = offset + length;
    this.#hashes[word] = hash;
    this.#values.push(value);
    this.#insert(word);
  }

  #isAt(word: number, text: string, start: number, end: number): boolean {
    let at = this.#starts[word]!;
    if (this.#starts[word + 1]! - at !== end - start) return false;
    for (let index = start; index < end; index++, at++) {
      if (this.#units[at] !== text.charCodeAt(index)) return false;
    }
    return true;
  }

  #insert(word: number): void {
    const mask = this.#slots.length - 1;
    let slot = spread(this.#hashes[word]!) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = word + 1;
  }

  #grow(): void {
    this.#hashes = grown(this.#hashes, Int32Array);
    const starts = new Uint32Array(this.#hashes.length + 1);
    starts.set(this.#starts);
    this.#starts = starts;
    this.#slots = new Int32Array(this.#hashes.length * 2);
    this.#values.forEach((_value, word) => this.#insert(word));
  }

  #clear(): void {
    this.#slots.fill(0);
    this.#values = [];
  }
}

/** Multiplying alone leaves the low bits of FNV to the last letters. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

function grown<Numbers extends Int32Array | Uint16Array>(
  numbers: Numbers,
  Type: new (length: number) => Numbers,
): Numbers {
  const larger = new Type(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
