import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import {
  fitsAtOnce,
  workAlone,
  type FoldMaterial,
  type FoldOutcome,
  type FoldThreads,
} from '@senti/pipeline/folds';
import { FoldThreadError } from './errors.ts';
import { engines } from './engines.ts';
import { shareArrays } from './share-arrays.ts';

/** What a thread is started with. */
export interface FoldWork {
  material: FoldMaterial;
  folds: readonly number[];
  /** Shared: the place in `folds` of the next one that nobody has taken. */
  next: Int32Array;
  /** How many it takes at once. */
  atOnce: number;
}

/** Each thread holds what a fit needs for itself. */
const mostThreads = 7;

/** What is expected to take less is not worth a thread's start, a fifth of a second. */
const leastSeconds = 2;

/** Threads of Node, one less than the machine has cores where `threads` is absent: the caller's thread works too. */
export function createFoldThreads({
  threads = Math.min(availableParallelism() - 1, mostThreads),
  worthSeconds = leastSeconds,
}: { threads?: number; worthSeconds?: number } = {}): FoldThreads {
  return {
    share: shareArrays,
    allocate: (bytes) => new SharedArrayBuffer(bytes),
    start(material, folds, { seconds, signal, onOutcome }) {
      const size = Math.min(threads, folds.length - 1);
      if (size < 1 || seconds < worthSeconds || !Object.hasOwn(engines, material.engine))
        return workAlone(folds);
      const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
      const atOnce = fitsAtOnce(material, size + 1);
      const work: FoldWork = { material: shareArrays(material), folds, next, atOnce };
      const workers = Array.from({ length: size }, () => startWorker(work));
      const finished = Promise.all(workers.map((worker) => untilDone(worker, onOutcome)));
      return {
        size,
        take: () => folds[Atomics.add(next, 0, 1)],
        finished: Promise.race([finished.then(() => undefined), rejectWhenAborted(signal)]),
        async close() {
          await Promise.all(workers.map((worker) => worker.terminate()));
        },
      };
    },
  };
}

function startWorker(work: FoldWork): Worker {
  return new Worker(new URL('./fold-worker.ts', import.meta.url), { workerData: work });
}

function untilDone(worker: Worker, onOutcome: (outcome: FoldOutcome) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.on('message', onOutcome);
    worker.once('error', (cause) => reject(new FoldThreadError('a thread of folds failed', { cause })));
    worker.once('exit', (exitCode) => {
      if (exitCode === 0) resolve();
      else reject(new FoldThreadError(`a thread of folds ended with ${exitCode}`));
    });
  });
}

/** Never resolves. */
function rejectWhenAborted(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_resolve, reject) => {
    const abort = () => reject(signal!.reason as Error);
    if (signal?.aborted) abort();
    else signal?.addEventListener('abort', abort, { once: true });
  });
}
