import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTypedArrayEngine } from '../../packages/classifier/src/index.ts';
import { blobKeys } from '../../packages/contract/src/index.ts';
import {
  addCorrections,
  examineStores,
  ingestUpload,
  pruneAlone,
  pruneStores,
  readRegistered,
  renewModels,
  requestTraining,
  requestUpload,
  trainModel,
  type Finding,
} from '../../packages/pipeline/src/index.ts';
import { catalogKeys } from '../../packages/pipeline/src/records.ts';
import { tinyTsv } from '../../packages/pipeline/src/test-corpus.ts';
import {
  examineDataDir,
  InvalidArgumentError,
  openEmbeddedPlatform,
  type EmbeddedPlatform,
  type JsonValue,
} from '../../packages/platform/src/index.ts';
import { temporaryFolder } from '../support/product.ts';

const dayMs = 86_400_000;
const clock = { ms: 0, nowMs: () => clock.ms };
const signal = new AbortController().signal;
const worker = { workerId: 'worker-1', supervisorId: 'run-1' };

let folder: ReturnType<typeof temporaryFolder>;
let platform: EmbeddedPlatform;
let stores: EmbeddedPlatform & { clock: typeof clock };

beforeEach(() => {
  clock.ms = Date.parse('2026-03-01T12:00:00Z');
  folder = temporaryFolder();
  platform = openEmbeddedPlatform({ dataDir: folder.path, baseUrl: 'http://senti.test', clock });
  stores = { ...platform, clock };
});

afterEach(() => {
  platform.close();
  folder[Symbol.dispose]();
});

const context = () => ({ ...stores, worker, leaseMs: 20_000, signal, engine: createTypedArrayEngine() });
const examine = (isRepairing = false) => examineStores(stores, { isRepairing });
const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code);

/** A new version of a data set, read; the message for its training stays in the outbox. */
async function ingest(idFile: string, version: number, tag = 'a'): Promise<string> {
  await requestUpload(stores, { idFile });
  const key = blobKeys.upload(idFile, String(version).padStart(8, '0'));
  await platform.blobs.put(key, Buffer.from(tinyTsv(tag)));
  expect(await ingestUpload(context(), { type: 'upload-created', key })).toEqual({ kind: 'done' });
  return key;
}

/** What waits in the outbox, taken out of it: sent nowhere. */
async function takeOutbox(): Promise<unknown[]> {
  const pending = await platform.catalog.pendingOutbox(100);
  await platform.catalog.settleOutbox(pending);
  return pending.map(({ body }) => body);
}

async function train(idFile: string, seed: number): Promise<void> {
  await requestTraining(stores, {
    idFile,
    candidate: 'senti-linear',
    folds: 2,
    seed,
    base: [],
    unlabelled: [],
  });
  for (const body of await takeOutbox()) expect(await trainModel(context(), body)).toEqual({ kind: 'done' });
}

describe('the doctor', () => {
  it('finds nothing where all is well, at any step', async () => {
    expect(await examine()).toEqual([]);
    await requestUpload(stores, { idFile: 'b.tsv' });
    await ingest('a.tsv', 1);
    expect(await examine()).toEqual([]);
    for (const body of await takeOutbox()) await platform.queues.training.send(body);
    expect(await examine()).toEqual([]);
    await train('a.tsv', 1);
    expect(await examine()).toEqual([]);
    expect(await examineDataDir(folder.path)).toEqual([]);
  });

  it('asks again for what nobody asks for any more', async () => {
    const key = await ingest('a.tsv', 1);
    const [request] = await takeOutbox();
    expect(codes(await examine())).toEqual(['request-lost']);
    expect((await examine(true))[0]).toMatchObject({ code: 'request-lost', isRepaired: true });
    expect(platform.queues.ingest.bodies()).toEqual([{ type: 'upload-created', key }]);
    expect(await ingestUpload(context(), { type: 'upload-created', key })).toEqual({ kind: 'done' });
    expect(await takeOutbox()).toEqual([request]);

    const options = { candidate: 'senti-linear' as const, folds: 2, base: [], unlabelled: [] };
    const { trainingId } = await requestTraining(stores, { idFile: 'a.tsv', ...options });
    const [asked] = await takeOutbox();
    const lost = await examine(true);
    expect(lost).toContainEqual({ code: 'job-without-message', what: trainingId, isRepaired: true });
    expect(platform.queues.training.bodies()).toContainEqual(asked);
    expect(codes(await examine())).toEqual([]);
  });

  it('tells of a message for a job that does not exist', async () => {
    await platform.queues.ingest.send({ type: 'upload-created', key: blobKeys.upload('x.tsv', '00000001') });
    expect(await examine()).toEqual([
      { code: 'message-without-job', what: 'dataset/x.tsv', isRepaired: false },
    ]);
  });

  it('puts the former model in use again when the one in use is broken', async () => {
    await ingest('a.tsv', 1);
    await takeOutbox();
    await train('a.tsv', 1);
    await train('a.tsv', 2);
    const before = (await readRegistered(platform.catalog, 'a.tsv'))!;
    const [first, second] = before.versions.map(({ modelId }) => modelId);
    expect(before.production).toBe(second);
    await platform.blobs.remove(blobKeys.modelFile(second!, 'vocabulary.json'));
    const card = await platform.blobs.stat(blobKeys.modelFile(second!, 'card.json'));
    rmSync(join(folder.path, 'blobs', card!.sha256!));
    expect(await renewModels(stores)).toBe(0);
    expect(codes(await examine()).sort()).toEqual(['model-broken', 'production-broken', 'request-lost']);
    await examine(true);
    expect(await readRegistered(platform.catalog, 'a.tsv')).toMatchObject({ production: first });
    expect(codes(await examine())).toEqual(['model-broken']);
  });

  it('names what is gone from the disk, and what was changed', async () => {
    await ingest('a.tsv', 1);
    const corpora = (await platform.blobs.list('corpora/')).items;
    const rows = (await platform.blobs.list('rows/')).items;
    rmSync(join(folder.path, 'blobs', corpora[0]!.sha256!));
    await platform.blobs.put('broken', Buffer.from('a'));
    const { sha256 } = (await platform.blobs.stat('broken'))!;
    rmSync(join(folder.path, 'blobs', sha256!));
    const onDisk = await examineDataDir(folder.path);
    expect(onDisk.map(({ code, what }) => `${code} ${what}`).sort()).toEqual(
      [`blob-missing ${corpora[0]!.key}`, 'blob-missing broken'].sort(),
    );
    expect(rows).toHaveLength(1);
    await platform.blobs.remove(corpora[0]!.key);
    expect(codes(await examine())).toEqual(['corpus-missing']);
  });
});

