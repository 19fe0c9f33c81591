import {
  createPacer,
  type Engine,
  type FitHooks,
  type LogisticData,
  type LogisticFit,
  type LogisticTask,
} from '@senti/classifier';
import type { KernelPool } from './kernel.ts';
import { fitLanes } from './logistic-lanes.ts';
import { lanes } from './logistic-layout.ts';

interface Waiting {
  data: LogisticData;
  task: LogisticTask;
  hooks: FitHooks;
  resolve: (fit: LogisticFit) => void;
  reject: (error: unknown) => void;
}

/** Gathers regressions over the same data, as they are asked for before the thread rests, and fits them side by side. */
export function createLogisticQueue({
  kernels,
  pause,
}: {
  kernels: KernelPool;
  pause: () => Promise<void>;
}): Engine['fitLogistic'] {
  let waiting: Waiting[] = [];
  let isRunning = false;

  async function run(): Promise<void> {
    isRunning = true;
    await pause();
    while (waiting.length > 0) {
      const [first] = waiting;
      const together = waiting.filter((other) => isAlike(other, first!)).slice(0, lanes);
      waiting = waiting.filter((other) => !together.includes(other));
      await fitTogether(together);
      await pause(); // whoever waited for these may ask for more
    }
    isRunning = false;
  }

  async function fitTogether(together: readonly Waiting[]): Promise<void> {
    const { data, hooks } = together[0]!;
    const onPass = () => new Set(together.map((one) => one.hooks.onPass)).forEach((tell) => tell?.());
    try {
      const kernel = await kernels.take();
      try {
        const tasks = together.map(({ task }) => task);
        const fits = await fitLanes(kernel, data, tasks, {
          signal: hooks.signal,
          onPass,
          pace: createPacer(pause),
        });
        together.forEach(({ resolve }, lane) => resolve(fits[lane]!));
      } finally {
        kernels.giveBack(kernel);
      }
    } catch (error) {
      for (const { reject } of together) reject(error);
    }
  }

  return (data, task, hooks = {}) =>
    new Promise((resolve, reject) => {
      waiting.push({ data, task, hooks, resolve, reject });
      if (!isRunning) void run();
    });
}

function isAlike({ data: a, hooks }: Waiting, { data: b, hooks: others }: Waiting): boolean {
  return (
    hooks.signal === others.signal &&
    a.matrix.columns === b.matrix.columns &&
    a.matrix.terms.length === b.matrix.terms.length &&
    a.labels === b.labels &&
    a.C === b.C &&
    a.tolerance === b.tolerance
  );
}
