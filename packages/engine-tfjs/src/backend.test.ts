import { createRequire } from 'node:module';
import * as tf from '@tensorflow/tfjs-core';
import { expect, it } from 'vitest';
import { cpuLoader, openBackend, type BackendLoader } from './backend.ts';
import { TfjsBackendError } from './errors.ts';
import { loadTfjsNode } from './node-backend.ts';
import { trainingBackends } from './training-backends.ts';

const broken: BackendLoader = {
  name: 'node',
  registered: 'none',
  load: () => Promise.reject(new TypeError('no library')),
};
const unknown: BackendLoader = { name: 'wasm', registered: 'none', load: () => Promise.resolve() };

it('is the first one that loads and registers itself', async () => {
  expect((await openBackend([broken, unknown, cpuLoader])).name).toBe('cpu');
});

it('is refused with the cause when none loads', async () => {
  const refused = openBackend([unknown, broken]);
  await expect(refused).rejects.toThrow(TfjsBackendError);
  await expect(refused).rejects.toMatchObject({ code: 'tfjs-backend', backends: ['wasm', 'node'] });
  await expect(refused).rejects.toHaveProperty('cause.message', 'no library');
});

it('is made the current one again after another was used', async () => {
  const wasm = await openBackend(trainingBackends('wasm'));
  (await openBackend([cpuLoader])).use();
  expect(tf.getBackend()).toBe('cpu');
  wasm.use();
  expect(tf.getBackend()).toBe('wasm');
});

it('is looked for from the fastest one on', () => {
  expect(trainingBackends().map(({ name }) => name)).toEqual(['node', 'wasm', 'cpu']);
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
