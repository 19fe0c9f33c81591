import { recoverDeadLetters, recoverUploads } from '@senti/pipeline';
import { relayOutbox, type BlobStore, type Catalog, type JobQueue } from '@senti/platform';
import { UpkeepError } from './errors.ts';

export interface UpkeepDependencies {
  blobs: BlobStore;
  catalog: Catalog;
  queues: { ingest: JobQueue; training: JobQueue; 'training-large'?: JobQueue };
  /** For the operator's log. */
  onError: (error: unknown) => void;
}

/** What the clock asks for. */
export interface UpkeepEvent {
  /** Whether to look for lost notifications and dead letters of living jobs too, which reads every upload's key. */
  recover?: boolean;
}

/** How many messages were sent of each kind. */
export interface UpkeepResult {
  relayed: number;
  uploads: number;
  deadLetters: number;
}

/**
 * Sends what was left unsent: messages that a relay could not send or whose function died before, and at times those
 * of uploads whose notification was lost and of jobs that the broker gave up on. A message too many does no harm.
 */
export function createUpkeep(
  dependencies: UpkeepDependencies,
): (event: UpkeepEvent) => Promise<UpkeepResult> {
  const { blobs, catalog, queues, onError } = dependencies;
  return async ({ recover = false }) => {
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
    const result = { relayed: await attempt(() => relayOutbox(catalog, queues)), uploads: 0, deadLetters: 0 };
    if (recover) {
      result.uploads = await attempt(() => recoverUploads({ blobs, catalog, ingestQueue: queues.ingest }));
      for (const queue of Object.values(queues)) {
        result.deadLetters += await attempt(() => recoverDeadLetters(catalog, queue));
      }
    }
    if (failures.length > 0) throw new UpkeepError(failures);
    return result;
  };
}
