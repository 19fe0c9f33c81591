import type { Engine } from '@senti/classifier';
import {
  consume,
  recoverDeadLetters,
  recoverUploads,
  trainModel,
  type trainCorpus,
  type JobContext,
  type Outcome,
  type WorkerIdentity,
} from '@senti/pipeline';
import type { FoldThreads } from '@senti/pipeline/folds';
import { relayOutbox, type BlobStore, type Catalog, type Clock, type JobQueue } from '@senti/platform';
import { BetweenJobs } from './between-jobs.ts';
import { ingestUploads } from './ingest-uploads.ts';

/** A line of the operator's log. It never holds a user's text. */
export interface LogEntry {
  level: 'error';
  event: string;
  error: string;
}

export interface QueueWorkerOptions {
  platform: { blobs: BlobStore; catalog: Catalog; queues: { ingest: JobQueue; training: JobQueue } };
  engine: Engine;
  /** Where folds are worked out beside this thread; none when absent. */
  threads?: FoldThreads;
  worker: WorkerIdentity;
  clock: Clock;
  signal: AbortSignal;
  log: (entry: LogEntry) => void;
  /** How long a message and a job stay ours without a sign of life; what a killed worker's job waits. */
  leaseMs?: number;
  /** Done at the start and once a day, while no job is at work. */
  upkeep?: (() => Promise<unknown>) | undefined;
  /** Pause after a first failed attempt. */
  retryDelayMs?: number;
  /** Whether no other worker can be alive, as its lock is ours: what a dead one held is taken up at once. */
  isAlone?: boolean;
  /** What makes a training's model; the pipeline's own when absent. */
  makeModel?: typeof trainCorpus;
}

/** Pause between looks for outbox messages that a relay before us could not send. */
const relayIntervalMs = 10_000;
/** Pause between looks for uploads and jobs whose message was lost. */
const recoverIntervalMs = 60_000;
const upkeepIntervalMs = 86_400_000;

/** Ingests and trains what the queues ask for until `signal` is aborted; then gives back what it held. */
export async function runQueueWorker(options: QueueWorkerOptions): Promise<void> {
  const { platform, engine, threads, worker, clock, signal, log, isAlone, makeModel } = options;
  const { leaseMs = 10_000, retryDelayMs = 2000 } = options;
  const { blobs, catalog, queues } = platform;
  const report = (event: string) => (error: unknown) =>
    log({
      level: 'error',
      event,
      error: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  const relay = () => relayOutbox(catalog, queues).catch(report('outbox-relay-failed'));
  const context = (event: string): JobContext => ({
    catalog,
    clock,
    worker,
    leaseMs,
    signal,
    retryDelayMs,
    onFailure: report(event),
    ...(isAlone && { isGone: (workerId) => workerId !== worker.workerId }),
  });
  const between = new BetweenJobs();
  let upkeepDueMs = 0;
  const keepUp = async () => {
    const { upkeep } = options;
    if (!upkeep || clock.nowMs() < upkeepDueMs) return;
    try {
      if (await between.tryAlone(upkeep)) upkeepDueMs = clock.nowMs() + upkeepIntervalMs;
    } catch (error) {
      report('upkeep-failed')(error);
    }
  };
  const consumerOf = (queue: keyof typeof queues, handle: (body: unknown) => Promise<Outcome>) =>
    consume({
      queue: queues[queue],
      visibilityMs: leaseMs,
      signal,
      onError: report(`${queue}-queue-failed`),
      handle: async (body) => {
        const outcome = await between.job(() => handle(body));
        await relay();
        return outcome;
      },
    });

  const recover = async () => {
    try {
      await recoverUploads({ blobs, catalog, ingestQueue: queues.ingest });
      for (const queue of Object.values(queues)) await recoverDeadLetters(catalog, queue);
    } catch (error) {
      report('recovery-failed')(error);
    }
  };
  const relayTimer = setInterval(() => void relay(), relayIntervalMs);
  const recoverTimer = setInterval(() => void recover().then(keepUp), recoverIntervalMs);
  try {
    await relay();
    await recover();
    await keepUp();
    await Promise.all([
      consumerOf('ingest', (body) => ingestUploads({ ...context('ingest-failed'), blobs }, body)),
      consumerOf('training', (body) =>
        trainModel(
          {
            ...context('training-failed'),
            ...(makeModel && { makeModel }),
            blobs,
            engine,
            ...(threads && { threads }),
          },
          body,
        ),
      ),
    ]);
  } finally {
    clearInterval(relayTimer);
    clearInterval(recoverTimer);
  }
}
