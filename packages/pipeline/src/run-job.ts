import { limits, type Reason } from '@senti/contract';
import { DiskFullError, PlatformError, StoreClosedError, type CatalogKey } from '@senti/platform';
import { LeaseLostError, RefusedError } from './errors.ts';
import { addEvent, isStopped, toJson, withoutLease, type Job, type WorkerIdentity } from './job.ts';
import { LeasedJob, type HeldJob, type LeaseContext } from './leased-job.ts';
import { isTransient } from './patience.ts';
import { pruningLastsMs } from './prune-alone.ts';

/** What becomes of the message that asked for the work. */
export type Outcome =
  | { kind: 'done' }
  /** Deliver it again, not before `delayMs`. */
  | { kind: 'later'; delayMs: number }
  /** Another worker holds the job, for `delayMs` more at least: deliver again then, ever more seldom. */
  | { kind: 'busy'; delayMs: number }
  /** Put it among the dead letters. */
  | { kind: 'dead'; reason: string };

export interface JobContext extends LeaseContext {
  worker: WorkerIdentity;
  /** Whether another worker is known to be dead, so that its lease need not run out first; never when absent. */
  isGone?: (workerId: string) => boolean;
  /** Pause after the first failed attempt, doubled after each; 2 s when absent. */
  retryDelayMs?: number;
  /** How long the work may go on without a sign of progress; `limits.stallSeconds` when absent. */
  stallMs?: number;
  /** Told of each failed attempt, for the operator's log; a refusal is none. */
  onFailure?: (error: unknown) => void;
}

const defaultRetryDelayMs = 2000;
/** Added to what is left of another worker's lease, so that it is over when the message comes again. */
const leaseMarginMs = 100;

/**
 * Does the work of a job at most once at a time: claims its record by a lease with a fencing token,
 * prolongs the lease while `work` goes on, and writes down how it ended. Delivering the message again,
 * in any state, does no harm.
 */
export async function runJob<T extends Job>(
  context: JobContext,
  {
    key,
    parse,
    isDone,
    work,
  }: {
    key: CatalogKey;
    parse: (value: unknown) => T;
    /** Whether nothing is left to do, as `work` leaves it. */
    isDone: (value: T) => boolean;
    work: (job: HeldJob<T>) => Promise<void>;
  },
): Promise<Outcome> {
  const item = await context.catalog.read(key);
  if (!item) return { kind: 'dead', reason: 'no job is recorded for this message' };
  let found: T;
  try {
    found = parse(item.value);
  } catch (error) {
    context.onFailure?.(error);
    return { kind: 'dead', reason: 'the record of its job cannot be read' };
  }
  // A job that stopped may have died before its message was put away.
  if (isStopped(found)) return { kind: 'dead', reason: detailOf(found) };
  if (isDone(found)) return { kind: 'done' };
  const nowMs = context.clock.nowMs();
  const isTaken = found.lease && found.lease.expiresAtMs > nowMs && !context.isGone?.(found.lease.workerId);
  if (found.lease && isTaken) {
    return { kind: 'busy', delayMs: found.lease.expiresAtMs - nowMs + leaseMarginMs };
  }
  const claimed = claim(found, context, nowMs);
  const result = await context.catalog.write(key, toJson(claimed), { expected: item.revision });
  if (!result.written) return { kind: 'later', delayMs: defaultRetryDelayMs };
  if (claimed.state === 'failed') return { kind: 'dead', reason: detailOf(claimed) };

  const job = new LeasedJob(context, { item: result.item, value: claimed, isDone });
  // Who prunes looks for held jobs after taking the time for it, and we look for it after holding the job.
  const waitMs = await pruningLastsMs(context.catalog, context.clock);
  if (waitMs > 0) {
    await job.release();
    return { kind: 'later', delayMs: waitMs };
  }
  const stopHeartbeat = job.startHeartbeat(context.stallMs ?? 1000 * limits.stallSeconds);
  try {
    await Promise.race([work(job), job.stalled]);
    await job.release();
    return { kind: 'done' };
  } catch (error) {
    return await settleFailure(context, job, error).catch(busyWhereLost(context));
  } finally {
    stopHeartbeat();
    job.giveUp(); // what hangs may wake up one day
  }
}

