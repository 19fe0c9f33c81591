import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requestUpload } from '@senti/pipeline';
import { openEmbeddedPlatform, systemClock, type EmbeddedPlatform, type JobQueue } from '@senti/platform';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { UpkeepError } from './errors.ts';
import { createUpkeep } from './upkeep.ts';

let folder: string;
let platform: EmbeddedPlatform;
let errors: unknown[];
const dayMs = 86_400_000;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  folder = mkdtempSync(join(tmpdir(), 'senti-upkeep-'));
  platform = openEmbeddedPlatform({ dataDir: folder, baseUrl: 'http://senti.test' });
  errors = [];
});

afterEach(() => {
  platform.close();
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

const upkeep = (queues: { ingest: JobQueue; training: JobQueue } = platform.queues) =>
  createUpkeep({ ...platform, queues, requestMs: 0, onError: (error) => errors.push(error) });

const receive = (queue: JobQueue) => queue.receive({ visibilityMs: 60_000, waitMs: 0 });

/** A message that its relay did not come to send. */
async function leaveUnsent(queue = 'training') {
  const outbox = [{ queue, body: { left: queue } }];
  await platform.catalog.write({ partition: 'p', sort: queue }, 1, { expected: 'absent', outbox });
}

/** An upload whose notification was lost; its key. */
async function uploadUnnoticed(): Promise<string> {
  const { blobs, catalog } = platform;
  const { upload } = await requestUpload({ blobs, catalog, clock: systemClock }, { idFile: 'a.tsv' });
  await blobs.put(upload.fields['key']!, Buffer.from('bien\t1\n'));
  return upload.fields['key']!;
}

describe('upkeep', () => {
  it('sends messages that were left in the outbox, once', async () => {
    await leaveUnsent();
    expect(await upkeep()({})).toEqual({ relayed: 1, uploads: 0, deadLetters: 0, removed: 0 });
    expect(await upkeep()({})).toMatchObject({ relayed: 0 });
    expect(await receive(platform.queues.training)).toMatchObject([{ body: { left: 'training' } }]);
  });

  it('looks for lost notifications and dead letters of living jobs when asked to, and only then', async () => {
    const key = await uploadUnnoticed();
    await platform.queues.ingest.send({ type: 'upload-created', key });
    const [message] = await receive(platform.queues.ingest);
    await platform.queues.ingest.moveToDeadLetters(message!, 'received too often');

    expect(await upkeep()({ recover: false })).toEqual({
      relayed: 0,
      uploads: 0,
      deadLetters: 0,
      removed: 0,
    });
    expect(await upkeep()({ recover: true })).toEqual({ relayed: 0, uploads: 1, deadLetters: 1, removed: 0 });
    expect((await platform.queues.ingest.listDeadLetters()).items).toEqual([]);
    expect(await receive(platform.queues.ingest)).toMatchObject([{ body: { type: 'upload-created', key } }]);
  });

  it('removes what no record names once it is old, when asked to, and once a day', async () => {
    const key = 'corpora/left.tsv';
    await platform.blobs.put(key, Buffer.from('bien\t1\n'));
    vi.setSystemTime(Date.now() + 2 * dayMs);
    expect(await upkeep()({ recover: true })).toMatchObject({ removed: 0 });
    expect(await upkeep()({ prune: true })).toMatchObject({ removed: 1 });
    await platform.blobs.put(key, Buffer.from('bien\t1\n'));
    expect(await upkeep()({ prune: true })).toMatchObject({ removed: 0 });
    vi.setSystemTime(Date.now() + 2 * dayMs);
    expect(await upkeep()({ prune: true })).toMatchObject({ removed: 1 });
    expect(await platform.blobs.stat(key)).toBeUndefined();
  });

  it('fails at its end, having sent what it could', async () => {
    await leaveUnsent();
    await uploadUnnoticed();
    const { ingest, training } = platform.queues;
    using _send = vi.spyOn(training, 'send').mockRejectedValue(new RangeError('throttled'));
    await expect(upkeep({ ingest, training })({ recover: true })).rejects.toThrow(UpkeepError);
    expect(errors).toMatchObject([{ code: 'outbox-relay' }]);
    expect(await receive(ingest)).toHaveLength(1);
    expect(await platform.catalog.pendingOutbox(10)).toHaveLength(1); // the next round tries again
  });
});
