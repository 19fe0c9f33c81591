import { blobKeys, parseUploadKey, type UploadCreated } from '@senti/contract';
import type { BlobStore, Catalog, JobQueue } from '@senti/platform';
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
      const upload = parseUploadKey(key);
      const item =
        upload && (await catalog.read(catalogKeys.datasetVersion(upload.idFile, Number(upload.uploadId))));
      if (!item || datasetVersionSchema.parse(item.value).state !== 'awaiting-upload') continue;
      await ingestQueue.send({ type: 'upload-created', key } satisfies UploadCreated);
      recovered++;
    }
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return recovered;
}
