import { createHash } from 'node:crypto';
import {
  createRandom,
  createTypedArrayEngine,
  defaultTrainingOptions,
  thesisMlp,
  type Engine,
  type FitTask,
  type NetworkSpec,
  type Weights,
} from '@senti/classifier';
import { stackRows } from '@senti/vectorizer';
import { describe, expect, it, vi } from 'vitest';
import { createKernelPool } from './kernel.ts';
import { createKernelEngine, createSimdEngine } from './simd-engine.ts';

const columns = 400;
const net: NetworkSpec = {
  name: 'net',
  layers: [
    { units: 8, activation: 'relu' },
    { units: 1, activation: 'sigmoid' },
  ],
};
const linear: NetworkSpec = { name: 'linear', layers: [{ units: 1, activation: 'sigmoid' }] };
const every: NetworkSpec = {
  name: 'every',
  layers: [
    { units: 21, activation: 'sigmoid', dropout: 0.5 },
    { units: 5, activation: 'linear', dropout: 0.1 },
    { units: 3, activation: 'relu', dropout: 0.3 },
    { units: 1, activation: 'sigmoid' },
  ],
};

/**
 * 90 rows, of which 77 train (two batches of 32 and one of 13): 12 of the first 300 columns each, with counts, and
 * with each column of a row's first three another one beyond that it always comes with.
 */
function taskOf(change: Partial<FitTask> = {}, options: Partial<FitTask['options']> = {}): FitTask {
  const random = createRandom(3, 'rows');
  const labels = Uint8Array.from({ length: 90 }, (_, row) => row % 2);
  const rows = Array.from(labels, (label) => {
    const found = new Map<number, number>();
    while (found.size < 12) {
      const column = random.below(300);
      if (random.below(3) === 0 || (column % 2 === 1) === (label === 1))
        found.set(column, 1 + random.below(2));
    }
    for (const [column, value] of [...found].slice(0, 3)) if (column < 100) found.set(300 + column, value);
    const sorted = [...found].sort(([a], [b]) => a - b);
    return {
      columns: Uint32Array.from(sorted, ([column]) => column),
      values: Float32Array.from(sorted, ([, value]) => value),
    };
  });
  return {
    network: thesisMlp,
    batch: stackRows(rows),
    labels,
    rows: Uint32Array.from(labels.keys()).filter((row) => row < 77),
    columns,
    ...change,
    options: { ...defaultTrainingOptions, epochs: 5, ...options },
  };
}

const kernels = createKernelPool();
const engine = createKernelEngine({ kernels });
const plain = createKernelEngine({ kernels, isDense: true });
const oracle = createTypedArrayEngine();

function flatten({ kernels: layers, biases }: Weights): Float32Array {
  return Float32Array.from([...layers, ...biases].flatMap((array) => Array.from(array)));
}

function hashOf(weights: Weights): string {
  return createHash('sha256').update(flatten(weights)).digest('hex').slice(0, 16);
}

/** The distance (L2) of two fits of a task, over the way from its start. */
async function distanceOf(one: Engine, other: Engine, task: FitTask): Promise<number> {
  const start = flatten(await oracle.fit({ ...task, options: { ...task.options, epochs: 0 } }));
  const [a, b] = [flatten(await one.fit(task)), flatten(await other.fit(task))];
  let distance = 0;
  let way = 0;
  for (let index = 0; index < a.length; index++) {
    distance += (a[index]! - b[index]!) ** 2;
    way += (b[index]! - start[index]!) ** 2;
  }
  expect(way).toBeGreaterThan(0);
  return Math.sqrt(distance / way);
}

