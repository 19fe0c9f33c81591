import { createTypedArrayEngine, type Engine } from '@senti/classifier';
import { relayOutbox, StoreUnavailableError, type BlobStore, type EmbeddedPlatform } from '@senti/platform';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { requestUpload } from './datasets.ts';
import { ingestUpload } from './ingest.ts';
import { catalogKeys, datasetVersionSchema, trainingSchema } from './records.ts';
import { readRegistered } from './registry.ts';
import type { JobContext } from './run-job.ts';
import { tinyTsv } from './test-corpus.ts';
import { trainModel } from './train.ts';
import { openTestPlatform } from './test-platform.ts';

const trainingKey = catalogKeys.training('tiny.tsv/00000001');
const stallMs = 900_000;

let platform: EmbeddedPlatform;
let uploadKey: string;
let nowMs: number;
const clock = { nowMs: () => nowMs };

beforeEach(async () => {
  platform = openTestPlatform();
  nowMs = Date.parse('2026-03-01T12:00:00.000Z');
  const { blobs, catalog } = platform;
  const { upload } = await requestUpload({ blobs, catalog, clock }, { idFile: 'tiny.tsv' });
  uploadKey = upload.fields['key']!;
  await blobs.put(uploadKey, Buffer.from(tinyTsv()));
});

afterEach(() => platform.close());

function contextOf(workerId: string): JobContext {
  return {
    catalog: platform.catalog,
    clock,
    worker: { workerId, supervisorId: 'run' },
    leaseMs: 60_000,
    signal: new AbortController().signal,
    pause: () => Promise.resolve(),
  };
}

const ingest = (blobs: BlobStore = platform.blobs) =>
  ingestUpload({ ...contextOf('ingest'), blobs }, { type: 'upload-created', key: uploadKey });

async function train({
  blobs = platform.blobs,
  engine = createTypedArrayEngine(),
  ...context
}: Partial<JobContext & { blobs: BlobStore; engine: Engine }> = {}) {
  await relayOutbox(platform.catalog, platform.queues);
  const [message] = await platform.queues.training.receive({ visibilityMs: 1000, waitMs: 0 });
  return trainModel({ ...contextOf('trainer'), ...context, blobs, engine }, message!.body);
}

async function readTraining() {
  return trainingSchema.parse((await platform.catalog.read(trainingKey))!.value);
}

/** The store, told of each call before it is made. */
function watched(tell: (name: string, args: unknown[]) => Promise<void>): BlobStore {
  return new Proxy<BlobStore>(platform.blobs, {
    get(target, name: keyof BlobStore) {
      const call = target[name].bind(target) as (...args: unknown[]) => Promise<unknown>;
      return async (...args: unknown[]) => {
        await tell(name, args);
        return call(...args);
      };
    },
  });
}

/** The store, each of whose calls gets no answer the first `silent` times it is made in a row. */
function silentFor(silent: number): BlobStore {
  const unanswered = new Map<string, number>();
  return watched((name) => {
    const count = (unanswered.get(name) ?? 0) + 1;
    unanswered.set(name, count > silent ? 0 : count);
    return count > silent ? Promise.resolve() : Promise.reject(new StoreUnavailableError('no answer'));
  });
}

describe('a blob store that does not answer', () => {
  it('costs no attempt where it does by the 5th time, in an ingest and in a training', async () => {
    expect(await ingest(silentFor(4))).toEqual({ kind: 'done' });
    expect(await train({ blobs: silentFor(4) })).toEqual({ kind: 'done' });
    const item = await platform.catalog.read(catalogKeys.datasetVersion('tiny.tsv', 1));
    expect(datasetVersionSchema.parse(item!.value)).toMatchObject({ attempts: 0 });
    expect(await readTraining()).toMatchObject({ state: 'ready', attempts: 0 });
  });

  it('costs one where it does not, and nobody is asked a 6th time', async () => {
    let asked = 0;
    const blobs = watched(() => {
      asked++;
      return Promise.reject(new StoreUnavailableError('no answer'));
    });
    expect(await ingest(blobs)).toMatchObject({ kind: 'later' });
    expect(asked).toBe(5);
    const item = await platform.catalog.read(catalogKeys.datasetVersion('tiny.tsv', 1));
    expect(datasetVersionSchema.parse(item!.value)).toMatchObject({ attempts: 1 });
  });
});

describe('a training that another worker has claimed', () => {
  it('registers nothing, though it has written all files of its model', async () => {
    await ingest();
    const blobs = watched(async (name, [key]) => {
      if (name !== 'put' || !String(key).endsWith('card.json')) return;
      const { value, revision } = (await platform.catalog.read(trainingKey))!;
      const { token, ...training } = trainingSchema.parse(value);
      const lease = { workerId: 'other', supervisorId: 'run', expiresAtMs: nowMs + 60_000 };
      const claimed = JSON.parse(JSON.stringify({ ...training, token: token + 1, lease })) as never;
      await platform.catalog.write(trainingKey, claimed, { expected: revision });
    });
    expect(await train({ blobs })).toMatchObject({ kind: 'busy' });
    expect(await readTraining()).toMatchObject({ state: 'publishing', lease: { workerId: 'other' } });
    expect(await readRegistered(platform.catalog, 'tiny.tsv')).toBeUndefined();
  });
});

describe('a training whose first regression takes longer than what hangs may', () => {
  /** The heart beats every 10 ms; a pass takes two thirds of the limit, and four of them one regression. */
  async function trainSlowly({ tells }: { tells: boolean }) {
    await ingest();
    const engine = createTypedArrayEngine();
    let slow = true;
    return train({
      leaseMs: 30,
      stallMs,
      engine: {
        ...engine,
        async fitLogistic(data, task, hooks = {}) {
          for (let pass = 0; slow && pass < 4; pass++) {
            await new Promise((resolve) => setTimeout(resolve, 30));
            hooks.signal?.throwIfAborted();
            nowMs += (2 * stallMs) / 3;
            if (tells) hooks.onPass?.();
          }
          slow = false;
          return engine.fitLogistic(data, task, hooks);
        },
      },
    });
  }

  it('ends well when it tells of its passes', async () => {
    expect(await trainSlowly({ tells: true })).toEqual({ kind: 'done' });
    expect(await readTraining()).toMatchObject({ state: 'ready', attempts: 0 });
  });

  it('is stopped when it tells of none', async () => {
    expect(await trainSlowly({ tells: false })).toMatchObject({ kind: 'later' });
    const { attempts, timeline } = await readTraining();
    expect(attempts).toBe(1);
    expect(timeline.at(-1)).toMatchObject({ event: 'attempt-failed', detail: 'stalled' });
  });
});
