import type { DatasetState, JobEventDto } from '@senti/contract';
import type { BlobStore, Catalog, Clock } from '@senti/platform';
import { describeWaiting, findVersion, readTraining } from './datasets.ts';
import type { Job } from './job.ts';

interface Stores {
  blobs: BlobStore;
  catalog: Catalog;
  clock: Clock;
}

/** All that is kept of what happened to a job, oldest first, and the state that it is in. */
export interface JobEvents {
  state: DatasetState;
  events: JobEventDto[];
}

/**
 * What happened to a version of a data set (the newest that is used when none is named), its training included,
 * or `undefined` when there is none.
 */
export async function readDatasetEvents(
  stores: Stores,
  idFile: string,
  versionNumber?: number,
): Promise<JobEvents | undefined> {
  const version = await findVersion(stores, idFile, versionNumber);
  if (!version) return undefined;
  const training = version.trainingId ? await readTraining(stores.catalog, version.trainingId) : undefined;
  const waiting =
    version.state === 'awaiting-upload' ? await describeWaiting(stores.blobs, stores.clock, version) : [];
  const events = [
    ...toDtos(version, `v${version.version}.`),
    ...waiting.map(({ state, at }): JobEventDto => ({ id: `${state}.0`, at, event: 'entered', state })),
    ...(training ? toDtos(training, 't.') : []),
  ];
  return { state: training?.state ?? waiting.at(-1)?.state ?? version.state, events };
}

/** What happened to a training, or `undefined` when there is none. */
export async function readTrainingEvents(
  { catalog }: Pick<Stores, 'catalog'>,
  trainingId: string,
): Promise<JobEvents | undefined> {
  const training = await readTraining(catalog, trainingId);
  return training && { state: training.state, events: toDtos(training, 't.') };
}

function toDtos({ timeline }: Pick<Job, 'timeline'>, prefix: string): JobEventDto[] {
  return timeline.map(({ sequence, ...event }, index) => ({ id: `${prefix}${sequence ?? index}`, ...event }));
}

const watchMs = 400;

/**
 * The events that come after the one named (all when none is), in the order in which they happen, until the job
 * has ended, `signal` is aborted or, with `isLive` false, those that are there have been told. Each look yields
 * once, with the state and what is new; a look that finds nothing new yields nothing.
 */
export async function* watchEvents(
  read: () => Promise<JobEvents | undefined>,
  { after, isLive, signal }: { after?: string | undefined; isLive: boolean; signal: AbortSignal },
): AsyncGenerator<JobEvents> {
  let last = after;
  for (;;) {
    const job = await read();
    if (!job) return;
    const place = job.events.findIndex(({ id }) => id === last);
    const events = job.events.slice(place + 1);
    last = events.at(-1)?.id ?? last;
    if (events.length > 0) yield { state: job.state, events };
    if (!isLive || hasEnded(job.state) || signal.aborted) return;
    await new Promise((resolve) => setTimeout(resolve, watchMs));
  }
}

function hasEnded(state: DatasetState): boolean {
  return state === 'ready' || state === 'failed' || state === 'expired';
}
