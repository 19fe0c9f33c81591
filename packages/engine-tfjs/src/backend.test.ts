import { createRequire } from 'node:module';
import * as tf from '@tensorflow/tfjs-core';
import { expect, it } from 'vitest';
import { openBackend } from './backend.ts';
import { TfjsBackendError } from './errors.ts';
import { loadTfjsNode } from './node-backend.ts';

const cpu = { registered: 'cpu', load: () => import('@tensorflow/tfjs-backend-cpu') };
const broken = { registered: 'none', load: () => Promise.reject(new TypeError('no library')) };
const unknown = { registered: 'none', load: () => Promise.resolve() };

it('takes the next backend where one does not load or does not register itself', async () => {
  expect((await openBackend(undefined, { node: broken, wasm: unknown, cpu })).name).toBe('cpu');
});

it('names the backend that does not load, with the cause', async () => {
  const refused = openBackend('node', { node: broken, wasm: cpu, cpu });
  await expect(refused).rejects.toThrow(TfjsBackendError);
  await expect(refused).rejects.toMatchObject({ code: 'tfjs-backend', backend: 'node' });
  await expect(refused).rejects.toHaveProperty('cause.message', 'no library');
});

it('makes its backend the current one again after another was used', async () => {
  const wasm = await openBackend('wasm');
  (await openBackend('cpu')).use();
  expect(tf.getBackend()).toBe('cpu');
  wasm.use();
  expect(tf.getBackend()).toBe('wasm');
});

it('puts back what Node 23 removed before tfjs-node is loaded, and hands on why that fails', async () => {
  const util = createRequire(import.meta.url)('node:util') as Record<string, unknown>;
  let isThere: unknown;
  const load = () => {
    isThere = util['isNullOrUndefined'];
    return Promise.reject(new TypeError('no library'));
  };
  await expect(loadTfjsNode(load)).rejects.toThrow('no library');
  expect((isThere as (value: unknown) => boolean)(undefined)).toBe(true);
});
