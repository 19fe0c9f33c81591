import * as tf from '@tensorflow/tfjs-core';
import { TfjsBackendError } from './errors.ts';

export type BackendName = 'node' | 'wasm' | 'cpu';

/** How a backend is loaded, and the name that it then registers itself under. */
export interface BackendLoader {
  name: BackendName;
  registered: string;
  load: () => Promise<unknown>;
}

export interface Backend {
  readonly name: BackendName;
  /** Makes it the one that runs what follows, up to the next `await`: tfjs has one current backend a thread. */
  use(): void;
}

/** Plain JavaScript: runs everywhere and at once. */
export const cpuLoader: BackendLoader = {
  name: 'cpu',
  registered: 'cpu',
  load: () => import('@tensorflow/tfjs-backend-cpu'),
};

/**
 * The first of some backends that loads, ready to run.
 *
 * @throws {TfjsBackendError} when none does; `cause` says why the last one does not.
 */
export async function openBackend(loaders: readonly BackendLoader[]): Promise<Backend> {
  tf.enableProdMode(); // no greeting on the console, no check of each result
  let failure: unknown;
  for (const { name, registered, load } of loaders) {
    try {
      await load();
      if (await tf.setBackend(registered)) return { name, use: () => use(registered) };
    } catch (error) {
      failure = error; // the next one is tried
    }
  }
  throw new TfjsBackendError(
    loaders.map(({ name }) => name),
    { cause: failure },
  );
}

/** `setBackend` takes effect at once for a backend that was ready before; its promise says nothing more. */
function use(registered: string): void {
  if (tf.getBackend() !== registered) void tf.setBackend(registered);
}
