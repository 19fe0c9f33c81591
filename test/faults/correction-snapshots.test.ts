import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTypedArrayEngine } from '../../packages/classifier/src/index.ts';
import { blobKeys } from '../../packages/contract/src/index.ts';
import {
  addCorrections,
  ingestUpload,
  pruneAlone,
  requestTraining,
  requestUpload,
  trainModel,
} from '../../packages/pipeline/src/index.ts';
import { tinyTsv } from '../../packages/pipeline/src/test-corpus.ts';
import {
  InvalidArgumentError,
  openEmbeddedPlatform,
  type BlobStore,
  type Catalog,
} from '../../packages/platform/src/index.ts';
import { openAwsStack } from '../support/aws-stack.ts';
import { temporaryFolder } from '../support/product.ts';

const dayMs = 86_400_000;
/** S3 dates what it holds by its own clock. */
const clock = { ms: 0, nowMs: () => clock.ms };
const signal = new AbortController().signal;

interface Opened {
  stores: { blobs: BlobStore; catalog: Catalog; clock: typeof clock };
  close: () => Promise<void>;
}

function openOneMachine(): Promise<Opened> {
  const folder = temporaryFolder();
  const platform = openEmbeddedPlatform({ dataDir: folder.path, baseUrl: 'http://senti.test', clock });
  const close = () => {
    platform.close();
    folder[Symbol.dispose]();
    return Promise.resolve();
  };
  return Promise.resolve({ stores: { ...platform, clock }, close });
}

async function openAws(): Promise<Opened> {
  const stack = await openAwsStack();
  return { stores: { ...stack.platform, clock }, close: () => stack.stop() };
}

describe.each([
  ['one machine', openOneMachine],
  ['AWS', openAws],
])('snapshots of corrections on %s', (_, open) => {
  let opened: Opened;
  let stores: Opened['stores'];

  beforeEach(async () => {
    clock.ms = Date.now();
    opened = await open();
    stores = opened.stores;
    await requestUpload(stores, { idFile: 'a.tsv' });
    const key = blobKeys.upload('a.tsv', '00000001');
    await stores.blobs.put(key, Buffer.from(tinyTsv()));
    expect(await ingestUpload(context(), { type: 'upload-created', key })).toEqual({ kind: 'done' });
    await addCorrections(stores, 'a.tsv', [{ text: 'Bien todo', label: 'Positivo' }]);
    await takeOutbox();
  });
  afterEach(() => opened.close());

  const context = () => ({
    ...stores,
    worker: { workerId: 'worker-1', supervisorId: 'run-1' },
    leaseMs: 20_000,
    signal,
    engine: createTypedArrayEngine(),
  });

  async function takeOutbox(): Promise<unknown[]> {
    const pending = await stores.catalog.pendingOutbox(100);
    await stores.catalog.settleOutbox(pending);
    return pending.map(({ body }) => body);
  }

  const ask = (seed: number) =>
    requestTraining(stores, {
      idFile: 'a.tsv',
      candidate: 'senti-linear',
      folds: 2,
      seed,
      base: [],
      unlabelled: [],
    });
  const prune = (blobs = stores.blobs) =>
    pruneAlone(
      { ...stores, blobs },
      { everyMs: 0, forMs: 60_000, orphanHours: 24, quiet: () => Promise.resolve() },
    );
  const snapshots = async () => (await stores.blobs.list('corrections/')).items.map(({ key }) => key);

  it('stay while a training may need them, and are gone two days after the day they were for', async () => {
    await ask(1);
    const [first] = await takeOutbox();
    expect(await trainModel(context(), first)).toEqual({ kind: 'done' });
    expect(await snapshots()).toHaveLength(1);
    await prune();
    expect(await snapshots()).toHaveLength(1);

    clock.ms += 3 * dayMs;
    await ask(2);
    const [second] = await takeOutbox();
    const makeModel = () => Promise.reject(new InvalidArgumentError('limit', 'is no number'));
    expect(await trainModel({ ...context(), makeModel }, second)).toMatchObject({ kind: 'dead' });
    expect(await snapshots()).toHaveLength(2);
    await prune();
    const [left, ...others] = await snapshots();
    expect(left).toContain(new Date(clock.ms).toISOString().slice(0, 10));
    expect(others).toEqual([]);

    clock.ms += 30 * dayMs;
    await prune();
    expect(await snapshots()).toEqual([left]); // what stopped may be tried again
    expect(await trainModel(context(), second)).toMatchObject({ kind: 'dead' });
  });

  it('are there for a training that is asked for while the same ones of another day are removed', async () => {
    await ask(1);
    const [first] = await takeOutbox();
    expect(await trainModel(context(), first)).toEqual({ kind: 'done' });
    clock.ms += 3 * dayMs;
    let asked: unknown;
    const blobs = new Proxy(stores.blobs, {
      get: (target, name) => {
        const member: unknown = Reflect.get(target, name);
        if (name !== 'remove')
          return typeof member === 'function' ? (member.bind(target) as unknown) : member;
        return async (key: string) => {
          if (key.startsWith('corrections/')) asked = await ask(2);
          return target.remove(key);
        };
      },
    });
    await prune(blobs);
    expect(asked).toBeDefined();
    const [second] = await takeOutbox();
    expect(await trainModel(context(), second)).toEqual({ kind: 'done' });
  });
});
