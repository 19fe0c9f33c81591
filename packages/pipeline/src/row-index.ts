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

/** Gathers the places of a corpus's rows, 16 bytes a row, so that any page of them is one range of bytes. */
export class RowIndexWriter {
  readonly #occurrences = new TextCounter();
  #bytes = new Uint8Array(1024 * entryBytes);
  #rows = 0;
  #offset = 0;

  add(text: string, line: number): void {
    const start = this.#rows * entryBytes;
    if (start === this.#bytes.length) this.#bytes = new Uint8Array(this.#bytes.buffer.transfer(start * 2));
    const view = new DataView(this.#bytes.buffer);
    view.setUint32(start, line, true);
    view.setUint32(start + 4, this.#occurrences.count(text), true);
    view.setFloat64(start + 8, this.#offset, true);
    this.#offset += Buffer.byteLength(text) + '\t1\n'.length;
    this.#rows++;
  }

  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#rows * entryBytes);
  }
}

/** The index of a corpus that is in memory. */
export function encodeRowIndex({ reviews, lines }: Pick<Dataset, 'reviews' | 'lines'>): Uint8Array {
  const index = new RowIndexWriter();
  reviews.forEach(({ text }, row) => index.add(text, lines[row]!));
  return index.bytes();
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
