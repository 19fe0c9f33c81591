import { createHash, type Hash } from 'node:crypto';
import { InvalidArgumentError } from '../errors.ts';

/** One part of a body, counted from 1 as S3 does. */
export interface BytePart {
  number: number;
  bytes: Uint8Array;
}

/**
 * A body in parts of exactly `partBytes`, the last one shorter, none when it is empty. Of a stream it holds one at a
 * time, in memory that is used again once it is given back.
 */
export class PartedBody {
  /** What the body itself threw. */
  failure: { error: unknown } | undefined;
  /** Bytes read up to now. */
  sizeBytes = 0;
  readonly parts: AsyncGenerator<BytePart, undefined>;
  readonly #hash: Hash = createHash('sha256');
  readonly #maxBytes: number;
  readonly #signal: AbortSignal | undefined;
  readonly #partBytes: number;
  readonly #free: Uint8Array[] = [];

  constructor(
    body: Uint8Array | AsyncIterable<Uint8Array>,
    options: { partBytes: number; maxBytes: number; signal?: AbortSignal | undefined },
  ) {
    this.#maxBytes = options.maxBytes;
    this.#signal = options.signal;
    this.#partBytes = options.partBytes;
    this.parts = body instanceof Uint8Array ? this.#slice(body) : this.#gather(body);
  }

  /** The sha-256 of all bytes, in hex, when all parts were read; may be asked for once. */
  sha256(): string {
    return this.#hash.digest('hex');
  }

  /** Takes the memory of a part of a stream for a later one: nobody may read it any more. */
  reuse({ bytes }: BytePart): void {
    if (bytes.byteLength === this.#partBytes) this.#free.push(bytes);
  }

  async *#slice(body: Uint8Array): AsyncGenerator<BytePart, undefined> {
    for await (const whole of this.#watch([body])) {
      for (let start = 0; start < whole.byteLength; start += this.#partBytes) {
        yield { number: start / this.#partBytes + 1, bytes: whole.subarray(start, start + this.#partBytes) };
      }
    }
  }

  async *#gather(body: AsyncIterable<Uint8Array>): AsyncGenerator<BytePart, undefined> {
    let number = 1;
    let part: Uint8Array | undefined;
    let filled = 0;
    for await (const chunk of this.#watch(body)) {
      for (let start = 0; start < chunk.byteLength;) {
        part ??= this.#free.pop() ?? new Uint8Array(this.#partBytes);
        const taken = chunk.subarray(start, start + this.#partBytes - filled);
        part.set(taken, filled);
        filled += taken.byteLength;
        start += taken.byteLength;
        if (filled < this.#partBytes) continue;
        yield { number: number++, bytes: part };
        [part, filled] = [undefined, 0];
      }
    }
    if (part) yield { number, bytes: part.subarray(0, filled) };
  }

  async *#watch(body: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of body) {
        this.#signal?.throwIfAborted();
        this.#hash.update(chunk);
        this.sizeBytes += chunk.byteLength;
        if (this.sizeBytes > this.#maxBytes) {
          throw new InvalidArgumentError('body', `is over ${this.#maxBytes} bytes`);
        }
        yield chunk;
      }
    } catch (error) {
      this.failure = { error };
      throw error;
    }
  }
}
