import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  type Message,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import { checkInteger, checkNumber, maxDelayMs } from '../arguments.ts';
import { StaleReceiptError } from '../errors.ts';
import type { Page } from '../ports/blob-store.ts';
import { systemClock, type Clock } from '../ports/clock.ts';
import type { DeadLetter, JobQueue, ReceivedMessage } from '../ports/job-queue.ts';
import { abortedBy } from './clients.ts';
import { nameOf, toPlatformError } from './errors.ts';
import { SqsDeadLetters } from './sqs-dead-letters.ts';
import { parseMessageText, sentAtOf, toMessageText } from './sqs-message.ts';

const maxVisibilityMs = 12 * 3_600_000;
const maxWaitMs = 20_000;
const buryingMs = 60_000;

/**
 * A standard queue and the queue of its dead letters. Its redrive policy, which the stack sets, moves what was
 * received too often. SQS counts whole seconds: every duration is rounded up.
 */
export class SqsJobQueue implements JobQueue {
  readonly name: string;
  readonly #client: SQSClient;
  readonly #queueUrl: string;
  readonly #letters: SqsDeadLetters;

  constructor(options: {
    name: string;
    client: SQSClient;
    queueUrl: string;
    deadLetterQueueUrl: string;
    clock?: Clock;
    /** How long one look at the dead letters hides them from others; a minute when absent. */
    letterVisibilityMs?: number;
    /** How long a look waits for letters that SQS has not shown yet; 1 s when absent. */
    letterWaitMs?: number;
  }) {
    this.name = options.name;
    this.#client = options.client;
    this.#queueUrl = options.queueUrl;
    this.#letters = new SqsDeadLetters({
      clock: systemClock,
      letterVisibilityMs: 60_000,
      letterWaitMs: 1_000,
      ...options,
    });
  }

  async send(body: unknown, options: { delayMs?: number } = {}): Promise<{ messageId: string }> {
    const delayMs = options.delayMs ?? 0;
    checkNumber('delayMs', delayMs, 0, maxDelayMs);
    const MessageBody = toMessageText(body);
    const DelaySeconds = toSeconds(delayMs);
    try {
      const { MessageId = '' } = await this.#client.send(
        new SendMessageCommand({ QueueUrl: this.#queueUrl, MessageBody, DelaySeconds }),
      );
      return { messageId: MessageId };
    } catch (error) {
      throw this.#toError(error);
    }
  }

  /**
   * What the signal cuts off may have been on its way: SQS delivers it again when its visibility ends, and
   * counts a delivery that nobody saw.
   */
  async receive(request: {
    maxMessages?: number;
    visibilityMs: number;
    waitMs: number;
    signal?: AbortSignal;
  }): Promise<ReceivedMessage[]> {
    const { maxMessages = 1, visibilityMs, waitMs, signal } = request;
    checkInteger('maxMessages', maxMessages, 1, 10);
    checkNumber('visibilityMs', visibilityMs, 0, maxVisibilityMs);
    checkNumber('waitMs', waitMs, 0, maxWaitMs);
    if (signal?.aborted) return [];
    try {
      const { Messages = [] } = await this.#client.send(
        new ReceiveMessageCommand({
          QueueUrl: this.#queueUrl,
          MaxNumberOfMessages: maxMessages,
          VisibilityTimeout: toSeconds(visibilityMs),
          WaitTimeSeconds: toSeconds(waitMs),
          MessageSystemAttributeNames: ['SentTimestamp', 'ApproximateReceiveCount'],
          MessageAttributeNames: ['sentAt'],
        }),
        abortedBy(signal),
      );
      return Messages.map(toReceived);
    } catch (error) {
      if (signal?.aborted) return [];
      throw this.#toError(error);
    }
  }

  async changeVisibility(receipt: string, visibilityMs: number): Promise<void> {
    checkNumber('visibilityMs', visibilityMs, 0, maxVisibilityMs);
    try {
      await this.#client.send(
        new ChangeMessageVisibilityCommand({
          QueueUrl: this.#queueUrl,
          ReceiptHandle: receipt,
          VisibilityTimeout: toSeconds(visibilityMs),
        }),
      );
    } catch (error) {
      throw isStale(error) ? new StaleReceiptError() : this.#toError(error);
    }
  }

  async acknowledge(receipt: string): Promise<void> {
    try {
      await this.#client.send(new DeleteMessageCommand({ QueueUrl: this.#queueUrl, ReceiptHandle: receipt }));
    } catch (error) {
      if (!isStale(error)) throw this.#toError(error);
    }
  }

  /** Sends the letter before it removes the message: one that was sent twice is listed and redriven once. */
  async moveToDeadLetters(message: ReceivedMessage, reason: string): Promise<void> {
    try {
      // Keeps it to ourselves until it is moved, and tells whether it still is ours.
      await this.changeVisibility(message.receipt, buryingMs);
    } catch (error) {
      if (error instanceof StaleReceiptError) return;
      throw error;
    }
    try {
      await this.#letters.send(message, reason);
    } catch (error) {
      throw this.#toError(error);
    }
    await this.acknowledge(message.receipt);
  }

  /** Looks at up to 1,000 letters, each unseen by others meanwhile; a list at the same time misses these. */
  async listDeadLetters(options: { limit?: number; cursor?: string } = {}): Promise<Page<DeadLetter>> {
    const limit = options.limit ?? 100;
    checkInteger('limit', limit, 1, 1000);
    try {
      return await this.#letters.list(limit, options.cursor);
    } catch (error) {
      throw this.#toError(error);
    }
  }

  /**
   * Sends up to 1,000 letters again and then removes each: one that is cut off may be sent twice and is never
   * lost. (SQS's own move task takes all letters, at its own pace, and tells no number.)
   */
  async redrive(options: { messageId?: string } = {}): Promise<number> {
    try {
      return await this.#letters.redrive(options.messageId);
    } catch (error) {
      throw this.#toError(error);
    }
  }

  #toError(error: unknown): Error {
    return toPlatformError(`queue ${this.name}`, error);
  }
}

function toReceived(message: Message): ReceivedMessage {
  return {
    messageId: message.MessageId ?? '',
    receipt: message.ReceiptHandle ?? '',
    body: parseMessageText(message.Body),
    receiveCount: Number(message.Attributes?.ApproximateReceiveCount ?? 1),
    sentAt: sentAtOf(message),
  };
}

function toSeconds(milliseconds: number): number {
  return Math.ceil(milliseconds / 1000);
}

/** Whether SQS says that the delivery is over; it has had several names for it. */
function isStale(error: unknown): boolean {
  const name = nameOf(error);
  if (/^(MessageNotInflight|ReceiptHandleIsInvalid)/.test(name)) return true;
  // Not so "total VisibilityTimeout … beyond the limit": that delivery lives.
  return (
    name.startsWith('InvalidParameterValue') &&
    error instanceof Error &&
    /does not exist|not available|receipt handle .*(expired|invalid)/i.test(error.message)
  );
}
