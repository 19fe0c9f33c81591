import * as tf from '@tensorflow/tfjs-core';
import { stackRows } from '@senti/vectorizer';
import { beforeAll, expect, it } from 'vitest';
import { cpuLoader, openBackend } from './backend.ts';
import { toDenseBatch } from './dense-batch.ts';

const row = (columns: number[], values: number[]) => ({
  columns: Uint32Array.from(columns),
  values: Float32Array.from(values),
});
const batch = stackRows([row([7, 900_000], [1, 2]), row([], []), row([5, 7], [3, 4])]);

beforeAll(async () => {
  (await openBackend([cpuLoader])).use();
});

it('is as wide as the columns of its rows, however many the vocabulary has', () => {
  tf.tidy(() => {
    const { input, columns } = toDenseBatch(batch, Uint32Array.of(9, 2, 1, 0), 1, 4);
    expect(Array.from(columns)).toEqual([5, 7, 900_000]);
    expect(input.arraySync()).toEqual([
      [3, 4, 0],
      [0, 0, 0],
      [0, 1, 2],
    ]);
  });
});

it('has one column of zeros for rows without any', () => {
  tf.tidy(() => {
    const { input, columns } = toDenseBatch(batch, Uint32Array.of(1), 0, 1);
    expect(Array.from(columns)).toEqual([0]);
    expect(input.arraySync()).toEqual([[0]]);
  });
});
