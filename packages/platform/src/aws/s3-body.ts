import type { Readable } from 'node:stream';
import { CorruptStoreError, StoreUnavailableError } from '../errors.ts';
import type { ByteRange } from '../ports/blob-store.ts';
import { backOff } from './backoff.ts';

const maxCuts = 3;

// A body that is never read (its caller wanted the facts only) gives its connection back some day.
const unread = new FinalizationRegistry<{ stream: Readable }>((held) => held.stream.destroy());

/**
 * The bytes of a range, each once: when the connection is cut, `reopen` asks for the rest from where it was.
 * Reading throws `StoreUnavailableError` when it is cut too often, or the object was rewritten meanwhile, and
 * `CorruptStoreError` when the bytes are not those that S3 took the checksum of.
 */
export class S3Body implements AsyncIterable<Uint8Array> {
  readonly #held: { stream: Readable };
  readonly #end: number;
  readonly #reopen: (start: number) => Promise<Readable>;
  #position: number;

  constructor(stream: Readable, range: ByteRange, reopen: (start: number) => Promise<Readable>) {
    this.#held = { stream: heedErrors(stream) };
    this.#position = range.start;
    this.#end = range.end;
    this.#reopen = reopen;
    unread.register(this, this.#held, this);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    unread.unregister(this);
    for (let cuts = 1; ; cuts += 1) {
      try {
        for await (const chunk of this.#held.stream as AsyncIterable<Uint8Array>) {
          this.#position += chunk.byteLength;
          yield chunk;
        }
        if (this.#position <= this.#end) throw new StoreUnavailableError('blobs: the answer was cut off');
        return;
      } catch (error) {
        if (error instanceof Error && error.message.startsWith('Checksum mismatch')) {
          throw new CorruptStoreError(`blobs: ${error.message}`, { cause: error });
        }
        if (this.#position > this.#end) return;
        // Whatever else ends a stream early is the connection's end, under many names.
        if (cuts > maxCuts) throw new StoreUnavailableError(`blobs: ${String(error)}`, { cause: error });
      }
      await backOff(cuts);
      this.#held.stream = heedErrors(await this.#reopen(this.#position));
    }
  }
}

/** An error that comes while nobody reads would end the process; whoever reads on is told of it. */
function heedErrors(stream: Readable): Readable {
  return stream.on('error', () => undefined);
}
