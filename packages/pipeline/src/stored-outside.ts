import type { WordVectors } from '@senti/classifier';
import { blobKeys, type OutsideRequest } from '@senti/contract';
import type { BlobStore } from '@senti/platform';
import { readBlob } from './blobs.ts';
import { readCorpus } from './corpora.ts';
import { ModelInvalidError, RefusedError } from './errors.ts';
import { openModel } from './open-model.ts';
import type { Base, Outside, VectorStore } from './outside.ts';
import { decodeVectors, encodeVectors } from './vectors-file.ts';

/**
 * The texts and models that a training was asked to learn from, read from where they are stored.
 *
 * @throws {RefusedError} `base-unsuited` when a model can't be opened.
 * @throws {MissingBlobError} when a corpus is gone.
 */
export async function loadOutside(blobs: BlobStore, { bases, unlabelled }: OutsideRequest): Promise<Outside> {
  return {
    bases: await Promise.all(bases.map((base) => loadBase(blobs, base))),
    unlabelled: await Promise.all(
      unlabelled.map(async ({ name, corpusSha256 }) => {
        const { reviews } = await readCorpus(blobs, corpusSha256);
        return { name, sha256: corpusSha256, texts: reviews.map(({ text }) => text) };
      }),
    ),
  };
}

async function loadBase(blobs: BlobStore, base: OutsideRequest['bases'][number]): Promise<Base> {
  if (base.kind === 'corpus') {
    const { reviews } = await readCorpus(blobs, base.corpusSha256);
    return { kind: 'corpus', name: base.name, sha256: base.corpusSha256, reviews };
  }
  try {
    const { model } = await openModel((name) => readBlob(blobs, blobKeys.modelFile(base.modelId, name)));
    return { kind: 'model', name: base.name, sha256: base.cardSha256, model };
  } catch (cause) {
    if (!(cause instanceof ModelInvalidError)) throw cause;
    throw new RefusedError({ code: 'base-unsuited', params: { name: base.name } }, { cause });
  }
}

/** Word vectors among the blobs, by the hash of their texts. */
export function vectorStoreOf(blobs: BlobStore): VectorStore {
  return {
    async load(key): Promise<WordVectors | undefined> {
      const bytes = await readBlob(blobs, blobKeys.vectors(key));
      return bytes && decodeVectors(bytes);
    },
    async save(key, vectors) {
      await blobs.put(blobKeys.vectors(key), encodeVectors(vectors), {
        contentType: 'application/octet-stream',
      });
    },
  };
}
