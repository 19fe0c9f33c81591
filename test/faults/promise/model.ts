import { expect } from 'vitest';
import { blobKeys } from '../../../packages/contract/src/index.ts';
import { readDataset } from '../../../packages/dataset/src/index.ts';
import {
  listRegistered,
  openModel,
  readBlob,
  type Registered,
} from '../../../packages/pipeline/src/index.ts';
import {
  datasetVersionSchema,
  trainingSchema,
  type DatasetVersion,
  type Training,
} from '../../../packages/pipeline/src/records.ts';
import { isStopped, type Job } from '../../../packages/pipeline/src/job.ts';
import { tinyTsv } from '../../../packages/pipeline/src/test-corpus.ts';
import { workQueues, type PromiseWorld } from './world.ts';

export const contents = {
  first: tinyTsv('a'),
  second: `${tinyTsv('a')}\n${tinyTsv('b')}`,
  refused: 'bien\t1\nmal\t0',
};
export type ContentName = keyof typeof contents;
export const contentNames = Object.keys(contents) as ContentName[];

/** What was asked for, and whether it was acknowledged: all that the promise speaks of. */
export class PromiseModel {
  readonly uploads = new Map<string, { content: ContentName; isAcknowledged: boolean }>();
  readonly acknowledgedTrainings = new Set<string>();
  poisons = 0;
}

const corpusOf = new Map<ContentName, string>();
for (const name of contentNames) {
  const { report } = await readDataset(() => [new TextEncoder().encode(contents[name])]);
  corpusOf.set(name, report.corpusSha256);
}

/** Holds at any moment: what serves is whole, versions count up, each is another model, each job one worker's. */
export async function checkServing(world: PromiseWorld): Promise<Registered[]> {
  const { blobs, catalog } = world.platform;
  await checkTokens(world);
  const { items } = await listRegistered(catalog);
  for (const { versions, production, history } of items) {
    expect(versions.map(({ version }) => version)).toEqual(versions.map((_, index) => index + 1));
    expect(new Set(versions.map(({ modelId }) => modelId)).size, 'models').toBe(versions.length);
    expect([production], 'a model serves').toEqual(history.slice(-1).map(({ modelId }) => modelId));
    for (const { modelId } of versions) {
      await openModel((name) => readBlob(blobs, blobKeys.modelFile(modelId, name))); // throws unless it is whole
    }
  }
  return items;
}

/** A job's token never goes back, and under one token there is one worker. */
async function checkTokens({ platform, tokens }: PromiseWorld): Promise<void> {
  for (const kind of ['dataset/', 'training/']) {
    for (const value of await platform.itemsOf(kind)) {
      const { token, lease, ...job } = value as Job & Partial<Training & DatasetVersion>;
      const name = job.modelId === undefined ? keyOf(job as never) : String(job.trainingId);
      const before = tokens.get(name);
      if (before) expect(token, `the token of ${name}`).toBeGreaterThanOrEqual(before.token);
      const former = before?.token === token ? before.holder : undefined;
      if (former !== undefined && lease) expect(lease.workerId, `holder of ${name}`).toBe(former);
      tokens.set(name, { token, holder: lease?.workerId ?? former });
    }
  }
}

