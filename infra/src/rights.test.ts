import { describe, expect, it } from 'vitest';
import type { HandlerName } from './rights.ts';
import { findSdkCalls, type Root } from './sdk-calls.ts';
import { createTestApp, listAt, resourcesOf, templateOf } from './test-stacks.ts';

const template = templateOf(
  createTestApp({ SENTI_STAGE: 'dev', SENTI_TRAINER_IMAGE: 'senti-trainer' }),
  'senti-dev',
);

/** What the IAM reference names as needed for each call. */
const actionsOfCall: Record<string, string[]> = {
  GetObjectCommand: ['s3:GetObject'],
  HeadObjectCommand: ['s3:GetObject'],
  ListObjectsV2Command: ['s3:ListBucket'],
  PutObjectCommand: ['s3:PutObject'],
  CopyObjectCommand: ['s3:GetObject', 's3:PutObject'],
  DeleteObjectCommand: ['s3:DeleteObject'],
  CreateMultipartUploadCommand: ['s3:PutObject'],
  UploadPartCommand: ['s3:PutObject'],
  CompleteMultipartUploadCommand: ['s3:PutObject'],
  AbortMultipartUploadCommand: ['s3:AbortMultipartUpload'],
  createPresignedPost: ['s3:PutObject'],
  GetItemCommand: ['dynamodb:GetItem'],
  BatchGetItemCommand: ['dynamodb:BatchGetItem'],
  QueryCommand: ['dynamodb:Query'],
  PutItemCommand: ['dynamodb:PutItem'],
  UpdateItemCommand: ['dynamodb:UpdateItem'],
  DeleteItemCommand: ['dynamodb:DeleteItem'],
  ScanCommand: ['dynamodb:Scan'],
  SendMessageCommand: ['sqs:SendMessage'],
  ReceiveMessageCommand: ['sqs:ReceiveMessage'],
  DeleteMessageCommand: ['sqs:DeleteMessage'],
  ChangeMessageVisibilityCommand: ['sqs:ChangeMessageVisibility'],
  ChangeMessageVisibilityBatchCommand: ['sqs:ChangeMessageVisibility'],
  GetQueueAttributesCommand: ['sqs:GetQueueAttributes'],
};

/** Each function's entry, and the use case that it is there for. */
const rootsOf: Record<HandlerName, Root[]> = {
  Api: [
    { file: 'apps/api/src/lambda.ts', name: 'handler' },
    { file: 'apps/api/src/api.ts', name: 'createApi' },
  ],
  Ingest: [
    { file: 'apps/trainer/src/lambda.ts', name: 'ingest' },
    { file: 'packages/pipeline/src/ingest.ts', name: 'ingestUpload' },
  ],
  Training: [
    { file: 'apps/trainer/src/lambda.ts', name: 'training' },
    { file: 'packages/pipeline/src/train.ts', name: 'trainModel' },
  ],
  LargeTraining: [{ file: 'apps/trainer/src/train-large.ts', name: 'trainLarge' }],
  Upkeep: [
    { file: 'apps/trainer/src/lambda.ts', name: 'upkeep' },
    { file: 'apps/trainer/src/upkeep.ts', name: 'createUpkeep' },
  ],
};

/** Needed though no code of ours asks: by Lambda itself, and for S3 to say 404 rather than 403. */
const beyondCalls = [
  'logs:CreateLogStream',
  'logs:PutLogEvents',
  'xray:PutTelemetryRecords',
  'xray:PutTraceSegments',
  's3:ListBucket',
];
const ofPoller = [
  'sqs:ReceiveMessage',
  'sqs:DeleteMessage',
  'sqs:ChangeMessageVisibility',
  'sqs:GetQueueAttributes',
];

interface Statement {
  Sid?: string;
  Effect: string;
  Action: string | string[];
  Resource: unknown;
}

function statementsOf(handler: HandlerName): Statement[] {
  return Object.entries(resourcesOf(template, 'AWS::IAM::Policy'))
    .filter(([id]) => id.startsWith(`${handler}Role`))
    .flatMap(([, { Properties }]) => listAt(Properties, 'PolicyDocument.Statement') as Statement[]);
}
const allowedTo = (handler: HandlerName) => [
  ...new Set(statementsOf(handler).flatMap(({ Action }) => Action)),
];

