import { UnknownQueueError } from '../errors.ts';
import type { BlobStore } from '../ports/blob-store.ts';
import { systemClock, type Clock } from '../ports/clock.ts';
import { createAwsClients, type AwsClients } from './clients.ts';
import { DynamoDbCatalog } from './dynamodb-catalog.ts';
import { S3BlobStore } from './s3-blob-store.ts';
import { splitBlobStore } from './split-blob-store.ts';
import { SqsJobQueue } from './sqs-job-queue.ts';

/** A queue and the one its dead letters go to. */
export interface QueueUrls {
  url: string;
  deadLetterUrl: string;
}

/** Each queue by its name; `training-large` where there is a machine for what is too large for Lambda. */
export interface QueuesUrls {
  ingest: QueueUrls;
  training: QueueUrls;
  'training-large'?: QueueUrls;
}

/** What the stack made, by name. Credentials and endpoints come by the standard AWS variables. */
export interface AwsPlatformOptions {
  /** `AWS_REGION` when absent. */
  region?: string;
  uploadsBucket: string;
  /** Where `models/…` lies, for a CDN to read; with the uploads when absent. */
  modelsBucket?: string;
  /** The table of `catalogTable`. */
  table: string;
  queues: QueuesUrls;
  clock?: Clock;
  /** Clients of one's own, which `close` then leaves open; for tracing, and for tests that inject faults. */
  clients?: AwsClients;
}

/** All ports of one stack. */
export interface AwsPlatform {
  readonly blobs: BlobStore;
  readonly catalog: DynamoDbCatalog;
  readonly queues: {
    readonly ingest: SqsJobQueue;
    readonly training: SqsJobQueue;
    readonly 'training-large'?: SqsJobQueue;
  };
  /** @throws {UnknownQueueError} when it is none of `queues`. */
  readonly queue: (name: string) => SqsJobQueue;
  /** Closes idle connections; what is under way ends by itself. */
  readonly close: () => void;
}

/**
 * The ports on S3, SQS and DynamoDB. Asks for nothing by itself: what is missing shows at the first use.
 *
 * @example
 * const platform = openAwsPlatform({
 *   uploadsBucket: 'files-training',
 *   modelsBucket: 'modelslearning',
 *   table: 'senti-catalog',
 *   queues: {
 *     ingest: { url: process.env.INGEST_QUEUE_URL, deadLetterUrl: process.env.INGEST_DEAD_LETTERS_URL },
 *     training: { url: process.env.TRAINING_QUEUE_URL, deadLetterUrl: process.env.TRAINING_DEAD_LETTERS_URL },
 *   },
 * });
 * await platform.queues.ingest.send({ idFile: 'hoteles.tsv' });
 */
export function openAwsPlatform(options: AwsPlatformOptions): AwsPlatform {
  const { uploadsBucket, modelsBucket = uploadsBucket, table, clock = systemClock, region } = options;
  const own = options.clients === undefined;
  const clients = options.clients ?? createAwsClients(region === undefined ? {} : { region });
  const openBlobs = (bucket: string): S3BlobStore =>
    new S3BlobStore({ client: clients.s3, presigner: clients.presigner, bucket, clock });
  const openQueue = (name: string, urls: QueueUrls): SqsJobQueue =>
    new SqsJobQueue({
      name,
      client: clients.sqs,
      queueUrl: urls.url,
      deadLetterQueueUrl: urls.deadLetterUrl,
      clock,
    });
  const { ingest, training, 'training-large': large } = options.queues;
  const queues: AwsPlatform['queues'] = {
    ingest: openQueue('ingest', ingest),
    training: openQueue('training', training),
    ...(large && { 'training-large': openQueue('training-large', large) }),
  };
  return {
    blobs:
      modelsBucket === uploadsBucket
        ? openBlobs(uploadsBucket)
        : splitBlobStore('models/', openBlobs(modelsBucket), openBlobs(uploadsBucket)),
    catalog: new DynamoDbCatalog({ client: clients.dynamodb, table, clock }),
    queues,
    queue: (name) => {
      const queue = Object.hasOwn(queues, name) ? queues[name as keyof typeof queues] : undefined;
      if (!queue) throw new UnknownQueueError(name);
      return queue;
    },
    close: () => {
      if (!own) return;
      for (const client of Object.values(clients)) client.destroy();
    },
  };
}
