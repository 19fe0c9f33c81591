import { peek, inEvenPieces, type Chunks } from './chunks.ts';
import { DatasetRefusedError } from './errors.ts';
import { datasetLimits } from './limits.ts';

/** Unpacks gzip as a stream; throws what it likes when the bytes are none. */
export type Gunzip = (packed: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;

/** A file's bytes as they were before gzip, in even pieces. */
export interface UnpackedFile {
  pieces: AsyncGenerator<Uint8Array, void>;
  isPacked: boolean;
}

/**
 * The bytes of a file, unpacked where they are gzip's.
 *
 * @throws {DatasetRefusedError} while they are read: `packed-broken`, `file-too-large`, `unpacked-too-large`
 *   or `unpack-ratio`, before more than a piece beyond the limit has been unpacked.
 */
export async function unpackFile(chunks: Chunks, gunzip: Gunzip = gunzipWhenAsked): Promise<UnpackedFile> {
  const { first, all } = await peek(inEvenPieces(limitFile(chunks)));
  const isPacked = first?.[0] === 0x1f && first[1] === 0x8b;
  return { pieces: isPacked ? inEvenPieces(unpack(all, gunzip)) : all, isPacked };
}

/** What unpacks gzip is loaded with the first file that is packed. */
async function* gunzipWhenAsked(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const { gunzipMembers } = await import('./gunzip-members.ts');
  yield* gunzipMembers(packed);
}

async function* limitFile(chunks: Chunks): AsyncGenerator<Uint8Array, void> {
  let sizeBytes = 0;
  for await (const chunk of chunks) {
    sizeBytes += chunk.length;
    if (sizeBytes > datasetLimits.fileBytes) throw refusal('file-too-large', datasetLimits.fileBytes);
    yield chunk;
  }
}

async function* unpack(
  packed: AsyncGenerator<Uint8Array, void>,
  gunzip: Gunzip,
): AsyncGenerator<Uint8Array, void> {
  const budget = createUnpackBudget(datasetLimits.fileBytes);
  let sourceError: unknown;
  async function* watched() {
    try {
      for await (const piece of packed) {
        budget.takePacked(piece.length);
        yield piece;
      }
    } catch (error) {
      sourceError = error;
      throw error;
    }
  }
  try {
    for await (const chunk of gunzip(watched())) {
      budget.takeUnpacked(chunk.length);
      yield chunk;
    }
  } catch (error) {
    if (error instanceof DatasetRefusedError) throw error;
    if (sourceError !== undefined) throw sourceError as Error;
    throw new DatasetRefusedError('packed-broken');
  }
}

/** Counts what goes in and comes out, and refuses what no honest text unpacks to. */
export function createUnpackBudget(mostBytes: number) {
  let packedBytes = 0;
  let unpackedBytes = 0;
  return {
    takePacked(bytes: number): void {
      packedBytes += bytes;
    },
    takeUnpacked(bytes: number): void {
      unpackedBytes += bytes;
      if (unpackedBytes > mostBytes) throw refusal('unpacked-too-large', mostBytes);
      const { unpackRatio, unpackFreely } = datasetLimits;
      if (unpackedBytes > unpackFreely && unpackedBytes > unpackRatio * packedBytes) {
        throw new DatasetRefusedError('unpack-ratio', { max: unpackRatio });
      }
    },
  };
}

function refusal(code: 'file-too-large' | 'unpacked-too-large', bytes: number): DatasetRefusedError {
  return new DatasetRefusedError(code, { max: bytes / 1_000_000 });
}
