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

/** A growing list of 32-bit numbers. */
export class NumberList {
  length = 0;
  #numbers = new Uint32Array(1024);

  push(value: number): void {
    if (this.length === this.#numbers.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.length++] = value;
  }

  toArray(): Uint32Array {
    return this.#numbers.slice(0, this.length);
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
