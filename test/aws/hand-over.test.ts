import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFunctions } from '../../apps/trainer/src/functions.ts';
import { createTypedArrayEngine } from '../../packages/classifier/src/index.ts';
import { describeDataset, ingestUpload, requestUpload } from '../../packages/pipeline/src/index.ts';
import { relayOutbox, systemClock } from '../../packages/platform/src/index.ts';
import { openAwsStack, type AwsStack } from '../support/aws-stack.ts';

let stack: AwsStack;
let container: ChildProcess | undefined;
const errors: unknown[] = [];

beforeAll(async () => {
  stack = await openAwsStack();
});

afterAll(async () => {
  container?.kill('SIGKILL');
  await stack.stop();
});

/** 1,990 long reviews of words that hardly repeat: some seconds of work, and expected to be. */
function longTsv(): string {
  const lines = Array.from({ length: 1990 }, (_, row) => {
    const words = Array.from({ length: 60 }, (_, word) => `palabra${row * 15 + word}`);
    return `${words.join(' ')} ${row % 2 ? 'excelente' : 'horrible'}\t${row % 2}`;
  });
  return lines.join('\n');
}

/** Takes the next message of queue `training` and hands it to the function as Lambda does. */
async function invokeTraining(remainingMs: number) {
  const { queues, blobs, catalog } = stack.platform;
  const { training } = createFunctions({
    blobs,
    catalog,
    queues,
    engine: createTypedArrayEngine(),
    leaseMs: 6000,
    onError: (error) => errors.push(error),
  });
  const [message] = await queues.training.receive({ visibilityMs: 30_000, waitMs: 5000 });
  const record = {
    messageId: message!.messageId,
    receiptHandle: message!.receipt,
    body: JSON.stringify(message!.body),
    attributes: { ApproximateReceiveCount: '1', SentTimestamp: '0' },
  };
  return training({ Records: [record] } as Parameters<typeof training>[0], {
    getRemainingTimeInMillis: () => remainingMs,
  });
}

describe('a training that cannot end within its Lambda', () => {
  it('is handed over before it starts, trained by the container, and the container stops when told', async () => {
    const { blobs, catalog, queues } = stack.platform;
    const stores = { blobs, catalog, clock: systemClock };
    const { upload } = await requestUpload(stores, { idFile: 'larga.tsv' });
    const key = upload.fields['key']!;
    await blobs.put(key, Buffer.from(longTsv()));
    const worker = { workerId: 'ingest', supervisorId: 'lambda' };
    const signal = new AbortController().signal;
    await ingestUpload({ ...stores, worker, leaseMs: 6000, signal }, { type: 'upload-created', key });
    await relayOutbox(catalog, queues);

    expect(await invokeTraining(11_500)).toEqual({ batchItemFailures: [] });
    expect(await describeDataset(stores, 'larga.tsv', 'es')).toMatchObject({
      state: 'training',
      progress: { fold: 0 },
    });
    expect(await queues.training.receive({ visibilityMs: 1000, waitMs: 0 })).toEqual([]);

    const entry = join(import.meta.dirname, '../../apps/trainer/src/job.ts');
    container = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', entry], {
      env: { ...process.env, ...stack.env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    await expect
      .poll(async () => (await describeDataset(stores, 'larga.tsv', 'es'))?.state, {
        timeout: 90_000,
        interval: 200,
      })
      .toBe('ready');
    container.kill('SIGTERM');
    expect(await once(container, 'exit')).toEqual([0, null]);
    expect(errors).toEqual([]);
  }, 120_000);
});
