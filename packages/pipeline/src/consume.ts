import { StaleReceiptError, type JobQueue, type ReceivedMessage } from '@senti/platform';
import type { Outcome } from './run-job.ts';

export interface Consumer {
  queue: JobQueue;
  handle: (body: unknown) => Promise<Outcome>;
  /** How long a message stays ours without a sign of life. */
  visibilityMs: number;
  signal: AbortSignal;
  /** Told of what neither the handler nor the queue could settle; the message will come again. */
  onError: (error: unknown) => void;
}

const waitMs = 20_000;
/** The longest that a broker lets a message wait in one go is 12 hours; a person should not. */
const longestDelayMs = 900_000;
/** A message that was the job's only one must not wait long once its holder is gone. */
const longestGrowth = 4;
/** Pause after a fault of the queue itself. */
const faultDelayMs = 1000;

/** Handles a queue's messages one at a time until `signal` is aborted; no message can end it. */
export async function consume(consumer: Consumer): Promise<void> {
  const { queue, visibilityMs, signal, onError } = consumer;
  while (!signal.aborted) {
    try {
      const [message] = await queue.receive({ visibilityMs, waitMs, signal });
      if (message) await settleMessage(consumer, message);
    } catch (error) {
      onError(error);
      await pause(faultDelayMs, signal);
    }
  }
}

/**
 * Handles one message, which stays unseen by others meanwhile, and tells its queue what became of it;
 * whether it is settled for good, or will come again.
 */
export async function settleMessage(
  { queue, handle, visibilityMs, onError }: Omit<Consumer, 'signal'>,
  message: ReceivedMessage,
): Promise<boolean> {
  const heartbeat = setInterval(() => {
    queue.changeVisibility(message.receipt, visibilityMs).catch(onError);
  }, visibilityMs / 3);
  let outcome: Outcome;
  try {
    outcome = await handle(message.body);
  } finally {
    clearInterval(heartbeat);
  }
  if (outcome.kind === 'done') {
    await queue.acknowledge(message.receipt);
    return true;
  }
  if (outcome.kind === 'dead') {
    await queue.moveToDeadLetters(message, outcome.reason);
    return true;
  }
  // A second message of a job in other hands must not run through its deliveries while the job goes on.
  const growth = outcome.kind === 'busy' ? Math.min(longestGrowth, 2 ** (message.receiveCount - 1)) : 1;
  try {
    await queue.changeVisibility(message.receipt, Math.min(longestDelayMs, outcome.delayMs * growth));
  } catch (error) {
    if (!(error instanceof StaleReceiptError)) throw error; // it was delivered anew already
  }
  return false;
}

function pause(delayMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', finish);
      resolve();
    };
    const timer = setTimeout(finish, delayMs);
    signal.addEventListener('abort', finish);
  });
}
