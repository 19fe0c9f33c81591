import { PlatformError, type BlobStore } from '@senti/platform';

export interface Patience {
  /** Aborted when nobody waits for the answer any more. */
  signal: AbortSignal;
  /** Waits between two tries; by the clock when absent. */
  pause?: (ms: number) => Promise<void>;
}

const tries = 5;
const firstPauseMs = 100;

/** Whether another try may succeed where this one failed. */
export function isTransient(error: unknown): boolean {
  return error instanceof PlatformError && error.transient;
}

/**
 * The answer of a call, asked again while its store does not answer: up to 5 times, with pauses that double
 * from 100 ms and are cut by up to a half at random. For calls that do no harm when made twice.
 *
 * @throws the last error.
 */
async function withPatience<T>(call: () => Promise<T>, patience: Patience): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await call();
    } catch (error) {
      if (!isTransient(error) || tried === tries || patience.signal.aborted) throw error;
      await pauseAfter(tried, patience);
    }
  }
}

/** Waits after the `tried`-th failed try. */
export async function pauseAfter(tried: number, { pause = wait }: Patience): Promise<void> {
  await pause(firstPauseMs * 2 ** (tried - 1) * (0.5 + Math.random() / 2));
}

/** The store, asked with patience; a body that can be read but once is tried but once. */
export function patientBlobs(blobs: BlobStore, patience: Patience): BlobStore {
  return {
    put: (key, body, options) =>
      body instanceof Uint8Array
        ? withPatience(() => blobs.put(key, body, options), patience)
        : blobs.put(key, body, options),
    stat: (key) => withPatience(() => blobs.stat(key), patience),
    get: (key, options) => withPatience(() => blobs.get(key, options), patience),
    list: (prefix, options) => withPatience(() => blobs.list(prefix, options), patience),
    remove: (key) => withPatience(() => blobs.remove(key), patience),
    signUpload: (terms) => blobs.signUpload(terms),
    signDownload: (request) => blobs.signDownload(request),
  };
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
