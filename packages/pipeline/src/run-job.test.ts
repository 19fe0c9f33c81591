import { defaultTrainingOptions } from '@senti/contract';
import {
  InvalidArgumentError,
  StoreUnavailableError,
  type Catalog,
  type EmbeddedPlatform,
} from '@senti/platform';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { retryDeadLetter } from './dead-letters.ts';
import { RefusedError } from './errors.ts';
import { addEvent, jobSchema, toJson, type Job } from './job.ts';
import type { HeldJob } from './leased-job.ts';
import { catalogKeys } from './records.ts';
import { runJob, type JobContext } from './run-job.ts';
import { openTestPlatform } from './test-platform.ts';

const trainingId = 'tiny.tsv/00000001';
const key = catalogKeys.training(trainingId);
const leaseMs = 30; // so that the heart beats every 10 ms
const stallMs = 1000;

let platform: EmbeddedPlatform;
let nowMs: number;
const clock = { nowMs: () => nowMs };

beforeEach(async () => {
  platform = openTestPlatform();
  nowMs = Date.parse('2026-03-01T12:00:00.000Z');
  await platform.catalog.write(key, toJson(aJob()), { expected: 'absent' });
});

afterEach(() => platform.close());

function aJob(): Job {
  return { state: 'training', attempts: 0, token: 0, timeline: [] };
}

async function readJob(): Promise<Job> {
  return jobSchema.parse((await platform.catalog.read(key))!.value);
}

/** Runs the job by a worker of its own, whose lease over what others left counts for nothing. */
function run(work: (job: HeldJob<Job>) => Promise<void>, context: Partial<JobContext> = {}) {
  return runJob(
    {
      catalog: platform.catalog,
      clock,
      worker: { workerId: 'worker', supervisorId: 'run' },
      isGone: () => true,
      leaseMs,
      stallMs,
      signal: new AbortController().signal,
      pause: () => Promise.resolve(),
      ...context,
    },
    { key, parse: (value) => jobSchema.parse(value), isDone: ({ state }) => state === 'ready', work },
  );
}

