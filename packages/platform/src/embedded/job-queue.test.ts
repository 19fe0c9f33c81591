import { describeJobQueue } from '../contracts/job-queue.contract.ts';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { EmbeddedJobQueue, queueMigrations } from './job-queue.ts';
import { SqliteFile } from './sqlite-file.ts';
import { FakeClock, newDataDir, openTestPlatform } from './test-platform.ts';
import { WakeSignal } from './wake-signal.ts';

describeJobQueue(
  'embedded',
  ({ maxReceiveCount }) => {
    const { platform, remove } = openTestPlatform({ maxReceiveCount });
    return Promise.resolve({ queue: platform.queues.ingest, close: remove });
  },
  { unitMs: 150 },
);

it('keeps the newest dead letters of each queue', async () => {
  const folder = newDataDir();
  mkdirSync(folder);
  const file = new SqliteFile(join(folder, 'queue.sqlite'), queueMigrations);
  const wake = new WakeSignal(join(folder, 'wake'));
  const open = (name: string) =>
    new EmbeddedJobQueue({ name, file, wake, clock: new FakeClock(), maxDeadLetters: 2 });
  const [queue, other] = [open('a'), open('b')];
  for (const [into, body] of [
    [queue, 1],
    [other, 2],
    [queue, 3],
    [queue, 4],
  ] as const) {
    await into.send(body);
    const [message] = await into.receive({ visibilityMs: 1000, waitMs: 0 });
    await into.moveToDeadLetters(message!, 'on purpose');
  }
  expect((await queue.listDeadLetters()).items.map(({ body }) => body)).toEqual([3, 4]);
  expect((await other.listDeadLetters()).items.map(({ body }) => body)).toEqual([2]);
  wake.close();
  file.close();
  rmSync(folder, { recursive: true });
});
