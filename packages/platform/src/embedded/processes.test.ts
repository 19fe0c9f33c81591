import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { spawnChild } from './spawn-child.ts';
import { newDataDir, openTestPlatform, unfinishedFiles } from './test-platform.ts';

describe('several processes with one data directory', () => {
  const cleanUps: (() => void)[] = [];
  afterEach(() => {
    for (const cleanUp of cleanUps.splice(0)) cleanUp();
  });

  const open = (dataDir: string): ReturnType<typeof openTestPlatform>['platform'] => {
    const { platform, remove } = openTestPlatform({ dataDir });
    cleanUps.push(remove);
    return platform;
  };

  it('may all create it at once', async () => {
    const dataDir = newDataDir();
    const children = Array.from({ length: 6 }, () => spawnChild('increment', dataDir, '5'));

    for (const child of children) expect(await child.ended()).toEqual(['closed']);
    const { catalog } = open(dataDir);
    expect(await catalog.read({ partition: 'counter', sort: 'shared' })).toMatchObject({
      value: 30,
      revision: 30,
    });
  });

  it('lose no conditional write to each other', async () => {
    const dataDir = newDataDir();
    const { catalog } = open(dataDir);
    const children = [spawnChild('increment', dataDir, '200'), spawnChild('increment', dataDir, '200')];

    for (const child of children) expect(await child.ended()).toEqual(['closed']);
    expect(await catalog.read({ partition: 'counter', sort: 'shared' })).toMatchObject({ value: 400 });
  });

  it('wake each other: a message reaches a consumer that waits elsewhere, sooner than it would look', async () => {
    const dataDir = newDataDir();
    const { queues } = open(dataDir);
    const child = spawnChild('receive', dataDir, '5');
    cleanUps.push(() => void child.kill());
    expect(await child.next()).toBe('ready');

    const delaysMs: number[] = [];
    for (let index = 0; index < 5; index += 1) {
      await sleep(120);
      const sentAtMs = performance.timeOrigin + performance.now();
      await queues.ingest.send(index);
      const event = (await child.next()) as { body: number; atMs: number };
      expect(event.body).toBe(index);
      delaysMs.push(event.atMs - sentAtMs);
    }
    // A consumer that nobody wakes looks once a second: the best of five would not be so quick by chance.
    expect(Math.min(...delaysMs)).toBeLessThan(500);
    expect(Math.max(...delaysMs)).toBeLessThan(3_000);
  });

  it('leave each other’s unfinished blobs alone, and sweep those of the dead', async () => {
    const dataDir = newDataDir();
    const child = spawnChild('halfPut', dataDir);
    expect(await child.next()).toBe('writing');

    const first = openTestPlatform({ dataDir }).platform;
    expect(unfinishedFiles(dataDir)).toHaveLength(1);
    first.close();
    await child.kill();
    open(dataDir);
    expect(unfinishedFiles(dataDir)).toEqual([]);
  });
});
