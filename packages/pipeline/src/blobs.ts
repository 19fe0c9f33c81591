import type { BlobStore, ByteRange } from '@senti/platform';

/** A whole blob, or a range of it, in memory, or `undefined`. For blobs that we wrote and whose size we know. */
export async function readBlob(
  blobs: BlobStore,
  key: string,
  range?: ByteRange,
): Promise<Uint8Array | undefined> {
  const content = await blobs.get(key, range && { range });
  if (!content) return undefined;
  const chunks: Uint8Array[] = [];
  for await (const chunk of content.body) chunks.push(chunk);
  return Buffer.concat(chunks);
}