describe.each(Object.keys(rootsOf) as HandlerName[])('role of %s', (handler) => {
  const calls = findSdkCalls(rootsOf[handler]);

  it('covers each SDK call that its code can make', () => {
    expect(calls.length).toBeGreaterThan(3);
    const missing = calls
      .flatMap((call) => actionsOfCall[call] ?? [`an action for ${call}, which this test does not know`])
      .filter((action) => !allowedTo(handler).includes(action));
    expect(missing).toEqual([]);
  });

  it('allows nothing that no call needs', () => {
    const needed = new Set([...calls.flatMap((call) => actionsOfCall[call] ?? []), ...beyondCalls]);
    if (handler === 'Ingest' || handler === 'Training') for (const action of ofPoller) needed.add(action);
    expect(allowedTo(handler).filter((action) => !needed.has(action))).toEqual([]);
  });

  it('names what it may touch: a wildcard stands alone only for X-Ray', () => {
    for (const { Action, Resource } of statementsOf(handler)) {
      expect([Action].flat().every((action) => !action.includes('*'))).toBe(true);
      if (Resource === '*') expect([Action].flat().every((action) => action.startsWith('xray:'))).toBe(true);
    }
  });
});

describe('roles', () => {
  const resourcesFor = (handler: HandlerName, action: string) =>
    JSON.stringify(statementsOf(handler).filter(({ Action }) => [Action].flat().includes(action)));

  it('let the API read rows and their scores, not folds', () => {
    const read = resourcesFor('Api', 's3:GetObject');
    for (const keys of ['/datasets/*/*', '/models/*/*', '/corpora/*.tsv', '/scores/*.bin', '/rows/*-*.bin']) {
      expect(read).toContain(keys);
    }
    expect(read).not.toMatch(/trainings|"\/\*"/);
  });

  it('let the API write uploads, indexes of rows and corrections alone', () => {
    const written = resourcesFor('Api', 's3:PutObject');
    for (const keys of ['/datasets/*/*', '/rows/*-*.bin', '/corrections/*.json']) {
      expect(written).toContain(keys);
    }
    expect(written).not.toMatch(/models|corpora|trainings|scores/);
  });

  it('let workers relay to any queue and bury in their own dead letters, and the API relay alone', () => {
    for (const handler of ['Ingest', 'Training', 'LargeTraining', 'Api'] as const) {
      const sent = resourcesFor(handler, 'sqs:SendMessage');
      const queues = [...sent.matchAll(/"(\w+Queue(?:DeadLetters)?)[0-9A-F]{8}"/g)].map(([, name]) => name);
      const relayed = ['IngestQueue', 'LargeTrainingQueue', 'TrainingQueue'];
      const buried = handler === 'Api' ? [] : [`${handler}QueueDeadLetters`];
      expect(queues.sort()).toEqual([...relayed, ...buried].sort());
    }
  });

  it('let trainings alone publish models', () => {
    for (const handler of Object.keys(rootsOf) as HandlerName[]) {
      const publishes = resourcesFor(handler, 's3:PutObject').includes('/models/*/*');
      expect(publishes).toBe(handler === 'Training' || handler === 'LargeTraining');
    }
  });

  it('let the upkeep take messages off dead letters alone', () => {
    for (const action of ['sqs:ReceiveMessage', 'sqs:DeleteMessage']) {
      const queues = [...resourcesFor('Upkeep', action).matchAll(/"(\w+?)[0-9A-F]{8}"/g)].map(
        ([, name]) => name,
      );
      expect(queues.sort()).toEqual([
        'IngestQueueDeadLetters',
        'LargeTrainingQueueDeadLetters',
        'TrainingQueueDeadLetters',
      ]);
    }
  });

  it('let the upkeep remove blobs of every kind but corrections, and write none', () => {
    const removed = resourcesFor('Upkeep', 's3:DeleteObject');
    for (const keys of ['/datasets/*/*', '/corpora/*.tsv', '/rows/*-*.bin', '/trainings/*', '/models/*/*']) {
      expect(removed).toContain(keys);
    }
    expect(removed).not.toMatch(/corrections|"\/\*"/);
    expect(allowedTo('Upkeep')).not.toContain('s3:PutObject');
  });

  it('let nothing else be removed but streams under way', () => {
    for (const handler of ['Api', 'Ingest', 'Training', 'LargeTraining'] as const) {
      const resources = resourcesFor(handler, 's3:DeleteObject').match(/"\/[^"]+"/g) ?? [];
      expect(new Set(resources)).toEqual(new Set(['"/.uploading/*"']));
    }
    for (const handler of Object.keys(rootsOf) as HandlerName[]) {
      // A correction can be taken back; else only what is past its limit leaves the catalog.
      const isUpkeep = handler === 'Upkeep';
      expect(allowedTo(handler).includes('dynamodb:DeleteItem')).toBe(handler === 'Api' || isUpkeep);
      expect(allowedTo(handler).includes('dynamodb:Scan')).toBe(isUpkeep);
    }
  });
});
