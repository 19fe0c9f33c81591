import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { collect, digest } from '../contracts/blob-fixtures.ts';
import type { EmbeddedPlatform } from './platform.ts';
import { spawnChild } from './spawn-child.ts';
import { bytesOf } from './test-child.ts';
import { newDataDir, openTestPlatform } from './test-platform.ts';

const kills = 10;

/** Lets children work in one data directory, each killed in the middle; what each said was done. */
async function killInTheMiddle(role: string, dataDir: string): Promise<unknown[][]> {
  const told: unknown[][] = [];
  for (let run = 0; run < kills; run += 1) {
    const child = spawnChild(role, dataDir, String(run));
    const first = await child.next();
    expect(first).toBeDefined();
    // Primes spread the kills over the steps of a write, which take 1 to 10 ms.
    await sleep((run * 7) % 23);
    told.push([first, ...(await child.kill())]);
  }
  return told;
}

async function inspect(dataDir: string, look: (platform: EmbeddedPlatform) => Promise<void>): Promise<void> {
  const { platform, remove } = openTestPlatform({ dataDir });
  try {
    await look(platform);
  } finally {
    remove();
  }
}

describe('a process killed by SIGKILL', () => {
  it('leaves every blob whose put had resolved, and no part of any other', async () => {
    const dataDir = newDataDir();
    const told = (await killInTheMiddle('put', dataDir)).flat();

    await inspect(dataDir, async ({ blobs }) => {
      const { items } = await blobs.list('crash/', { limit: 1000 });
      const keys = items.map(({ key }) => key);
      for (const key of told) expect(keys).toContain(key);
      for (const { key, sha256, sizeBytes } of items) {
        const bytes = await collect((await blobs.get(key))!.body);
        expect(digest(bytes) === digest(bytesOf(key)), key).toBe(true);
        expect(digest(bytes)).toBe(sha256);
        expect(bytes).toHaveLength(sizeBytes);
      }
      expect(readdirSync(join(dataDir, 'blobs')).sort()).toEqual(items.map(({ sha256 }) => sha256).sort());
      expect(readdirSync(join(dataDir, 'tmp')), 'folders of the dead').toHaveLength(1);
    });
  });

  it('leaves one version of a blob that it was rewriting', async () => {
    const dataDir = newDataDir();
    await killInTheMiddle('rewrite', dataDir);

    await inspect(dataDir, async ({ blobs }) => {
      const bytes = await collect((await blobs.get('rewritten'))!.body);
      expect([bytesOf('even'), bytesOf('odd one')].map(digest)).toContain(digest(bytes));
      expect(readdirSync(join(dataDir, 'blobs'))).toHaveLength(1);
    });
  });

  it('leaves every message whose send had resolved, each once', async () => {
    const dataDir = newDataDir();
    const told = (await killInTheMiddle('send', dataDir)).flat();

    await inspect(dataDir, async ({ queues }) => {
      const received: string[] = [];
      for (;;) {
        const batch = await queues.ingest.receive({ maxMessages: 10, visibilityMs: 60_000, waitMs: 0 });
        if (batch.length === 0) break;
        received.push(...batch.map(({ messageId }) => messageId));
      }
      expect(new Set(received).size).toBe(received.length);
      const lost = told.filter((messageId) => !received.includes(messageId as string));
      expect(lost).toEqual([]);
      expect(received.length - told.length, 'durable but not yet told').toBeLessThanOrEqual(kills);
    });
  });

  it('leaves every catalog write that had resolved, and its outbox with it or not at all', async () => {
    const dataDir = newDataDir();
    const told = await killInTheMiddle('write', dataDir);

    await inspect(dataDir, async ({ catalog }) => {
      const pending = await catalog.pendingOutbox(100_000);
      const withMessage = new Set(pending.map(({ key }) => `${key.partition}/${key.sort}`));
      let written = 0;
      for (const [run, indexes] of told.entries()) {
        for (const index of indexes) {
          const item = await catalog.read({ partition: `crash ${run}`, sort: String(index) });
          expect(item).toMatchObject({ value: 'second', revision: 2 });
        }
        const { items } = await catalog.list(`crash ${run}`, { limit: 1000 });
        for (const { key, value } of items) {
          expect(withMessage.has(`${key.partition}/${key.sort}`)).toBe(value === 'second');
          written += value === 'second' ? 1 : 0;
        }
      }
      expect(pending).toHaveLength(written);
    });
  });
});
