import { afterAll, beforeAll } from 'vitest';
import { describeJobQueue } from '../contracts/job-queue.contract.ts';
import { SqsJobQueue } from './sqs-job-queue.ts';
import { startEmulators, type Emulators } from './test-emulators.ts';

let emulators: Emulators;
beforeAll(async () => {
  emulators = await startEmulators();
});
afterAll(() => emulators.stop());

describeJobQueue(
  'SQS',
  ({ maxReceiveCount }) => {
    const { url: queueUrl, deadLetterUrl: deadLetterQueueUrl } = emulators.newQueue(maxReceiveCount);
    const { sqs: client } = emulators.newClients();
    const queue = new SqsJobQueue({ name: 'ingest', client, queueUrl, deadLetterQueueUrl, letterWaitMs: 0 });
    return Promise.resolve({ queue, close: () => undefined });
  },
  { unitMs: 1_000 },
);
