import { blobKeys } from '@senti/contract';
import {
  CorpusHash,
  encodeCorpus,
  hashCorpus,
  readCorpusFile,
  type Corpus,
  type LabelledReview,
} from '@senti/dataset';
import type { BlobStore } from '@senti/platform';
import { MissingBlobError, RefusedError } from './errors.ts';
import type { RowIndexWriter } from './row-index.ts';

const contentType = 'text/tab-separated-values; charset=utf-8';

/** A corpus as a blob, named by its content: written again, the same bytes. */
export async function writeCorpus(
  blobs: BlobStore,
  reviews: readonly LabelledReview[],
  { signal }: { signal?: AbortSignal } = {},
): Promise<{ corpusSha256: string }> {
  const corpusSha256 = hashCorpus(reviews);
  await blobs.put(blobKeys.corpus(corpusSha256), encodeCorpus(reviews), {
    contentType,
    ...(signal && { signal }),
  });
  return { corpusSha256 };
}

/** Bytes of a corpus that may be held in memory to be put. */
const mostBytesHeld = 16_000_000;

/**
 * A corpus whose reviews come as a stream and are not held where they are many; each is added to the index.
 *
 * @throws {RefusedError} `file-changed` when they are not those of that name. Nothing is stored then.
 */
export async function writeCorpusStream(
  blobs: BlobStore,
  { corpusSha256, corpusBytes }: { corpusSha256: string; corpusBytes: number },
  batches: AsyncIterable<readonly (LabelledReview & { line: number })[]>,
  { index, signal }: { index: RowIndexWriter; signal: AbortSignal },
): Promise<void> {
  const hash = new CorpusHash();
  async function* body() {
    for await (const batch of batches) {
      for (const review of batch) {
        hash.add(review);
        index.add(review.text, review.line);
      }
      yield encodeCorpus(batch);
    }
    if (hash.digest() !== corpusSha256) throw new RefusedError({ code: 'file-changed' });
  }
  // What is held can be put again where a store does not answer.
  const content = corpusBytes <= mostBytesHeld ? await gather(body()) : body();
  await blobs.put(blobKeys.corpus(corpusSha256), content, { contentType, signal });
}

async function gather(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const gathered: Uint8Array[] = [];
  for await (const chunk of chunks) gathered.push(chunk);
  return Buffer.concat(gathered);
}

/** @throws {MissingBlobError} when it is gone. */
export async function readCorpus(blobs: BlobStore, corpusSha256: string): Promise<Corpus> {
  const key = blobKeys.corpus(corpusSha256);
  const content = await blobs.get(key);
  if (!content) throw new MissingBlobError(key);
  return readCorpusFile(content.body);
}
