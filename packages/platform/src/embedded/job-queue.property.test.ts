import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { StaleReceiptError } from '../errors.ts';
import type { ReceivedMessage } from '../ports/job-queue.ts';
import type { EmbeddedJobQueue } from './job-queue.ts';
import { FakeClock, openTestPlatform } from './test-platform.ts';

type Command =
  | { kind: 'send'; delayMs: number }
  | { kind: 'receive'; maxMessages: number; visibilityMs: number }
  | Settlement
  | { kind: 'redrive'; all: boolean }
  | { kind: 'wait'; ms: number };

type Settlement =
  | { kind: 'acknowledge' | 'bury'; delivery: number }
  | { kind: 'extend'; delivery: number; visibilityMs: number };

const ms = fc.constantFrom(0, 1, 10, 50, 100);
const delivery = fc.nat(8);
const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('send'), delayMs: ms }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('receive'),
      maxMessages: fc.integer({ min: 1, max: 4 }),
      visibilityMs: fc.constantFrom(1, 10, 50, 100),
    }),
  },
  fc.record({ kind: fc.constantFrom('acknowledge', 'bury'), delivery }),
  fc.record({ kind: fc.constant('extend'), delivery, visibilityMs: ms }),
  fc.record({ kind: fc.constant('redrive'), all: fc.boolean() }),
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('wait'), ms }) },
);

interface ModelMessage {
  messageId: string;
  visibleAtMs: number;
  receiveCount: number;
  receipt?: string;
  sentAtMs: number;
}

const maxReceiveCount = 2;

class ModelRun {
  readonly #queue: EmbeddedJobQueue;
  readonly #clock: FakeClock;
  readonly #deliveries: ReceivedMessage[] = [];
  #alive: ModelMessage[] = [];
  #dead: ModelMessage[] = [];

  constructor(queue: EmbeddedJobQueue, clock: FakeClock) {
    this.#queue = queue;
    this.#clock = clock;
  }

  async step(command: Command): Promise<void> {
    if (command.kind === 'wait') this.#clock.ms += command.ms;
    else if (command.kind === 'send') await this.#send(command.delayMs);
    else if (command.kind === 'receive') await this.#receive(command.maxMessages, command.visibilityMs);
    else if (command.kind === 'redrive') await this.#redrive(command.all);
    else {
      const delivery = this.#deliveries[command.delivery % Math.max(1, this.#deliveries.length)];
      if (delivery) await this.#settle(command, delivery);
    }
  }

