/** 32 MiB, which an allocator gives back to the system; less may stay with it, in pieces too small for others. */
const chunkSize = 2 ** 23;

/** A growing list of 32-bit numbers, in chunks: growing copies nothing. */
export class NumberList {
  readonly #full: Uint32Array<ArrayBuffer>[] = [];
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
  take(): Uint32Array<ArrayBuffer> {
    const taken = new Uint32Array(this.length);
    taken.set(this.#chunk.subarray(0, this.#used), this.#full.length * chunkSize);
    this.#chunk = new Uint32Array(1024);
    this.#used = 0;
    while (this.#full.length > 0) {
      const chunk = this.#full.pop()!;
      taken.set(chunk, this.#full.length * chunkSize);
      release(chunk);
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
    release(this.#chunk);
    this.#chunk = larger;
  }
}

/** Gives memory back now, and not when it is found to be unused, which may be long after; nothing may read it again. */
export function release({ buffer }: Uint32Array<ArrayBuffer>): void {
  buffer.transfer(0);
}

/** A growing list of 32-bit numbers that may be read while it grows: `values` up to `length`. */
export class Numbers {
  values = new Uint32Array(1024);
  length = 0;

  push(value: number): void {
    this.reserve(this.length + 1);
    this.values[this.length++] = value;
  }

  /** Makes room for `size` numbers, new ones being 0. */
  reserve(size: number): void {
    if (size <= this.values.length) return;
    const larger = new Uint32Array(Math.max(size, this.values.length * 2));
    larger.set(this.values);
    this.values = larger;
  }
}
