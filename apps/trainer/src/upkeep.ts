import { setTimeout as sleep } from 'node:timers/promises';
import { pruneAlone, recoverDeadLetters, recoverUploads } from '@senti/pipeline';
import { relayOutbox, systemClock, type BlobStore, type Catalog, type JobQueue } from '@senti/platform';
import { UpkeepError } from './errors.ts';

export interface UpkeepDependencies {
  blobs: BlobStore;
  catalog: Catalog;
  queues: { ingest: JobQueue; training: JobQueue; 'training-large'?: JobQueue };
  /** How long a request to the API may last. */
  requestMs: number;
  /** For the operator's log. */
  onError: (error: unknown) => void;
}

/** What the clock asks for. */
export interface UpkeepEvent {
  /** Whether to look for lost notifications and dead letters of living jobs too, which reads every upload's key. */
  recover?: boolean;
  /** Whether to remove what is past its limit, once a day and while no job is at work. */
  prune?: boolean;
}

/** How many messages were sent of each kind, and how many things removed. */
export interface UpkeepResult {
  relayed: number;
  uploads: number;
  deadLetters: number;
  removed: number;
}

const pruneEveryMs = 23 * 3_600_000; // the clock comes by the hour, and not to the second
/** Jobs wait meanwhile. What is not removed by then is the next day's. */
const pruneForMs = 90_000;

/**
 * Sends what was left unsent: messages that a relay could not send or whose function died before, and at times those
 * of uploads whose notification was lost and of jobs that the broker gave up on. A message too many does no harm.
 * Removes at times what is past its limit.
 */
export function createUpkeep(
  dependencies: UpkeepDependencies,
): (event: UpkeepEvent) => Promise<UpkeepResult> {
  const { blobs, catalog, queues, requestMs, onError } = dependencies;
  return async ({ recover = false, prune = false }) => {
    const failures: unknown[] = [];
    const attempt = async (send: () => Promise<number>): Promise<number> => {
      try {
        return await send();
      } catch (error) {
        onError(error); // the other kinds are not to wait for this one
        failures.push(error);
        return 0;
      }
    };
    const relayed = await attempt(() => relayOutbox(catalog, queues));
    const result = { relayed, uploads: 0, deadLetters: 0, removed: 0 };
    if (recover) {
      result.uploads = await attempt(() => recoverUploads({ blobs, catalog, ingestQueue: queues.ingest }));
      for (const queue of Object.values(queues)) {
        result.deadLetters += await attempt(() => recoverDeadLetters(catalog, queue));
      }
    }
    if (prune) {
      result.removed = await attempt(async () => {
        const pruned = await pruneAlone(
          { blobs, catalog, clock: systemClock },
          { everyMs: pruneEveryMs, forMs: pruneForMs, quiet: () => sleep(requestMs) },
        );
        return pruned ? pruned.versions + pruned.trainings + pruned.blobs : 0;
      });
    }
    if (failures.length > 0) throw new UpkeepError(failures);
    return result;
  };
}
