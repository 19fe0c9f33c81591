import { randomUUID } from 'node:crypto';
import type { Engine } from '@senti/classifier';
import { limits } from '@senti/contract';
import { consume, trainModel } from '@senti/pipeline';
import { relayOutbox, systemClock, type BlobStore, type Catalog, type JobQueue } from '@senti/platform';

export interface LargeTrainingOptions {
  blobs: BlobStore;
  catalog: Catalog;
  queues: { ingest: JobQueue; training: JobQueue; 'training-large': JobQueue };
  engine: Engine;
  /** How long a claim and a message stay ours without a sign of life. */
  leaseMs: number;
  signal: AbortSignal;
  /** For the operator's log; what it is given never holds a user's text. */
  onError: (error: unknown) => void;
}

/**
 * Trains what was handed over by queue `training-large`, one after another, until `signal` is aborted; then gives
 * back what it held, to go on from its last fold.
 */
export async function trainLarge(options: LargeTrainingOptions): Promise<void> {
  const { blobs, catalog, queues, engine, leaseMs, signal, onError } = options;
  const context = {
    catalog,
    clock: systemClock,
    // One that vanishes without giving back (out of memory, say) costs its job an attempt.
    worker: { workerId: randomUUID(), supervisorId: 'container' },
    leaseMs,
    signal,
    onFailure: onError,
  };
  await consume({
    queue: queues['training-large'],
    visibilityMs: leaseMs,
    signal,
    onError,
    handle: async (body) => {
      const maxSeconds = limits.largeTrainingSeconds;
      const outcome = await trainModel({ ...context, maxSeconds, blobs, engine }, body);
      await relayOutbox(catalog, queues);
      return outcome;
    },
  });
}
