import { describeJobQueue } from '../contracts/job-queue.contract.ts';
import { openTestPlatform } from './test-platform.ts';

describeJobQueue(
  'embedded',
  ({ maxReceiveCount }) => {
    const { platform, remove } = openTestPlatform({ maxReceiveCount });
    return Promise.resolve({ queue: platform.queues.ingest, close: remove });
  },
  { unitMs: 150 },
);
