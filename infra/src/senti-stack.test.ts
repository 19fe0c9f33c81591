import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import {
  at,
  createTestApp,
  listAt,
  resourceOf,
  resourcesOf,
  templateOf,
  textAt,
  type Resource,
} from './test-stacks.ts';

const template = templateOf(createTestApp({ SENTI_STAGE: 'prod' }), 'senti-prod');
const functions = ['Api', 'Ingest', 'Training', 'Upkeep'] as const;
/** The queue itself, not its dead letters; logical ids end with eight hex digits. */
const queueOf = (id: string) => {
  const queues = Object.entries(resourcesOf(template, 'AWS::SQS::Queue'));
  const [key, queue] = queues.find(([key]) => key.replace(/[0-9A-F]{8}$/, '') === id)!;
  return { id: key, ...queue };
};
const functionOf = (name: string) => resourceOf(template, 'AWS::Lambda::Function', `${name}Function`);

describe('buckets', () => {
  const buckets = Object.entries(resourcesOf(template, 'AWS::S3::Bucket'));
  const uploads = resourceOf(template, 'AWS::S3::Bucket', 'StorageUploads');

  it('are four: uploads, models, the page, logs of access', () => {
    const names = buckets.map(([id]) => id.replace(/[0-9A-F]{8}$/, '')).sort();
    expect(names).toEqual(['StorageAccessLogs', 'StorageModels', 'StorageSite', 'StorageUploads']);
  });

  it.each(buckets)('%s shuts the public out and is encrypted', (_, { Properties }) => {
    expect(Properties['PublicAccessBlockConfiguration']).toEqual({
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    });
    expect(JSON.stringify(Properties['BucketEncryption'])).toContain('AES256');
  });

  it.each(buckets)('%s is refused without TLS, and with a TLS before 1.2', (id) => {
    const statements = Object.values(resourcesOf(template, 'AWS::S3::BucketPolicy'))
      .filter(({ Properties }) => at(Properties, 'Bucket.Ref') === id)
      .flatMap(
        ({ Properties }) => listAt(Properties, 'PolicyDocument.Statement') as Record<string, unknown>[],
      );
    const denied = statements.filter(({ Effect, Action }) => Effect === 'Deny' && Action === 's3:*');
    expect(denied.map(({ Condition }) => Condition)).toEqual([
      { Bool: { 'aws:SecureTransport': 'false' } },
      { NumericLessThan: { 's3:TlsVersion': 1.2 } },
    ]);
  });

  it.each(buckets)('%s gives up uploads in parts that nobody ends', (_, { Properties }) => {
    expect(listAt(Properties, 'LifecycleConfiguration.Rules')).toContainEqual(
      expect.objectContaining({ AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 } }),
    );
  });

  it('of uploads sweeps streams under way and folds, and moves files that rest', () => {
    expect(listAt(uploads.Properties, 'LifecycleConfiguration.Rules')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ Prefix: '.uploading/', ExpirationInDays: 1 }),
        expect.objectContaining({ Prefix: 'trainings/', ExpirationInDays: 30 }),
        expect.objectContaining({
          Prefix: 'datasets/',
          Transitions: [{ StorageClass: 'STANDARD_IA', TransitionInDays: 90 }],
        }),
      ]),
    );
  });

  it('of uploads takes forms from the page alone and shows it the ETag', () => {
    const [rule, ...others] = listAt(uploads.Properties, 'CorsConfiguration.CorsRules');
    expect(others).toEqual([]);
    expect(at(rule, 'AllowedMethods')).toContain('POST');
    expect(at(rule, 'ExposedHeaders')).toEqual(['ETag']);
    expect(textAt(rule, 'AllowedOrigins')).toMatch(/^\[\{"Fn::Join".*"https:\/\/".*DeliveryDistribution/);
  });

  it('of uploads tells the ingest queue of forms posted and of .txt files copied', () => {
    const configurations = listAt(uploads.Properties, 'NotificationConfiguration.QueueConfigurations');
    const told = configurations.map((one) => [
      String(at(one, 'Event')).replace('s3:ObjectCreated:', ''),
      at(one, 'Filter.S3Key.Rules'),
    ]);
    const txt = [{ Name: 'suffix', Value: '.txt' }];
    expect(told).toEqual([
      ['Post', [{ Name: 'prefix', Value: 'datasets/' }]],
      ['Put', txt],
      ['Copy', txt],
      ['CompleteMultipartUpload', txt],
    ]);
    const queue = queueOf('IngestQueue').id;
    for (const one of configurations) expect(at(one, 'Queue')).toEqual({ 'Fn::GetAtt': [queue, 'Arn'] });
  });

  it('of uploads never names one event twice: S3 refuses filters that overlap within an event', () => {
    const configurations = listAt(uploads.Properties, 'NotificationConfiguration.QueueConfigurations');
    const events = configurations.map((one) => at(one, 'Event'));
    expect(new Set(events).size).toBe(events.length);
  });

  it('of uploads alone may send to the ingest queue, and is made after that is allowed', () => {
    const policy = resourceOf(template, 'AWS::SQS::QueuePolicy', 'IngestQueuePolicy');
    const statement = listAt(policy.Properties, 'PolicyDocument.Statement').find(
      (one) => at(one, 'Principal.Service') === 's3.amazonaws.com',
    );
    expect(statement).toMatchObject({ Effect: 'Allow', Action: 'sqs:SendMessage' });
    expect(textAt(statement, 'Condition.ArnEquals')).toContain('senti-prod-uploads-');
    expect(at(statement, 'Condition.StringEquals')).toEqual({
      'aws:SourceAccount': { Ref: 'AWS::AccountId' },
    });
    expect(uploads.DependsOn).toContain(policy.id);
  });

  it('keep former versions for 30 days in production', () => {
    for (const name of ['StorageUploads', 'StorageModels']) {
      const { Properties } = resourceOf(template, 'AWS::S3::Bucket', name);
      expect(Properties['VersioningConfiguration']).toEqual({ Status: 'Enabled' });
      expect(JSON.stringify(Properties['LifecycleConfiguration'])).toContain('"NoncurrentDays":30');
    }
  });
});

