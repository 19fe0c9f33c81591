import { Logger } from '@aws-lambda-powertools/logger';
import { createTypedArrayEngine } from '@senti/classifier';
import { openAwsPlatform, readAwsSettings } from '@senti/platform/aws';
import { createFunctions } from './functions.ts';

/** Entry: the Lambda functions `ingest` and `training`, each fed by its queue with `ReportBatchItemFailures`. */
const logger = new Logger({ serviceName: 'trainer' });
const { blobs, catalog, queues } = openAwsPlatform(readAwsSettings(process.env));

export const { ingest, training } = createFunctions({
  blobs,
  catalog,
  queues,
  engine: createTypedArrayEngine(),
  leaseMs: 60_000,
  onError: (error) => logger.error('work failed', error instanceof Error ? error : String(error)),
});
