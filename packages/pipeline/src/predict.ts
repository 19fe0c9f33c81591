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

/** Opens models as they are asked for and keeps the last used ones open. */
export function createModelShelf({ blobs, catalog }: { blobs: BlobStore; catalog: Catalog }): ModelShelf {
  const opened = new Map<string, Promise<OpenModel>>();

  function open(modelId: string): Promise<OpenModel> {
    const model =
      opened.get(modelId) ?? openModel((name) => readBlob(blobs, blobKeys.modelFile(modelId, name)));
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