describe('queues', () => {
  const pairs = [
    ['IngestQueue', 'Ingest'],
    ['TrainingQueue', 'Training'],
  ] as const;

  it.each(pairs)('%s hides a message for at least six times the limit of %s', (id, name) => {
    const timeout = functionOf(name).Properties['Timeout'] as number;
    expect(queueOf(id).Properties['VisibilityTimeout']).toBeGreaterThanOrEqual(6 * timeout);
  });

  it.each(pairs)('%s sends what was received ten times to its dead letters, kept 14 days', (id) => {
    const letters = resourceOf(template, 'AWS::SQS::Queue', `${id}DeadLetters`);
    expect(queueOf(id).Properties['RedrivePolicy']).toEqual({
      deadLetterTargetArn: { 'Fn::GetAtt': [letters.id, 'Arn'] },
      maxReceiveCount: 10,
    });
    expect(letters.Properties['MessageRetentionPeriod']).toBe(14 * 24 * 3600);
  });

  it('are encrypted and refused without TLS, all four', () => {
    const queues = Object.values(resourcesOf(template, 'AWS::SQS::Queue'));
    expect(queues).toHaveLength(4);
    for (const { Properties } of queues) expect(Properties['SqsManagedSseEnabled']).toBe(true);
    const policies = Object.values(resourcesOf(template, 'AWS::SQS::QueuePolicy'));
    expect(policies).toHaveLength(4);
    for (const policy of policies) expect(JSON.stringify(policy)).toContain('"aws:SecureTransport":"false"');
  });
});

describe('catalog', () => {
  it('is one table on demand, with recovery to any second and the outbox index of its definition', () => {
    template.resourceCountIs('AWS::DynamoDB::GlobalTable', 1);
    template.hasResourceProperties('AWS::DynamoDB::GlobalTable', {
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      GlobalSecondaryIndexes: [
        {
          IndexName: 'pending-outbox',
          KeySchema: [
            { AttributeName: 'pendingIn', KeyType: 'HASH' },
            { AttributeName: 'pendingSince', KeyType: 'RANGE' },
          ],
          Projection: { ProjectionType: 'KEYS_ONLY' },
        },
      ],
      Replicas: [
        Match.objectLike({
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
          DeletionProtectionEnabled: true,
        }),
      ],
    });
  });
});

