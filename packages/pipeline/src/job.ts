import {
  datasetStates,
  jobEventSchema as jobEventDtoSchema,
  reasonCodes,
  type DatasetState,
} from '@senti/contract';
import type { JsonValue } from '@senti/platform';
import { z } from 'zod';

/** Who works: a process, and the platform's run that started it and would notice its death. */
export interface WorkerIdentity {
  workerId: string;
  supervisorId: string;
}

const stateSchema = z.enum(datasetStates);

export const reasonSchema = z.object({
  code: z.enum(reasonCodes),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});

/** One thing that happened to a job, as the contract tells it to clients. */
const jobEventSchema = jobEventDtoSchema.omit({ id: true }).extend({
  /** Counts a job's events, from 0; old records have none. */
  sequence: z.int().nonnegative().optional(),
});
export type JobEvent = z.infer<typeof jobEventSchema>;

const leaseSchema = z.object({
  workerId: z.string(),
  supervisorId: z.string(),
  expiresAtMs: z.number(),
});

/** What every job's record has; each kind adds its own. */
export const jobSchema = z.object({
  state: stateSchema,
  /** One more when a handler failed, or its worker died while its supervisor lived. */
  attempts: z.int(),
  /** Fencing token: one more at each claim. A worker whose token is old can't write. */
  token: z.int(),
  lease: leaseSchema.optional(),
  timeline: z.array(jobEventSchema),
  reason: reasonSchema.optional(),
});
export type Job = z.infer<typeof jobSchema>;

/** Events kept per job; older ones but the entering of states are dropped first. */
const maxEvents = 100;

/** The job with the event added, in the state that the event names. */
export function addEvent<T extends Job>(job: T, event: Omit<JobEvent, 'at' | 'sequence'>, atMs: number): T {
  const last = job.timeline.at(-1);
  const sequence = last ? (last.sequence ?? job.timeline.length - 1) + 1 : 0;
  const timeline = [...job.timeline, { at: new Date(atMs).toISOString(), sequence, ...event }];
  if (timeline.length > maxEvents) {
    const oldest = timeline.findIndex(({ event: kind }) => kind !== 'entered');
    timeline.splice(Math.max(0, oldest), 1);
  }
  return { ...job, state: event.state, timeline };
}

/** Whether a job failed for want of a further attempt: it may be tried again when somebody says so. */
export function isStopped({ reason }: Pick<Job, 'reason'>): boolean {
  return reason?.code === 'attempts-exhausted' || reason?.code === 'not-repeatable';
}

/** The job in nobody's hands. */
export function withoutLease<T extends Job>(job: T): T {
  const { lease: _released, ...rest } = job;
  return rest as T;
}

/** When each state was entered, oldest first. */
export function statesOf({ timeline }: Pick<Job, 'timeline'>): { state: DatasetState; at: string }[] {
  return timeline.filter(({ event }) => event === 'entered').map(({ state, at }) => ({ state, at }));
}

/** A record as the catalog takes it. Our records are JSON already; optional fields that are unset go. */
export function toJson(record: object): JsonValue {
  return JSON.parse(JSON.stringify(record)) as JsonValue;
}