/** The record as this worker's; `failed` when the death of the worker before it was one attempt too many. */
function claim<T extends Job>(found: T, { worker, leaseMs }: JobContext, nowMs: number): T {
  const lease = { ...worker, expiresAtMs: nowMs + leaseMs };
  const claimed = { ...found, token: found.token + 1, lease };
  if (found.lease === undefined) return claimed;
  // An unreleased lease has run out. If the same run of the platform started that worker, the worker died
  // alone and the job may be to blame; otherwise all went down together, or it is our own, of which we
  // lost track when the catalog did not answer: no attempt.
  if (found.lease.supervisorId !== worker.supervisorId || found.lease.workerId === worker.workerId) {
    return addEvent(claimed, { event: 'taken-up', state: found.state }, nowMs);
  }
  const attempts = found.attempts + 1;
  const event = { event: 'worker-died', state: found.state, attempt: attempts } as const;
  const died = addEvent({ ...claimed, attempts }, event, nowMs);
  return attempts < limits.attempts ? died : fail(died, toExhausted(attempts, 'worker-died'), nowMs);
}

function fail<T extends Job>(job: T, reason: Reason, nowMs: number): T {
  const event = { event: 'entered', state: 'failed', detail: reason.code } as const;
  return withoutLease(addEvent({ ...job, reason }, event, nowMs));
}

function toExhausted(attempts: number, detail: string, further: Record<string, number> = {}): Reason {
  return { code: 'attempts-exhausted', params: { attempts, detail, ...further } };
}

async function settleFailure<T extends Job>(
  context: JobContext,
  job: LeasedJob<T>,
  error: unknown,
): Promise<Outcome> {
  if (error instanceof LeaseLostError || job.isLost) return { kind: 'busy', delayMs: context.leaseMs };
  if (context.signal.aborted) {
    await job.release();
    return { kind: 'later', delayMs: 0 };
  }
  if (error instanceof RefusedError) {
    const { reason } = error;
    await job.settle((value) => fail(value, reason, context.clock.nowMs()));
    return { kind: 'done' };
  }
  context.onFailure?.(error);
  const detail = describeFailure(error);
  const attempts = job.value.attempts + 1;
  const isLast = attempts >= limits.attempts || isPermanent(error);
  const reason: Reason = isPermanent(error)
    ? { code: 'not-repeatable', params: { detail } }
    : error instanceof DiskFullError
      ? toExhausted(attempts, 'disk-full-room', error.inMegabytes())
      : toExhausted(attempts, detail);
  await job.settle((value) => {
    const nowMs = context.clock.nowMs();
    const event = { event: 'attempt-failed', state: value.state, attempt: attempts, detail } as const;
    const failed = addEvent({ ...value, attempts }, event, nowMs);
    return isLast ? fail(failed, reason, nowMs) : withoutLease(failed);
  });
  if (isLast) return { kind: 'dead', reason: detail };
  const { retryDelayMs = defaultRetryDelayMs } = context;
  const jitter = 0.5 + Math.random() / 2;
  return { kind: 'later', delayMs: retryDelayMs * 2 ** (attempts - 1) * jitter };
}

/** The end of a job that another worker has claimed before its failure could be written down: it is that worker's. */
function busyWhereLost({ leaseMs }: JobContext): (error: unknown) => Outcome {
  return (error) => {
    if (error instanceof LeaseLostError) return { kind: 'busy', delayMs: leaseMs };
    throw error;
  };
}

/** Whether a platform says that trying again can't help: of unknown errors nobody can tell. */
function isPermanent(error: unknown): boolean {
  return error instanceof PlatformError && !isTransient(error) && !(error instanceof StoreClosedError);
}

function detailOf({ reason }: Job): string {
  const detail = String(reason?.params?.['detail'] ?? 'unknown');
  return detail === 'disk-full-room' ? 'disk-full' : detail; // a letter has no room for figures
}

/** A failure in a few words, for the timeline; messages of our own errors hold no user's text. */
function describeFailure(error: unknown): string {
  const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown };
  const words = [code, name, 'unknown'].find((word) => typeof word === 'string') as string;
  return words.slice(0, 100);
}
