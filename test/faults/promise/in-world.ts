import { afterEach, beforeEach, expect, vi } from 'vitest';
import type { UploadGrant } from '../../../packages/contract/src/index.ts';
import { checkPromise, contents, PromiseModel, type ContentName } from './model.ts';
import { PromiseWorld } from './world.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
});

afterEach(() => {
  vi.useRealTimers();
});

/** Acts in a world of its own, lets it come to rest, and checks that every promise was kept. */
export async function inWorld(
  act: (world: PromiseWorld, model: PromiseModel) => Promise<void>,
): Promise<void> {
  const world = new PromiseWorld();
  const model = new PromiseModel();
  try {
    await act(world, model);
    await world.settle();
    await checkPromise(world, model);
  } finally {
    world.close();
  }
}

/** Uploads a file of that content as `uno.tsv`, without faults. */
export async function upload(world: PromiseWorld, model: PromiseModel, content: ContentName): Promise<void> {
  const granted = await world.post('/v1/datasets', { idFile: 'uno.tsv' });
  const { upload: form } = (await granted!.json()) as UploadGrant;
  const taken = await world.postFile(form, contents[content]);
  expect(taken?.status).toBe(204);
  model.uploads.set(form.fields['key']!, { content, isAcknowledged: true });
}
