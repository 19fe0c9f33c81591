import { randomBytes } from 'node:crypto';
import { appendFileSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BackupInvalidError, DataDirNotUsableError } from '../errors.ts';
import { backUpDataDir, restoreDataDir } from './backup.ts';
import type { EmbeddedPlatform } from './platform.ts';
import { FakeClock, newDataDir, openTestPlatform } from './test-platform.ts';

let source: ReturnType<typeof openTestPlatform>;
let folder: string;
let restored: string;

beforeEach(() => {
  source = openTestPlatform();
  [folder, restored] = [newDataDir(), newDataDir()];
});

afterEach(() => {
  source.remove();
  for (const path of [folder, restored]) rmSync(path, { recursive: true, force: true });
});

/** One step of work: a blob, then the item that names it, then the message that names that. */
async function work({ blobs, catalog, queues }: EmbeddedPlatform, step: number): Promise<void> {
  await blobs.put(`blob/${step}`, randomBytes(2000));
  await catalog.write({ partition: 'p', sort: String(step) }, step, { expected: 'absent' });
  await queues.ingest.send(step);
}

describe('a backup of a data directory in use', () => {
  it('is one moment of its catalog, its queue and its blobs', async () => {
    const { platform, dataDir } = source;
    const over = new AbortController();
    let steps = 0;
    const worker = (async () => {
      while (!over.signal.aborted) {
        await work(platform, steps++);
        if (steps % 3 === 0) await platform.blobs.remove(`blob/${steps - 3}`);
      }
    })();
    while (steps < 20) await new Promise((resolve) => setTimeout(resolve, 1));
    const manifest = await backUpDataDir(dataDir, folder);
    const stepsThen = steps;
    over.abort();
    await worker;
    expect(manifest.damaged).toEqual([]);
    expect(await restoreDataDir(folder, restored)).toEqual(manifest);

    const copy = openTestPlatform({ dataDir: restored });
    const items = [...copy.platform.catalog.items()].map(({ value }) => Number(value));
    const messages = copy.platform.queues.ingest.bodies().map(Number);
    expect(items.length).toBeGreaterThanOrEqual(19);
    expect(items.length).toBeLessThanOrEqual(stepsThen + 1);
    // All of one moment: at most one step was half done.
    expect(items.length - messages.length).toBeLessThanOrEqual(1);
    for (const message of messages) expect(items).toContain(message);
    const { items: blobs } = await copy.platform.blobs.list('blob/', { limit: 1000 });
    for (const { key } of blobs) {
      let sizeBytes = 0;
      for await (const chunk of (await copy.platform.blobs.get(key))!.body) sizeBytes += chunk.length;
      expect(sizeBytes).toBe(2000);
    }
    const kept = new Set(blobs.map(({ key }) => key));
    for (const item of items) if (item % 3 !== 0) expect(kept.has(`blob/${item}`)).toBe(true);
    copy.remove();
  });

  it('goes on signing with the same secret', async () => {
    const clock = new FakeClock();
    const { platform, dataDir, remove } = openTestPlatform({ clock });
    writeFileSync(join(dataDir, 'token'), 'a-token\n');
    await backUpDataDir(dataDir, folder);
    await restoreDataDir(folder, restored);
    const copy = openTestPlatform({ dataDir: restored, clock });
    const request = { key: 'a', expiresInSeconds: 60 };
    expect(await copy.platform.blobs.signDownload(request)).toBe(await platform.blobs.signDownload(request));
    remove();
    expect(existsSync(join(restored, 'token'))).toBe(true);
    copy.remove();
  });

  it('names blobs that are damaged or gone, and backs up the rest', async () => {
    const { platform, dataDir } = source;
    const infos = [];
    for (const name of ['a', 'b', 'c']) infos.push(await platform.blobs.put(name, Buffer.from(name)));
    appendFileSync(join(dataDir, 'blobs', infos[0]!.sha256!), 'x');
    rmSync(join(dataDir, 'blobs', infos[1]!.sha256!));
    const { damaged, blobs } = await backUpDataDir(dataDir, folder);
    expect(damaged).toEqual([infos[0]!.sha256, infos[1]!.sha256].sort());
    expect(blobs).toBe(1);
    await restoreDataDir(folder, restored);
  });
});

describe('what is refused', () => {
  it('is a backup of nothing, and one into a folder that holds something', async () => {
    await expect(backUpDataDir(newDataDir(), folder)).rejects.toThrow(DataDirNotUsableError);
    await backUpDataDir(source.dataDir, folder);
    await expect(backUpDataDir(source.dataDir, folder)).rejects.toThrow(DataDirNotUsableError);
    expect(existsSync(join(folder, 'backup.json'))).toBe(true);
  });

  it.each([
    ['without its list', (at: string) => rmSync(join(at, 'backup.json'))],
    [
      'with a blob changed',
      (at: string) => appendFileSync(join(at, 'blobs', readdirSync(join(at, 'blobs'))[0]!), 'x'),
    ],
    ['with a blob missing', (at: string) => rmSync(join(at, 'blobs', readdirSync(join(at, 'blobs'))[0]!))],
    ['with a database changed', (at: string) => appendFileSync(join(at, 'catalog.sqlite'), 'x')],
    ['with a database missing', (at: string) => rmSync(join(at, 'queue.sqlite'))],
    [
      'of another kind',
      (at: string) => writeFileSync(join(at, 'backup.json'), '{"format":"senti-backup-9"}'),
    ],
  ])('is to restore a backup %s, and nothing is left of it', async (_what, damage) => {
    await source.platform.blobs.put('a', Buffer.from('a'));
    await backUpDataDir(source.dataDir, folder);
    damage(folder);
    await expect(restoreDataDir(folder, restored)).rejects.toThrow(BackupInvalidError);
    expect(existsSync(restored)).toBe(false);
    expect(readdirSync(join(restored, '..')).filter((name) => name.startsWith(`${restored}.`))).toEqual([]);
  });

  it('is to restore over what is there', async () => {
    await backUpDataDir(source.dataDir, folder);
    await expect(restoreDataDir(folder, source.dataDir)).rejects.toThrow(DataDirNotUsableError);
  });
});
