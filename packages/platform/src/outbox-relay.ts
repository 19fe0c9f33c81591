import { OutboxRelayError, UnknownQueueError } from './errors.ts';
import type { Catalog, PendingOutboxMessage } from './ports/catalog.ts';
import type { JobQueue } from './ports/job-queue.ts';

/** The queues that a relay may send to, by name. */
export type QueuesByName = Readonly<Record<string, JobQueue>> | ((name: string) => JobQueue);

const batchSize = 25;

/**
 * How many messages were sent and settled: all that were pending. A message whose relay dies between
 * sending and settling is sent again, so a receiver must bear seeing it twice.
 *
 * @throws {OutboxRelayError} when some could not be sent, once all the others were.
 */
export async function relayOutbox(catalog: Catalog, queues: QueuesByName): Promise<number> {
  const tried = new Set<string>();
  const failures: { queue: string; id: string; cause: unknown }[] = [];
  // The catalog has no cursor over its outbox: asking for more than were seen before reads past those
  // that failed, and past those that an index which lags behind still shows.
  for (let seenAgain = 0; ;) {
    const limit = batchSize + seenAgain;
    const pending = await catalog.pendingOutbox(limit);
    const untried = pending.filter((message) => !tried.has(nameOf(message)));
    if (untried.length === 0 && pending.length < limit) break;
    seenAgain = pending.length - untried.length;
    const sent: PendingOutboxMessage[] = [];
    for (const message of untried) {
      tried.add(nameOf(message));
      try {
        await send(queues, message);
        sent.push(message);
      } catch (cause) {
        failures.push({ queue: message.queue, id: message.id, cause });
      }
    }
    await catalog.settleOutbox(sent);
  }
  const sentCount = tried.size - failures.length;
  if (failures.length > 0) throw new OutboxRelayError(sentCount, failures);
  return sentCount;
}

async function send(queues: QueuesByName, message: PendingOutboxMessage): Promise<void> {
  const queue = findQueue(queues, message.queue);
  await queue.send(message.body, message.delayMs === undefined ? {} : { delayMs: message.delayMs });
}

function findQueue(queues: QueuesByName, name: string): JobQueue {
  if (typeof queues === 'function') return queues(name);
  const queue = Object.hasOwn(queues, name) ? queues[name] : undefined;
  if (!queue) throw new UnknownQueueError(name);
  return queue;
}

function nameOf({ key, id }: PendingOutboxMessage): string {
  return JSON.stringify([key.partition, key.sort, id]);
}
