import { parentPort, workerData } from 'node:worker_threads';
import { createFoldRunner } from '@senti/pipeline/folds';
import { engines } from './engines.ts';
import type { FoldWork } from './fold-threads.ts';

/** Entry: a thread that takes folds until none is left, and posts the outcome of each. */
const { material, folds, next } = workerData as FoldWork;
const { run } = createFoldRunner(material, engines[material.engine as keyof typeof engines]());
for (let fold = take(); fold !== undefined; fold = take()) parentPort!.postMessage(await run(fold));

function take(): number | undefined {
  return folds[Atomics.add(next, 0, 1)];
}