/** The catalog, with `change` in place of its `write`. */
function withWrite(change: (write: Catalog['write']) => Catalog['write']): Catalog {
  const { catalog } = platform;
  return new Proxy(catalog, {
    get(target, name) {
      if (name === 'write') return change((...args) => target.write(...args));
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

const fails = () => Promise.reject(new StoreUnavailableError('no answer'));
const heartbeats = () => new Promise((resolve) => setTimeout(resolve, leaseMs));

describe('attempts', () => {
  it('end with the third that fails: the job is failed, and its message dead, with the reason', async () => {
    expect(await run(fails)).toMatchObject({ kind: 'later' });
    expect(await run(fails)).toMatchObject({ kind: 'later' });
    expect(await readJob()).toMatchObject({ state: 'training', attempts: 2 });
    expect(await run(fails)).toEqual({ kind: 'dead', reason: 'store-unavailable' });
    expect(await readJob()).toMatchObject({
      state: 'failed',
      attempts: 3,
      reason: { code: 'attempts-exhausted', params: { attempts: 3, detail: 'store-unavailable' } },
    });
  });

  it('end with the third worker that dies of the job, before its work begins once more', async () => {
    const work = vi.fn(() => Promise.resolve());
    for (const died of [1, 2, 3]) {
      const { value, revision } = (await platform.catalog.read(key))!;
      const lease = { workerId: `dead-${died}`, supervisorId: 'run', expiresAtMs: nowMs };
      await platform.catalog.write(key, toJson({ ...(value as object), lease }), { expected: revision });
      const stop = AbortSignal.abort();
      const outcome = await run(died < 3 ? () => Promise.reject(stop.reason as Error) : work, {
        ...(died < 3 && { signal: stop }),
      });
      expect(outcome.kind).toBe(died < 3 ? 'later' : 'dead');
    }
    expect(work).not.toHaveBeenCalled();
    expect(await readJob()).toMatchObject({
      state: 'failed',
      reason: { code: 'attempts-exhausted', params: { attempts: 3, detail: 'worker-died' } },
    });
  });

  it('are not gone through where trying again cannot help', async () => {
    const outcome = await run(() => Promise.reject(new InvalidArgumentError('limit', 'too many')));
    expect(outcome).toEqual({ kind: 'dead', reason: 'invalid-argument' });
    expect(await readJob()).toMatchObject({
      state: 'failed',
      attempts: 1,
      reason: { code: 'not-repeatable' },
    });
  });
});

describe('writes', () => {
  it('are asked for again while the catalog does not answer, up to 5 times, ever more slowly', async () => {
    for (const [silent, attempts] of [
      [4, 0],
      [5, 1],
    ] as const) {
      let left = 0;
      const pauses: number[] = [];
      const catalog = withWrite(
        (write) =>
          (...args) =>
            left-- > 0 ? fails() : write(...args),
      );
      await run(
        async (job) => {
          left = silent;
          await job.note({ event: 'rows-read', rows: silent });
        },
        { catalog, pause: (ms) => Promise.resolve(void pauses.push(ms)), leaseMs: 60_000 },
      );
      expect((await readJob()).attempts).toBe(attempts);
      expect(pauses).toHaveLength(4);
      pauses.forEach((ms, tried) => {
        expect(ms).toBeGreaterThanOrEqual(50 * 2 ** tried);
        expect(ms).toBeLessThanOrEqual(100 * 2 ** tried);
      });
    }
  });

  it('whose answer is lost are not taken for the next one, which is written too', async () => {
    let losing = false;
    let silent = false;
    const catalog = withWrite((write) => async (...args) => {
      if (silent) return fails();
      const result = await write(...args);
      if (!losing) return result;
      silent = true; // it arrived, and nothing is heard of the store for a while
      return fails();
    });
    const outcome = await run(
      async (job) => {
        losing = true;
        await expect(job.note({ event: 'rows-read', rows: 1 })).rejects.toThrow(StoreUnavailableError);
        losing = silent = false;
        await job.enter('ready');
      },
      { catalog, leaseMs: 60_000 },
    );
    expect(outcome).toEqual({ kind: 'done' });
    const { state, lease } = await readJob();
    expect({ state, lease }).toEqual({ state: 'ready', lease: undefined });
  });

  it('of work whose job another worker has claimed meanwhile do not go through', async () => {
    let other: Job | undefined;
    const outcome = await run(
      async (job) => {
        const lease = { workerId: 'other', supervisorId: 'run', expiresAtMs: nowMs + leaseMs };
        const { value, revision } = (await platform.catalog.read(key))!;
        other = { ...jobSchema.parse(value), lease, token: job.value.token + 1 };
        await platform.catalog.write(key, toJson(other), { expected: revision });
        await job.enter('publishing');
      },
      { leaseMs: 60_000 },
    );
    expect(outcome).toMatchObject({ kind: 'busy' });
    expect(await readJob()).toEqual(other);
  });

  it.each([
    ['fails', fails, {}],
    ['is refused', () => Promise.reject(new RefusedError({ code: 'no-rows' })), {}],
    ['is stopped', fails, { signal: AbortSignal.abort() }],
  ])(
    'of work that %s once another worker has claimed the job are left to that one',
    async (_, work, context) => {
      let other: Job | undefined;
      const catalog = withWrite((write) => async (itemKey, value, options) => {
        const { lease, token } = jobSchema.parse(value);
        if (lease === undefined && !other) {
          const item = (await platform.catalog.read(key))!;
          other = { ...jobSchema.parse(item.value), token: token + 1 };
          await platform.catalog.write(key, toJson(other), { expected: item.revision });
        }
        return write(itemKey, value, options);
      });
      expect(await run(work, { catalog, leaseMs: 60_000, ...context })).toEqual({
        kind: 'busy',
        delayMs: 60_000,
      });
      expect(other).toBeDefined();
      expect(await readJob()).toEqual(other);
    },
  );

  it('of work that was stopped for hanging do not go through, while that is being written and after', async () => {
    const waking = Promise.withResolvers<unknown>();
    let late: Promise<unknown>[] = [];
    let settling = false;
    let job: HeldJob<Job>;
    const catalog = withWrite((write) => async (itemKey, value, options) => {
      settling ||= jobSchema.parse(value).state === 'failed';
      if (settling)
        late.push(
          job.enter('ready').then(
            () => 'written',
            (error: unknown) => (error as Error).name,
          ),
        );
      return write(itemKey, value, options);
    });
    const stuck = (held: HeldJob<Job>) => {
      job = held;
      nowMs += stallMs;
      return waking.promise.then(() => held.enter('ready'));
    };
    await run(stuck);
    await run(stuck);
    expect(await run(stuck, { catalog })).toEqual({ kind: 'dead', reason: 'stalled' });
    expect(late.length).toBeGreaterThan(0);
    expect(new Set(await Promise.all(late))).toEqual(new Set(['LeaseLostError']));
    late = [];
    waking.resolve(undefined);
    await heartbeats();
    const { state, attempts } = await readJob();
    expect({ state, attempts }).toEqual({ state: 'failed', attempts: 3 });
  });
});

describe('a retry by a person', () => {
  it('stands against the worker that stopped the job and never learnt that it had', async () => {
    const { training } = platform.queues;
    const hash = 'a'.repeat(64);
    await training.send({
      type: 'training-requested',
      trainingId,
      idFile: 'tiny.tsv',
      corpusSha256: hash,
      modelId: hash.slice(0, 16),
      options: { ...defaultTrainingOptions },
      sources: [],
    });
    const [message] = await training.receive({ visibilityMs: 1000, waitMs: 0 });
    await training.moveToDeadLetters(message!, 'invalid-argument');
    let isLost = false;
    const catalog = withWrite((write) => async (itemKey, value, options) => {
      const result = await write(itemKey, value, options);
      if (isLost || jobSchema.parse(value).state !== 'failed') return result;
      isLost = true;
      await retry();
      return fails();
    });
    const retry = () =>
      retryDeadLetter(
        { catalog: platform.catalog, clock, queues: platform.queues },
        'training',
        message!.messageId,
      );
    const stopped = run(() => Promise.reject(new InvalidArgumentError('limit', 'too many')), { catalog });
    expect(await stopped).toMatchObject({ kind: 'busy' });
    const { state, reason, attempts, timeline } = await readJob();
    expect({ state, reason, attempts }).toEqual({ state: 'training', reason: undefined, attempts: 0 });
    expect(timeline.map(({ event }) => event).slice(-2)).toEqual(['retried', 'entered']);
  });
});

describe('the limit of what hangs', () => {
  it('counts from the last sign of progress, however long the work goes on', async () => {
    const outcome = await run(async (job) => {
      for (let sign = 0; sign < 5; sign++) {
        nowMs += stallMs - 1;
        await heartbeats();
        job.progress();
      }
      await job.update((value) => addEvent(value, { event: 'entered', state: 'ready' }, nowMs));
    });
    expect(outcome).toEqual({ kind: 'done' });
  });
});
