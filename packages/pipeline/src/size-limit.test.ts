import { readFileSync } from 'node:fs';
import { createTypedArrayEngine } from '@senti/classifier';
import { defaultTrainingOptions, type TrainingOptions } from '@senti/contract';
import { readDataset } from '@senti/dataset';
import { describe, expect, it } from 'vitest';
import { servedBytes } from './served-bytes.ts';
import { defaultMaxBytes } from './size-limit.ts';
import { trainCorpus, type TrainedModel } from './train-corpus.ts';

const demo = readFileSync(new URL('../../../demo/opiniones.tsv', import.meta.url));
const dataset = await readDataset(() => [demo]);

function train(options: Partial<TrainingOptions>): Promise<TrainedModel> {
  return trainCorpus({
    modelId: '0123456789abcdef',
    idFile: 'opiniones.tsv',
    sources: [],
    dataset,
    options: {
      ...defaultTrainingOptions,
      candidate: 'senti-linear',
      folds: 2,
      builtInBase: false,
      ...options,
    },
    engine: createTypedArrayEngine(),
  });
}

const bytesOf = ({ files }: TrainedModel) => files.reduce((sum, { bytes }) => sum + servedBytes(bytes), 0);
const columnsOf = ({ card }: TrainedModel) => card.size.blocks.map(({ columns }) => columns);

describe('a model with maxBytes', () => {
  it('is under it, all files together, and has fewer columns the less it may weigh', async () => {
    const limits = [120_000, 80_000, 35_000];
    const trained: TrainedModel[] = [];
    for (const maxBytes of limits) trained.push(await train({ maxBytes }));
    trained.forEach((model, index) => {
      expect(bytesOf(model)).toBeLessThanOrEqual(limits[index]!);
      expect(model.card.size.maxBytes).toBe(limits[index]);
      if (index === 0) return;
      columnsOf(model).forEach((columns, block) => {
        expect(columns).toBeLessThanOrEqual(columnsOf(trained[index - 1]!)[block]!);
      });
    });
    expect(columnsOf(trained[2]!)[1]).toBeLessThan(columnsOf(trained[0]!)[1]! / 2);
    // What may be spent is spent, to 12 %, where there is more to be had: the first has all that there is.
    for (const index of [1, 2]) {
      expect(bytesOf(trained[index]!)).toBeGreaterThan(limits[index]! * 0.88);
    }
  });

  it('is under it with the weights of a network and the terms of a base', async () => {
    const model = await train({ candidate: 'senti-net', builtInBase: true, maxBytes: 100_000 });
    expect(model.card.network.heads.length).toBe(2);
    expect(model.card.size.blocks.map(({ name }) => name)).toEqual(['words', 'chars', 'built-in']);
    expect(bytesOf(model)).toBeLessThanOrEqual(100_000);
  });

  it('says what the limit costs, on every test row', async () => {
    const { card } = await train({ maxBytes: 40_000 });
    const { cost, blocks } = card.size;
    expect(cost).toMatchObject({ rows: dataset.reviews.length, accuracy: card.figures.accuracy });
    expect(cost!.logLoss).toBeCloseTo(card.figures.logLoss, 9);
    expect(cost!.logLossUnlimited).not.toBe(cost!.logLoss);
    for (const { columns, offered } of blocks) expect(columns).toBeLessThan(offered);
  });

  it('is refused where 500 columns a block are too many', async () => {
    await expect(train({ maxBytes: 8_000 })).rejects.toMatchObject({
      reason: { code: 'max-bytes-too-small', params: { maxBytes: 8_000 } },
    });
  });
});

describe('defaultMaxBytes', () => {
  it('is under 150 kB for a small corpus by itself, and under 450 kB for others', () => {
    expect(defaultMaxBytes(1002, false)).toBeLessThan(150_000);
    for (const [rows, hasOutside] of [
      [1002, true],
      [6000, false],
    ] as const) {
      expect(defaultMaxBytes(rows, hasOutside)).toBeGreaterThan(150_000);
      expect(defaultMaxBytes(rows, hasOutside)).toBeLessThan(450_000);
    }
  });
});
