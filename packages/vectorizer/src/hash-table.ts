/**
 * A whole number from 1 to 2^53 − 1 → id, by open addressing over typed arrays: no string and no object
 * per look-up. Where the keys are hashes of terms, two of n terms share one with probability n² / 2^54,
 * 1.4e-8 for 16,000 terms.
 */
export class HashTable {
  #hashes: Float64Array;
  #ids: Uint32Array;
  #size = 0;

  constructor(expectedSize = 0) {
    const capacity = 2 ** Math.ceil(Math.log2(Math.max(16, expectedSize * 2)));
    this.#hashes = new Float64Array(capacity);
    this.#ids = new Uint32Array(capacity);
  }

  get size(): number {
    return this.#size;
  }

  /** The id of a hash, or −1. */
  get(hash: number): number {
    const slot = this.#slotOf(hash);
    return this.#hashes[slot] === hash ? this.#ids[slot]! : -1;
  }

  /** Whether the hash was new; one that is known keeps its id. */
  add(hash: number, id: number): boolean {
    if (this.#size * 2 >= this.#hashes.length) this.#grow();
    const slot = this.#slotOf(hash);
    if (this.#hashes[slot] === hash) return false;
    this.#hashes[slot] = hash;
    this.#ids[slot] = id;
    this.#size++;
    return true;
  }

  #slotOf(hash: number): number {
    const hashes = this.#hashes;
    const mask = hashes.length - 1;
    let slot =
      (Math.imul((hash | 0) ^ Math.imul((hash / 0x100000000) | 0, 0x85ebca6b), 0x9e3779b1) >>> 7) & mask;
    while (hashes[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const hashes = this.#hashes;
    const ids = this.#ids;
    this.#hashes = new Float64Array(hashes.length * 2);
    this.#ids = new Uint32Array(ids.length * 2);
    for (let old = 0; old < hashes.length; old++) {
      const hash = hashes[old]!;
      if (hash === 0) continue;
      const slot = this.#slotOf(hash);
      this.#hashes[slot] = hash;
      this.#ids[slot] = ids[old]!;
    }
  }
}
