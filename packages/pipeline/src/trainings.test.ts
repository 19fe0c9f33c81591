import { blobKeys, defaultTrainingOptions, type TrainingCreate } from '@senti/contract';
import { systemClock, type EmbeddedPlatform } from '@senti/platform';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { requestUpload } from './datasets.ts';
import { ingestUpload } from './ingest.ts';
import { toJson } from './job.ts';
import { sha256Hex } from './model-identity.ts';
import { catalogKeys } from './records.ts';
import { publishModel } from './registry.ts';
import { loadOutside, vectorStoreOf } from './stored-outside.ts';
import { tinyTsv } from './test-corpus.ts';
import type { toTraining } from './trainings.ts';
import { describeTraining, requestTraining } from './trainings.ts';
import { openTestPlatform } from './test-platform.ts';

let platform: EmbeddedPlatform;
let stores: {
  blobs: EmbeddedPlatform['blobs'];
  catalog: EmbeddedPlatform['catalog'];
  clock: typeof systemClock;
};

beforeEach(async () => {
  platform = openTestPlatform();
  stores = { blobs: platform.blobs, catalog: platform.catalog, clock: systemClock };
  await ingest('own.tsv', 'a');
  await ingest('other.tsv', 'b');
});

afterEach(() => platform.close());

/** A data set with a corpus, as the trainer leaves it. */
async function ingest(idFile: string, tag: string): Promise<void> {
  await requestUpload(stores, { idFile });
  const key = blobKeys.upload(idFile, '00000001');
  await platform.blobs.put(key, Buffer.from(tinyTsv(tag)));
  const worker = { workerId: 'test', supervisorId: 'test' };
  const context = { ...stores, worker, leaseMs: 60_000, signal: new AbortController().signal };
  expect(await ingestUpload(context, { type: 'upload-created', key })).toEqual({ kind: 'done' });
}

const ask = (asked: Partial<TrainingCreate> = {}) =>
  requestTraining(stores, { idFile: 'own.tsv', base: [], unlabelled: [], ...asked });

const recordOf = async (trainingId: string) =>
  (await platform.catalog.read(catalogKeys.training(trainingId)))?.value as ReturnType<typeof toTraining>;

/** A model's card where models are stored, of a corpus of that hash, and its name in the registry. */
async function publish(modelId: string, corpusSha256: string, idFile?: string): Promise<Uint8Array> {
  const origin = { corpus: { sha256: corpusSha256 }, sources: [], outside: { bases: [] } };
  const card = Buffer.from(JSON.stringify(origin));
  await platform.blobs.put(blobKeys.modelFile(modelId, 'card.json'), card);
  if (idFile) {
    const version = {
      modelId,
      createdAt: new Date(0).toISOString(),
      accuracy: 1,
      sizeBytes: 1,
      corpusSha256,
    };
    await publishModel(platform.catalog, { idFile, trainingId: idFile }, version, () =>
      Promise.resolve(undefined),
    );
  }
  return card;
}

const modelId = '0123456789abcdef';
const elsewhere = 'e'.repeat(64);

