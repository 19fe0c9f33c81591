import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { blobKeys, type DatasetState, type UploadGrant } from '../../packages/contract/src/index.ts';
import { listRegistered, openModel, readBlob } from '../../packages/pipeline/src/index.ts';
import { catalogKeys, datasetVersionSchema, trainingSchema } from '../../packages/pipeline/src/records.ts';
import { tinyTsv } from '../../packages/pipeline/src/test-corpus.ts';
import { openAwsStack, type AwsStack } from '../support/aws-stack.ts';
import { KilledProcesses, type Victim } from '../support/killed-processes.ts';
import { temporaryFolder } from '../support/product.ts';
import { until } from '../support/processes.ts';
import { toFormRequest } from '../support/world-platform.ts';

/** Rounds of 5 kills each; `SENTI_AWS_KILL_ROUNDS=30` looks longer. */
const rounds = Number(process.env['SENTI_AWS_KILL_ROUNDS'] ?? 1);
/** Fewer rows than the tiny corpus has, in all its kinds: quick. */
const content = tinyTsv()
  .split('\n')
  .filter((_, row) => row % 10 < 2 || (row % 10 > 4 && row % 10 < 7))
  .join('\n');

const folder = temporaryFolder();
let stack: AwsStack;
let processes: KilledProcesses;
const kills = new Map<DatasetState, number>();

beforeAll(async () => {
  stack = await openAwsStack();
  processes = new KilledProcesses(folder.path, { ...stack.env, SENTI_LEASE_SECONDS: '3' });
  await processes.start('api', 'worker');
});
afterAll(async () => {
  await processes.stop();
  processes.clear();
  await stack.stop();
  folder[Symbol.dispose]();
});

/** The state that is written down, its training's where there is one; read past the API. */
async function stateOf(idFile: string): Promise<DatasetState> {
  const { catalog } = stack.platform;
  const training = await catalog.read(catalogKeys.training(`${idFile}/00000001`));
  const item = training ?? (await catalog.read(catalogKeys.datasetVersion(idFile, 1)));
  return (item!.value as { state: DatasetState }).state;
}

async function post({ upload }: UploadGrant): Promise<void> {
  const { status } = await fetch(toFormRequest(upload, content));
  expect(status).toBeLessThan(300);
  await stack.notify(upload.fields['key']!);
}

/** Kills once the state is written down, or at once where nothing but a person ends it. */
async function killIn(idFile: string, state: DatasetState, victim: Victim): Promise<void> {
  const end = performance.now() + 30_000;
  for (;;) {
    const found = await stateOf(idFile);
    if (found === state || found === 'ready') break;
    if (performance.now() > end) throw new TypeError(`${idFile} never came to ${state}: ${found}`);
    await sleep(2);
  }
  await processes.kill(victim);
  const found = await stateOf(idFile);
  kills.set(found, (kills.get(found) ?? 0) + 1);
  await processes.restart(victim);
}

it(`loses and doubles nothing on S3, SQS and DynamoDB by ${5 * rounds} kills`, async () => {
  const idFiles: string[] = [];
  for (let round = 0; round < rounds; round++) {
    const [waiting, working] = [`waiting-${round}.tsv`, `working-${round}.tsv`];
    idFiles.push(waiting, working);
    const late = await processes.requestUpload(waiting);
    await killIn(waiting, 'awaiting-upload', 'all');
    await post(await processes.requestUpload(working));
    await killIn(working, 'ingesting', 'worker');
    await killIn(working, 'training', 'api');
    await post(late);
    await killIn(waiting, 'training', 'all');
    await killIn(waiting, 'publishing', 'worker');
  }
  for (const idFile of idFiles) await until(async () => (await stateOf(idFile)) === 'ready', 60_000);
  const { catalog } = stack.platform;
  await until(async () => (await catalog.pendingOutbox(1)).length === 0, 30_000);
  await until(() => stack.messages() === 0, 60_000);
  await processes.stop();

  expect([...kills.values()].reduce((all, count) => all + count, 0)).toBe(5 * rounds);
  expect([...kills.keys()]).toEqual(expect.arrayContaining(['awaiting-upload', 'ingesting', 'training']));
  await checkAgreement(idFiles);
  expect(processes.stderr).toBe('');
}, 600_000);

/** Every job has ended well, once, and what the catalog names is in the blobs, byte for byte. */
async function checkAgreement(idFiles: string[]): Promise<void> {
  const { blobs, catalog, queues } = stack.platform;
  for (const queue of Object.values(queues)) expect((await queue.listDeadLetters()).items).toEqual([]);
  const { items: registered } = await listRegistered(catalog, { limit: 1000 });
  expect(registered.map(({ idFile }) => idFile).sort()).toEqual(idFiles.sort());
  for (const { idFile, versions, history, production } of registered) {
    expect(versions, 'one model for one upload').toHaveLength(1);
    expect(history).toMatchObject([{ modelId: production }]);
    await openModel((name) => readBlob(blobs, blobKeys.modelFile(production!, name))); // throws unless it is whole
    const training = await catalog.read(catalogKeys.training(`${idFile}/00000001`));
    const ended = trainingSchema.parse(training?.value);
    expect(ended).toMatchObject({ state: 'ready', promoted: true, modelId: production });
    const version = datasetVersionSchema.parse(
      (await catalog.read(catalogKeys.datasetVersion(idFile, 1)))?.value,
    );
    expect([ended.lease, version.lease]).toEqual([undefined, undefined]);
    expect(await blobs.stat(blobKeys.upload(idFile, '00000001')), 'the file is kept').toBeDefined();
    expect(await blobs.stat(blobKeys.corpus(version.report!.corpusSha256))).toBeDefined();
  }
  for (const { key } of (await blobs.list('', { limit: 1000 })).items) {
    const { sha256 } = (await blobs.stat(key))!;
    if (sha256 === undefined) continue; // a form's own file: S3 hashed it, not we
    expect(
      createHash('sha256')
        .update((await readBlob(blobs, key))!)
        .digest('hex'),
      key,
    ).toBe(sha256);
  }
}
