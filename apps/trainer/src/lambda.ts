import { createSimdEngine } from '@senti/engine-simd';
import { createAwsClients, openAwsPlatform, readAwsSettings } from '@senti/platform/aws';
import { observeLambda } from '@senti/platform/lambda';
import { createFunctions } from './functions.ts';
import { createUpkeep } from './upkeep.ts';

/**
 * Entry: the Lambda functions `ingest` and `training`, each fed by its queue with `ReportBatchItemFailures`, and
 * `upkeep`, called by the clock.
 */
const clients = createAwsClients();
const observer = observeLambda({ name: 'trainer', clients, tracesFirst: true });
const { blobs, catalog, queues } = openAwsPlatform({ ...readAwsSettings(process.env), clients });

const onError = (error: unknown) => observer.logError('work failed', error);
const metricOf = { done: 'JobsDone', later: 'JobsToComeAgain', busy: 'JobsToComeAgain', dead: 'JobsDead' };
const functions = createFunctions({
  blobs,
  catalog,
  queues,
  engine: createSimdEngine(),
  leaseMs: 60_000,
  onError,
  onOutcome: (kind) => observer.count(metricOf[kind], 1),
});

export const ingest = observer.observe('ingest', functions.ingest);
export const training = observer.observe('training', functions.training);
export const upkeep = observer.observe(
  'upkeep',
  createUpkeep({ blobs, catalog, queues, requestMs: 30_000, onError }),
);
