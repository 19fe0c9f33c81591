import type { WordVectors } from '@senti/classifier';
import { z } from 'zod';
import { VectorsInvalidError } from './errors.ts';

const headerSchema = z.object({
  format: z.literal('senti-vectors-1'),
  dims: z.int().positive(),
  terms: z.array(z.string()),
});

/** Word vectors as a file: a line of JSON, then both kinds of vectors as float32, little endian. */
export function encodeVectors({ terms, dims, near, doc }: WordVectors): Uint8Array {
  const header = new TextEncoder().encode(`${JSON.stringify({ format: 'senti-vectors-1', dims, terms })}\n`);
  const bytes = new Uint8Array(header.length + (near.length + doc.length) * 4);
  bytes.set(header);
  const view = new DataView(bytes.buffer);
  [near, doc].forEach((values, kind) => {
    const start = header.length + kind * near.length * 4;
    values.forEach((value, index) => view.setFloat32(start + index * 4, value, true));
  });
  return bytes;
}

/** @throws {VectorsInvalidError} when the bytes are no such file. */
export function decodeVectors(bytes: Uint8Array): WordVectors {
  const end = bytes.indexOf(0x0a);
  const header = headerSchema.safeParse(parseJson(bytes.subarray(0, Math.max(0, end))));
  if (!header.success) throw new VectorsInvalidError('no header of ours');
  const { terms, dims } = header.data;
  const size = terms.length * dims;
  if (bytes.length !== end + 1 + size * 8) throw new VectorsInvalidError(`${bytes.length} bytes`);
  const view = new DataView(bytes.buffer, bytes.byteOffset + end + 1);
  const read = (start: number) =>
    Float32Array.from({ length: size }, (_value, index) => view.getFloat32((start + index) * 4, true));
  return { terms, dims, near: read(0), doc: read(size) };
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined; // no header, which the caller says
  }
}
