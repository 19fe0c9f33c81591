import { blobKeys } from '@senti/contract';
import { encodeCorpus, hashCorpus, readCorpusFile, type Corpus, type LabelledReview } from '@senti/dataset';
import type { BlobStore } from '@senti/platform';
import { MissingBlobError } from './errors.ts';

/** A corpus as a blob, named by its content: written again, the same bytes. */
export async function writeCorpus(
  blobs: BlobStore,
  reviews: readonly LabelledReview[],
  { signal }: { signal?: AbortSignal } = {},
): Promise<{ corpusSha256: string }> {
  const corpusSha256 = hashCorpus(reviews);
  await blobs.put(blobKeys.corpus(corpusSha256), encodeCorpus(reviews), {
    contentType: 'text/tab-separated-values; charset=utf-8',
    ...(signal && { signal }),
  });
  return { corpusSha256 };
}

/** @throws {MissingBlobError} when it is gone. */
export async function readCorpus(blobs: BlobStore, corpusSha256: string): Promise<Corpus> {
  const key = blobKeys.corpus(corpusSha256);
  const content = await blobs.get(key);
  if (!content) throw new MissingBlobError(key);
  return readCorpusFile(content.body);
}
