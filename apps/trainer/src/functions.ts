import { randomUUID } from 'node:crypto';
import type { Engine } from '@senti/classifier';
import { limits } from '@senti/contract/constants';
import { trainModel, type JobContext, type Outcome } from '@senti/pipeline';
import { relayOutbox, systemClock, type BlobStore, type Catalog, type JobQueue } from '@senti/platform';
import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { ingestUploads } from './ingest-uploads.ts';
import { handleBatch } from './sqs-batch.ts';

export interface FunctionDependencies {
  blobs: BlobStore;
  catalog: Catalog;
  /** `training-large` where there is a machine for what can't end within an invocation. */
  queues: { ingest: JobQueue; training: JobQueue; 'training-large'?: JobQueue };
  engine: Engine;
  /** How long a claim and a message stay ours without a sign of life. */
  leaseMs: number;
  /** For the operator's log; what it is given never holds a user's text. */
  onError: (error: unknown) => void;
  /** Told what became of each message, for the operator's metrics. */
  onOutcome?: (kind: Outcome['kind']) => void;
}

type SqsFunction = (
  event: SQSEvent,
  context: Pick<Context, 'getRemainingTimeInMillis'>,
) => Promise<SQSBatchResponse>;

/**
 * Of what is left of an invocation, how much a training may be expected to take. Expectations are of a core of a
 * server; Lambda's are slower by up to a half, and reading and publishing take some too.
 */
const expectedShare = 0.6;
/** Left of an invocation when its work is told to stop, so that it can give back what it holds. */
const goodbyeMs = 10_000;

/** The two SQS-fed functions over the ports. One invocation is one worker; its end frees what it held. */
export function createFunctions(
  dependencies: FunctionDependencies,
): Record<'ingest' | 'training', SqsFunction> {
  const { blobs, catalog, queues, engine, leaseMs, onError, onOutcome } = dependencies;
  const runner = queues['training-large'] && { largerQueue: queues['training-large'].name };

  const invoke = async (
    name: 'ingest' | 'training',
    event: SQSEvent,
    remainingMs: number,
    handle: (context: JobContext, body: unknown) => Promise<Outcome>,
  ): Promise<SQSBatchResponse> => {
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), Math.max(0, remainingMs - goodbyeMs));
    const worker = { workerId: randomUUID(), supervisorId: 'lambda' };
    const context = { catalog, clock: systemClock, worker, leaseMs, signal: stop.signal, onFailure: onError };
    try {
      return await handleBatch(event, {
        queue: queues[name],
        visibilityMs: leaseMs,
        onError,
        handle: async (body) => {
          const outcome = await handle(context, body);
          onOutcome?.(outcome.kind);
          await relayOutbox(catalog, queues);
          return outcome;
        },
      });
    } finally {
      clearTimeout(timer);
    }
  };

  return {
    ingest: (event, { getRemainingTimeInMillis }) =>
      invoke('ingest', event, getRemainingTimeInMillis(), (context, body) =>
        ingestUploads({ ...context, blobs }, body),
      ),
    training: (event, { getRemainingTimeInMillis }) =>
      invoke('training', event, getRemainingTimeInMillis(), (context, body) => {
        const maxSeconds = (expectedShare * getRemainingTimeInMillis()) / 1000;
        const room = { maxSeconds, maxCorpusBytes: limits.smallCorpusBytes };
        return trainModel({ ...context, ...runner, ...room, blobs, engine }, body);
      }),
  };
}
