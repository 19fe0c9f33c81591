import { close, read } from 'node:fs';
import { promisify } from 'node:util';
import type { ByteRange } from '../ports/blob-store.ts';

const readAsync = promisify(read);
const closeAsync = promisify(close);
const chunkBytes = 256 * 1024;

// A body that is never read (its caller wanted the facts only) gives its descriptor back some day.
const unread = new FinalizationRegistry<number>((descriptor) => close(descriptor));

/** The bytes of an open file from `start` to `end`; reads ahead by nothing and closes it at the end. */
export class FileBody implements AsyncIterable<Uint8Array>, AsyncIterator<Uint8Array> {
  #descriptor: number | undefined;
  #position: number;
  readonly #end: number;

  constructor(descriptor: number, range: ByteRange) {
    this.#descriptor = descriptor;
    this.#position = range.start;
    this.#end = range.end;
    unread.register(this, descriptor, this);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<Uint8Array, undefined>> {
    const length = Math.min(chunkBytes, this.#end - this.#position + 1);
    if (this.#descriptor === undefined || length <= 0) return this.return();
    try {
      const { bytesRead, buffer } = await readAsync(
        this.#descriptor,
        new Uint8Array(length),
        0,
        length,
        this.#position,
      );
      if (bytesRead === 0) return await this.return();
      this.#position += bytesRead;
      return { done: false, value: buffer.subarray(0, bytesRead) };
    } catch (error) {
      await this.return();
      throw error;
    }
  }

  async return(): Promise<IteratorResult<Uint8Array, undefined>> {
    const descriptor = this.#descriptor;
    this.#descriptor = undefined;
    if (descriptor !== undefined) {
      unread.unregister(this);
      await closeAsync(descriptor);
    }
    return { done: true, value: undefined };
  }
}
