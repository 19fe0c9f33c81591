import type { ModelFile } from '../worker/protocol.ts';
import { openDatabase, type KeptModel } from './database.ts';

/** All kept models, the newest kept first. */
export async function loadKeptModels(): Promise<KeptModel[]> {
  const models = await (await openDatabase()).getAll('models');
  return models.sort((a, b) => b.checkedAt.localeCompare(a.checkedAt));
}

/** Keeps a model and its files, all or nothing. */
export async function keepModel(model: KeptModel, files: ModelFile[]): Promise<void> {
  const change = (await openDatabase()).transaction(['models', 'files'], 'readwrite');
  await Promise.all([
    change.objectStore('models').put(model),
    ...files.map((file) => change.objectStore('files').put({ modelId: model.modelId, ...file })),
    change.done,
  ]);
}

export async function loadModelFiles(modelId: string): Promise<ModelFile[]> {
  return (await openDatabase()).getAll('files', IDBKeyRange.bound([modelId], [modelId, []]));
}

export async function removeModel(modelId: string): Promise<void> {
  const change = (await openDatabase()).transaction(['models', 'files'], 'readwrite');
  await Promise.all([
    change.objectStore('models').delete(modelId),
    change.objectStore('files').delete(IDBKeyRange.bound([modelId], [modelId, []])),
    change.done,
  ]);
}
