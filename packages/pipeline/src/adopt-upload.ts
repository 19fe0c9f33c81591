import { blobKeys, idFileSchema } from '@senti/contract';
import type { BlobInfo, BlobStore, Catalog, Clock } from '@senti/platform';
import { z } from 'zod';
import { newestVersion, toAwaitedVersion } from './datasets.ts';
import { ContentionError } from './errors.ts';
import { toJson } from './job.ts';
import { catalogKeys, uploadIdOf } from './records.ts';

interface Stores {
  blobs: BlobStore;
  catalog: Catalog;
  clock: Clock;
}

const adoptionSchema = z.object({ version: z.int().positive() });
const claimTries = 10;

/** Whether a key is that of a file copied to the store's root, as the thesis's clients do. */
export function isRootUpload(key: string): boolean {
  return key.endsWith('.txt') && idFileSchema.safeParse(key).success;
}

/**
 * The key of the upload that a file at the store's root was taken as: a new version of the data set of its
 * name. The same file, told of again, is the same upload. `undefined` when the file is gone.
 *
 * @throws {ContentionError} when others claim versions faster than we can.
 */
export async function adoptRootUpload(stores: Stores, rootKey: string): Promise<string | undefined> {
  const file = await stores.blobs.stat(rootKey);
  if (!file) return undefined;
  const idFile = idFileSchema.parse(rootKey);
  const version = await claimVersion(stores, idFile, file);
  const key = blobKeys.upload(idFile, uploadIdOf(version));
  const content = await stores.blobs.get(rootKey);
  if (!content) return undefined;
  await stores.blobs.put(key, content.body, { contentType: 'application/octet-stream' });
  return key;
}

/** The version that this very file is, written down before anything is made of it. */
async function claimVersion({ catalog, clock }: Stores, idFile: string, file: BlobInfo): Promise<number> {
  const adoptionKey = catalogKeys.adoption(idFile, `${file.createdAt}/${file.sizeBytes}`);
  const claim = async (version: number, expected: 'absent' | number) => {
    const result = await catalog.write(adoptionKey, { version }, { expected });
    return result.written ? result.item : undefined;
  };
  for (let claimTry = 0; claimTry < claimTries; claimTry++) {
    const adoption = await catalog.read(adoptionKey);
    const version = adoption
      ? adoptionSchema.parse(adoption.value).version
      : ((await newestVersion(catalog, idFile))?.version ?? 0) + 1;
    const claimed = adoption ?? (await claim(version, 'absent'));
    if (!claimed) continue;
    const record = { ...toAwaitedVersion(idFile, version, clock), adopted: adoptionKey.sort };
    const key = catalogKeys.datasetVersion(idFile, version);
    if ((await catalog.write(key, toJson(record), { expected: 'absent' })).written) return version;
    const standing = (await catalog.read(key))?.value as { adopted?: unknown } | undefined;
    if (standing?.adopted === adoptionKey.sort) return version;
    // Somebody else has that number: take the next.
    await claim(((await newestVersion(catalog, idFile))?.version ?? 0) + 1, claimed.revision);
  }
  throw new ContentionError();
}
