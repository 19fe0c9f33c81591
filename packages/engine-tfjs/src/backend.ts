import * as tf from '@tensorflow/tfjs-core';
import { TfjsBackendError } from './errors.ts';
import { loadTfjsNode } from './node-backend.ts';

export type BackendName = 'node' | 'wasm' | 'cpu';

export interface Backend {
  readonly name: BackendName;
  /** Makes it the one that runs what follows, up to the next `await`: tfjs has one current backend a thread. */
  use(): void;
}

/** How a backend is loaded, and the name that it then registers itself under. */
interface Loader {
  registered: string;
  load: () => Promise<unknown>;
}

/** Fastest first. */
const loaders: Record<BackendName, Loader> = {
  node: { registered: 'tensorflow', load: () => loadTfjsNode() },
  wasm: { registered: 'wasm', load: () => import('@tensorflow/tfjs-backend-wasm') },
  cpu: { registered: 'cpu', load: () => import('@tensorflow/tfjs-backend-cpu') },
};

/**
 * A backend that is ready to run: the one asked for, or else the first that loads of tfjs-node, WebAssembly
 * and plain JavaScript.
 *
 * @throws {TfjsBackendError} when it does not load, or none does; `cause` says why.
 */
export async function openBackend(
  wanted?: BackendName,
  known: Record<BackendName, Loader> = loaders,
): Promise<Backend> {
  tf.enableProdMode(); // no greeting on the console, no check of each result
  const names = wanted === undefined ? (Object.keys(known) as BackendName[]) : [wanted];
  let failure: unknown;
  for (const name of names) {
    const { registered, load } = known[name];
    try {
      await load();
      if (await tf.setBackend(registered)) return { name, use: () => use(registered) };
    } catch (error) {
      failure = error; // the next one is tried
    }
  }
  throw new TfjsBackendError(names[names.length - 1]!, { cause: failure });
}

/** `setBackend` takes effect at once for a backend that was ready before; its promise says nothing more. */
function use(registered: string): void {
  if (tf.getBackend() !== registered) void tf.setBackend(registered);
}
