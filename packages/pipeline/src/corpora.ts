import { blobKeys } from '@senti/contract';
import { hashCorpus, readDataset, type Dataset, type LabelledReview } from '@senti/dataset';
import type { BlobStore } from '@senti/platform';
import { MissingBlobError } from './errors.ts';

/** A corpus as a blob: the same format as an upload, of its kept rows alone. Written again, the same bytes. */
export async function writeCorpus(
  blobs: BlobStore,
  reviews: readonly LabelledReview[],
  { signal }: { signal?: AbortSignal } = {},
): Promise<{ corpusSha256: string }> {
  const corpusSha256 = hashCorpus(reviews);
  const bytes = new TextEncoder().encode(reviews.map(({ text, label }) => `${text}\t${label}\n`).join(''));
  await blobs.put(blobKeys.corpus(corpusSha256), bytes, {
    contentType: 'text/tab-separated-values; charset=utf-8',
    ...(signal && { signal }),
  });
  return { corpusSha256 };
}

/** @throws {MissingBlobError} when it is gone. */
export async function readCorpus(blobs: BlobStore, corpusSha256: string): Promise<Dataset> {
  const key = blobKeys.corpus(corpusSha256);
  const content = await blobs.get(key);
  if (!content) throw new MissingBlobError(key);
  return readDataset(content.body);
}
