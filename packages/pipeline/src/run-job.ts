import { limits, type DatasetState } from '@senti/contract';
import type { Catalog, CatalogItem, CatalogKey, Clock, OutboxMessage } from '@senti/platform';
import { LeaseLostError, RefusedError } from './errors.ts';
import { addEvent, toJson, type Job, type WorkerIdentity } from './job.ts';

/** What becomes of the message that asked for the work. */
export type Outcome =
  | { kind: 'done' }
  /** Deliver it again, not before `delayMs`. */
  | { kind: 'later'; delayMs: number }
  /** Another worker holds the job, for `delayMs` more at least: deliver again then, ever more seldom. */
  | { kind: 'busy'; delayMs: number }
  /** Put it among the dead letters. */
  | { kind: 'dead'; reason: string };

export interface JobContext {
  catalog: Catalog;
  clock: Clock;
  worker: WorkerIdentity;
  /** How long a claim holds without a sign of life. */
  leaseMs: number;
  /** Aborted when the worker is asked to stop. */
  signal: AbortSignal;
  /** Pause after the first failed attempt, doubled after each; 2 s when absent. */
  retryDelayMs?: number;
  /** Told of each failed attempt, for the operator's log. */
  onFailure?: (error: unknown) => void;
}

/** A job that this worker holds. Its writes go through only while it does. */
export interface HeldJob<T extends Job> {
  readonly value: T;
  /** Aborted when the worker must stop or no longer holds the job. */
  readonly signal: AbortSignal;
  /**
   * Writes `change(value)`, prolongs the lease, and makes the messages pending in the same write. A write that
   * leaves nothing to do gives the job back.
   */
  update(change: (value: T) => T, outbox?: OutboxMessage[]): Promise<void>;
  /** `update` that also enters a state. */
  enter(state: DatasetState, change?: (value: T) => T, outbox?: OutboxMessage[]): Promise<void>;
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
  const found = parse(item.value);
  // A job that ran out of attempts may have died before its message was put away.
  if (found.reason?.code === 'attempts-exhausted') return { kind: 'dead', reason: exhaustedReason(found) };
  if (isDone(found)) return { kind: 'done' };
  const nowMs = context.clock.nowMs();
  if (found.lease && found.lease.expiresAtMs > nowMs) {
    return { kind: 'busy', delayMs: found.lease.expiresAtMs - nowMs + leaseMarginMs };
  }
  const claimed = claim(found, context, nowMs);
  const result = await context.catalog.write(key, toJson(claimed), { expected: item.revision });
  if (!result.written) return { kind: 'later', delayMs: defaultRetryDelayMs };
  if (claimed.state === 'failed') return { kind: 'dead', reason: exhaustedReason(claimed) };

  const job = new LeasedJob(context, { item: result.item, value: claimed, isDone });
  const stopHeartbeat = job.startHeartbeat();
  try {
    await work(job);
    await job.release();
    return { kind: 'done' };
  } catch (error) {
    return await settleFailure(context, job, error);
  } finally {
    stopHeartbeat();
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
  const died = addEvent(
    { ...claimed, attempts: found.attempts + 1 },
    { event: 'worker-died', state: found.state },
    nowMs,
  );
  return died.attempts < limits.attempts ? died : fail(died, { code: 'worker-died' }, nowMs);
}

function fail<T extends Job>(job: T, cause: { code: string }, nowMs: number): T {
  const reason = {
    code: 'attempts-exhausted' as const,
    params: { attempts: job.attempts, detail: cause.code },
  };
  return withoutLease(addEvent({ ...job, reason }, { event: 'entered', state: 'failed' }, nowMs));
}

function withoutLease<T extends Job>(job: T): T {
  const { lease: _released, ...rest } = job;
  return rest as T;
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
  context.onFailure?.(error);
  if (error instanceof RefusedError) {
    await job.enter('failed', (value) => ({ ...value, reason: error.reason }));
    return { kind: 'done' };
  }
  const detail = describeFailure(error);
  const attempts = job.value.attempts + 1;
  const isLast = attempts >= limits.attempts;
  await job.update((value) => {
    const nowMs = context.clock.nowMs();
    const event = { event: 'attempt-failed', state: value.state, detail } as const;
    const failed = addEvent({ ...value, attempts }, event, nowMs);
    return isLast ? fail(failed, { code: detail }, nowMs) : withoutLease(failed);
  });
  if (isLast) return { kind: 'dead', reason: detail };
  const { retryDelayMs = defaultRetryDelayMs } = context;
  const jitter = 0.5 + Math.random() / 2;
  return { kind: 'later', delayMs: retryDelayMs * 2 ** (attempts - 1) * jitter };
}

function exhaustedReason({ reason }: Job): string {
  return String(reason?.params?.['detail'] ?? 'unknown');
}

/** A failure in a few words, for the timeline; messages of our own errors hold no user's text. */
function describeFailure(error: unknown): string {
  const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown };
  const words = [code, name, 'unknown'].find((word) => typeof word === 'string') as string;
  return words.slice(0, 100);
}

class LeasedJob<T extends Job> implements HeldJob<T> {
  readonly #context: JobContext;
  readonly #lost = new AbortController();
  readonly #isDone: (value: T) => boolean;
  #item: CatalogItem;
  #value: T;
  /** Writes follow one another: the heartbeat must not overtake the work. */
  #queue: Promise<void> = Promise.resolve();
  readonly signal: AbortSignal;

  constructor(
    context: JobContext,
    { item, value, isDone }: { item: CatalogItem; value: T; isDone: (value: T) => boolean },
  ) {
    this.#context = context;
    this.#item = item;
    this.#value = value;
    this.#isDone = isDone;
    this.signal = AbortSignal.any([context.signal, this.#lost.signal]);
  }

  get value(): T {
    return this.#value;
  }

  get isLost(): boolean {
    return this.#lost.signal.aborted;
  }

  update(change: (value: T) => T, outbox: OutboxMessage[] = []): Promise<void> {
    const write = this.#queue.then(() => this.#write(change, outbox));
    this.#queue = write.catch(() => undefined); // the caller of `update` gets the error
    return write;
  }

  enter(state: DatasetState, change = (value: T) => value, outbox: OutboxMessage[] = []): Promise<void> {
    const nowMs = this.#context.clock.nowMs();
    return this.update((value) => addEvent(change(value), { event: 'entered', state }, nowMs), outbox);
  }

  async release(): Promise<void> {
    if (this.#value.lease) await this.update(withoutLease);
  }

  /** Prolongs the lease by a third of its length at a time, until told to stop. */
  startHeartbeat(): () => void {
    const timer = setInterval(() => {
      if (!this.#value.lease) return;
      // A lost lease aborts `signal`; a catalog that does not answer now is asked again by the next beat.
      void this.update((value) => value).catch(() => undefined);
    }, this.#context.leaseMs / 3);
    return () => clearInterval(timer);
  }

  async #write(change: (value: T) => T, outbox: OutboxMessage[]): Promise<void> {
    if (this.isLost) throw new LeaseLostError();
    const changed = change(this.#value);
    const expiresAtMs = this.#context.clock.nowMs() + this.#context.leaseMs;
    const isHeld = changed.lease && !this.#isDone(changed);
    const value = isHeld ? { ...changed, lease: { ...changed.lease!, expiresAtMs } } : withoutLease(changed);
    const result = await this.#context.catalog.write(this.#item.key, toJson(value), {
      expected: this.#item.revision,
      outbox,
    });
    if (!result.written) {
      this.#lost.abort(new LeaseLostError());
      throw new LeaseLostError();
    }
    this.#item = result.item;
    this.#value = value;
  }
}
