import * as tf from '@tensorflow/tfjs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  createTypedArrayEngine,
  defaultTrainingOptions,
  InputShapeError,
  measure,
  NetworkError,
  thesisMlp,
  type Engine,
  type FitTask,
  type NetworkSpec,
  type Weights,
} from '../../packages/classifier/src/index.ts';
import { createSmallCorpus } from '../../packages/classifier/src/small-corpus.ts';
import { createSimdEngine } from '../../packages/engine-simd/src/index.ts';
import { createTfjsEngine, TfjsBackendError } from '../../packages/engine-tfjs/src/index.ts';
import { stackRows } from '../../packages/vectorizer/src/index.ts';

const corpus = createSmallCorpus();
const everyRow = Uint32Array.from(corpus.labels.keys());
const trainingRows = everyRow.filter((row) => row < 170); // 5 batches of 32, and one of 10
const small: NetworkSpec = {
  name: 'small',
  layers: [
    { units: 7, activation: 'relu', dropout: 0.25 },
    { units: 5, activation: 'sigmoid', dropout: 0.5 },
    { units: 3, activation: 'linear' },
    { units: 1, activation: 'sigmoid' },
  ],
};

function taskOf(change: Partial<FitTask> = {}, options: Partial<FitTask['options']> = {}): FitTask {
  return {
    network: small,
    batch: corpus.batch,
    labels: corpus.labels,
    rows: trainingRows,
    columns: corpus.vocabulary.size,
    ...change,
    options: { ...defaultTrainingOptions, epochs: 3, ...options },
  };
}

async function fitWithLosses(engine: Engine, task: FitTask): Promise<{ weights: Weights; losses: number[] }> {
  const losses: number[] = [];
  const weights = await engine.fit(task, { onEpoch: ({ loss }) => void losses.push(loss) });
  return { weights, losses };
}

function flatten({ kernels, biases }: Weights): number[] {
  return [...kernels, ...biases].flatMap((array) => Array.from(array));
}

function bytesOf(weights: Weights): string {
  return Buffer.from(Float32Array.from(flatten(weights)).buffer).toString('base64');
}

function largestDifference(ours: ArrayLike<number>, theirs: ArrayLike<number>): number {
  expect(ours.length).toBe(theirs.length);
  return Array.from(ours).reduce((most, value, at) => Math.max(most, Math.abs(value - theirs[at]!)), 0);
}

const oracle = createTypedArrayEngine();
const node = await createTfjsEngine({ backend: 'node' }).catch((error: unknown) => {
  if (error instanceof TfjsBackendError) return error;
  throw error;
});
const whyNotNode = node instanceof TfjsBackendError ? reasonOf(node.cause as Error) : '';

function reasonOf({ message, ...fields }: Error): string {
  if ('code' in fields && fields.code === 'ERR_MODULE_NOT_FOUND') return 'it is not installed';
  return message.split('\n')[0]!;
}

const engines = [
  createSimdEngine(),
  await createTfjsEngine({ backend: 'wasm' }),
  await createTfjsEngine({ backend: 'cpu' }),
  ...(node instanceof TfjsBackendError ? [] : [node]),
];

it('takes tfjs-node where it loads, else WebAssembly, and says which', async () => {
  const expected = node instanceof TfjsBackendError ? 'tfjs-wasm' : 'tfjs-node';
  expect((await createTfjsEngine()).name).toBe(expected);
});

it.skipIf(node instanceof TfjsBackendError)(
  `runs all of this with tfjs-node too (${whyNotNode || 'it loads here'})`,
  () => {
    expect(engines.map(({ name }) => name)).toContain('tfjs-node');
  },
);

