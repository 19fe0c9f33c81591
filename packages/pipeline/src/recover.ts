import {
  blobKeys,
  parseUploadKey,
  trainingRequestedSchema,
  uploadCreatedSchema,
  type UploadCreated,
} from '@senti/contract';
import type { BlobStore, Catalog, CatalogKey, JobQueue } from '@senti/platform';
import { isStopped, jobSchema } from './job.ts';
import { catalogKeys, datasetVersionSchema } from './records.ts';

/**
 * Sends the message of each upload whose notification was lost, as when everything was killed between
 * the file and its notification; how many. A message too many does no harm.
 */
export async function recoverUploads({
  blobs,
  catalog,
  ingestQueue,
}: {
  blobs: BlobStore;
  catalog: Catalog;
  ingestQueue: JobQueue;
}): Promise<number> {
  let recovered = 0;
  let cursor: string | undefined;
  do {
    const page = await blobs.list(blobKeys.uploads, cursor === undefined ? {} : { cursor });
    for (const { key } of page.items) {
      const jobKey = uploadJobKey(key);
      const item = jobKey && (await catalog.read(jobKey));
      if (!item || datasetVersionSchema.parse(item.value).state !== 'awaiting-upload') continue;
      await ingestQueue.send({ type: 'upload-created', key } satisfies UploadCreated);
      recovered++;
    }
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return recovered;
}

/**
 * Sends again each dead letter whose job has not stopped, as when the broker gave up on a message that
 * restarts of the platform had delivered too often; how many. One whose job has ended is thereby cleared away.
 * Letters of stopped jobs stay for a person.
 */
export async function recoverDeadLetters(catalog: Catalog, queue: JobQueue): Promise<number> {
  let recovered = 0;
  let cursor: string | undefined;
  do {
    const page = await queue.listDeadLetters(cursor === undefined ? {} : { cursor });
    for (const { messageId, body } of page.items) {
      const key = jobKeyOf(body);
      const item = key && (await catalog.read(key));
      const job = item && jobSchema.safeParse(item.value).data;
      if (!job || isStopped(job)) continue;
      recovered += await queue.redrive({ messageId });
    }
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return recovered;
}

/** The job that a message asks for, or `undefined` when it is none of ours. */
export function jobKeyOf(message: unknown): CatalogKey | undefined {
  const training = trainingRequestedSchema.safeParse(message);
  if (training.success) return catalogKeys.training(training.data.trainingId);
  const upload = uploadCreatedSchema.safeParse(message);
  return upload.success ? uploadJobKey(upload.data.key) : undefined;
}

/** The job of an upload's blob key, or `undefined` when the key is no upload's. */
export function uploadJobKey(key: string): CatalogKey | undefined {
  const upload = parseUploadKey(key);
  if (!upload || !/^\d{1,9}$/.test(upload.uploadId)) return undefined;
  return catalogKeys.datasetVersion(upload.idFile, Number(upload.uploadId));
}
