import { parentPort, workerData } from 'node:worker_threads';
import { createFoldRunner } from '@senti/pipeline/folds';
import { engines } from './engines.ts';
import type { FoldWork } from './fold-threads.ts';

/** Entry: a thread that takes folds until none is left, some at once, and posts the outcome of each. */
const { material, folds, next, atOnce } = workerData as FoldWork;
const { run } = createFoldRunner(material, engines[material.engine as keyof typeof engines]());
for (let taken = take(); taken.length > 0; taken = take()) {
  await Promise.all(taken.map(async (fold) => parentPort!.postMessage(await run(fold))));
}

function take(): number[] {
  const from = Atomics.add(next, 0, atOnce);
  return folds.slice(from, from + atOnce);
}
