import type { PooledResult } from '@senti/classifier';
import { blobKeys, type Card } from '@senti/contract';
import type { Corpus } from '@senti/dataset';
import type { BlobStore, Catalog } from '@senti/platform';
import { findDoubtful } from './doubtful.ts';
import { ContentionError } from './errors.ts';
import { toJson } from './job.ts';
import { catalogKeys, scoresSchema, type Scores } from './records.ts';

const writeTries = 10;

/**
 * Keeps the out-of-fold probability of each row of a training, numbers alone, and for each data set of it where
 * its rows stand and which labels are in doubt. Of several trainings of one corpus the newest is kept.
 *
 * @throws {ContentionError} when others change the same entry faster than we can.
 */
export async function keepScores(
  { blobs, catalog }: { blobs: BlobStore; catalog: Catalog },
  {
    modelId,
    createdAt,
    parts,
    dataset,
    pooled,
  }: {
    modelId: string;
    createdAt: string;
    /** The data sets whose rows come first, in order. */
    parts: readonly { source: Card['sources'][number]; corpusSha256: string; rows: number }[];
    dataset: Corpus;
    pooled: PooledResult;
  },
): Promise<void> {
  const scores = new Float32Array(dataset.reviews.length).fill(NaN);
  pooled.rows.forEach((row, index) => (scores[row] = pooled.probabilities[index]!));
  await blobs.put(blobKeys.scores(modelId), new Uint8Array(scores.buffer), {
    contentType: 'application/octet-stream',
  });
  const labels = dataset.reviews.map(({ label }) => label);
  const doubtful = findDoubtful(labels, pooled).map(({ row }) => row);
  let offset = 0;
  for (const { source, corpusSha256, rows } of parts) {
    const [first, end] = [offset, offset + rows];
    await keepNewest(catalog, catalogKeys.scores(source.idFile, corpusSha256), {
      modelId,
      createdAt,
      offset,
      rows,
      doubtful: doubtful.filter((row) => row >= first && row < end).map((row) => row - first),
    });
    offset = end;
  }
}

async function keepNewest(
  catalog: Catalog,
  key: ReturnType<typeof catalogKeys.scores>,
  scores: Scores,
): Promise<void> {
  for (let writeTry = 0; writeTry < writeTries; writeTry++) {
    const item = await catalog.read(key);
    if (item && scoresSchema.parse(item.value).createdAt > scores.createdAt) return;
    const { written } = await catalog.write(key, toJson(scores), { expected: item?.revision ?? 'absent' });
    if (written) return;
  }
  throw new ContentionError();
}

/** The newest scores of a data set's corpus, or `undefined` when it has made no model yet. */
export async function readNewestScores(
  catalog: Catalog,
  idFile: string,
  corpusSha256: string,
): Promise<Scores | undefined> {
  const item = await catalog.read(catalogKeys.scores(idFile, corpusSha256));
  return item && scoresSchema.parse(item.value);
}
