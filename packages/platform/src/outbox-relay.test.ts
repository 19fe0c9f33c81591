import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestPlatform } from './embedded/test-platform.ts';
import { OutboxRelayError, StoreUnavailableError, UnknownQueueError } from './errors.ts';
import { relayOutbox } from './outbox-relay.ts';
import type { JobQueue } from './ports/job-queue.ts';

describe('relayOutbox', () => {
  let harness: ReturnType<typeof openTestPlatform>;
  beforeEach(() => {
    harness = openTestPlatform();
  });
  afterEach(() => harness.remove());

  const write = (sort: string, queue: string, body: number): Promise<unknown> =>
    harness.platform.catalog.write({ partition: 'relay', sort }, null, {
      expected: 'absent',
      outbox: [{ queue, body }],
    });

  async function bodiesOf(queue: JobQueue): Promise<unknown[]> {
    const bodies: unknown[] = [];
    for (;;) {
      const batch = await queue.receive({ maxMessages: 10, visibilityMs: 60_000, waitMs: 0 });
      if (batch.length === 0) return bodies;
      bodies.push(...batch.map(({ body }) => body));
    }
  }

  it('sends all that is pending, once', async () => {
    const { catalog, queues } = harness.platform;
    for (let index = 0; index < 60; index += 1)
      await write(String(index), index % 2 ? 'ingest' : 'training', index);

    expect(await relayOutbox(catalog, queues)).toBe(60);
    expect(await relayOutbox(catalog, queues)).toBe(0);
    expect(await bodiesOf(queues.ingest)).toHaveLength(30);
    expect(await bodiesOf(queues.training)).toHaveLength(30);
  });

  it('keeps to the delay of a message', async () => {
    const { catalog, queues } = harness.platform;
    const outbox = [{ queue: 'ingest', body: 'later', delayMs: 60_000 }];
    await catalog.write({ partition: 'relay', sort: 'late' }, null, { expected: 'absent', outbox });

    expect(await relayOutbox(catalog, queues)).toBe(1);
    expect(await bodiesOf(queues.ingest)).toEqual([]);
  });

  it('sends all others when many name a queue that nobody serves, and says so', async () => {
    const { catalog, queues } = harness.platform;
    for (let index = 0; index < 70; index += 1) await write(`bad ${index}`, 'constructor', index);
    for (let index = 0; index < 40; index += 1) await write(`good ${index}`, 'ingest', index);

    const error: unknown = await relayOutbox(catalog, queues).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(OutboxRelayError);
    expect(error).toMatchObject({ sent: 40, transient: false, cause: new UnknownQueueError('constructor') });
    expect((error as OutboxRelayError).failures).toHaveLength(70);
    expect(await bodiesOf(queues.ingest)).toHaveLength(40);
    expect(await catalog.pendingOutbox(1_000)).toHaveLength(70);
  });

  it('keeps a message pending whose queue did not answer, and sends it another time', async () => {
    const { catalog, queues, queue } = harness.platform;
    await write('a', 'ingest', 1);
    await write('b', 'training', 2);
    const down: JobQueue = Object.assign(Object.create(queues.ingest) as JobQueue, {
      send: () => Promise.reject(new StoreUnavailableError('no answer')),
    });

    const failing = relayOutbox(catalog, { ingest: down, training: queues.training });
    await expect(failing).rejects.toMatchObject({ sent: 1, transient: true });
    expect(await relayOutbox(catalog, queue)).toBe(1);
    expect(await bodiesOf(queues.ingest)).toEqual([1]);
  });

  it('does not send again what an index that lags behind still shows', async () => {
    const { catalog, queues } = harness.platform;
    await write('a', 'ingest', 1);
    const shown = await catalog.pendingOutbox(10);
    const lagging = Object.assign(Object.create(catalog) as typeof catalog, {
      pendingOutbox: () => Promise.resolve(shown),
      settleOutbox: () => Promise.resolve(),
    });

    expect(await relayOutbox(lagging, queues)).toBe(1);
    expect(await bodiesOf(queues.ingest)).toEqual([1]);
  });
});
