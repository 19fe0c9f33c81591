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

  /** The place of a text in `values`; 0 stands there when it is new, and must not stay. */
  place(text: string): number {
    if (this.size > 0.7 * this.values.length) this.#grow();
    const [high, low] = hash64(text);
    const place = this.#find(high, low);
    if (this.values[place] === 0) {
      this.size++;
      this.#high[place] = high;
      this.#low[place] = low;
    }
    return place;
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
    const place = this.#table.place(text);
    return ++this.#table.values[place]!;
  }
}

/** Remembers where each text stood first and which labels it had, in bounded memory. */
export class LabelledTexts {
  readonly #table = new TextTable();

  /** Adds a text: the line it stood in first (0 when it is new), and its labels before (bit 0: 0, bit 1: 1). */
  add(text: string, label: number, line: number): { firstLine: number; labels: number } {
    const place = this.#table.place(text);
    const { values } = this.#table;
    const before = values[place]!;
    const firstLine = before >>> 2;
    values[place] = (((firstLine || line) << 2) | (before & 3) | (1 << label)) >>> 0;
    return { firstLine, labels: before & 3 };
  }
}

/** Two hashes of 32 bits of a text's UTF-16 units. */
function hash64(text: string): [high: number, low: number] {
  let high = 0x9e3779b9;
  let low = 0x85ebca6b;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 0x27d4eb2f);
    high = (high << 13) | (high >>> 19);
    low = Math.imul(low ^ unit, 0x165667b1);
    low = (low << 17) | (low >>> 15);
  }
  return [mix(high ^ text.length), mix(low ^ Math.imul(high, 0x2545f491))];
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
