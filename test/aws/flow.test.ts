import { execFile, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { SendMessageCommand, type Message } from '@aws-sdk/client-sqs';
import { Consumer } from 'sqs-consumer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApi } from '../../apps/api/src/api.ts';
import { createFunctions } from '../../apps/trainer/src/functions.ts';
import { createTypedArrayEngine } from '../../packages/classifier/src/index.ts';
import type { DatasetDto, UploadGrant } from '../../packages/contract/src/index.ts';
import { createModelShelf } from '../../packages/pipeline/src/index.ts';
import { tinyTsv } from '../../packages/pipeline/src/test-corpus.ts';
import { openAwsPlatform, type AwsClients, type AwsPlatform } from '../../packages/platform/src/aws/index.ts';
import { startEmulators, type Emulators } from '../../packages/platform/src/aws/test-emulators.ts';
import { relayOutbox, systemClock, TokenAuthenticator } from '../../packages/platform/src/index.ts';
import { temporaryFolder, token } from '../support/product.ts';

let folder: ReturnType<typeof temporaryFolder>;
let emulators: Emulators;
let clients: AwsClients;
let platform: AwsPlatform;
let queues: { ingest: { url: string }; training: { url: string } };
let api: ReturnType<typeof createApi>;
const consumers: Consumer[] = [];
const errors: unknown[] = [];

beforeAll(async () => {
  folder = temporaryFolder();
  emulators = await startEmulators();
  clients = emulators.newClients();
  const options = {
    uploadsBucket: emulators.newBucket(),
    table: await emulators.newTable(),
    queues: { ingest: emulators.newQueue(10), training: emulators.newQueue(10) },
  };
  queues = options.queues;
  platform = openAwsPlatform({ ...options, clients });
  const { blobs, catalog } = platform;
  api = createApi({
    blobs,
    catalog,
    clock: systemClock,
    authenticator: new TokenAuthenticator(token),
    shelf: createModelShelf({ blobs, catalog }),
    modelBaseUrl: '',
    version: '0.0.0',
    queues: platform.queues,
    relay: () => relayOutbox(catalog, platform.queues),
    onFault: (error) => errors.push(error),
  });
  const functions = createFunctions({
    ...platform,
    engine: createTypedArrayEngine(),
    leaseMs: 6000,
    onError: (error) => errors.push(error),
  });
  for (const name of ['ingest', 'training'] as const) {
    const consumer = Consumer.create({
      queueUrl: queues[name].url,
      sqs: clients.sqs,
      waitTimeSeconds: 1,
      shouldDeleteMessages: false, // as Lambda does: what the answer does not name is removed, below
      messageSystemAttributeNames: ['All'],
      handleMessage: async (message) => {
        const { batchItemFailures } = await functions[name](
          { Records: [toRecord(message)] },
          { getRemainingTimeInMillis: () => 900_000 },
        );
        return batchItemFailures.length === 0 ? message : undefined;
      },
    });
    consumer.on('error', (error) => errors.push(error));
    consumer.on('processing_error', (error) => errors.push(error));
    consumer.start();
    consumers.push(consumer);
  }
});

afterAll(async () => {
  for (const consumer of consumers) consumer.stop({ abort: true });
  await emulators.stop();
  folder[Symbol.dispose]();
});

/** A message of SQS as Lambda hands it to a function. */
function toRecord({ MessageId, ReceiptHandle, Body, Attributes = {} }: Message) {
  return {
    messageId: MessageId!,
    receiptHandle: ReceiptHandle!,
    body: Body!,
    attributes: {
      ApproximateReceiveCount: Attributes['ApproximateReceiveCount'] ?? '1',
      SentTimestamp: Attributes['SentTimestamp'] ?? '0',
      SenderId: '',
      ApproximateFirstReceiveTimestamp: '0',
    },
    messageAttributes: {},
    md5OfBody: '',
    eventSource: 'aws:sqs',
    eventSourceARN: '',
    awsRegion: 'eu-west-1',
  };
}

/** S3's own notification, which the emulator does not send. */
function notify(key: string) {
  const encoded = encodeURIComponent(key).replaceAll('%2F', '/').replaceAll('%20', '+');
  const record = {
    eventVersion: '2.1',
    eventName: 'ObjectCreated:Post',
    s3: { object: { key: encoded, size: 1 } },
  };
  const MessageBody = JSON.stringify({ Records: [record] });
  return clients.sqs.send(new SendMessageCommand({ QueueUrl: queues.ingest.url, MessageBody }));
}

async function requestUpload(idFile: string): Promise<UploadGrant['upload']> {
  const response = await api.request('/v1/datasets', {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ idFile }),
  });
  return ((await response.json()) as UploadGrant).upload;
}

