/**
 * A stream of 32-bit numbers, the same in every runtime.
 *
 * Source: Chris Doty-Humphrey's sfc32 (PractRand), 128 bits of state.
 */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;

  constructor(a: number, b: number, c: number) {
    this.#a = a | 0;
    this.#b = b | 0;
    this.#c = c | 0;
    for (let round = 0; round < 12; round++) this.uint32();
  }

  /** The next number, 0 to 2³² − 1. */
  uint32(): number {
    const sum = (this.#a + this.#b + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }

  /** The next number in [0, 1), a multiple of 2⁻³². */
  float(): number {
    return this.uint32() / 0x100000000;
  }

  /** A whole number from 0 to `n` − 1, each equally likely; `n` is 1 to 2³². */
  below(n: number): number {
    const limit = 0x100000000 - (0x100000000 % n);
    let value = this.uint32();
    while (value >= limit) value = this.uint32();
    return value % n;
  }
}

/** One word mixed into one lane. Source: the body of MurmurHash3, 32 bits. */
function mixWord(lane: number, word: number): number {
  let k = Math.imul(word, 0xcc9e2d51);
  k = Math.imul((k << 15) | (k >>> 17), 0x1b873593);
  const h = lane ^ k;
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
}

/** Source: the finaliser of MurmurHash3, 32 bits. */
function finish(lane: number): number {
  let h = lane;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/**
 * The stream that belongs to a seed and a path such as (fold, purpose). Each has its own, so that what
 * one purpose draws never shifts another. Numbers count as 64-bit floats: 1 and '1' are two paths.
 *
 * @example
 * createRandom(1, 0, 'shuffle').below(6); // 0
 */
export function createRandom(seed: number, ...path: readonly (number | string)[]): Random {
  return new Random(...randomSeed(seed, ...path));
}

/** The bits of one number, for `randomSeed`: it is asked for thousands of seeds a fit. */
const bits = new DataView(new ArrayBuffer(8));

/** The three words that `Random` starts from, of the stream that belongs to a seed and a path. */
export function randomSeed(seed: number, ...path: readonly (number | string)[]): [number, number, number] {
  const lanes = [0x243f6a88, 0x85a308d3 | 0, 0x13198a2e]; // digits of π
  const feed = (word: number): void => {
    for (let lane = 0; lane < 3; lane++) lanes[lane] = mixWord(lanes[lane]!, word + lane);
  };
  for (const key of [seed, ...path]) {
    if (typeof key === 'number') {
      bits.setFloat64(0, key);
      feed(-1);
      feed(bits.getInt32(0));
      feed(bits.getInt32(4));
    } else {
      feed(key.length);
      for (let index = 0; index < key.length; index++) feed(key.charCodeAt(index));
    }
  }
  return [finish(lanes[0]!), finish(lanes[1]!), finish(lanes[2]!)];
}

/** Puts an array into a random order, in place; every order is equally likely. Source: Fisher and Yates. */
export function shuffle<T extends number[] | Uint16Array | Uint32Array | Float64Array>(
  array: T,
  random: Random,
): T {
  for (let index = array.length - 1; index > 0; index--) {
    const other = random.below(index + 1);
    const moved = array[index]!;
    array[index] = array[other]!;
    array[other] = moved;
  }
  return array;
}