  async end(): Promise<void> {
    const { items } = await this.#queue.listDeadLetters({ limit: 1000 });
    expect(items.map(({ messageId, receiveCount }) => ({ messageId, receiveCount }))).toEqual(
      this.#dead.map(({ messageId, receiveCount }) => ({ messageId, receiveCount })),
    );
    for (const message of items) {
      await this.#queue.redrive({ messageId: message.messageId });
    }
    this.#clock.ms += 1_000;
    const left = new Set([...this.#alive, ...this.#dead].map(({ messageId }) => messageId));
    for (;;) {
      const batch = await this.#queue.receive({ maxMessages: 10, visibilityMs: 60_000, waitMs: 0 });
      for (const { messageId, receipt } of batch) {
        expect(left.delete(messageId)).toBe(true);
        await this.#queue.acknowledge(receipt);
      }
      if (batch.length === 0) break;
    }
    const { items: worn } = await this.#queue.listDeadLetters({ limit: 1000 });
    for (const { messageId } of worn) expect(left.delete(messageId)).toBe(true);
    expect([...left], 'lost').toEqual([]);
  }

  async #send(delayMs: number): Promise<void> {
    const { messageId } = await this.#queue.send('body', { delayMs });
    const sentAtMs = this.#clock.ms;
    this.#alive.push({ messageId, visibleAtMs: sentAtMs + delayMs, receiveCount: 0, sentAtMs });
  }

  async #receive(maxMessages: number, visibilityMs: number): Promise<void> {
    const received = await this.#queue.receive({ maxMessages, visibilityMs, waitMs: 0 });
    const due = this.#alive.filter(({ visibleAtMs }) => visibleAtMs <= this.#clock.ms);
    const healthy = due.filter(({ receiveCount }) => receiveCount < maxReceiveCount);
    expect(received).toHaveLength(Math.min(maxMessages, healthy.length));
    for (const delivery of received) {
      const message = healthy.find(({ messageId }) => messageId === delivery.messageId);
      expect(message, 'due and alive').toBeDefined();
      expect(this.#deliveries.some(({ receipt }) => receipt === delivery.receipt)).toBe(false);
      message!.receiveCount += 1;
      message!.visibleAtMs = this.#clock.ms + visibilityMs;
      message!.receipt = delivery.receipt;
      expect(delivery.receiveCount).toBe(message!.receiveCount);
      expect(delivery.sentAt).toBe(new Date(message!.sentAtMs).toISOString());
    }
    this.#deliveries.push(...received);
    // How many of the worn-out are met on the way is the queue's own affair: all of the due, at most.
    const { items } = await this.#queue.listDeadLetters({ limit: 1000 });
    const worn = due.filter(
      (message) =>
        message.receiveCount === maxReceiveCount &&
        !received.some((each) => each.receipt === message.receipt),
    );
    for (const { messageId } of items) {
      if (this.#dead.some((message) => message.messageId === messageId)) continue;
      const message = worn.find((each) => each.messageId === messageId);
      expect(message, 'worn out').toBeDefined();
      this.#bury(message!);
    }
    if (received.length < maxMessages) {
      expect(worn.every((message) => this.#dead.includes(message))).toBe(true);
    }
  }

  async #settle(command: Settlement, delivery: ReceivedMessage): Promise<void> {
    const message = this.#alive.find(({ receipt }) => receipt === delivery.receipt);
    if (command.kind === 'extend') {
      const extended = this.#queue.changeVisibility(delivery.receipt, command.visibilityMs);
      if (message) message.visibleAtMs = this.#clock.ms + command.visibilityMs;
      await (message ? extended : expect(extended).rejects.toThrow(StaleReceiptError));
    } else if (command.kind === 'acknowledge') {
      await this.#queue.acknowledge(delivery.receipt);
      this.#alive = this.#alive.filter((each) => each !== message);
    } else {
      await this.#queue.moveToDeadLetters(delivery, 'buried');
      if (message) this.#bury(message);
    }
  }

  async #redrive(all: boolean): Promise<void> {
    const chosen = all ? this.#dead : this.#dead.slice(0, 1);
    const messageId = chosen[0]?.messageId ?? 'none';
    expect(await this.#queue.redrive(all ? {} : { messageId })).toBe(chosen.length);
    this.#dead = this.#dead.filter((message) => !chosen.includes(message));
    for (const { messageId, sentAtMs } of chosen) {
      this.#alive.push({ messageId, sentAtMs, visibleAtMs: this.#clock.ms, receiveCount: 0 });
    }
  }

  #bury(message: ModelMessage): void {
    this.#alive = this.#alive.filter((each) => each !== message);
    this.#dead.push(message);
  }
}

describe('the embedded queue', () => {
  const clock = new FakeClock();
  const { platform, remove } = openTestPlatform({ clock, maxReceiveCount });
  afterAll(remove);

  it('behaves as a list of messages with due times under any sequence of calls', async () => {
    const property = fc.asyncProperty(
      fc.array(command, { minLength: 10, maxLength: 60, size: 'max' }),
      async (commands) => {
        await platform.queues.ingest.redrive();
        const run = new ModelRun(platform.queues.ingest, clock);
        for (const each of commands) await run.step(each);
        await run.end();
        for (const { messageId } of (await platform.queues.ingest.listDeadLetters({ limit: 1000 })).items) {
          await platform.queues.ingest.redrive({ messageId });
          const [message] = await platform.queues.ingest.receive({ visibilityMs: 60_000, waitMs: 0 });
          await platform.queues.ingest.acknowledge(message!.receipt);
        }
      },
    );
    await fc.assert(property, { numRuns: 60 });
  });
});