/** Posts a file by curl, as the README says; the HTTP status. The emulator answers from this very process. */
async function postByCurl({ url, fields }: UploadGrant['upload'], content: string): Promise<string> {
  const file = join(folder.path, 'upload.tsv');
  writeFileSync(file, content);
  const form = Object.entries(fields).flatMap(([name, value]) => ['-F', `${name}=${value}`]);
  const curl = [
    '-s',
    '-m',
    '20',
    '-o',
    '/dev/null',
    '-w',
    '%{http_code}',
    ...form,
    '-F',
    `file=@${file}`,
    url,
  ];
  return (await promisify(execFile)('curl', curl)).stdout;
}

async function waitFor(idFile: string, ...states: string[]): Promise<DatasetDto> {
  let dataset: DatasetDto | undefined;
  await expect
    .poll(
      async () => {
        dataset = (await (
          await api.request(`/v1/datasets/${encodeURIComponent(idFile)}`)
        ).json()) as DatasetDto;
        return dataset.state;
      },
      { timeout: 60_000, interval: 100 },
    )
    .toSatisfy((state: string) => states.includes(state));
  return dataset!;
}

const hasCurl = spawnSync('curl', ['--version']).status === 0;

describe.skipIf(!hasCurl)('on AWS (its emulators; skipped where there is no curl)', () => {
  it('goes from a presigned upload by curl to a prediction by /senti', async () => {
    const upload = await requestUpload('año 1.tsv');
    expect(await postByCurl(upload, tinyTsv())).toMatch(/^20[014]$/);
    const key = upload.fields['key']!;
    await notify(key);
    await notify(key); // S3 says at least once
    const dataset = await waitFor('año 1.tsv', 'ready', 'failed');
    expect(dataset).toMatchObject({ state: 'ready', promoted: true, report: { rows: 80 } });

    const response = await api.request('/senti', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        idmodel: 'año 1.tsv',
        opiniones: ['hotel excelente y limpio', 'cuarto sucio y horrible'],
      }),
    });
    expect(await response.json()).toEqual([
      ['Positivo', 'hotel excelente y limpio'],
      ['Negativo', 'cuarto sucio y horrible'],
    ]);
    const { items } = (await (await api.request('/v1/models')).json()) as { items: unknown[] };
    expect(items).toHaveLength(1);
    expect(errors).toEqual([]);
  }, 120_000);

  it('begins a training that is asked for by HTTP, with no other job to send its message', async () => {
    const response = await api.request('/v1/trainings', {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ idFile: 'año 1.tsv', candidate: 'senti-linear', folds: 4, seed: 7 }),
    });
    expect(response.status).toBe(202);
    const { trainingId } = (await response.json()) as { trainingId: string };
    const state = async () =>
      ((await (await api.request(`/v1/trainings/${trainingId}`)).json()) as { state: string }).state;
    await expect.poll(state, { timeout: 60_000, interval: 100 }).toBe('ready');
    expect(errors).toEqual([]);
  }, 120_000);

  it('takes a file copied to the root, as the thesis’s clients do, as one upload', async () => {
    await platform.blobs.put('Ingesta 12.txt', Buffer.from(tinyTsv('root')));
    await notify('Ingesta 12.txt');
    await notify('Ingesta 12.txt');
    expect(await waitFor('Ingesta 12.txt', 'ready', 'failed')).toMatchObject({ state: 'ready', version: 1 });
    expect((await platform.catalog.list('dataset/Ingesta 12.txt')).items).toHaveLength(1);
    expect(errors).toEqual([]);
  }, 120_000);

  it('refuses a file with its reason, and settles S3’s test event, other objects and foreign messages', async () => {
    const send = (MessageBody: string) =>
      clients.sqs.send(new SendMessageCommand({ QueueUrl: queues.ingest.url, MessageBody }));
    await send(JSON.stringify({ Service: 'Amazon S3', Event: 's3:TestEvent' }));
    await notify('notes/readme.txt');
    await send('not even JSON');
    const upload = await requestUpload('bad.tsv');
    await postByCurl(upload, 'prosa\nsin tabuladores\n');
    await notify(upload.fields['key']!);
    expect(await waitFor('bad.tsv', 'failed')).toMatchObject({ reason: { code: 'mostly-unreadable' } });
    await expect
      .poll(async () => (await platform.queues.ingest.listDeadLetters()).items.map(({ body }) => body), {
        timeout: 20_000,
      })
      .toEqual(['not even JSON']);
  }, 120_000);
});
