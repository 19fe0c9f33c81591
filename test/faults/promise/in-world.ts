import { join } from 'node:path';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import type { UploadGrant } from '../../../packages/contract/src/index.ts';
import { openMemoryPlatform } from '../../support/memory-platform.ts';
import { temporaryFolder } from '../../support/product.ts';
import type { WorldPlatform } from '../../support/world-platform.ts';
import { checkPromise, contents, PromiseModel, type ContentName } from './model.ts';
import { PromiseWorld } from './world.ts';

/** From now on time goes on only when a world is told to let it. */
function holdTime(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
}

beforeEach(holdTime);

afterEach(() => {
  vi.useRealTimers();
});

/** Acts in a world of its own (the ports of one machine held in memory, unless another is opened), lets it come to rest, and checks that every promise was kept. */
export async function inWorld(
  act: (world: PromiseWorld, model: PromiseModel) => Promise<void>,
  open?: () => Promise<WorldPlatform>,
): Promise<void> {
  using folder = temporaryFolder();
  vi.useRealTimers();
  const platform = open ? await open() : openMemoryPlatform(join(folder.path, 'blobs'));
  holdTime();
  const world = new PromiseWorld(platform);
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
  expect(await world.postFile(form, contents[content])).toBe(true);
  model.uploads.set(form.fields['key']!, { content, isAcknowledged: true });
}
