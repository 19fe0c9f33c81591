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

/** What a thread is given to do. */
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

/** CPU-seconds of work that are worth one more thread: it compiles all anew. */
const secondsPerThread = 0.4;

/** What is expected to take less is not worth waiting for the start of a thread that was not readied, nor its memory. */
const leastSeconds = 2;

/** Threads of Node, one less than the machine has cores where `threads` is absent: the caller's thread works too. */
export function createFoldThreads({
  threads = Math.min(availableParallelism() - 1, mostThreads),
  worthSeconds = leastSeconds,
}: { threads?: number; worthSeconds?: number } = {}): FoldThreads {
  const spare: Thread[] = [];
  const countFor = (seconds: number, engine: string): number =>
    Object.hasOwn(engines, engine) ? Math.min(threads, Math.floor(seconds / secondsPerThread)) : 0;
  return {
    share: shareArrays,
    allocate: (bytes) => new SharedArrayBuffer(bytes),
    prepare(seconds, engine) {
      while (spare.length < countFor(seconds, engine)) spare.push(startThread());
    },
    start(material, folds, { seconds, signal, onOutcome }) {
      const most = seconds < worthSeconds ? spare.length : threads;
      const size = Math.min(most, countFor(seconds, material.engine), folds.length - 1);
      if (size < 1) return workAlone(folds);
      const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
      const atOnce = fitsAtOnce(material, size + 1);
      const work: FoldWork = { material: shareArrays(material), folds, next, atOnce };
      const team = Array.from({ length: size }, () => spare.pop() ?? startThread());
      for (const thread of team) thread.give(work, onOutcome);
      const finished = Promise.all(team.map((thread) => thread.finished));
      return {
        size,
        take: () => folds[Atomics.add(next, 0, 1)],
        finished: Promise.race([finished.then(() => undefined), rejectWhenAborted(signal)]),
        async close() {
          await Promise.all(team.map((thread) => thread.end()));
        },
      };
    },
  };
}

interface Thread {
  give(work: FoldWork, onOutcome: (outcome: FoldOutcome) => void): void;
  /** Once it has done its work. @throws {FoldThreadError} with what went wrong in it. */
  finished: Promise<void>;
  end(): Promise<unknown>;
}

/** A thread that loads what it needs, and waits for work without keeping the process alive. */
function startThread(): Thread {
  const worker = new Worker(new URL('./fold-worker.ts', import.meta.url));
  worker.unref();
  const finished = new Promise<void>((resolve, reject) => {
    worker.once('error', (cause) => reject(new FoldThreadError('a thread of folds failed', { cause })));
    worker.once('exit', (exitCode) => {
      if (exitCode === 0) resolve();
      else reject(new FoldThreadError(`a thread of folds ended with ${exitCode}`));
    });
  });
  finished.catch(() => undefined); // told to whoever gives it work
  return {
    give(work, onOutcome) {
      worker.ref();
      worker.on('message', onOutcome);
      worker.postMessage(work);
    },
    finished,
    end: () => worker.terminate(),
  };
}

/** Never resolves. */
function rejectWhenAborted(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_resolve, reject) => {
    const abort = () => reject(signal!.reason as Error);
    if (signal?.aborted) abort();
    else signal?.addEventListener('abort', abort, { once: true });
  });
}
