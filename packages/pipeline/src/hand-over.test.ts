import { createTypedArrayEngine, type Engine } from '@senti/classifier';
import { relayOutbox, systemClock, type EmbeddedPlatform } from '@senti/platform';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { requestUpload } from './datasets.ts';
import type { Runner } from './hand-over.ts';
import { ingestUpload } from './ingest.ts';
import { catalogKeys, trainingSchema } from './records.ts';
import { tinyTsv } from './test-corpus.ts';
import { trainModel } from './train.ts';
import { openTestPlatform } from './test-platform.ts';

let platform: EmbeddedPlatform;
let fits: number;
let request: unknown;

const typedArray = createTypedArrayEngine();
const engine: Engine = {
  ...typedArray,
  fit: (...args) => {
    fits++;
    return typedArray.fit(...args);
  },
};
const tooSmall: Runner = { maxSeconds: 0.001, largerQueue: 'training-large' };

beforeEach(async () => {
  platform = openTestPlatform();
  fits = 0;
  const { blobs, catalog } = platform;
  const { upload } = await requestUpload({ blobs, catalog, clock: systemClock }, { idFile: 'tiny.tsv' });
  const key = upload.fields['key']!;
  await blobs.put(key, Buffer.from(tinyTsv()));
  await ingestUpload({ ...contextOf('ingest'), blobs }, { type: 'upload-created', key });
  request = (await catalog.pendingOutbox(1))[0]!.body;
  await relayOutbox(catalog, platform.queues);
});

afterEach(() => platform.close());

function contextOf(workerId: string) {
  return {
    catalog: platform.catalog,
    clock: systemClock,
    worker: { workerId, supervisorId: workerId },
    leaseMs: 10_000,
    signal: new AbortController().signal,
  };
}

const trainBy = (runner: Runner) =>
  trainModel({ ...contextOf('trainer'), ...runner, blobs: platform.blobs, engine }, request);

async function readJob() {
  const item = await platform.catalog.read(catalogKeys.training('tiny.tsv/00000001'));
  return trainingSchema.parse(item!.value);
}

describe('a training too large for its runner', () => {
  it('goes to the larger one before anything is fitted, and says so in its timeline', async () => {
    expect(await trainBy(tooSmall)).toEqual({ kind: 'done' });
    expect(fits).toBe(0);
    expect(await platform.catalog.pendingOutbox(10)).toMatchObject([
      { queue: 'training-large', body: request },
    ]);
    const { state, attempts, lease, timeline } = await readJob();
    expect({ state, attempts, lease }).toEqual({ state: 'training', attempts: 0, lease: undefined });
    expect(timeline.at(-1)).toMatchObject({ event: 'handed-over', detail: 'training-large' });
  });

  it.each([
    ['by its time', { maxSeconds: 0.001 }],
    ['by the memory that its reviews take', { maxCorpusBytes: 1000 }],
  ])('is handed over or refused %s', async (_what, limit) => {
    expect(await trainBy({ ...limit, largerQueue: 'training-large' })).toEqual({ kind: 'done' });
    expect((await readJob()).timeline.at(-1)).toMatchObject({ event: 'handed-over' });
    await trainBy(limit);
    expect(await readJob()).toMatchObject({ state: 'failed' });
    expect(fits).toBe(0);
  });

  it('goes there once, however often its message comes', async () => {
    for (let copy = 0; copy < 3; copy++) expect(await trainBy(tooSmall)).toEqual({ kind: 'done' });
    expect(await platform.catalog.pendingOutbox(10)).toHaveLength(1);
  });

  it('is trained there, and ends as any other', async () => {
    await trainBy(tooSmall);
    expect(await trainBy({ maxSeconds: 3600 })).toEqual({ kind: 'done' });
    expect(await readJob()).toMatchObject({ state: 'ready', promoted: true });
  });

  it('is refused with its reason where there is no larger one, and by the largest', async () => {
    await trainBy(tooSmall);
    expect(await trainBy({ maxSeconds: 0.001 })).toEqual({ kind: 'done' });
    expect(await readJob()).toMatchObject({ state: 'failed', reason: { code: 'too-large-to-train' } });
    expect(fits).toBe(0);
  });

  it('is trained where it came when it can end there', async () => {
    await trainBy({ maxSeconds: 3600, largerQueue: 'training-large' });
    expect(await readJob()).toMatchObject({ state: 'ready' });
    expect(await platform.catalog.pendingOutbox(10)).toEqual([]);
  });
});
