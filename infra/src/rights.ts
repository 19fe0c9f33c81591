import { blobKeys } from '@senti/contract';
import { Stack } from 'aws-cdk-lib';
import type { Bucket, CfnBucket } from 'aws-cdk-lib/aws-s3';
import { pendingIndexName } from '../../packages/platform/src/aws/dynamodb-table.ts';
import type { JobQueue } from './constructs/queues.ts';
import type { Storage } from './constructs/storage.ts';

/** What a role may do to named things. */
export interface Right {
  sid: string;
  actions: readonly string[];
  resources: readonly string[];
  /** Why a wildcard of it may stand, by the id of cdk-nag's finding. */
  explanations?: Readonly<Record<string, string>>;
}

export interface Held {
  storage: Storage;
  ingest: JobQueue;
  training: JobQueue;
  /** Where there is a container for corpora too large for Lambda. */
  largeTraining?: JobQueue | undefined;
}

export type HandlerName = 'Api' | 'Ingest' | 'Training' | 'LargeTraining' | 'Upkeep';

const readsItems = ['dynamodb:GetItem', 'dynamodb:Query'];

const upload = blobKeys.upload('*', '*');
/** What the thesis's clients copy to the bucket's root. */
const copied = '*.txt';
const corpus = blobKeys.corpus('*');
const rowIndex = blobKeys.rowIndex('*', '*');
const corrections = blobKeys.corrections('*');
const scores = blobKeys.scores('*');
const vectors = blobKeys.vectors('*');
const fold = 'trainings/*';
const model = blobKeys.modelFile('*', '*');
/** Where streams of more than one part wait for their sha-256. */
const underWay = '.uploading/*';

/**
 * What each function's code asks of AWS, and nothing beyond: a test holds it against the SDK calls that the
 * code can reach. Keys of blobs are told apart by prefix: the API can't write a corpus, a training can't read an
 * upload, and the upkeep alone can remove a blob that is stored.
 */
export function rightsOf(handler: HandlerName, held: Held): Right[] {
  const { storage, ingest, training, largeTraining } = held;
  const uploads = rightsOfBucket(storage.uploads, 'Uploads');
  const models = rightsOfBucket(storage.models, 'Models');
  const { tableArn } = storage.table;
  // A relay sends what it finds in the outbox, whichever job left it there.
  const jobs = [ingest, training, ...(largeTraining ? [largeTraining] : [])];
  const queues = jobs.map(({ queue }) => queue.queueArn);
  const relay = canSend('Relay', ...queues);
  const revive: Right[] = [
    {
      sid: 'Revive',
      actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:ChangeMessageVisibility'],
      resources: jobs.map(({ deadLetters }) => deadLetters.queueArn),
    },
    // Why a letter is dead that SQS itself put away stands in its queue's redrive policy.
    { sid: 'Reasons', actions: ['sqs:GetQueueAttributes'], resources: queues },
  ];
  switch (handler) {
    case 'Api':
      return [
        // A form posts with the rights of whoever signed it.
        uploads.can('Sign', ['s3:GetObject', 's3:PutObject'], [upload]),
        // Rows, page by page, for who may write.
        uploads.can('Read', ['s3:GetObject'], [corpus, scores]),
        ...uploads.canWrite([rowIndex, corrections]),
        uploads.canList(),
        models.can('Read', ['s3:GetObject'], [model]),
        models.canList(),
        { sid: 'Write', actions: ['dynamodb:PutItem', 'dynamodb:DeleteItem'], resources: [tableArn] },
        ...rightsOfRelay(tableArn),
        relay,
        // A person looks at dead letters, and tries one again.
        ...revive,
      ];
    case 'Ingest':
      return [
        uploads.can('Read', ['s3:GetObject'], [upload, copied]),
        ...uploads.canWrite([upload, corpus, rowIndex, corrections]),
        uploads.canList(),
        ...rightsOfWorker(tableArn),
        relay,
        canSend('Bury', ingest.deadLetters.queueArn),
      ];
    case 'Training':
    case 'LargeTraining':
      return [
        uploads.can('Read', ['s3:GetObject'], [corrections]),
        // Rows of several corpora, or with corrections laid over them, are a corpus of their own.
        ...uploads.canWrite([fold, corpus, scores, vectors]),
        uploads.canList(),
        ...models.canWrite([model]),
        models.canList(),
        ...rightsOfWorker(tableArn),
        relay,
        canSend('Bury', (handler === 'Training' ? training : largeTraining!).deadLetters.queueArn),
      ];
    case 'Upkeep':
      return [
        // Whether a form's file came; what no record names is removed, the people's corrections never.
        uploads.can('Read', ['s3:GetObject'], [upload]),
        uploads.can('Prune', ['s3:DeleteObject'], [upload, corpus, rowIndex, scores, vectors, fold]),
        uploads.canList(),
        models.can('Prune', ['s3:DeleteObject'], [model]),
        models.canList(),
        {
          sid: 'Prune',
          actions: ['dynamodb:Scan', 'dynamodb:PutItem', 'dynamodb:DeleteItem'],
          resources: [tableArn],
        },
        ...rightsOfRelay(tableArn),
        relay,
        ...revive,
      ];
  }
}

/** A worker claims jobs and relays the outbox. */
function rightsOfWorker(tableArn: string): Right[] {
  return [{ sid: 'Claim', actions: ['dynamodb:PutItem'], resources: [tableArn] }, ...rightsOfRelay(tableArn)];
}

/** A relay finds the outbox by an index, reads it, and takes out what it sent. */
function rightsOfRelay(tableArn: string): Right[] {
  const actions = [...readsItems, 'dynamodb:UpdateItem', 'dynamodb:BatchGetItem'];
  return [
    { sid: 'Catalog', actions, resources: [tableArn] },
    { sid: 'Outbox', actions: ['dynamodb:Query'], resources: [`${tableArn}/index/${pendingIndexName}`] },
  ];
}

function canSend(sid: string, ...resources: string[]): Right {
  return { sid, actions: ['sqs:SendMessage'], resources };
}

function rightsOfBucket(bucket: Bucket, name: string) {
  const logicalId = Stack.of(bucket).getLogicalId(bucket.node.defaultChild as CfnBucket);
  const can = (sid: string, actions: readonly string[], keys: readonly string[]): Right => ({
    sid: `${sid}${name}`,
    actions,
    resources: keys.map((key) => `${bucket.bucketArn}/${key}`),
    explanations: Object.fromEntries(
      keys.map((key) => [
        `AwsSolutions-IAM5[Resource::<${logicalId}.Arn>/${key}]`,
        `The keys under ${key} are made as people use the system; the pattern is the narrowest that names them.`,
      ]),
    ),
  });
  return {
    can,
    /** To write, to look whether the same bytes are there already, and to give up a write half done. */
    canWrite: (keys: readonly string[]): Right[] => [
      can('Write', ['s3:PutObject', 's3:GetObject', 's3:AbortMultipartUpload'], keys),
      can(
        'Stage',
        ['s3:PutObject', 's3:GetObject', 's3:DeleteObject', 's3:AbortMultipartUpload'],
        [underWay],
      ),
    ],
    // S3 answers 403 for a missing key to whoever may not list: "not there" and "not allowed" must differ.
    canList: (): Right => ({ sid: `List${name}`, actions: ['s3:ListBucket'], resources: [bucket.bucketArn] }),
  };
}
