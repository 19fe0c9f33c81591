import { isDeepStrictEqual } from 'node:util';
import type { DatasetState } from '@senti/contract';
import type { Catalog, CatalogItem, Clock, OutboxMessage } from '@senti/platform';
import { JobStalledError, LeaseLostError } from './errors.ts';
import { addEvent, toJson, withoutLease, type Job, type JobEvent } from './job.ts';
import { isTransient, pauseAfter, type Patience } from './patience.ts';

export interface LeaseContext extends Patience {
  catalog: Catalog;
  clock: Clock;
  /** How long a claim holds without a sign of life. */
  leaseMs: number;
}

/** A job that this worker holds. Its writes go through only while it does. */
export interface HeldJob<T extends Job> {
  readonly value: T;
  /** Aborted when the worker must stop, no longer holds the job, or has made no progress for too long. */
  readonly signal: AbortSignal;
  /**
   * Writes `change(value)`, prolongs the lease, and makes the messages pending in the same write. A write that
   * leaves nothing to do gives the job back.
   */
  update(change: (value: T) => T, outbox?: OutboxMessage[]): Promise<void>;
  /** `update` that also enters a state. */
  enter(state: DatasetState, change?: (value: T) => T, outbox?: OutboxMessage[]): Promise<void>;
  /** `update` that also notes an event. */
  note(event: Omit<JobEvent, 'at' | 'sequence' | 'state'>, change?: (value: T) => T): Promise<void>;
  /** A sign that the work goes on, which every write of it is too. */
  progress(): void;
}

const writeTries = 5;

export class LeasedJob<T extends Job> implements HeldJob<T> {
  readonly #context: LeaseContext;
  readonly #lost = new AbortController();
  readonly #stalled = Promise.withResolvers<never>();
  readonly #isDone: (value: T) => boolean;
  #item: CatalogItem;
  #value: T;
  #progressAtMs: number;
  /** Set by `settle`: what still works for the job comes too late. */
  #isSettled = false;
  /** Writes follow one another: the heartbeat must not overtake the work. */
  #queue: Promise<void> = Promise.resolve();
  readonly signal: AbortSignal;

  constructor(
    context: LeaseContext,
    { item, value, isDone }: { item: CatalogItem; value: T; isDone: (value: T) => boolean },
  ) {
    this.#context = context;
    this.#item = item;
    this.#value = value;
    this.#isDone = isDone;
    this.#progressAtMs = context.clock.nowMs();
    this.signal = AbortSignal.any([context.signal, this.#lost.signal]);
    this.#stalled.promise.catch(() => undefined); // whoever races the work against it gets the error
  }

  get value(): T {
    return this.#value;
  }

  get isLost(): boolean {
    return this.#lost.signal.aborted;
  }

  /** Rejects with JobStalledError once the work has made no progress for too long. */
  get stalled(): Promise<never> {
    return this.#stalled.promise;
  }

  update(change: (value: T) => T, outbox: OutboxMessage[] = []): Promise<void> {
    this.progress();
    return this.#enqueue(change, outbox);
  }

  enter(state: DatasetState, change = (value: T) => value, outbox: OutboxMessage[] = []): Promise<void> {
    const nowMs = this.#context.clock.nowMs();
    return this.update((value) => addEvent(change(value), { event: 'entered', state }, nowMs), outbox);
  }

  note(event: Omit<JobEvent, 'at' | 'sequence' | 'state'>, change = (value: T) => value): Promise<void> {
    const nowMs = this.#context.clock.nowMs();
    return this.update((value) => addEvent(change(value), { ...event, state: value.state }, nowMs));
  }

  progress(): void {
    this.#progressAtMs = this.#context.clock.nowMs();
  }

  async release(): Promise<void> {
    if (this.#value.lease) await this.settle(withoutLease);
  }

  /** The last write of the job, after those that were asked for before; none that is asked for later goes through. */
  settle(change: (value: T) => T): Promise<void> {
    const write = this.#enqueue(change, []);
    this.#isSettled = true;
    return write;
  }

  /** From now on nothing that still works for this job can write. */
  giveUp(): void {
    this.#lost.abort(new LeaseLostError());
  }

  /** Prolongs the lease by a third of its length at a time while the work makes progress, until told to stop. */
  startHeartbeat(stallMs: number): () => void {
    const timer = setInterval(() => {
      if (this.#context.clock.nowMs() - this.#progressAtMs >= stallMs) {
        this.#stalled.reject(new JobStalledError());
      } else if (this.#value.lease) {
        // A lost lease aborts `signal`; a catalog that does not answer now is asked again by the next beat.
        void this.#enqueue((value) => value, []).catch(() => undefined);
      }
    }, this.#context.leaseMs / 3);
    return () => clearInterval(timer);
  }

  #enqueue(change: (value: T) => T, outbox: OutboxMessage[]): Promise<void> {
    if (this.#isSettled) return Promise.reject(new LeaseLostError());
    const write = this.#queue.then(() => this.#write(change, outbox));
    this.#queue = write.catch(() => undefined); // the caller gets the error
    return write;
  }

  async #write(change: (value: T) => T, outbox: OutboxMessage[]): Promise<void> {
    const changed = change(this.#value);
    const expiresAtMs = this.#context.clock.nowMs() + this.#context.leaseMs;
    const isHeld = changed.lease && !this.#isDone(changed);
    const value = isHeld ? { ...changed, lease: { ...changed.lease!, expiresAtMs } } : withoutLease(changed);
    for (let tried = 1; ; tried++) {
      try {
        this.#item = await this.#writeOnce(value, outbox);
        this.#value = value;
        return;
      } catch (error) {
        if (!isTransient(error) || tried === writeTries) throw error;
        await pauseAfter(tried, this.#context);
      }
    }
  }

  /** The item as written, by this call or by one before whose answer was lost. */
  async #writeOnce(value: T, outbox: OutboxMessage[]): Promise<CatalogItem> {
    const { catalog } = this.#context;
    const { key } = this.#item;
    const record = toJson(value);
    for (let { revision } = this.#item; ;) {
      const result = await catalog.write(key, record, { expected: revision, outbox });
      if (result.written) return result.item;
      const found = await catalog.read(key);
      // Nobody but its holder writes under a token, and one write at a time.
      if (!found || (found.value as Partial<Job>).token !== value.token) {
        this.giveUp();
        throw new LeaseLostError();
      }
      if (isDeepStrictEqual(found.value, record)) return found;
      // A write before this one was given up, but had arrived after all.
      revision = found.revision;
    }
  }
}
