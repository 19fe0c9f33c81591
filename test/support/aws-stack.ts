import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { openAwsPlatform, type AwsClients, type AwsPlatform } from '../../packages/platform/src/aws/index.ts';
import { startEmulators } from '../../packages/platform/src/aws/test-emulators.ts';

/** What the stack makes, on emulators in this process, and the settings by which other processes find it. */
export interface AwsStack {
  platform: AwsPlatform;
  clients: AwsClients;
  env: Record<string, string>;
  /** S3's own notification of a form that was posted, which the emulator does not send. */
  notify(key: string): Promise<unknown>;
  /** Messages in all queues, in flight too. */
  messages(): number;
  stop(): Promise<void>;
}

/** Opens an empty stack of its own. */
export async function openAwsStack(): Promise<AwsStack> {
  const emulators = await startEmulators();
  const clients = emulators.newClients();
  const uploadsBucket = emulators.newBucket();
  const table = await emulators.newTable();
  const [ingest, training, large] = [10, 10, 10].map((receives) => emulators.newQueue(receives)) as [
    ReturnType<typeof emulators.newQueue>,
    ReturnType<typeof emulators.newQueue>,
    ReturnType<typeof emulators.newQueue>,
  ];
  const queues = { ingest, training, 'training-large': large };
  return {
    clients,
    platform: openAwsPlatform({ uploadsBucket, table, queues, clients }),
    env: {
      SENTI_PLATFORM: 'aws',
      SENTI_UPLOADS_BUCKET: uploadsBucket,
      SENTI_TABLE: table,
      SENTI_INGEST_QUEUE_URL: ingest.url,
      SENTI_INGEST_DEAD_LETTERS_URL: ingest.deadLetterUrl,
      SENTI_TRAINING_QUEUE_URL: training.url,
      SENTI_TRAINING_DEAD_LETTERS_URL: training.deadLetterUrl,
      SENTI_TRAINING_LARGE_QUEUE_URL: large.url,
      SENTI_TRAINING_LARGE_DEAD_LETTERS_URL: large.deadLetterUrl,
    },
    notify: (key) => {
      const encoded = encodeURIComponent(key).replaceAll('%2F', '/').replaceAll('%20', '+');
      const record = {
        eventVersion: '2.1',
        eventName: 'ObjectCreated:Post',
        s3: { object: { key: encoded, size: 1 } },
      };
      const MessageBody = JSON.stringify({ Records: [record] });
      return clients.sqs.send(new SendMessageCommand({ QueueUrl: ingest.url, MessageBody }));
    },
    messages: () =>
      Object.values(queues).reduce((all, { url }) => {
        const { ready, delayed, inflight } = emulators.fauxqs.inspectQueue(url.split('/').at(-1)!)!.messages;
        return all + ready.length + delayed.length + inflight.length;
      }, 0),
    stop: () => emulators.stop(),
  };
}
