import { parentPort } from 'node:worker_threads';
import { createFoldRunner } from '@senti/pipeline/folds';
import { engines } from './engines.ts';
import type { FoldWork } from './fold-threads.ts';

/** Entry: a thread that waits for folds, takes them until none is left, some at once, and posts the outcome of each. */
parentPort!.once('message', (work: FoldWork) => void takeFolds(work));

async function takeFolds({ material, folds, next, atOnce }: FoldWork): Promise<void> {
  const { run } = createFoldRunner(material, engines[material.engine as keyof typeof engines]());
  const take = (): number[] => {
    const from = Atomics.add(next, 0, atOnce);
    return folds.slice(from, from + atOnce);
  };
  for (let taken = take(); taken.length > 0; taken = take()) {
    await Promise.all(taken.map(async (fold) => parentPort!.postMessage(await run(fold))));
  }
}
