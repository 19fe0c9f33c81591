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

/** Finds texts that are nearly an earlier one: bounded memory, and for each text at most one comparison a band. */
export class NearDuplicates {
  /** Texts that were compared. */
  looked = 0;
  readonly #words: Uint32Array[] = [];
  readonly #lines: number[] = [];
  readonly #buckets = new Map<number, number>();

  /** The line of an earlier text that this one nearly is, or `undefined`. */
  add(words: readonly string[], line: number): number | undefined {
    if (this.looked >= mostTexts) return undefined;
    const hashes = Uint32Array.from(new Set(words.map(hashWord))).sort();
    if (hashes.length < leastWords) return undefined;
    this.looked++;
    const index = this.#words.length;
    let near: number | undefined;
    for (const [band, key] of bandKeys(hashes).entries()) {
      const bucket = mix(key ^ Math.imul(band + 1, 0x9e3779b1));
      const other = this.#buckets.get(bucket);
      if (other === undefined) this.#buckets.set(bucket, index);
      else if (near === undefined && shareOf(hashes, this.#words[other]!) >= leastShare) near = other;
    }
    this.#words.push(hashes);
    this.#lines.push(line);
    return near === undefined ? undefined : this.#lines[near];
  }
}

function bandKeys(hashes: Uint32Array): number[] {
  const least = new Uint32Array(multipliers.length).fill(0xffff_ffff);
  for (const hash of hashes) {
    for (let index = 0; index < multipliers.length; index++) {
      const value = mix(Math.imul(hash, multipliers[index]!));
      if (value < least[index]!) least[index] = value;
    }
  }
  return Array.from({ length: bands }, (_, band) =>
    least
      .subarray(band * hashesPerBand, (band + 1) * hashesPerBand)
      .reduce((key, value) => mix(key ^ value), band),
  );
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
