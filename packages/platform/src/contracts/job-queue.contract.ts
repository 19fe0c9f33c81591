import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect } from 'vitest';
import { InvalidArgumentError, StaleReceiptError } from '../errors.ts';
import type { JobQueue, ReceivedMessage } from '../ports/job-queue.ts';
import { createSuite, type Skips } from './contract-suite.ts';

export interface JobQueueHarness {
  queue: JobQueue;
  close: () => Promise<void> | void;
}

/**
 * Runs the contract of `JobQueue` against what `create` makes: each time an empty queue whose messages die
 * after `maxReceiveCount` deliveries. `unitMs` is the shortest time that the broker tells apart.
 */
export function describeJobQueue(
  name: string,
  create: (options: { maxReceiveCount: number }) => Promise<JobQueueHarness>,
  options: { skips?: Skips; unitMs?: number; timeoutMs?: number } = {},
): void {
  const { unitMs = 1_000 } = options;
  const longMs = 20 * unitMs;
  const now = { visibilityMs: longMs, waitMs: 0 };
  const soon = { visibilityMs: longMs, waitMs: 5 * unitMs };

  describe(`${name}: a job queue`, () => {
    let harness: JobQueueHarness;
    let queue: JobQueue;
    beforeEach(async () => {
      harness = await create({ maxReceiveCount: 3 });
      queue = harness.queue;
    });
    afterEach(() => harness.close());

    const { fact, end } = createSuite(options.skips, options.timeoutMs);

    const receiveOne = async (visibilityMs = longMs): Promise<ReceivedMessage> => {
      const [message] = await queue.receive({ ...soon, visibilityMs });
      expect(message).toBeDefined();
      return message!;
    };

    fact('delivers what was sent, through JSON', async () => {
      const body = { idFile: 'año.txt', list: [1, null, 'x'], nested: { yes: true } };
      const { messageId } = await queue.send(body);
      const message = await receiveOne();

      expect(message).toMatchObject({ messageId, body, receiveCount: 1 });
      expect(new Date(message.sentAt).toISOString()).toBe(message.sentAt);
    });

    fact('delivers a message to one consumer at a time', async () => {
      await queue.send('once');
      await receiveOne();
      expect(await queue.receive(now)).toEqual([]);
    });

    fact('delivers again when visibility ends, with another receipt and a higher count', async () => {
      await queue.send('again');
      const first = await receiveOne(unitMs);
      const second = await receiveOne();

      expect(second).toMatchObject({ messageId: first.messageId, receiveCount: 2 });
      expect(second.receipt).not.toBe(first.receipt);
    });

    fact('never delivers what was acknowledged', async () => {
      await queue.send('done');
      const message = await receiveOne(unitMs);
      await queue.acknowledge(message.receipt);
      await queue.acknowledge(message.receipt);
      await sleep(1.5 * unitMs);

      expect(await queue.receive(now)).toEqual([]);
    });

    fact('gives a message back at once by visibility 0', async () => {
      await queue.send('back');
      const first = await receiveOne();
      await queue.changeVisibility(first.receipt, 0);

      expect(await receiveOne()).toMatchObject({ messageId: first.messageId, receiveCount: 2 });
    });

    fact('keeps a message unseen for longer when its visibility is extended', async () => {
      await queue.send('long');
      const message = await receiveOne(unitMs);
      await queue.changeVisibility(message.receipt, longMs);
      await sleep(2 * unitMs);

      expect(await queue.receive(now)).toEqual([]);
    });

    fact('refuses to extend a delivery that was acknowledged', async () => {
      await queue.send('over');
      const message = await receiveOne();
      await queue.acknowledge(message.receipt);
      await expect(queue.changeVisibility(message.receipt, unitMs)).rejects.toThrow(StaleReceiptError);
    });

    fact('refuses to extend a delivery that another one followed', async () => {
      await queue.send('followed');
      const first = await receiveOne();
      await queue.changeVisibility(first.receipt, 0);
      const second = await receiveOne();

      await expect(queue.changeVisibility(first.receipt, unitMs)).rejects.toThrow(StaleReceiptError);
      await queue.acknowledge(first.receipt);
      await queue.changeVisibility(second.receipt, unitMs);
    });

    fact('refuses to extend a delivery of a dead message', async () => {
      await queue.send('dead');
      const message = await receiveOne();
      await queue.moveToDeadLetters(message, 'no use');
      await expect(queue.changeVisibility(message.receipt, unitMs)).rejects.toThrow(StaleReceiptError);
    });

    fact('keeps a delayed message unseen until its time', async () => {
      await queue.send('later', { delayMs: 2 * unitMs });
      expect(await queue.receive(now)).toEqual([]);
      expect(await receiveOne()).toMatchObject({ body: 'later', receiveCount: 1 });
    });

    fact('delivers up to the number asked for, every message once', async () => {
      const sent: string[] = [];
      for (let index = 0; index < 12; index += 1) sent.push((await queue.send(index)).messageId);
      const received: ReceivedMessage[] = [];
      while (received.length < 12) {
        const batch = await queue.receive({ ...soon, maxMessages: 10 });
        expect(batch.length).toBeGreaterThan(0);
        received.push(...batch);
      }
      expect(received.map(({ messageId }) => messageId).sort()).toEqual(sent.sort());
      expect(await queue.receive(now)).toEqual([]);
    });

    fact('wakes a waiting consumer when a message is sent', async () => {
      const waiting = queue.receive({ visibilityMs: longMs, waitMs: 15_000 });
      await sleep(unitMs / 2);
      const sentAt = performance.now();
      await queue.send('wake up');

      expect(await waiting).toMatchObject([{ body: 'wake up' }]);
      expect(performance.now() - sentAt).toBeLessThan(10_000);
    });

    fact('returns nothing when none came in time, or when the signal fires', async () => {
      expect(await queue.receive({ visibilityMs: longMs, waitMs: unitMs })).toEqual([]);
      const startedAt = performance.now();
      const signal = AbortSignal.timeout(unitMs / 2);
      expect(await queue.receive({ visibilityMs: longMs, waitMs: 20_000, signal })).toEqual([]);
      expect(performance.now() - startedAt).toBeLessThan(15_000);
      expect(await queue.receive({ visibilityMs: longMs, waitMs: 20_000, signal })).toEqual([]);
    });

    fact('buries a message that was received too often', async () => {
      const { messageId } = await queue.send('poison');
      for (let count = 1; count <= 3; count += 1) {
        const message = await receiveOne();
        expect(message.receiveCount).toBe(count);
        await queue.changeVisibility(message.receipt, 0);
      }
      expect(await queue.receive({ ...now, waitMs: unitMs })).toEqual([]);
      const { items } = await queue.listDeadLetters();
      expect(items).toMatchObject([{ body: 'poison', receiveCount: 3 }]);
      expect(items[0]?.messageId).toBe(messageId);
      expect(items[0]?.reason).not.toBe('');
    });

    fact('buries a message with the reason given, and lists it for as long as it stays', async () => {
      await queue.send({ bad: true });
      await queue.moveToDeadLetters(await receiveOne(), 'the file is not UTF-8: línea 3');

      expect(await queue.receive(now)).toEqual([]);
      for (let look = 0; look < 2; look += 1) {
        const { items } = await queue.listDeadLetters();
        expect(items).toMatchObject([
          { body: { bad: true }, reason: 'the file is not UTF-8: línea 3', receiveCount: 1 },
        ]);
        expect(Date.parse(items[0]!.diedAt)).toBeGreaterThanOrEqual(Date.parse(items[0]!.sentAt));
      }
    });

    fact('lists dead letters page by page', async () => {
      for (let index = 0; index < 5; index += 1) {
        await queue.send(index);
        await queue.moveToDeadLetters(await receiveOne(), `reason ${index}`);
      }
      const bodies: unknown[] = [];
      let cursor: string | undefined;
      do {
        const page = await queue.listDeadLetters({ limit: 2, ...(cursor !== undefined && { cursor }) });
        expect(page.items.length).toBeLessThanOrEqual(2);
        bodies.push(...page.items.map(({ body }) => body));
        cursor = page.nextCursor;
      } while (cursor !== undefined);
      expect(bodies.sort()).toEqual([0, 1, 2, 3, 4]);
    });

    fact('sends one dead letter again, and then all, with a fresh count', async () => {
      for (const body of ['a', 'b', 'c']) {
        await queue.send(body);
        await queue.moveToDeadLetters(await receiveOne(), 'why not');
      }
      const { items } = await queue.listDeadLetters();
      const chosen = items.find(({ body }) => body === 'b')!;

      expect(await queue.redrive({ messageId: chosen.messageId })).toBe(1);
      expect(await receiveOne()).toMatchObject({ body: 'b', receiveCount: 1 });
      expect(await queue.redrive({ messageId: 'no such message' })).toBe(0);
      expect(await queue.redrive()).toBe(2);
      expect(await queue.redrive()).toBe(0);
      const rest = [await receiveOne(), await receiveOne()].map(({ body }) => body);
      expect(rest.sort()).toEqual(['a', 'c']);
    });

    fact('refuses arguments out of bounds', async () => {
      const refused = [
        () => queue.send(undefined),
        () => queue.send(1n),
        () => queue.send('x'.repeat(250_000)),
        () => queue.send('x', { delayMs: -1 }),
        () => queue.send('x', { delayMs: 15 * 60_000 + 1 }),
        () => queue.send('x', { delayMs: NaN }),
        () => queue.receive({ ...now, maxMessages: 0 }),
        () => queue.receive({ ...now, maxMessages: 11 }),
        () => queue.receive({ ...now, maxMessages: 1.5 }),
        () => queue.receive({ ...now, waitMs: 20_001 }),
        () => queue.receive({ ...now, visibilityMs: -1 }),
        () => queue.receive({ ...now, visibilityMs: 12 * 3_600_000 + 1 }),
        () => queue.changeVisibility('x', 12 * 3_600_000 + 1),
        () => queue.listDeadLetters({ limit: 0 }),
        () => queue.listDeadLetters({ limit: 1001 }),
      ];
      for (const call of refused) await expect(call(), call.toString()).rejects.toThrow(InvalidArgumentError);
    });

    end();
  });
}
