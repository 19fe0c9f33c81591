import { createHash } from 'node:crypto';
import { stackRows } from '@senti/vectorizer';
import { beforeAll, describe, expect, it } from 'vitest';
import { defaultTrainingOptions, type EpochEvent, type FitTask } from './engine.ts';
import { InputShapeError, NetworkError } from './errors.ts';
import { measure } from './metrics.ts';
import { thesisMlp, type NetworkSpec, type Weights } from './network.ts';
import { createSmallCorpus } from './small-corpus.ts';
import { createTypedArrayEngine } from './typed-array-engine.ts';

const engine = createTypedArrayEngine();
const small: NetworkSpec = {
  name: 'small',
  layers: [
    { units: 7, activation: 'relu', dropout: 0.25 },
    { units: 5, activation: 'sigmoid' },
    { units: 1, activation: 'sigmoid' },
  ],
};
const corpus = createSmallCorpus();
const everyRow = Uint32Array.from(corpus.labels.keys());
const trainingRows = everyRow.filter((row) => row < 160);
const testingRows = everyRow.filter((row) => row >= 160);

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

function bytesOf({ kernels, biases }: Weights): string {
  return [...kernels, ...biases]
    .map((array) => Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64'))
    .join(' ');
}

describe('fit', () => {
  let weights: Weights;
  beforeAll(async () => {
    weights = await engine.fit(taskOf());
  });

  it('gives the same bytes for the same seed', async () => {
    expect(bytesOf(await engine.fit(taskOf()))).toBe(bytesOf(weights));
  });

  it.each([{ seed: 2 }, { fold: 1 }, { epochs: 4 }, { batchSize: 31 }])(
    'gives other bytes with %j',
    async (options) => {
      expect(bytesOf(await engine.fit(taskOf({}, options)))).not.toBe(bytesOf(weights));
    },
  );

  it('gives the same bytes whatever else its thread does, and beside other fits', async () => {
    const restless = createTypedArrayEngine({ pause: () => new Promise((resolve) => setImmediate(resolve)) });
    const fits = await Promise.all([
      restless.fit(taskOf()),
      engine.fit(taskOf({}, { seed: 2 })),
      engine.fit(taskOf()),
    ]);
    expect([bytesOf(fits[0]), bytesOf(fits[2])]).toEqual([bytesOf(weights), bytesOf(weights)]);
  });

  it('gives on every machine the bytes that it gave when this test was written', () => {
    // A change of these is a change of every model: it needs a new code version.
    expect(createHash('sha256').update(bytesOf(weights)).digest('hex').slice(0, 16)).toMatchInlineSnapshot(
      `"af616c70a296dad6"`,
    );
  });

  it('leaves columns that no training row has at exactly 0, and moves all others', () => {
    const { rowOffsets, columns } = corpus.batch;
    const seen = new Set(columns.subarray(0, rowOffsets[160]));
    expect(seen.size).toBeLessThan(corpus.vocabulary.size);
    for (let column = 0; column < corpus.vocabulary.size; column++) {
      const isZero = weights.kernels[0]!.subarray(column * 7, column * 7 + 7).every((weight) =>
        Object.is(weight, 0),
      );
      expect(isZero).toBe(!seen.has(column));
    }
  });

  it('does not depend on rows that do not train, nor on columns that only they have', async () => {
    const labels = corpus.labels.map((label, row) => (row < 160 ? label : 1 - label));
    expect(bytesOf(await engine.fit(taskOf({ labels })))).toBe(bytesOf(weights));
    const { rowOffsets, columns, values } = corpus.batch;
    const seen = Array.from(new Set(columns.subarray(0, rowOffsets[160]))).sort((a, b) => a - b);
    const own = await engine.fit(
      taskOf({
        batch: {
          rowOffsets: rowOffsets.slice(0, 161),
          columns: columns.slice(0, rowOffsets[160]).map((column) => seen.indexOf(column)),
          values,
        },
        labels: corpus.labels.slice(0, 160),
        columns: seen.length,
      }),
    );
    const kept = seen.flatMap((column) =>
      Array.from(weights.kernels[0]!.subarray(column * 7, column * 7 + 7)),
    );
    expect(own.kernels[0]).toEqual(Float32Array.from(kept));
    expect(bytesOf({ ...own, kernels: own.kernels.slice(1) })).toBe(
      bytesOf({ ...weights, kernels: weights.kernels.slice(1) }),
    );
  });

  it('learns: beats the majority (0.5) by 0.3 on rows it has not seen', async () => {
    const events: EpochEvent[] = [];
    const learnt = await engine.fit(taskOf({ network: thesisMlp }, { epochs: 20 }), {
      onEpoch: (event) => void events.push(event),
    });
    const probabilities = engine.predict(thesisMlp, learnt, corpus.batch, testingRows);
    const labels = Array.from(testingRows, (row) => corpus.labels[row]!);
    expect(measure(labels, probabilities).accuracy).toBeGreaterThan(0.8);
    expect(events.map(({ epoch }) => epoch)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(events[0]!.loss).toBeCloseTo(Math.LN2, 1);
    expect(events[19]!.loss).toBeLessThan(0.1);
  });

  it('stops within the epoch in which its signal is aborted, and rejects with the reason', async () => {
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

  it('does nothing when its signal is aborted beforehand', async () => {
    await expect(engine.fit(taskOf(), { signal: AbortSignal.abort() })).rejects.toThrow('aborted');
  });

  it('fits rows without any known word, by their biases', async () => {
    const batch = stackRows(
      Array.from({ length: 4 }, () => ({ columns: new Uint32Array(), values: new Float32Array() })),
    );
    const labels = Uint8Array.of(1, 1, 1, 0);
    const rows = Uint32Array.of(0, 1, 2, 3);
    const fitted = await engine.fit(
      taskOf({ batch, labels, rows, columns: 2 }, { epochs: 300, learningRate: 0.1 }),
    );
    expect(engine.predict(small, fitted, batch)[0]).toBeGreaterThan(0.5);
    expect(fitted.kernels[0]).toEqual(new Float32Array(14));
  });

  it.each<[string, Partial<FitTask>, Partial<FitTask['options']>]>([
    ['no rows', { rows: new Uint32Array() }, {}],
    ['a row that is not there', { rows: Uint32Array.of(1000) }, {}],
    ['a column beyond the vocabulary', { columns: 3 }, {}],
    ['a label too few', { labels: corpus.labels.slice(1) }, {}],
    ['a label of 2', { labels: corpus.labels.map((label) => 2 * label) }, {}],
    ['batches of 0', {}, { batchSize: 0 }],
    ['half an epoch', {}, { epochs: 0.5 }],
    ['a β of 1', {}, { beta1: 1 }],
    ['no learning rate', {}, { learningRate: NaN }],
  ])('refuses %s', async (_what, change, options) => {
    await expect(engine.fit(taskOf(change, options))).rejects.toThrow(InputShapeError);
  });

  it('refuses a network without an output', async () => {
    await expect(engine.fit(taskOf({ network: { name: 'x', layers: [] } }))).rejects.toThrow(NetworkError);
  });
});

describe('predict', () => {
  it('answers the rows asked for in their order, whatever stands beside them', async () => {
    const weights = await engine.fit(taskOf());
    const all = engine.predict(small, weights, corpus.batch);
    expect(all.length).toBe(corpus.labels.length);
    const asked = Uint32Array.of(200, 3, 3, 77);
    expect(engine.predict(small, weights, corpus.batch, asked)).toEqual(
      Float32Array.from(asked, (row) => all[row]!),
    );
    expect(engine.predict(small, weights, corpus.batch, new Uint32Array())).toEqual(new Float32Array());
  });

  it('gives a probability for any finite weights, however large', () => {
    const huge = new Float32Array(corpus.vocabulary.size * 7).map((_zero, index) =>
      index % 2 === 0 ? 3e38 : -3e38,
    );
    const weights: Weights = {
      inputs: corpus.vocabulary.size,
      kernels: [huge, new Float32Array(35).fill(-3e38), new Float32Array(5).fill(3e38)],
      biases: [new Float32Array(7), new Float32Array(5).fill(3e38), new Float32Array(1)],
    };
    const linear = {
      ...small,
      layers: small.layers.map((layer, at) =>
        at === 1 ? { ...layer, activation: 'linear' as const } : layer,
      ),
    };
    for (const network of [small, linear]) {
      const probabilities = engine.predict(network, weights, corpus.batch);
      expect(probabilities.every((probability) => probability >= 0 && probability <= 1)).toBe(true);
    }
  });

  it('refuses weights of another network', async () => {
    const weights = await engine.fit(taskOf());
    expect(() => engine.predict(thesisMlp, weights, corpus.batch)).toThrow(InputShapeError);
  });
});
