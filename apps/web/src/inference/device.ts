import type { WantedColumns } from '@senti/dataset';
import type { Card } from '@senti/contract';
import { loadKeptModels, loadModelFiles } from '../storage/kept-models.ts';
import type { FileReading, ModelFile, Reading } from '../worker/protocol.ts';
import { createBridge } from './bridge.ts';
import { ModelRefusedError, WorkerTaskError } from './errors.ts';

const bridge = createBridge(
  () => new Worker(new URL('../worker/worker.ts', import.meta.url), { type: 'module', name: 'senti' }),
);

/**
 * Opens a model's files in the worker and compares its golden texts.
 *
 * @throws {ModelRefusedError} when they are not what the card says.
 */
export async function openOnDevice(
  modelId: string,
  files: ModelFile[],
  goldenTexts: Card['goldenTexts'],
): Promise<void> {
  try {
    await bridge.call('open', { modelId, files, goldenTexts });
  } catch (error) {
    if (!(error instanceof WorkerTaskError)) throw error;
    const code = error.code === 'golden-mismatch' ? error.code : 'model-unreadable';
    throw new ModelRefusedError(code, undefined, { cause: error });
  }
}

/** One text with a kept model, in the worker. */
export function readOnDevice(modelId: string, text: string): Promise<Reading> {
  return withModel(modelId, () => bridge.call('read', { modelId, text }));
}

const textsPerCall = 250;

/** P(positive) of each text with a kept model, in the worker; other calls get their turn in between. */
export async function classifyOnDevice(
  modelId: string,
  texts: string[],
  { signal, onProgress }: { signal: AbortSignal; onProgress: (done: number) => void },
): Promise<Float32Array> {
  const probabilities = new Float32Array(texts.length);
  for (let start = 0; start < texts.length; start += textsPerCall) {
    const chunk = texts.slice(start, start + textsPerCall);
    const found = await withModel(modelId, () => bridge.call('classify', { modelId, texts: chunk }));
    signal.throwIfAborted();
    probabilities.set(found, start);
    onProgress(Math.min(start + textsPerCall, texts.length));
  }
  return probabilities;
}

/** Reads a labelled file in the worker. @throws {WorkerTaskError} with the reason's code when refused. */
export function readLabelledFile(
  file: Blob,
  columns: WantedColumns | undefined,
  signal: AbortSignal,
): Promise<FileReading> {
  return bridge.call('readFile', { file, columns }, { signal });
}

/** A worker that was started anew has no models: it is given the kept files and asked again. */
async function withModel<Answer>(modelId: string, call: () => Promise<Answer>): Promise<Answer> {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof WorkerTaskError && error.code === 'model-not-open')) throw error;
  }
  const kept = (await loadKeptModels()).find((model) => model.modelId === modelId);
  await openOnDevice(modelId, await loadModelFiles(modelId), kept?.card.goldenTexts ?? []);
  return call();
}
