import type { Page } from './blob-store.ts';

export interface ReceivedMessage {
  messageId: string;
  /** Names this delivery: another delivery of the same message has another receipt. */
  receipt: string;
  /** What was sent, through JSON. Validate it: whoever may send may send anything. */
  body: unknown;
  /** How often it was delivered, this delivery included. */
  receiveCount: number;
  /** ISO 8601, UTC. */
  sentAt: string;
}

export interface DeadLetter {
  messageId: string;
  body: unknown;
  reason: string;
  receiveCount: number;
  sentAt: string;
  diedAt: string;
}

/**
 * Messages delivered at least once, in roughly the order sent, each to one consumer at a time for as
 * long as its visibility lasts. One instance stands for one named queue and its dead letters. Arguments out
 * of bounds throw InvalidArgumentError; a visibility lasts at most 12 hours.
 */
export interface JobQueue {
  readonly name: string;
  /**
   * Resolves once the message is durable. `body` is at most 250,000 bytes as JSON: SQS takes 1 MiB, and 256 KiB
   * with its attributes on queues made with its old limit. `delayMs` keeps it unseen at first (at most 15
   * minutes).
   */
  send(body: unknown, options?: { delayMs?: number }): Promise<{ messageId: string }>;
  /**
   * Up to `maxMessages` (1 to 10, default 1) messages, each unseen by others for `visibilityMs`; waits
   * up to `waitMs` (at most 20 s) for the first and returns an empty array when none came or `signal`
   * fired. A message received more than `maxReceiveCount` times goes to the dead letters instead.
   */
  receive(request: {
    maxMessages?: number;
    visibilityMs: number;
    waitMs: number;
    signal?: AbortSignal;
  }): Promise<ReceivedMessage[]>;
  /**
   * The message stays unseen for `visibilityMs` from now; 0 gives it back at once.
   *
   * @throws {StaleReceiptError} when the delivery is over: acknowledged, expired and delivered anew, or dead.
   */
  changeVisibility(receipt: string, visibilityMs: number): Promise<void>;
  /** Removes the message. Resolves as well for a delivery that is over: the effect was made already. */
  acknowledge(receipt: string): Promise<void>;
  /**
   * Moves a received message among the dead letters, with the reason a person will read. A delivery that is
   * over resolves as well, and its message is left to whoever has it now where the broker can tell.
   */
  moveToDeadLetters(message: ReceivedMessage, reason: string): Promise<void>;
  /**
   * One page of dead letters (`limit` 1 to 1,000, default 100), oldest first where the broker keeps an
   * order; they stay where they are.
   */
  listDeadLetters(options?: { limit?: number; cursor?: string }): Promise<Page<DeadLetter>>;
  /**
   * Sends dead letters again (all, or one) with a fresh receive count; how many were moved. A broker may give
   * them new ids.
   */
  redrive(options?: { messageId?: string }): Promise<number>;
}