describe('functions', () => {
  it.each(functions)(
    '%s runs on Node 24 and arm64, traced, with a role and a kept log of its own',
    (name) => {
      const { Properties } = functionOf(name);
      expect(Properties).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        TracingConfig: { Mode: 'Active' },
      });
      expect(Properties['Role']).toEqual({
        'Fn::GetAtt': [resourceOf(template, 'AWS::IAM::Role', `${name}Role`).id, 'Arn'],
      });
      const logs = resourceOf(template, 'AWS::Logs::LogGroup', `${name}Logs`);
      expect(at(Properties, 'LoggingConfig.LogGroup')).toEqual({ Ref: logs.id });
      expect(logs.Properties['RetentionInDays']).toBe(90);
    },
  );

  it('are four, and no other role stands in the stack', () => {
    template.resourceCountIs('AWS::Lambda::Function', 4);
    template.resourceCountIs('AWS::IAM::Role', 4);
  });

  it('take the handlers that the entries export', () => {
    expect(functions.map((name) => functionOf(name).Properties['Handler'])).toEqual([
      'index.handler',
      'index.ingest',
      'index.training',
      'index.upkeep',
    ]);
  });

  it('find what the stack made by settings', () => {
    for (const name of functions) {
      const variables = at(functionOf(name).Properties, 'Environment.Variables') as object;
      expect(variables).toMatchObject({ SENTI_PLATFORM: 'aws', SENTI_STAGE: 'prod' });
      expect(Object.keys(variables)).toEqual(
        expect.arrayContaining([
          'SENTI_UPLOADS_BUCKET',
          'SENTI_MODELS_BUCKET',
          'SENTI_TABLE',
          'SENTI_INGEST_QUEUE_URL',
          'SENTI_INGEST_DEAD_LETTERS_URL',
          'SENTI_TRAINING_QUEUE_URL',
          'SENTI_TRAINING_DEAD_LETTERS_URL',
        ]),
      );
    }
    expect(Object.keys(at(functionOf('Api').Properties, 'Environment.Variables') as object)).toEqual(
      expect.arrayContaining(['SENTI_TOKEN_ISSUER', 'SENTI_TOKEN_AUDIENCE']),
    );
  });

  it('answer within the time that API Gateway waits', () => {
    expect(functionOf('Api').Properties['Timeout']).toBeLessThan(30);
  });

  it('train one job at a time each, in reserved room, as many as the queue sends', () => {
    const source = resourceOf(template, 'AWS::Lambda::EventSourceMapping', 'TrainingJobs').Properties;
    expect(source['BatchSize']).toBe(1);
    expect(functionOf('Training').Properties['ReservedConcurrentExecutions']).toBe(5);
    expect(source['ScalingConfig']).toEqual({ MaximumConcurrency: 5 });
  });

  it.each(['Ingest', 'Training'])(
    '%s fails jobs of a batch one by one, and takes a bounded number',
    (name) => {
      const source = resourceOf(template, 'AWS::Lambda::EventSourceMapping', `${name}Jobs`).Properties;
      expect(source['FunctionResponseTypes']).toEqual(['ReportBatchItemFailures']);
      expect(at(source, 'ScalingConfig.MaximumConcurrency')).toBeGreaterThanOrEqual(2);
      expect(JSON.stringify(source['EventSourceArn'])).toContain(`${name}Queue`);
    },
  );
});

describe('production', () => {
  it('keeps what it holds when the stack goes', () => {
    const kept: [type: string, count: number][] = [
      ['AWS::S3::Bucket', 4],
      ['AWS::SQS::Queue', 4],
      ['AWS::DynamoDB::GlobalTable', 1],
      ['AWS::Cognito::UserPool', 1],
    ];
    for (const [type, count] of kept) {
      const resources: Resource[] = Object.values(resourcesOf(template, type));
      expect(resources.filter(({ DeletionPolicy }) => DeletionPolicy === 'Retain')).toHaveLength(count);
    }
  });
});
