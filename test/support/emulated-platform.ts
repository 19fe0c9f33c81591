import { ChangeMessageVisibilityCommand, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import {
  DynamoDbCatalog,
  S3BlobStore,
  SqsJobQueue,
  type AwsClients,
} from '../../packages/platform/src/aws/index.ts';
import type { Emulators } from '../../packages/platform/src/aws/test-emulators.ts';
import type { FaultyProcess } from './faulty-process.ts';
import type { Ports, WorldPlatform } from './world-platform.ts';

/** Both bodies and receipts of what is in a queue, in any state. */
interface Standing {
  queue: 'ingest' | 'training';
  body: unknown;
  receipt?: string;
}

/**
 * The adapters of AWS on a bucket, a table and queues of their own. Faults meet each request of the SDK's
 * clients, and so come between the requests of one call of a port too.
 */
export async function openEmulatedPlatform(emulators: Emulators): Promise<WorldPlatform> {
  const clients = emulators.newClients();
  const bucket = emulators.newBucket();
  const table = await emulators.newTable();
  const urls = { ingest: emulators.newQueue(10), training: emulators.newQueue(10) };
  let underWay = 0;
  const watched = watch(clients, (change) => (underWay += change));
  const open = ({ s3, sqs, dynamodb, presigner }: AwsClients): Ports => {
    const openQueue = (name: keyof typeof urls) => {
      const { url: queueUrl, deadLetterUrl: deadLetterQueueUrl } = urls[name];
      return new SqsJobQueue({ name, client: sqs, queueUrl, deadLetterQueueUrl, letterWaitMs: 0 });
    };
    return {
      blobs: new S3BlobStore({ client: s3, presigner, bucket }),
      catalog: new DynamoDbCatalog({ client: dynamodb, table }),
      queues: { ingest: openQueue('ingest'), training: openQueue('training') },
    };
  };
  const ports = open(watched);
  const { blobs, queues } = ports;

  const standing = (): Standing[] =>
    (['ingest', 'training'] as const).flatMap((queue) => {
      const name = urls[queue].url.split('/').at(-1)!;
      const { ready, delayed, inflight } = emulators.fauxqs.inspectQueue(name)!.messages;
      const waiting = [...ready, ...delayed].map(({ body }): Standing => ({ queue, body: JSON.parse(body) }));
      const taken = inflight.map(({ message, receiptHandle }): Standing => ({
        queue,
        body: JSON.parse(message.body),
        receipt: receiptHandle,
      }));
      return [...waiting, ...taken];
    });
  const standingAt = (place: number): Standing | undefined => {
    const all = standing();
    return all[place % Math.max(1, all.length)];
  };

  return {
    ...ports,
    portsOf: (process: FaultyProcess) =>
      open({
        ...watched,
        s3: process.wrapClient('blobs', watched.s3),
        sqs: process.wrapClient('queue', watched.sqs),
        dynamodb: process.wrapClient('catalog', watched.dynamodb),
      }),
    // S3 itself, which may fail a form or be slow to tell of it; the emulator does not tell at all.
    async postFile(process, { fields }, content) {
      const bucketItself = process.wrap('blobs', {
        post: (key: string) => blobs.put(key, Buffer.from(content)),
        notify: (key: string) =>
          queues.ingest.send({
            Records: [{ eventName: 'ObjectCreated:Post', s3: { object: { key: encodeURIComponent(key) } } }],
          }),
      });
      await bucketItself.post(fields['key']!);
      await bucketItself.notify(fields['key']!);
      return 204;
    },
    /** As somebody does who takes it and dies: SQS has no other way. */
    async putOff(place, delayMs) {
      const message = standingAt(place);
      if (!message) return;
      const QueueUrl = urls[message.queue].url;
      const VisibilityTimeout = Math.ceil(delayMs / 1000);
      if (message.receipt === undefined) {
        await clients.sqs.send(new ReceiveMessageCommand({ QueueUrl, VisibilityTimeout }));
      } else {
        const ReceiptHandle = message.receipt;
        await clients.sqs.send(
          new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout }),
        );
      }
    },
    messageAt: standingAt,
    isQuiet: () => standing().length === 0,
    itemsOf: (prefix) => emulators.valuesOf(table, prefix),
    async atRest() {
      for (let still = 0; still < 2; still = underWay === 0 ? still + 1 : 0) {
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
    close: () => {
      for (const client of Object.values(clients)) client.destroy();
    },
  };
}

/** The clients, each of whose requests is told when it begins (1) and when it ends (−1). */
function watch(clients: AwsClients, tell: (change: 1 | -1) => void): AwsClients {
  const watchOne = <T extends object>(client: T): T =>
    new Proxy(client, {
      get: (target, name) => {
        const member = Reflect.get(target, name, target) as unknown;
        if (name !== 'send') return member;
        return async (...args: unknown[]) => {
          tell(1);
          try {
            return await (member as (...args: unknown[]) => Promise<unknown>).apply(target, args);
          } finally {
            tell(-1);
          }
        };
      },
    });
  const { s3, sqs, dynamodb } = clients;
  return { ...clients, s3: watchOne(s3), sqs: watchOne(sqs), dynamodb: watchOne(dynamodb) };
}