describe('the kernel', () => {
  it.each([
    ['the thesis network', taskOf()],
    [
      'one hidden layer, inputs dropped, labels smoothed',
      taskOf({ network: net }, { inputDropout: 0.3, labelSmoothing: 0.05, learningRate: 2e-3 }),
    ],
    ['a sum of columns', taskOf({ network: linear })],
    ['every activation and dropout, widths off the vectors', taskOf({ network: every })],
    ['batches off the vectors', taskOf({}, { batchSize: 7 })],
    ['batches of one row', taskOf({}, { batchSize: 1, epochs: 1 })],
    ['another Adam', taskOf({}, { beta1: 0.5, beta2: 0.9995, epsilon: 1e-3 })],
    ["Adams that can't be deferred", taskOf({}, { beta1: 0.5, beta2: 0.9, epsilon: 1e-3 })],
    ['and diverge when they are', taskOf({}, { beta1: 0.95, beta2: 0.9 })],
  ])('follows the typed-array engine to 1e-5: %s', async (_what, task) => {
    expect(await distanceOf(engine, oracle, task)).toBeLessThan(1e-5);
  });

  it.each([
    ['1 epoch', 1e-6, 1],
    ['5 epochs', 1e-5, 5],
    ['30 epochs', 1e-5, 30],
  ])('defers what plain Adam does at once: %s to %d', async (_what, most, epochs) => {
    expect(await distanceOf(engine, plain, taskOf({}, { epochs }))).toBeLessThan(most);
  });

  it('catches up at once what was left for one step and for over a thousand', async () => {
    // Each row has a column of its own beside the one that all have, so that a column waits for a whole epoch.
    const labels = Uint8Array.from({ length: 1060 }, (_, row) => row % 2);
    const rows = Array.from(labels, (_, row) => ({
      columns: Uint32Array.of(0, 1 + row),
      values: Float32Array.of(1, 1),
    }));
    const task = taskOf(
      {
        network: net,
        batch: stackRows(rows),
        labels,
        rows: Uint32Array.from(labels.keys()),
        columns: rows.length + 1,
      },
      { batchSize: 1, epochs: 3 },
    );
    expect(await distanceOf(engine, plain, task)).toBeLessThan(1e-5);
  });

  it('starts with the weights of the typed-array engine', async () => {
    const task = taskOf({}, { epochs: 0 });
    expect(flatten(await engine.fit(task))).toEqual(flatten(await oracle.fit(task)));
  });

  it('tells the loss of each epoch', async () => {
    const losses = async (each: Engine) => {
      const found: number[] = [];
      await each.fit(taskOf(), { onEpoch: ({ loss }) => void found.push(loss) });
      return found;
    };
    const expected = await losses(oracle);
    expect(expected).toHaveLength(5);
    (await losses(engine)).forEach((loss, epoch) => expect(loss).toBeCloseTo(expected[epoch]!, 6));
  });

  it('is called once a batch, and once at the end', async () => {
    const calls = { trainBatch: 0, dropInputs: 0, catchUpAll: 0 };
    const pool = createKernelPool();
    const counting: typeof pool = {
      ...pool,
      async take() {
        const kernel = await pool.take();
        const count = (name: keyof typeof calls) => {
          const call: (...args: never[]) => void = kernel.calls[name];
          return (...args: number[]) => {
            calls[name]++;
            call(...(args as never[]));
          };
        };
        return {
          ...kernel,
          calls: {
            ...kernel.calls,
            trainBatch: count('trainBatch'),
            dropInputs: count('dropInputs'),
            catchUpAll: count('catchUpAll'),
          },
        };
      },
    };
    await createKernelEngine({ kernels: counting }).fit(taskOf());
    expect(calls).toEqual({ trainBatch: 5 * 3, dropInputs: 0, catchUpAll: 1 });
  });

  it('gives the same bytes in a memory that another fit has used, and beside other fits', async () => {
    const alone = hashOf(await createSimdEngine().fit(taskOf()));
    await engine.fit(taskOf({ network: every }, { seed: 5, batchSize: 50 }));
    expect(hashOf(await engine.fit(taskOf()))).toBe(alone);
    const restless = createKernelEngine({
      kernels,
      pause: () => new Promise((resolve) => setImmediate(resolve)),
    });
    const beside = await Promise.all([
      restless.fit(taskOf()),
      engine.fit(taskOf({}, { seed: 2 })),
      engine.fit(taskOf()),
    ]);
    expect([hashOf(beside[0]), hashOf(beside[2])]).toEqual([alone, alone]);
    expect(hashOf(beside[1])).not.toBe(alone);
  });

  it('gives on every machine the bytes that it gave when this test was written', async () => {
    // A change of these is a change of every model: it needs a new code version.
    expect(hashOf(await engine.fit(taskOf()))).toMatchInlineSnapshot(`"7f37a9f404445d10"`);
  });

  it('gives back its memory when a fit is aborted, and takes no more for the next', async () => {
    const pool = createKernelPool();
    const kernel = await pool.take();
    pool.giveBack(kernel);
    const stop = new AbortController();
    const own = createKernelEngine({ kernels: pool });
    const hooks = { signal: stop.signal, onEpoch: () => stop.abort(new RangeError('enough')) };
    await expect(own.fit(taskOf(), hooks)).rejects.toThrow('enough');
    const size = kernel.memory.buffer.byteLength;
    await own.fit(taskOf());
    expect(kernel.memory.buffer.byteLength).toBe(size);
    expect(await pool.take()).toBe(kernel);
  });
});

describe('createSimdEngine', () => {
  it('says that it is the kernel', () => {
    expect(createSimdEngine().name).toBe('simd');
  });

  it('is the typed-array engine, and says so, where an instruction is unknown', async () => {
    using _validate = vi.spyOn(WebAssembly, 'validate').mockReturnValue(false);
    const fallback = createSimdEngine();
    expect(fallback.name).toBe('typed-array');
    expect(hashOf(await fallback.fit(taskOf()))).toBe(hashOf(await oracle.fit(taskOf())));
  });
});
