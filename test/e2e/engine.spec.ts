import { expect, test } from '@playwright/test';
import { createSimdEngine } from '../../packages/engine-simd/src/index.ts';
import { smallTask } from './small-task.ts';
import { askWorker } from './worker-bundle.ts';

test('a real browser worker trains by the same kernel to the same weights', async ({ page }) => {
  const { kernels, biases } = await createSimdEngine().fit(smallTask());
  const weights = [...kernels, ...biases].flatMap((array) => Array.from(array));
  expect(await askWorker(page, 'engine-worker.ts', '')).toEqual({ engine: 'simd', weights });
});
