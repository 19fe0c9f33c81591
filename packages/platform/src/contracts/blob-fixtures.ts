import { createHash } from 'node:crypto';
import type { SignedUpload } from '../ports/blob-store.ts';

/** The request that a browser makes of a signed form. */
export function toUpload({ url, fields }: SignedUpload, file: string | Uint8Array<ArrayBuffer>): Request {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set('file', new Blob([file]), 'reviews.txt');
  return new Request(url, { method: 'POST', body: form });
}

/** What a source of bytes throws in a test. */
export class SourceFailed extends Error {}

let seed = 1;
/** Bytes that are different at each call, and the same in each run. */
export function someBytes(length: number): Uint8Array {
  return Uint8Array.from({ length }, () => {
    seed = (seed * 48271) % 0x7fffffff;
    return seed & 0xff;
  });
}

export function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export async function collect(body: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks);
}

export async function* stream(chunks: Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) {
    await Promise.resolve();
    yield chunk;
  }
}
