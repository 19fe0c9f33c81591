import { blobKeys } from '@senti/contract';
import { TextCounter, type Dataset } from '@senti/dataset';
import type { BlobStore } from '@senti/platform';
import { readBlob } from './blobs.ts';

/** Where a row stands. */
export interface RowPlace {
  /** Of its file, from 1; 0 when it is not known. */
  line: number;
  /** Which of the rows of this very text it is, from 1. */
  occurrence: number;
  /** First byte of its line in the corpus blob. */
  offset: number;
}

/** Little-endian: line and occurrence as uint32, offset as float64. */
const entryBytes = 16;

/** Rows of a piece of an index: growing copies nothing. */
const pieceRows = 65_536;

/** Gathers the places of a corpus's rows, 16 bytes a row, so that any page of them is one range of bytes. */
export class RowIndexWriter {
  readonly #occurrences = new TextCounter();
  readonly #pieces: DataView<ArrayBuffer>[] = [];
  #rows = 0;
  #offset = 0;

  add(text: string, line: number): void {
    const within = this.#rows % pieceRows;
    if (within === 0) this.#pieces.push(new DataView(new ArrayBuffer(pieceRows * entryBytes)));
    const view = this.#pieces.at(-1)!;
    const start = within * entryBytes;
    view.setUint32(start, line, true);
    view.setUint32(start + 4, this.#occurrences.count(text), true);
    view.setFloat64(start + 8, this.#offset, true);
    this.#offset += Buffer.byteLength(text) + '\t1\n'.length;
    this.#rows++;
  }

  /** The index, to be asked for once: its pieces are given up as they are joined. */
  take(): Uint8Array {
    const taken = new Uint8Array(this.#rows * entryBytes);
    while (this.#pieces.length > 0) {
      const { buffer } = this.#pieces.pop()!;
      const start = this.#pieces.length * pieceRows * entryBytes;
      taken.set(new Uint8Array(buffer, 0, Math.min(buffer.byteLength, taken.length - start)), start);
      buffer.transfer(0);
    }
    return taken;
  }
}

/** The index of a corpus that is in memory. */
export function encodeRowIndex({ reviews, lines }: Pick<Dataset, 'reviews' | 'lines'>): Uint8Array {
  const index = new RowIndexWriter();
  reviews.forEach(({ text }, row) => index.add(text, lines[row]!));
  return index.take();
}

/**
 * The places of rows `start` up to `end` (not included) that there are, and how many rows the corpus has;
 * `undefined` when there is no such index.
 */
export async function readRowPlaces(
  blobs: BlobStore,
  key: string,
  start: number,
  end: number,
): Promise<{ places: RowPlace[]; rows: number } | undefined> {
  const range = { start: start * entryBytes, end: Math.max(start + 1, end) * entryBytes - 1 };
  const content = await blobs.get(key, { range });
  if (!content) return undefined;
  const chunks: Uint8Array[] = [];
  for await (const chunk of content.body) chunks.push(chunk);
  const { buffer, byteOffset, byteLength } = Buffer.concat(chunks);
  const view = new DataView(buffer, byteOffset, byteLength);
  const places = Array.from({ length: byteLength / entryBytes }, (_, row) => ({
    line: view.getUint32(row * entryBytes, true),
    occurrence: view.getUint32(row * entryBytes + 4, true),
    offset: view.getFloat64(row * entryBytes + 8, true),
  }));
  return { places, rows: content.info.sizeBytes / entryBytes };
}

/** Float32 probabilities by row, NaN where a row was not tested. */
export async function readScores(
  blobs: BlobStore,
  modelId: string,
  start: number,
  end: number,
): Promise<Float32Array> {
  const bytes = await readBlob(blobs, blobKeys.scores(modelId), { start: start * 4, end: end * 4 - 1 });
  const scores = new Float32Array(end - start).fill(NaN);
  if (bytes) new Uint8Array(scores.buffer).set(bytes);
  return scores;
}
