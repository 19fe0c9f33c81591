import { createHash, type Hash } from 'node:crypto';
import { InvalidArgumentError } from '../errors.ts';

/** One part of a body, counted from 1 as S3 does. */
export interface BytePart {
  number: number;
  bytes: Uint8Array;
}

/** A body in parts of exactly `partBytes`, the last one shorter, none when it is empty. Holds one at a time. */
export class PartedBody {
  /** What the body itself threw. */
  failure: { error: unknown } | undefined;
  /** Bytes read up to now. */
  sizeBytes = 0;
  readonly parts: AsyncGenerator<BytePart, undefined>;
  readonly #hash: Hash = createHash('sha256');
  readonly #maxBytes: number;
  readonly #signal: AbortSignal | undefined;

  constructor(
    body: Uint8Array | AsyncIterable<Uint8Array>,
    options: { partBytes: number; maxBytes: number; signal?: AbortSignal | undefined },
  ) {
    this.#maxBytes = options.maxBytes;
    this.#signal = options.signal;
    this.parts = this.#cut(body instanceof Uint8Array ? [body] : body, options.partBytes);
  }

  /** The sha-256 of all bytes, in hex, when all parts were read; may be asked for once. */
  sha256(): string {
    return this.#hash.digest('hex');
  }

  async *#cut(
    body: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
    partBytes: number,
  ): AsyncGenerator<BytePart, undefined> {
    let number = 0;
    let held: Uint8Array[] = [];
    let heldBytes = 0;
    for await (const chunk of this.#watch(body)) {
      for (let start = 0; start < chunk.byteLength;) {
        const slice = chunk.subarray(start, start + partBytes - heldBytes);
        held.push(slice);
        heldBytes += slice.byteLength;
        start += slice.byteLength;
        if (heldBytes < partBytes) continue;
        yield { number: (number += 1), bytes: join(held) };
        held = [];
        heldBytes = 0;
      }
    }
    if (heldBytes > 0) yield { number: number + 1, bytes: join(held) };
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

function join(slices: Uint8Array[]): Uint8Array {
  return slices.length === 1 ? slices[0]! : Buffer.concat(slices);
}
