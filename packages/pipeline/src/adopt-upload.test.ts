import { systemClock, type EmbeddedPlatform } from '@senti/platform';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { adoptRootUpload, isRootUpload } from './adopt-upload.ts';
import { requestUpload } from './datasets.ts';
import { openTestPlatform } from './test-platform.ts';

let platform: EmbeddedPlatform;

beforeEach(() => (platform = openTestPlatform()));

afterEach(() => platform.close());

const adopt = () =>
  adoptRootUpload({ blobs: platform.blobs, catalog: platform.catalog, clock: systemClock }, 'Ingesta12.txt');

describe('adoptRootUpload', () => {
  it('is one upload however often, and at once, it is told of', async () => {
    await platform.blobs.put('Ingesta12.txt', Buffer.from('bien\t1\n'));
    const keys = await Promise.all([adopt(), adopt(), adopt()]);
    expect(new Set([...keys, await adopt()])).toEqual(new Set(['datasets/Ingesta12.txt/00000001']));
    expect((await platform.blobs.stat('datasets/Ingesta12.txt/00000001'))?.sizeBytes).toBe(7);
  });

  it('takes the next version where others have asked for uploads of that name', async () => {
    const { blobs, catalog } = platform;
    await platform.blobs.put('Ingesta12.txt', Buffer.from('bien\t1\n'));
    const asked = Array.from({ length: 3 }, () =>
      requestUpload({ blobs, catalog, clock: systemClock }, { idFile: 'Ingesta12.txt' }),
    );
    const [key] = await Promise.all([adopt(), ...asked]);
    const { items } = await catalog.list('dataset/Ingesta12.txt');
    expect(items).toHaveLength(4);
    const adopted = items.filter(({ value }) => (value as { adopted?: string }).adopted !== undefined);
    expect(adopted.map(({ key: { sort } }) => sort.replace('version/', 'datasets/Ingesta12.txt/'))).toEqual([
      key,
    ]);
  });

  it('is nothing when the file is gone', async () => {
    expect(await adopt()).toBeUndefined();
  });

  it.each([
    ['Ingesta12.txt', true],
    ['datasets/a.txt/1', false],
    ['.txt', false],
    ['a.tsv', false],
  ])('takes %s for a file at the root: %s', (key, isRoot) => {
    expect(isRootUpload(key)).toBe(isRoot);
  });
});