/** Holds once nothing is left to do: every request has its one effect, and its requester can learn it. */
export async function checkPromise(world: PromiseWorld, model: PromiseModel): Promise<void> {
  const { platform } = world;
  const { blobs, catalog } = platform;
  const versions = (await platform.itemsOf('dataset/')).map((value) => datasetVersionSchema.parse(value));
  const trainings = (await platform.itemsOf('training/')).map((value) => trainingSchema.parse(value));
  const trainingIds = trainings.map(({ trainingId }) => trainingId);
  expect(trainingIds).toEqual(expect.arrayContaining([...model.acknowledgedTrainings]));
  for (const [key, { isAcknowledged }] of model.uploads) {
    const version = versions.find((each) => keyOf(each) === key);
    if (isAcknowledged) expect(version?.state, `${key} was acknowledged`).not.toBe('awaiting-upload');
  }
  const corpora = (await blobs.list('corpora/', { limit: 1000 })).items.map(({ key }) => key);
  for (const version of versions) {
    const file = await blobs.stat(keyOf(version));
    if (version.state === 'awaiting-upload') expect(file, 'a file that nobody took up').toBeUndefined();
    else {
      expect(file, 'the file is kept').toBeDefined();
      checkVersion(version, model.uploads.get(keyOf(version))!.content, corpora);
    }
    if (version.trainingId !== undefined) expect(trainingIds).toContain(version.trainingId);
  }
  checkTrainings(trainings, await checkServing(world));
  const expected = contentNames.map((name) => blobKeys.corpus(corpusOf.get(name)!));
  expect(expected, 'corpora of the files alone').toEqual(expect.arrayContaining(corpora));
  expect(await catalog.pendingOutbox(1)).toEqual([]);
  await checkAttempts(world, model, [...versions, ...trainings]);
  await world.upkeep();
  expect(world.platform.isQuiet(), 'nothing to do for the upkeep either').toBe(true);
}

function checkVersion(version: DatasetVersion, content: ContentName, corpora: string[]): void {
  const { state, reason, trainingId, report } = version;
  if (reason) {
    expect(state).toBe('failed');
    expect(trainingId).toBeUndefined();
    if (!isStopped(version)) expect(content).toBe('refused');
    return;
  }
  expect(state).toBe('training');
  expect(trainingId).toBeDefined();
  expect(content).not.toBe('refused');
  expect(report?.corpusSha256, 'one corpus, of its own file').toBe(corpusOf.get(content));
  expect(corpora).toContain(blobKeys.corpus(report!.corpusSha256));
}

function checkTrainings(trainings: Training[], registered: Registered[]): void {
  for (const training of trainings) {
    const { trainingId, idFile, modelId, state } = training;
    expect(['ready', 'failed'], trainingId).toContain(state);
    const models = registered.find((entry) => entry.idFile === idFile)?.versions ?? [];
    if (state === 'failed') expect(isStopped(training)).toBe(true);
    else expect(models.filter((model) => model.modelId === modelId)).toHaveLength(1);
  }
  for (const { idFile, versions, history } of registered) {
    for (const { modelId } of versions) {
      const asked = trainings.filter(
        (training) => training.idFile === idFile && training.modelId === modelId,
      );
      expect(asked.length, `somebody asked for ${modelId}`).toBeGreaterThan(0);
      const promotions = history.filter((entry) => entry.modelId === modelId);
      expect(promotions.length, `${modelId} was promoted once a request`).toBeLessThanOrEqual(asked.length);
    }
  }
}

/** Jobs fail by faults alone, three each; their messages, and those that are none, are among the dead letters. */
async function checkAttempts(world: PromiseWorld, model: PromiseModel, jobs: Job[]): Promise<void> {
  const letters: { body: unknown; reason: string }[] = [];
  for (const queue of workQueues)
    letters.push(...(await world.platform.queues[queue].listDeadLetters({ limit: 1000 })).items);
  for (const { reason } of letters) expect(reason).not.toBe('');
  const poisonous = letters.filter(({ body }) => typeof body === 'string');
  expect(poisonous).toHaveLength(model.poisons);

  const exhausted = jobs.filter(({ reason }) => reason?.code === 'attempts-exhausted');
  expect(world.faults, 'faults that made jobs fail').toBeGreaterThanOrEqual(3 * exhausted.length);
  for (const job of jobs.filter(isStopped)) {
    const name = 'trainingId' in job && 'modelId' in job ? job.trainingId : keyOf(job as never);
    const own = letters.filter(({ body }) => JSON.stringify(body).includes(JSON.stringify(name)));
    expect(own.length, `dead letters of ${String(name)}`).toBeGreaterThan(0);
  }
  const ended = letters.length - poisonous.length;
  if (!jobs.some(isStopped)) expect(ended, 'letters of jobs that ended well').toBe(0);
  for (const { lease } of jobs) expect(lease, 'a lease that nobody holds').toBeUndefined();
}

function keyOf({ idFile, version }: { idFile: string; version: number }): string {
  return blobKeys.upload(idFile, String(version).padStart(8, '0'));
}
