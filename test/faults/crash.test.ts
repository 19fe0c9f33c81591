import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { blobKeys, datasetStates, type DatasetState } from '../../packages/contract/src/index.ts';
import { listRegistered, openModel, readBlob } from '../../packages/pipeline/src/index.ts';
import { catalogKeys, datasetVersionSchema, trainingSchema } from '../../packages/pipeline/src/records.ts';
import { tinyTsv } from '../../packages/pipeline/src/test-corpus.ts';
import { openEmbeddedPlatform, type EmbeddedPlatform } from '../../packages/platform/src/index.ts';
import { CrashSite } from '../support/crash-site.ts';
import type { Victim } from '../support/killed-processes.ts';
import { temporaryFolder } from '../support/product.ts';
import { until } from '../support/processes.ts';

/** Rounds of 8 kills each; `SENTI_CRASH_ROUNDS=60` looks longer. */
const rounds = Number(process.env['SENTI_CRASH_ROUNDS'] ?? 7);
const victims: Victim[] = ['worker', 'api', 'all'];
const quick = tinyTsv()
  .split('\n')
  .filter((_, row) => row % 10 < 2 || (row % 10 > 4 && row % 10 < 7))
  .join('\n');
/** Takes long to read, and is refused in the end: nothing in it is negative. */
const longRefused = Array.from({ length: 8000 }, (_, row) => `un hotel muy bueno ${row}\t1`).join('\n');

const folder = temporaryFolder();
const site = new CrashSite(folder.path);
/** By state, those in which something was killed. */
const kills = new Map<DatasetState, Victim[]>(datasetStates.map((state) => [state, []]));
/** What was acknowledged, and how it must end. */
const expected = new Map<string, 'ready' | 'failed' | 'expired'>();

beforeAll(async () => {
  await site.start('api', 'worker');
  await site.stop(); // what was compiled is kept by processes that end well
  await site.start('api', 'worker');
});
afterAll(async () => {
  await site.stop();
  site.clear();
  folder[Symbol.dispose]();
});

/** Kills once the state is written down, and tells in which state the kill found it. */
async function killIn(
  idFile: string,
  state: DatasetState,
  victim: Victim,
  isDue = () => true,
): Promise<void> {
  const end = performance.now() + 30_000;
  const isPast = () => ['ready', 'failed'].includes(site.state(idFile));
  while (!(site.state(idFile) === state && isDue()) && !isPast()) {
    if (performance.now() > end)
      throw new TypeError(`${idFile} never came to ${state}: ${site.state(idFile)}`);
    await sleep(1);
  }
  const before = site.state(idFile);
  await site.kill(victim);
  // The API's death stops nothing, so the state may have gone on.
  kills.get(victim === 'api' ? before : site.state(idFile))!.push(victim);
  await site.restart(victim);
}

/** Kills a job's worker three times, so that it stops; then kills while somebody has it tried again. */
async function stopAndRetry(idFile: string, victim: Victim): Promise<void> {
  expect(await site.postFile(await site.requestUpload(idFile), quick)).toBe(true);
  for (let death = 1; death <= 3; death++) {
    const attempts = death - 1;
    await killIn(idFile, 'training', 'worker', () => site.attempts(idFile) === attempts);
  }
  await until(async () => (await site.deadLetters()).length === 1, 30_000);
  expect((await site.dataset(idFile)).reason?.code).toBe('attempts-exhausted');
  const [letter] = await site.deadLetters();
  expect(await site.retry(letter!)).toBe(202);
  expected.set(idFile, 'ready');
  const before = site.state(idFile);
  await site.kill(victim);
  kills.get(before)!.push(victim);
  await site.restart(victim);
}

async function killWhile(state: DatasetState, idFile: string, victim: Victim): Promise<void> {
  expect((await site.dataset(idFile)).state).toBe(state);
  await site.kill(victim);
  kills.get(state)!.push(victim);
  await site.restart(victim);
}

