import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { writeBundles } from '../../infra/src/bundle.ts';
import { createTypedArrayEngine } from '../../packages/classifier/src/index.ts';
import { ingestUpload, requestUpload, trainModel } from '../../packages/pipeline/src/index.ts';
import { openAwsPlatform } from '../../packages/platform/src/aws/index.ts';
import { startEmulators } from '../../packages/platform/src/aws/test-emulators.ts';
import { systemClock } from '../../packages/platform/src/index.ts';
import { temporaryFolder } from '../support/product.ts';

/**
 * Entry, of `senti bench cold` too: how long Lambda's bundles take from their import, each time in a new Node: the API's until it has
 * answered its first `POST /senti` with the demo model, which it reads from S3 and DynamoDB (emulators, in this
 * process), the trainer's until it is imported; with tracing on, as in Lambda. Prints one JSON object of
 * each start's milliseconds, of CPU time too, which other work on the machine changes less, and bytes.
 */
const rounds = Number(process.argv[2] ?? 15);
const root = join(import.meta.dirname, '../..');

using folder = temporaryFolder();
const built = await writeBundles(folder.path);
const emulators = await startEmulators();
const [bucket, table, ingest, training] = [
  emulators.newBucket(),
  await emulators.newTable(),
  emulators.newQueue(10),
  emulators.newQueue(10),
];
const clients = emulators.newClients();
const platform = openAwsPlatform({ uploadsBucket: bucket, table, queues: { ingest, training }, clients });
const modelBytes = await trainDemo();

const env = {
  ...process.env,
  SENTI_UPLOADS_BUCKET: bucket,
  SENTI_TABLE: table,
  SENTI_INGEST_QUEUE_URL: ingest.url,
  SENTI_INGEST_DEAD_LETTERS_URL: ingest.deadLetterUrl,
  SENTI_TRAINING_QUEUE_URL: training.url,
  SENTI_TRAINING_DEAD_LETTERS_URL: training.deadLetterUrl,
  SENTI_TOKEN_ISSUER: 'https://issuer.invalid',
  SENTI_TOKEN_AUDIENCE: 'bench',
  POWERTOOLS_LOG_LEVEL: 'SILENT',
  POWERTOOLS_METRICS_DISABLED: 'true',
  AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
  LAMBDA_TASK_ROOT: folder.path,
  _X_AMZN_TRACE_ID: 'Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1',
  NODE_OPTIONS: '--disable-warning=ExperimentalWarning',
};
const event = {
  version: '2.0',
  rawPath: '/senti',
  rawQueryString: '',
  headers: { 'content-type': 'application/json', host: 'bench.invalid' },
  requestContext: {
    http: { method: 'POST', path: '/senti' },
    stage: '$default',
    domainName: 'bench.invalid',
  },
  body: JSON.stringify({ idmodel: 'opiniones.tsv', opiniones: ['Un hotel excelente y muy limpio'] }),
  isBase64Encoded: false,
};

const api = await repeat(join(folder.path, 'api/index.mjs'), JSON.stringify(event));
const trainer = await repeat(join(folder.path, 'trainer/index.mjs'));
const result = {
  node: process.version,
  modelBytes,
  api: { zippedBytes: zippedBytesOf('api'), starts: api },
  trainer: { zippedBytes: zippedBytesOf('trainer'), starts: trainer },
};
process.stdout.write(`${JSON.stringify(result, undefined, 2)}\n`);
await emulators.stop();

/** Trains the demo corpus on the emulators; how many bytes its model's files have. */
async function trainDemo(): Promise<number> {
  const { blobs, catalog } = platform;
  const idFile = 'opiniones.tsv';
  const { upload } = await requestUpload({ blobs, catalog, clock: systemClock }, { idFile });
  const key = upload.fields['key']!;
  await blobs.put(key, readFileSync(join(root, 'demo', idFile)));
  const context = {
    blobs,
    catalog,
    engine: createTypedArrayEngine(),
    clock: systemClock,
    worker: { workerId: 'bench', supervisorId: 'bench' },
    leaseMs: 60_000,
    signal: new AbortController().signal,
  };
  await ingestUpload(context, { type: 'upload-created', key });
  const [request] = await catalog.pendingOutbox(1);
  await trainModel(context, request!.body);
  const { items } = await blobs.list('models/');
  return items.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
}

interface Measured {
  importMs: number;
  importCpuMs: number;
  answerMs?: number;
  answerCpuMs?: number;
  body?: string;
}

/** The times of cold starts, one after another. */
async function repeat(bundle: string, ...args: string[]): Promise<Measured[]> {
  const times: Measured[] = [];
  for (let round = 0; round < rounds; round++) {
    const child = join(import.meta.dirname, 'cold-start-child.mjs');
    const { stdout } = await promisify(execFile)(process.execPath, [child, bundle, ...args], { env });
    const measured = JSON.parse(stdout) as Measured;
    if (measured.body !== undefined && !measured.body.startsWith('200 [["Positivo"')) {
      throw new TypeError(`the bundle answered ${measured.body}`);
    }
    times.push(measured);
  }
  return times;
}

function zippedBytesOf(name: string): number | undefined {
  return built.find((bundle) => bundle.name === name)?.zippedBytes;
}
