import { blobKeys, cardSchema, idFileSchema, modelFileNames } from '@senti/contract';
import { CorruptStoreError, type BlobStore, type Catalog, type Clock } from '@senti/platform';
import { z } from 'zod';
import { readBlob } from './blobs.ts';
import { RefusedError } from './errors.ts';
import { listRegistered } from './registry.ts';
import { requestTraining } from './trainings.ts';

interface Stores {
  blobs: BlobStore;
  catalog: Catalog;
  clock: Clock;
}

const sourcesSchema = z.object({ sources: z.array(z.object({ idFile: idFileSchema })).min(1) });

/**
 * Asks for a new training of each name whose model in use was made by an older version that this one can't read;
 * how many. Asked again it is the same training. One whose data sets are gone stays for a person.
 */
export async function renewModels(stores: Stores): Promise<number> {
  let asked = 0;
  let cursor: string | undefined;
  do {
    const page = await listRegistered(stores.catalog, cursor === undefined ? {} : { cursor });
    for (const { idFile, production } of page.items) {
      const datasets = production && (await readOutdatedSources(stores.blobs, production));
      if (datasets && (await request(stores, idFile, datasets))) asked++;
    }
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return asked;
}

/** The data sets of a model whose card is of an older kind; `undefined` for any other model. */
export async function readOutdatedSources(blobs: BlobStore, modelId: string): Promise<string[] | undefined> {
  const bytes = await readCard(blobs, modelId);
  if (!bytes) return undefined;
  const card = parseJson(bytes);
  if (cardSchema.safeParse(card).success) return undefined;
  return sourcesSchema.safeParse(card).data?.sources.map(({ idFile }) => idFile);
}

async function request(stores: Stores, idFile: string, datasets: string[]): Promise<boolean> {
  try {
    await requestTraining(stores, { idFile, datasets, base: [], unlabelled: [] });
    return true;
  } catch (error) {
    if (error instanceof RefusedError) return false; // its rows are gone, or a newer version is on its way
    throw error;
  }
}

async function readCard(blobs: BlobStore, modelId: string): Promise<Uint8Array | undefined> {
  try {
    return await readBlob(blobs, blobKeys.modelFile(modelId, modelFileNames.card));
  } catch (error) {
    if (error instanceof CorruptStoreError) return undefined; // the doctor tells of it
    throw error;
  }
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined; // broken, not of an older kind: the doctor tells of it
  }
}