describe.each(engines)('the engine $name', (engine) => {
  let tensors = 0;
  beforeEach(() => {
    tensors = tf.memory().numTensors;
  });
  afterEach(() => {
    expect(tf.memory().numTensors, 'tensors left behind').toBe(tensors);
  });

  it.each([
    ['the thesis network', thesisMlp],
    ['a network of every activation, with dropout after two layers', small],
  ])('follows the typed-array engine through 20 epochs of %s', async (_what, network) => {
    const task = taskOf({ network }, { epochs: 20 });
    const expected = await fitWithLosses(oracle, task);
    const found = await fitWithLosses(engine, task);
    expect(expected.losses[19]).toBeLessThan(expected.losses[0]! - 0.005); // there is something to follow
    expect(largestDifference(found.losses, expected.losses)).toBeLessThan(2e-6);
    expect(largestDifference(flatten(found.weights), flatten(expected.weights))).toBeLessThan(1e-5);
    const probabilities = engine.predict(network, found.weights, corpus.batch);
    const theirs = oracle.predict(network, expected.weights, corpus.batch);
    expect(largestDifference(probabilities, theirs)).toBeLessThan(1e-5);
  });

  it('has the gradients of the typed-array engine: where ε is large a step goes along them', async () => {
    const options = { epochs: 1, batchSize: 170, epsilon: 100, learningRate: 1e5 };
    const steps = await Promise.all(
      [engine, oracle].map(async (each) => {
        const start = flatten(await each.fit(taskOf({}, { ...options, epochs: 0 })));
        return flatten(await each.fit(taskOf({}, options))).map((weight, at) => weight - start[at]!);
      }),
    );
    const largest = steps[1]!.reduce((most, step) => Math.max(most, Math.abs(step)), 0);
    expect(largest).toBeGreaterThan(1);
    expect(largestDifference(steps[0]!, steps[1]!) / largest).toBeLessThan(1e-5);
  });

  it('predicts with given weights what the typed-array engine does, in the order asked for', async () => {
    const weights = await oracle.fit(taskOf({ network: thesisMlp }, { epochs: 20 }));
    const asked = Uint32Array.of(200, 3, 3, 77, ...everyRow);
    const expected = oracle.predict(thesisMlp, weights, corpus.batch, asked);
    expect(largestDifference(engine.predict(thesisMlp, weights, corpus.batch, asked), expected)).toBeLessThan(
      1e-6,
    );
    expect(engine.predict(thesisMlp, weights, corpus.batch, new Uint32Array())).toEqual(new Float32Array());
  });

  it('gives the same bytes for the same seed, also beside a fit on another backend', async () => {
    const alone = bytesOf(await engine.fit(taskOf()));
    const beside = await Promise.all([
      ...engines.map((other) => other.fit(taskOf({}, { seed: 2 }))),
      engine.fit(taskOf()),
    ]);
    expect(bytesOf(beside[engines.length]!)).toBe(alone);
    expect(bytesOf(await engine.fit(taskOf({}, { seed: 2 })))).not.toBe(alone);
    expect(bytesOf(await engine.fit(taskOf({}, { fold: 1 })))).not.toBe(alone);
  });

  it('leaves columns that no training row has at exactly 0', async () => {
    const { rowOffsets, columns } = corpus.batch;
    const seen = new Set(columns.subarray(0, rowOffsets[170]));
    expect(seen.size).toBeLessThan(corpus.vocabulary.size);
    const { kernels } = await engine.fit(taskOf());
    for (let column = 0; column < corpus.vocabulary.size; column++) {
      const own = kernels[0]!.subarray(column * 7, column * 7 + 7);
      expect(own.every((weight) => Object.is(weight, 0))).toBe(!seen.has(column));
    }
  });

  it('learns: beats the majority (0.5) by 0.3 on rows it has not seen', async () => {
    const weights = await engine.fit(taskOf({ network: thesisMlp }, { epochs: 20 }));
    const rows = everyRow.filter((row) => row >= 170);
    const labels = Array.from(rows, (row) => corpus.labels[row]!);
    const probabilities = engine.predict(thesisMlp, weights, corpus.batch, rows);
    expect(measure(labels, probabilities).accuracy).toBeGreaterThan(0.8);
  });

  it('fits rows without any known word, by their biases', async () => {
    const row = { columns: new Uint32Array(), values: new Float32Array() };
    const batch = stackRows([row, row, row, row]);
    const labels = Uint8Array.of(1, 1, 1, 0);
    const rows = Uint32Array.of(0, 1, 2, 3);
    const task = taskOf({ batch, labels, rows, columns: 2 }, { epochs: 60, learningRate: 0.1 });
    const weights = await engine.fit(task);
    expect(engine.predict(small, weights, batch)[0]).toBeGreaterThan(0.5);
    expect(weights.kernels[0]).toEqual(new Float32Array(14));
  });

  it('stops within the epoch in which its signal is aborted, rejects with the reason and frees all', async () => {
    const abort = new AbortController();
    const reason = new Error('enough');
    const epochs: number[] = [];
    const fit = engine.fit(taskOf({}, { epochs: 1000 }), {
      signal: abort.signal,
      onEpoch: ({ epoch }) => {
        epochs.push(epoch);
        if (epoch === 2) abort.abort(reason);
      },
    });
    await expect(fit).rejects.toBe(reason);
    expect(epochs).toEqual([1, 2]);
  });

  it('lets a timer abort it: it yields to the event loop', async () => {
    const abort = new AbortController();
    setTimeout(() => abort.abort(), 20);
    await expect(engine.fit(taskOf({}, { epochs: 1e6 }), { signal: abort.signal })).rejects.toThrow(
      'aborted',
    );
  });

  it.each<[string, Partial<FitTask>, Partial<FitTask['options']>]>([
    ['no rows', { rows: new Uint32Array() }, {}],
    ['a column beyond the vocabulary', { columns: 3 }, {}],
    ['a label too few', { labels: corpus.labels.slice(1) }, {}],
    ['batches of 0', {}, { batchSize: 0 }],
  ])('refuses %s', async (_what, change, options) => {
    await expect(engine.fit(taskOf(change, options))).rejects.toThrow(InputShapeError);
  });

  it('refuses a network without an output, and weights of another network', async () => {
    await expect(engine.fit(taskOf({ network: { name: 'x', layers: [] } }))).rejects.toThrow(NetworkError);
    const weights = await oracle.fit(taskOf({}, { epochs: 0 }));
    expect(() => engine.predict(thesisMlp, weights, corpus.batch)).toThrow(InputShapeError);
  });
});