describe('requestTraining', () => {
  it('is one training and one message, however often and at once it is asked for', async () => {
    const asked = { candidate: 'senti-linear' as const, seed: 5 };
    const ids = await Promise.all([ask(asked), ask(asked), ask(asked)]);
    const { trainingId } = await ask(asked);
    expect(new Set(ids.map((answer) => answer.trainingId))).toEqual(new Set([trainingId]));
    const messages = (await platform.catalog.pendingOutbox(25)).map(({ body }) => body);
    const own = messages.filter((body) => (body as { trainingId: string }).trainingId === trainingId);
    expect(own).toHaveLength(1);
    expect(own[0]).toMatchObject({
      type: 'training-requested',
      idFile: 'own.tsv',
      options: { ...defaultTrainingOptions, ...asked },
      outside: { bases: [], unlabelled: [] },
    });
  });

  it('is another training for another seed, base, text or data set', async () => {
    const asked: Partial<TrainingCreate>[] = [
      {},
      { seed: 2 },
      { maxBytes: 90_000 },
      { base: ['other.tsv'] },
      { unlabelled: ['other.tsv'] },
      { datasets: ['own.tsv', 'other.tsv'] },
      { builtInBase: false },
    ];
    const ids: string[] = [];
    for (const one of asked) ids.push((await ask(one)).trainingId);
    expect(new Set(ids).size).toBe(asked.length);
    expect((await ask({ seed: undefined, maxBytes: undefined })).trainingId).toBe(ids[0]);
  });

  it('joins the rows of several data sets, and names each as a source', async () => {
    const { trainingId } = await ask({ idFile: 'both.tsv', datasets: ['own.tsv', 'other.tsv'] });
    const { sources, corpusSha256, furtherCorpora, idFile } = await recordOf(trainingId);
    expect(idFile).toBe('both.tsv');
    expect(sources.map((source) => source.idFile)).toEqual(['own.tsv', 'other.tsv']);
    expect(furtherCorpora).toHaveLength(1);
    expect(furtherCorpora).not.toContain(corpusSha256);
  });

  it('finds bases among data sets, models of a name and models of an id, in their order', async () => {
    const card = await publish(modelId, elsewhere, 'named.tsv');
    const { trainingId } = await ask({
      base: ['named.tsv', 'other.tsv', modelId],
      unlabelled: ['other.tsv'],
    });
    const { outside } = await recordOf(trainingId);
    const model = { kind: 'model', modelId, cardSha256: sha256Hex(card) };
    expect(outside.bases).toMatchObject([
      { ...model, name: 'named.tsv' },
      { kind: 'corpus', name: 'other.tsv' },
      { ...model, name: modelId },
    ]);
    const { bases, unlabelled } = await loadOutside(platform.blobs, {
      bases: outside.bases.filter(({ kind }) => kind === 'corpus'),
      unlabelled: outside.unlabelled,
    });
    expect(bases[0]).toMatchObject({ kind: 'corpus', name: 'other.tsv' });
    expect(unlabelled[0]!.texts).toHaveLength(80);
    // Its folder holds nothing but a card.
    const broken = loadOutside(platform.blobs, { ...outside, bases: outside.bases.slice(0, 1) });
    await expect(broken).rejects.toMatchObject({ reason: { code: 'base-unsuited' } });
  });

  it.each<[string, Partial<TrainingCreate>, string]>([
    ['a data set that is not there', { idFile: 'none.tsv' }, 'dataset-not-found'],
    ['one of several that is not there', { datasets: ['own.tsv', 'none.tsv'] }, 'dataset-not-found'],
    ['unlabelled text that is not there', { unlabelled: ['none.tsv'] }, 'dataset-not-found'],
    ['a base that is not there', { base: ['none.tsv'] }, 'base-not-found'],
    ['a model that is not there', { base: ['fedcba9876543210'] }, 'base-not-found'],
    ['more folds than rows of a label', { folds: 41 }, 'too-few-rows'],
  ])('refuses %s', async (_what, asked, code) => {
    await expect(ask(asked)).rejects.toMatchObject({ reason: { code } });
  });

  it('refuses a data set whose file has still to come', async () => {
    await requestUpload(stores, { idFile: 'soon.tsv' });
    await expect(ask({ idFile: 'soon.tsv' })).rejects.toMatchObject({
      reason: { code: 'dataset-not-ready' },
    });
  });

  it('refuses a model as base that was trained on the same rows', async () => {
    const { corpusSha256 } = await recordOf((await ask()).trainingId);
    await publish(modelId, corpusSha256, 'named.tsv');
    await expect(ask({ base: ['named.tsv'] })).rejects.toMatchObject({ reason: { code: 'base-saw-rows' } });
  });
});

describe('describeTraining', () => {
  it('tells a training with its progress, and nothing of one that nobody asked for', async () => {
    const { trainingId } = await ask({ folds: 7 });
    const found = await describeTraining(stores, trainingId, 'es');
    expect(found).toMatchObject({
      trainingId,
      idFile: 'own.tsv',
      state: 'training',
      progress: { fold: 0, folds: 7 },
    });
    expect(found!.timeline.map(({ state }) => state)).toEqual(['training']);
    expect(found).not.toHaveProperty('modelId');
    expect(await describeTraining(stores, 'asked-nothing', 'es')).toBeUndefined();
  });

  it('gives the reason of one that failed in the language of the reader', async () => {
    const { trainingId } = await ask();
    const key = catalogKeys.training(trainingId);
    const item = (await platform.catalog.read(key))!;
    const failed = { ...(await recordOf(trainingId)), state: 'failed', reason: { code: 'conflict' } };
    await platform.catalog.write(key, toJson(failed), { expected: item.revision });
    const [spanish, english] = [
      await describeTraining(stores, trainingId, 'es'),
      await describeTraining(stores, trainingId, 'en'),
    ];
    expect(spanish).toMatchObject({ state: 'failed', reason: { code: 'conflict' } });
    expect(spanish!.reason!.message).not.toBe(english!.reason!.message);
    expect(spanish).not.toHaveProperty('progress');
  });
});

describe('vectorStoreOf', () => {
  it('keeps vectors by their key', async () => {
    const store = vectorStoreOf(platform.blobs);
    const vectors = { terms: ['buen'], dims: 1, near: Float32Array.of(0.5), doc: Float32Array.of(-2) };
    expect(await store.load('k')).toBeUndefined();
    await store.save('k', vectors);
    expect(await store.load('k')).toEqual(vectors);
  });
});
