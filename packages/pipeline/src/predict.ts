import { blobKeys, modelFileNames } from '@senti/contract';
import type { BlobStore, Catalog } from '@senti/platform';
import { readBlob } from './blobs.ts';
import { openModel, type OpenModel } from './open-model.ts';
import { readRegistered } from './registry.ts';

/** Models kept open at once; the one used longest ago makes room. */
const openModels = 8;

export interface ModelShelf {
  /** The model that serves under an `idFile`, opened at most once at a time, or `undefined`. */
  production(idFile: string): Promise<OpenModel | undefined>;
  /** A published model by its id, or `undefined`. */
  model(modelId: string): Promise<OpenModel | undefined>;
}

/** Reads a model's files, all of them asked for at once: a cold start waits for a distant store only once. */
function createReader(blobs: BlobStore, modelId: string) {
  const read = (name: string) => readBlob(blobs, blobKeys.modelFile(modelId, name));
  const asked = new Map(
    Object.values(modelFileNames).map((name): [string, ReturnType<typeof read>] => [name, read(name)]),
  );
  for (const file of asked.values()) file.catch(() => undefined); // whoever reads that file gets the error
  return (name: string) => asked.get(name) ?? read(name);
}

/** Opens models as they are asked for and keeps the last used ones open. */
export function createModelShelf({ blobs, catalog }: { blobs: BlobStore; catalog: Catalog }): ModelShelf {
  const opened = new Map<string, Promise<OpenModel>>();

  function open(modelId: string): Promise<OpenModel> {
    const model = opened.get(modelId) ?? openModel(createReader(blobs, modelId));
    opened.delete(modelId); // to stand last: the map's order is the order of use
    opened.set(modelId, model);
    model.catch(() => opened.delete(modelId)); // the next one who asks tries again
    const [oldest] = opened.keys();
    if (opened.size > openModels && oldest !== undefined) opened.delete(oldest);
    return model;
  }

  return {
    async production(idFile) {
      const production = (await readRegistered(catalog, idFile))?.production;
      return production === undefined ? undefined : open(production);
    },
    async model(modelId) {
      // Files are there before the model is: until its card is, there is no such model.
      const card = await blobs.stat(blobKeys.modelFile(modelId, modelFileNames.card));
      return card && open(modelId);
    },
  };
}
