import { blobKeys } from '@senti/contract';
import { Aws, Duration, Stack, type RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, Billing, ProjectionType, TableV2, type Attribute } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  HttpMethods,
  ObjectOwnership,
  StorageClass,
  type BucketProps,
  type CfnBucket,
  type LifecycleRule,
} from 'aws-cdk-lib/aws-s3';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
// The table's definition as data, and nothing else of that room.
import { catalogTable } from '../../../packages/platform/src/aws/dynamodb-table.ts';
import type { StackSettings, StageName } from '../settings.ts';
import { acknowledge } from './acknowledge.ts';

export interface StorageProps {
  settings: StackSettings;
  removalPolicy: RemovalPolicy;
  /** Told of new files. */
  ingestQueue: Queue;
}

/** What the stack keeps: uploads and corpora, models, the web app's files, logs of access, the catalog. */
export class Storage extends Construct {
  readonly uploads: Bucket;
  readonly models: Bucket;
  readonly site: Bucket;
  readonly accessLogs: Bucket;
  readonly table: TableV2;
  /**
   * Known before the bucket is made, so that the page's security policy can name it while the bucket's CORS
   * names the page.
   */
  readonly uploadsBucketName: string;

  constructor(scope: Construct, id: string, { settings, removalPolicy, ingestQueue }: StorageProps) {
    super(scope, id);
    const isProduction = settings.stage === 'prod';
    const { names } = settings;
    const common: BucketProps = {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      removalPolicy,
    };
    const halfUploads: LifecycleRule = {
      id: 'half-uploads',
      abortIncompleteMultipartUploadAfter: Duration.days(1),
    };
    // A signed form may be posted twice and an operator may err: what was there before can be had back.
    const versioned = { versioned: isProduction };
    const formerVersions: LifecycleRule[] = isProduction
      ? [{ id: 'former-versions', noncurrentVersionExpiration: Duration.days(30) }]
      : [];

    this.accessLogs = new Bucket(this, 'AccessLogs', {
      ...common,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_PREFERRED, // CloudFront delivers its logs by ACL
      lifecycleRules: [halfUploads, { id: 'old-logs', expiration: Duration.days(isProduction ? 90 : 14) }],
    });
    acknowledge(this.accessLogs, {
      'AwsSolutions-S1': 'It holds the access logs; logging access to them would log itself.',
    });

    this.uploadsBucketName =
      names.uploadsBucket ?? `senti-${settings.stage}-uploads-${Aws.ACCOUNT_ID}-${Aws.REGION}`;
    this.uploads = new Bucket(this, 'Uploads', {
      ...common,
      ...versioned,
      bucketName: this.uploadsBucketName,
      serverAccessLogsBucket: this.accessLogs,
      serverAccessLogsPrefix: 'uploads/',
      lifecycleRules: [
        halfUploads,
        ...formerVersions,
        { id: 'streams-under-way', prefix: '.uploading/', expiration: Duration.days(1) },
        { id: 'folds-of-trainings', prefix: 'trainings/', expiration: Duration.days(30) },
        {
          id: 'uploads-that-rest',
          prefix: blobKeys.uploads,
          transitions: [{ storageClass: StorageClass.INFREQUENT_ACCESS, transitionAfter: Duration.days(90) }],
        },
      ],
    });
    this.models = new Bucket(this, 'Models', {
      ...common,
      ...versioned,
      bucketName: names.modelsBucket,
      serverAccessLogsBucket: this.accessLogs,
      serverAccessLogsPrefix: 'models/',
      lifecycleRules: [
        halfUploads,
        ...formerVersions,
        { id: 'streams-under-way', prefix: '.uploading/', expiration: Duration.days(1) },
      ],
    });
    this.site = new Bucket(this, 'Site', {
      ...common,
      bucketName: siteBucketName(settings.stage),
      serverAccessLogsBucket: this.accessLogs,
      serverAccessLogsPrefix: 'site/',
      lifecycleRules: [halfUploads],
    });
    this.#notify(ingestQueue);
    this.table = createTable(this, settings, removalPolicy);
  }

  /** Lets pages of these origins post their forms to the uploads and read the answer's ETag. */
  allowUploadsFrom(origins: readonly string[]): void {
    this.uploads.addCorsRule({
      allowedMethods: [HttpMethods.POST, HttpMethods.GET],
      allowedOrigins: [...origins],
      allowedHeaders: ['*'],
      exposedHeaders: ['ETag'],
      maxAge: 3600,
    });
  }

  /**
   * Two notifications by two kinds of event: S3 refuses two rules of one kind that one key may match both, as
   * `datasets/` and `.txt` (ADR 11). Signed forms come as `Post`; the thesis's clients copy, by `Put`, `Copy` or
   * in parts. A filter can't say "at the root": ingest leaves other keys that end in `.txt` alone.
   *
   * As properties of the bucket, since CDK's own `addEventNotification` brings a function of its own with a role
   * over all buckets.
   */
  #notify(queue: Queue): void {
    const arn = Stack.of(this).formatArn({
      service: 's3',
      region: '',
      account: '',
      resource: this.uploadsBucketName,
    });
    queue.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('s3.amazonaws.com')],
        actions: ['sqs:SendMessage'],
        resources: [queue.queueArn],
        conditions: {
          ArnEquals: { 'aws:SourceArn': arn },
          StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID },
        },
      }),
    );
    const on = (event: string, name: 'prefix' | 'suffix', value: string) => ({
      event: `s3:ObjectCreated:${event}`,
      queue: queue.queueArn,
      filter: { s3Key: { rules: [{ name, value }] } },
    });
    const bucket = this.uploads.node.defaultChild as CfnBucket;
    bucket.notificationConfiguration = {
      queueConfigurations: [
        on('Post', 'prefix', blobKeys.uploads),
        ...['Put', 'Copy', 'CompleteMultipartUpload'].map((event) => on(event, 'suffix', '.txt')),
      ],
    };
    // S3 tries whether it may send before it takes the configuration.
    const queuePolicy = queue.node.findChild('Policy');
    bucket.node.addDependency(queuePolicy);
  }
}

/** Where the page's files lie; whoever publishes them is given rights by this name. */
export function siteBucketName(stage: StageName): string {
  return `senti-${stage}-site-${Aws.ACCOUNT_ID}-${Aws.REGION}`;
}

function createTable(
  scope: Construct,
  { stage, names }: StackSettings,
  removalPolicy: RemovalPolicy,
): TableV2 {
  const { KeySchema, GlobalSecondaryIndexes } = catalogTable;
  return new TableV2(scope, 'Catalog', {
    tableName: names.table,
    partitionKey: toAttribute(KeySchema[0].AttributeName),
    sortKey: toAttribute(KeySchema[1].AttributeName),
    globalSecondaryIndexes: GlobalSecondaryIndexes.map((index) => ({
      indexName: index.IndexName,
      partitionKey: toAttribute(index.KeySchema[0].AttributeName),
      sortKey: toAttribute(index.KeySchema[1].AttributeName),
      projectionType: ProjectionType[index.Projection.ProjectionType],
    })),
    billing: Billing.onDemand(),
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    deletionProtection: stage === 'prod',
    removalPolicy,
  });
}

function toAttribute(name: string): Attribute {
  const type = catalogTable.AttributeDefinitions.find(
    ({ AttributeName }) => AttributeName === name,
  )?.AttributeType;
  return {
    name,
    type: type === undefined ? AttributeType.STRING : ({ S: AttributeType.STRING } as const)[type],
  };
}