it(`loses and doubles nothing by ${8 * rounds} kills in every state, and those of jobs tried again`, async () => {
  const platform = openEmbeddedPlatform({ dataDir: folder.path, baseUrl: '' });
  for (let round = 0; round < rounds; round++) {
    const victim = victims[round % victims.length]!;
    const [refused, good, late] = [`refused-${round}.tsv`, `good-${round}.tsv`, `late-${round}.tsv`];

    await site.requestUpload(late);
    await letExpire(platform, late);
    expected.set(late, 'expired');
    await killWhile('expired', late, victim);

    const grant = await site.requestUpload(refused);
    await killWhile('awaiting-upload', refused, victim);
    expect(await site.postFile(grant, longRefused)).toBe(true);
    expected.set(refused, 'failed');
    await killIn(refused, 'ingesting', victim);
    await killIn(refused, 'failed', victim);

    await site.hold();
    expect(await site.postFile(await site.requestUpload(good), quick)).toBe(true);
    expected.set(good, 'ready');
    await killWhile('queued', good, victim);
    if (victim === 'api') site.letGo();
    await killIn(good, 'training', victim, () => site.folds(good) >= 2);
    await killIn(good, 'publishing', victim);
    await killIn(good, 'ready', victim);
  }
  for (const victim of victims.slice(0, rounds)) await stopAndRetry(`stopped-${victim}.tsv`, victim);
  for (const [idFile, end] of expected) {
    await until(async () => (await site.dataset(idFile)).state === end, 30_000);
  }
  await until(async () => (await platform.catalog.pendingOutbox(1)).length === 0);
  // A message whose worker was killed once its job had ended comes again after its time, and is settled.
  await until(() => site.messages() === 0, 30_000);
  await site.stop();

  for (const [state, found] of kills)
    expect(found.length, `kills in ${state}`).toBeGreaterThanOrEqual(Math.min(5, rounds - 2));
  expect([...kills.values()].flat()).toHaveLength(8 * rounds + 4 * Math.min(rounds, victims.length));
  await checkAgreement(platform);
  platform.close();
  expect(site.stderr).toBe('');
}, 300_000);

/** Puts the time of a form that nobody used into the past. */
async function letExpire({ catalog }: EmbeddedPlatform, idFile: string): Promise<void> {
  const key = catalogKeys.datasetVersion(idFile, 1);
  const { value, revision } = (await catalog.read(key))!;
  const expiresAt = new Date(Date.now() - 1000).toISOString();
  await catalog.write(key, { ...(value as object), expiresAt }, { expected: revision });
}

/** Every job has ended as it must, once, and what the catalog names is in the blobs, byte for byte. */
async function checkAgreement({ blobs, catalog, queues }: EmbeddedPlatform): Promise<void> {
  for (const queue of Object.values(queues)) {
    expect((await queue.listDeadLetters()).items).toEqual([]);
    expect(await queue.receive({ visibilityMs: 1000, waitMs: 0 }), 'messages that nobody took').toEqual([]);
  }
  const { items: registered } = await listRegistered(catalog, { limit: 1000 });
  const good = [...expected].filter(([, end]) => end === 'ready').map(([idFile]) => idFile);
  expect(registered.map(({ idFile }) => idFile).sort()).toEqual(good.sort());
  for (const { idFile, versions, history, production } of registered) {
    expect(versions, 'one model for one upload').toHaveLength(1);
    expect(history).toMatchObject([{ modelId: production }]);
    await openModel((name) => readBlob(blobs, blobKeys.modelFile(production!, name))); // throws unless it is whole
    const training = trainingSchema.parse(
      (await catalog.read(catalogKeys.training(`${idFile}/00000001`)))?.value,
    );
    expect(training).toMatchObject({ state: 'ready', promoted: true, modelId: production });
    expect(training.lease).toBeUndefined();
  }
  for (const [idFile, end] of expected) {
    const version = datasetVersionSchema.parse(
      (await catalog.read(catalogKeys.datasetVersion(idFile, 1)))?.value,
    );
    expect(version.lease).toBeUndefined();
    if (end === 'expired') continue;
    expect(await blobs.stat(blobKeys.upload(idFile, '00000001')), 'the file is kept').toBeDefined();
    if (end === 'ready')
      expect(await blobs.stat(blobKeys.corpus(version.report!.corpusSha256))).toBeDefined();
    else expect(version.reason?.code).not.toBe('attempts-exhausted');
  }
  const { items } = await blobs.list('', { limit: 1000 });
  for (const { key, sha256 } of items) {
    const bytes = (await readBlob(blobs, key))!;
    expect(createHash('sha256').update(bytes).digest('hex'), key).toBe(sha256);
  }
  const named = new Set(items.map(({ sha256 }) => sha256));
  expect(readdirSync(join(folder.path, 'blobs')).sort(), 'no file without a name').toEqual([...named].sort());
}
