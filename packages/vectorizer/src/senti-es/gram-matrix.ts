/**
 * Which n-grams stand in which text, each counted once: row `r` holds entries `rowOffsets[r]` up to
 * `rowOffsets[r + 1]` (not included) of `columns`, distinct, in order of first appearance.
 */
export interface GramMatrix {
  rowOffsets: Uint32Array;
  columns: Uint32Array;
  /** `terms[column]`, in order of first appearance in the corpus. */
  terms: readonly string[];
}

const chunkSize = 2 ** 18;

/** A growing list of 32-bit numbers, in chunks: growing copies nothing. */
export class NumberList {
  readonly #full: Uint32Array[] = [];
  #chunk = new Uint32Array(1024);
  #used = 0;

  get length(): number {
    return this.#full.length * chunkSize + this.#used;
  }

  push(value: number): void {
    if (this.#used === this.#chunk.length) this.#grow();
    this.#chunk[this.#used++] = value;
  }

  /** All numbers. The list is empty then: its chunks are given up one by one, so that a long one is not held twice. */
  take(): Uint32Array {
    const taken = new Uint32Array(this.length);
    taken.set(this.#chunk.subarray(0, this.#used), this.#full.length * chunkSize);
    this.#chunk = new Uint32Array(1024);
    this.#used = 0;
    while (this.#full.length > 0) {
      const chunk = this.#full.pop()!;
      taken.set(chunk, this.#full.length * chunkSize);
    }
    return taken;
  }

  #grow(): void {
    if (this.#used === chunkSize) {
      this.#full.push(this.#chunk);
      this.#chunk = new Uint32Array(chunkSize);
      this.#used = 0;
      return;
    }
    const larger = new Uint32Array(Math.min(chunkSize, this.#used * 4));
    larger.set(this.#chunk);
    this.#chunk = larger;
  }
}

/** Numbers that are met for the first time since `next`, in O(1) each and without clearing. */
export class Stamps {
  #stamps = new Uint32Array(1024);
  #now = 0;

  /** Forgets all. */
  next(): void {
    this.#now++;
  }

  isNew(id: number): boolean {
    if (id >= this.#stamps.length) {
      const larger = new Uint32Array(Math.max(id + 1, this.#stamps.length * 2));
      larger.set(this.#stamps);
      this.#stamps = larger;
    }
    if (this.#stamps[id] === this.#now) return false;
    this.#stamps[id] = this.#now;
    return true;
  }
}
