export { readAwsSettings, requireSetting, type AwsSettings } from './aws-settings.ts';
export { createAwsClients, type AwsClients } from './clients.ts';
export { DynamoDbCatalog } from './dynamodb-catalog.ts';
export { catalogTable, pendingIndexName } from './dynamodb-table.ts';
export { AwsRefusedError } from './errors.ts';
export { JwtAuthenticator, type JwtAuthenticatorOptions } from './jwt-authenticator.ts';
export {
  openAwsPlatform,
  type AwsPlatform,
  type AwsPlatformOptions,
  type QueueUrls,
} from './open-aws-platform.ts';
export { S3BlobStore } from './s3-blob-store.ts';
export { uploadingPrefix } from './s3-writer.ts';
export { splitBlobStore } from './split-blob-store.ts';
export { SqsJobQueue } from './sqs-job-queue.ts';
