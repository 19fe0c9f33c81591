import { hashWord, mix } from './text-table.ts';

/** Texts whose words are compared; those after them are not looked at. */
const mostTexts = 100_000;
/** Different words that a text must have: of fewer, one changed word is another text. */
const leastWords = 6;
/** Share of the words of both that both have (Jaccard), from which texts are nearly equal. */
const leastShare = 0.8;

/** MinHash: two texts of share .8 meet in one of the bands with a chance of 97 %, of share .5 with 49 %. */
const bands = 5;
const hashesPerBand = 3;
const multipliers = Uint32Array.from({ length: bands * hashesPerBand }, (_, index) => mix(index + 1) | 1);

/** Words kept of all texts together; once they are full no more texts are looked at. */
const mostWords = 2_000_000;
/** Places of buckets. One that another bucket has taken loses a comparison, never the truth of one. */
const bucketPlaces = 2 ** 21;

/**
 * Finds texts that are nearly an earlier one: for each text at most one comparison a band, in some 20 MB at
 * most, all of it in typed arrays.
 */
export class NearDuplicates {
  /** Texts that were compared. */
  looked = 0;
  /** The different words of all texts, as sorted hashes, one text after the other. */
  #words = new Uint32Array(4096);
  readonly #ends = new Uint32Array(mostTexts + 1);
  readonly #lines = new Uint32Array(mostTexts + 1);
  /** Numbers of texts, from 1. */
  readonly #buckets = new Uint32Array(bucketPlaces);

  /** The line of an earlier text that this one nearly is, or `undefined`. */
  add(words: readonly string[], line: number): number | undefined {
    const start = this.#ends[this.looked]!;
    if (this.looked === mostTexts || start + words.length > mostWords) return undefined;
    const hashes = this.#keep(words, start);
    if (hashes.length < leastWords) return undefined;
    const text = ++this.looked;
    this.#ends[text] = start + hashes.length;
    this.#lines[text] = line;
    let near: number | undefined;
    for (const [band, key] of bandKeys(hashes).entries()) {
      const place = mix(key ^ Math.imul(band + 1, 0x9e3779b1)) % bucketPlaces;
      const other = this.#buckets[place]!;
      if (other === 0) this.#buckets[place] = text;
      else if (near === undefined && other !== text && shareOf(hashes, this.#wordsOf(other)) >= leastShare) {
        near = other;
      }
    }
    return near === undefined ? undefined : this.#lines[near];
  }

  /** Writes the sorted hashes of the different words at `start`, and gives a view of them. */
  #keep(words: readonly string[], start: number): Uint32Array {
    while (start + words.length > this.#words.length) {
      const grown = new Uint32Array(this.#words.length * 2);
      grown.set(this.#words);
      this.#words = grown;
    }
    words.forEach((word, index) => (this.#words[start + index] = hashWord(word)));
    const sorted = this.#words.subarray(start, start + words.length).sort();
    let count = 0;
    for (const hash of sorted) if (count === 0 || sorted[count - 1] !== hash) sorted[count++] = hash;
    return sorted.subarray(0, count);
  }

  #wordsOf(text: number): Uint32Array {
    return this.#words.subarray(this.#ends[text - 1], this.#ends[text]);
  }
}

function bandKeys(hashes: Uint32Array): Uint32Array {
  const least = new Uint32Array(multipliers.length).fill(0xffff_ffff);
  for (const hash of hashes) {
    for (let index = 0; index < multipliers.length; index++) {
      const value = mix(Math.imul(hash, multipliers[index]!));
      if (value < least[index]!) least[index] = value;
    }
  }
  const keys = new Uint32Array(bands);
  least.forEach((value, index) => {
    const band = Math.trunc(index / hashesPerBand);
    keys[band] = mix(keys[band]! ^ value);
  });
  return keys;
}

/** Of two sorted sets. */
function shareOf(a: Uint32Array, b: Uint32Array): number {
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) {
      common++;
      i++;
      j++;
    } else if (a[i]! < b[j]!) i++;
    else j++;
  }
  return common / (a.length + b.length - common);
}
