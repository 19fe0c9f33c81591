import { BandTable } from './band-table.ts';
import { datasetLimits } from './limits.ts';
import { release } from './release.ts';
import { mix } from './text-table.ts';

/** Different words that a text must have: of fewer, one changed word is another text. */
const leastWords = 6;
/** Share of the words of both that both have (Jaccard), from which texts are nearly equal. */
const leastShare = 0.8;

/** MinHash: two texts of share .8 meet in one of the bands with a chance of 97 %, of share .5 with 49 %. */
const bands = 5;
const hashesPerBand = 3;
const multipliers = Uint32Array.from({ length: bands * hashesPerBand }, (_, index) => mix(index + 1) | 1);

/** Words that are kept together; a text's never lie in two blocks. */
const blockBytes = 2 ** 20;

/**
 * Finds texts that are nearly an earlier one: of those that meet in a band some are compared. A text takes a byte
 * per different word and 37 more, in typed arrays: a million reviews of 47 words 70 MB, and no file over 120 MB.
 */
export class NearDuplicates {
  /** Texts that could be compared, having words enough. */
  texts = 0;
  /** Texts that were compared: the first ones, up to all. */
  looked = 0;
  readonly #mostBlocks: number;
  /** The top 8 bits of the hash of each different word, in order, one text after the other. */
  readonly #blocks: Uint8Array<ArrayBuffer>[] = [];
  #filled = blockBytes;
  readonly #table = new BandTable(bands);
  #room = new Uint32Array(1024);

  /** Compares texts until their different words together are some `mostWords`, in whole blocks. */
  constructor(mostWords: number = datasetLimits.wordsCompared) {
    this.#mostBlocks = Math.ceil(mostWords / blockBytes);
  }

  /** The line of an earlier text that this one nearly is, or `undefined`; a text is the hashes of its words. */
  add(words: Uint32Array, line: number): number | undefined {
    const hashes = this.#sortDifferent(words);
    if (hashes.length < leastWords) return undefined;
    this.texts++;
    const text = this.#keep(hashes, line);
    if (text === undefined) return undefined;
    this.looked++;
    const kept = this.#wordsOf(text);
    const isNear = (other: number) => areNear(kept, this.#wordsOf(other));
    const keys = bandKeys(hashes);
    let near: number | undefined;
    for (let band = 0; band < bands; band++) {
      near ??= this.#table.meet(band, keys[band]!, text, isNear);
    }
    return near === undefined ? undefined : this.#table.lineOf(near);
  }

  /** Gives its memory back; it is of no use then. */
  release(): void {
    release(...this.#blocks);
    this.#table.release();
  }

  /** The different hashes in order, until it is called again. */
  #sortDifferent(words: Uint32Array): Uint32Array {
    if (words.length > this.#room.length) this.#room = new Uint32Array(2 * words.length);
    const sorted = this.#room.subarray(0, words.length);
    sorted.set(words);
    sorted.sort();
    let count = 0;
    for (const hash of sorted) if (count === 0 || sorted[count - 1] !== hash) sorted[count++] = hash;
    return sorted.subarray(0, count);
  }

  /** The number of a text whose words are kept, or `undefined` once there is no room for any. */
  #keep(hashes: Uint32Array, line: number): number | undefined {
    if (this.looked < this.texts - 1) return undefined;
    if (this.#filled + hashes.length > blockBytes) {
      if (this.#blocks.length === this.#mostBlocks) return undefined;
      this.#blocks.push(new Uint8Array(blockBytes));
      this.#filled = 0;
    }
    const block = this.#blocks.at(-1)!;
    const start = (this.#blocks.length - 1) * blockBytes + this.#filled;
    for (const hash of hashes) block[this.#filled++] = hash >>> 24;
    return this.#table.add({ line, start, words: hashes.length });
  }

  #wordsOf(text: number): Uint8Array {
    const { start, words } = this.#table.placeOf(text);
    const offset = start % blockBytes;
    return this.#blocks[Math.trunc(start / blockBytes)]!.subarray(offset, offset + words);
  }
}

function bandKeys(hashes: Uint32Array): Uint32Array {
  const keys = new Uint32Array(bands);
  for (let index = 0; index < multipliers.length; index++) {
    const multiplier = multipliers[index]!;
    let least = 0x7fff_ffff;
    for (let word = 0; word < hashes.length; word++) {
      const value = Math.imul(hashes[word]!, multiplier);
      if (value < least) least = value;
    }
    const band = Math.trunc(index / hashesPerBand);
    keys[band] = mix(keys[band]! ^ least);
  }
  return keys;
}

/**
 * Whether two sorted lists have so many words in common. Of the other words some agree in their 8 bits by
 * chance: about as many as are taken off again, none in short texts.
 */
function areNear(a: Uint8Array, b: Uint8Array): boolean {
  if (Math.min(a.length, b.length) < leastShare * Math.max(a.length, b.length)) return false;
  let agreeing = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) {
      agreeing++;
      i++;
      j++;
    } else if (a[i]! < b[j]!) i++;
    else j++;
  }
  const common = agreeing - Math.round(((a.length - agreeing) * (b.length - agreeing)) / 256);
  return common / (a.length + b.length - common) >= leastShare;
}