describe('upkeep', () => {
  it('removes what nothing names once it is old, and nothing else', async () => {
    await ingest('a.tsv', 1);
    await takeOutbox();
    await train('a.tsv', 1);
    await platform.blobs.put('models/0123456789abcdef/card.json', Buffer.from('{}'));
    await platform.blobs.put('copied.txt', Buffer.from('Muy bien\t1'));
    const keys = async () => (await platform.blobs.list('', { limit: 1000 })).items.map(({ key }) => key);
    const before = await keys();
    expect(await pruneStores(stores)).toEqual({ versions: 0, trainings: 0, blobs: 0 });
    clock.ms += 2 * dayMs;
    const pruned = await pruneStores(stores);
    const gone = before.filter((key) => /^trainings\/|^models\/0123456789abcdef/.test(key));
    expect(pruned).toEqual({ versions: 0, trainings: 0, blobs: gone.length });
    expect(gone).toHaveLength(3);
    expect(await keys()).toEqual(before.filter((key) => !gone.includes(key)));
    expect(await pruneStores(stores)).toEqual({ versions: 0, trainings: 0, blobs: 0 });
  });

  it('gives up where a worker holds a job, and puts off jobs that begin meanwhile', async () => {
    const key = await ingest('a.tsv', 1);
    await takeOutbox();
    await platform.blobs.put('corpora/left.tsv', Buffer.from('bien\t1\n'));
    clock.ms += 2 * dayMs;
    const terms = { everyMs: dayMs, forMs: 60_000 };
    const record = catalogKeys.datasetVersion('a.tsv', 1);
    const item = (await platform.catalog.read(record))!;
    const { trainingId: _undone, ...version } = item.value as Record<string, JsonValue>;
    const lease = { ...worker, expiresAtMs: clock.ms + 1 };
    await platform.catalog.write(record, { ...version, lease }, { expected: item.revision });
    expect(await pruneAlone(stores, { ...terms, quiet: () => Promise.resolve() })).toBeUndefined();

    clock.ms += 3_600_000; // the worker is gone by now
    let outcome: unknown;
    const quiet = async () => (outcome = await ingestUpload(context(), { type: 'upload-created', key }));
    expect(await pruneAlone(stores, { ...terms, quiet })).toMatchObject({ blobs: 1 });
    expect(outcome).toEqual({ kind: 'later', delayMs: 60_000 });
    expect(await ingestUpload(context(), { type: 'upload-created', key })).toEqual({ kind: 'done' });
    expect(await pruneAlone(stores, { ...terms, quiet })).toBeUndefined(); // it was done today
  });

  it('keeps what a training that stopped would need to be tried again', async () => {
    await ingest('a.tsv', 1);
    await takeOutbox();
    await addCorrections(stores, 'a.tsv', [{ text: 'Bien todo', label: 'Positivo' }]);
    const { trainingId } = await requestTraining(stores, { idFile: 'a.tsv', base: [], unlabelled: [] });
    const [request] = await takeOutbox();
    const makeModel = () => Promise.reject(new InvalidArgumentError('limit', 'is no number'));
    expect(await trainModel({ ...context(), makeModel }, request)).toMatchObject({ kind: 'dead' });
    clock.ms += 2 * dayMs;
    await pruneStores(stores);
    expect((await platform.blobs.list('corrections/')).items, trainingId).toHaveLength(1);
  });

  it('keeps the newest 20 versions of a data set, and no form that nobody posted', async () => {
    for (let version = 1; version <= 22; version++) await ingest('a.tsv', version, `v${version}`);
    await takeOutbox();
    await requestUpload(stores, { idFile: 'a.tsv' });
    await requestUpload(stores, { idFile: 'b.tsv' });
    clock.ms += 2 * dayMs;
    const pruned = await pruneStores(stores);
    expect(pruned).toMatchObject({ versions: 4, trainings: 0 });
    const versions = [...platform.catalog.items()]
      .map(({ key }) => key)
      .filter(({ partition }) => partition === 'dataset/a.tsv');
    expect(versions.map(({ sort }) => sort)).toEqual(
      Array.from({ length: 20 }, (_, index) => `version/${String(index + 3).padStart(8, '0')}`),
    );
    for (const kind of ['datasets/', 'corpora/', 'rows/']) {
      expect((await platform.blobs.list(kind)).items).toHaveLength(20);
    }
  });
});
