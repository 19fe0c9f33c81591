import {
  ChangeMessageVisibilityBatchCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  type Message,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import { parseCursor, toCursor } from '../cursor.ts';
import type { Page } from '../ports/blob-store.ts';
import type { Clock } from '../ports/clock.ts';
import type { DeadLetter, ReceivedMessage } from '../ports/job-queue.ts';
import {
  attributeOf,
  parseMessageText,
  sentAtOf,
  toIso,
  toLetterAttributes,
  toMessageText,
  toText,
} from './sqs-message.ts';

const maxLetters = 1_000;
const batchSize = 10;

/** A message of the dead letter queue, and what it says. */
interface Letter {
  facts: DeadLetter;
  text: string;
  /** Receipts of all its copies: a letter whose sending was not answered may be there twice. */
  receipts: string[];
}

/** The dead letter queue of one queue. SQS can't list: looking is receiving all and giving them back. */
export class SqsDeadLetters {
  readonly #client: SQSClient;
  readonly #queueUrl: string;
  readonly #deadLetterQueueUrl: string;
  readonly #clock: Clock;
  readonly #visibilitySeconds: number;
  readonly #waitSeconds: number;
  #maxReceiveCount: Promise<number> | undefined;

  constructor(options: {
    client: SQSClient;
    queueUrl: string;
    deadLetterQueueUrl: string;
    clock: Clock;
    /** Longer than looking at 1,000 takes. What is cut off while looking is seen again after it. */
    letterVisibilityMs: number;
    letterWaitMs: number;
  }) {
    this.#client = options.client;
    this.#queueUrl = options.queueUrl;
    this.#deadLetterQueueUrl = options.deadLetterQueueUrl;
    this.#clock = options.clock;
    this.#visibilitySeconds = Math.ceil(options.letterVisibilityMs / 1000);
    this.#waitSeconds = Math.ceil(options.letterWaitMs / 1000);
  }

  async send(message: ReceivedMessage, reason: string): Promise<void> {
    const { receiveCount, sentAt, messageId } = message;
    const diedAt = new Date(Math.max(this.#clock.nowMs(), Date.parse(sentAt))).toISOString();
    await this.#client.send(
      new SendMessageCommand({
        QueueUrl: this.#deadLetterQueueUrl,
        MessageBody: toMessageText(message.body),
        MessageAttributes: toLetterAttributes({ reason, receiveCount, sentAt, diedAt, messageId }),
      }),
    );
  }

  async list(limit: number, cursor: string | undefined): Promise<Page<DeadLetter>> {
    const after = cursor === undefined ? '' : parseCursor(cursor);
    const letters = await this.#lookAtAll();
    await this.#giveBack(letters);
    const rest = letters.map(({ facts }) => facts).filter((facts) => placeOf(facts) > after);
    rest.sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
    const items = rest.slice(0, limit);
    const last = items.at(-1);
    return rest.length > limit && last ? { items, nextCursor: toCursor(placeOf(last)) } : { items };
  }

  async redrive(messageId: string | undefined): Promise<number> {
    const letters = await this.#lookAtAll();
    const chosen = letters.filter(({ facts }) => messageId === undefined || facts.messageId === messageId);
    const moved = new Set<Letter>();
    try {
      for (const letter of chosen) {
        await this.#sendAgain(letter);
        moved.add(letter);
      }
    } finally {
      await this.#giveBack(letters.filter((letter) => !moved.has(letter)));
    }
    return moved.size;
  }

  async #sendAgain({ facts, text, receipts }: Letter): Promise<void> {
    await this.#client.send(
      new SendMessageCommand({
        QueueUrl: this.#queueUrl,
        MessageBody: text,
        MessageAttributes: { sentAt: toText(facts.sentAt) },
      }),
    );
    for (const ReceiptHandle of receipts) {
      await this.#client.send(
        new DeleteMessageCommand({ QueueUrl: this.#deadLetterQueueUrl, ReceiptHandle }),
      );
    }
  }

  /** All letters, unseen by others until they are given back or their visibility ends. */
  async #lookAtAll(): Promise<Letter[]> {
    const byCopy = new Map<string, Message>();
    while (byCopy.size < maxLetters) {
      const { Messages = [] } = await this.#client.send(
        new ReceiveMessageCommand({
          QueueUrl: this.#deadLetterQueueUrl,
          MaxNumberOfMessages: batchSize,
          VisibilityTimeout: this.#visibilitySeconds,
          // Without a wait SQS asks only some of its servers.
          WaitTimeSeconds: this.#waitSeconds,
          MessageSystemAttributeNames: ['SentTimestamp', 'ApproximateFirstReceiveTimestamp'],
          MessageAttributeNames: ['All'],
        }),
      );
      const before = byCopy.size;
      for (const message of Messages) byCopy.set(message.MessageId ?? '', message);
      if (byCopy.size === before) break;
    }
    const byMessage = Map.groupBy(byCopy.values(), originalIdOf);
    const letters: Letter[] = [];
    for (const copies of byMessage.values()) {
      letters.push({
        facts: await this.#toFacts(copies[0]!),
        text: copies[0]!.Body ?? '',
        receipts: copies.map(({ ReceiptHandle = '' }) => ReceiptHandle),
      });
    }
    return letters;
  }

  async #giveBack(letters: readonly Letter[]): Promise<void> {
    const receipts = letters.flatMap((letter) => letter.receipts);
    for (let start = 0; start < receipts.length; start += batchSize) {
      await this.#client.send(
        new ChangeMessageVisibilityBatchCommand({
          QueueUrl: this.#deadLetterQueueUrl,
          // Entries that fail are seen again when their visibility ends.
          Entries: receipts.slice(start, start + batchSize).map((ReceiptHandle, index) => ({
            Id: String(index),
            ReceiptHandle,
            VisibilityTimeout: 0,
          })),
        }),
      );
    }
  }

  async #toFacts(message: Message): Promise<DeadLetter> {
    const body = parseMessageText(message.Body);
    const messageId = originalIdOf(message);
    const sentAt = sentAtOf(message);
    const reason = attributeOf(message, 'reason');
    if (reason !== undefined) {
      const receiveCount = Number(attributeOf(message, 'receiveCount'));
      return {
        messageId,
        body,
        reason,
        receiveCount,
        sentAt,
        diedAt: attributeOf(message, 'diedAt') ?? sentAt,
      };
    }
    // SQS moved it by itself and says neither when nor why: it does so past the count of its redrive policy.
    const receiveCount = await this.#loadMaxReceiveCount();
    return {
      messageId,
      body,
      reason: `received ${receiveCount} times and never acknowledged`,
      receiveCount,
      sentAt,
      diedAt: toIso(message.Attributes?.ApproximateFirstReceiveTimestamp),
    };
  }

  #loadMaxReceiveCount(): Promise<number> {
    this.#maxReceiveCount ??= this.#client
      .send(new GetQueueAttributesCommand({ QueueUrl: this.#queueUrl, AttributeNames: ['RedrivePolicy'] }))
      .then(({ Attributes }) => {
        const policy = parseMessageText(Attributes?.RedrivePolicy ?? '{}') as { maxReceiveCount?: unknown };
        return Number(policy.maxReceiveCount ?? 0);
      })
      .catch((error: unknown) => {
        this.#maxReceiveCount = undefined;
        throw error;
      });
    return this.#maxReceiveCount;
  }
}

function originalIdOf(message: Message): string {
  return attributeOf(message, 'messageId') ?? message.MessageId ?? '';
}

// ISO 8601 sorts as text; the id tells apart those of one moment.
function placeOf({ diedAt, messageId }: DeadLetter): string {
  return `${diedAt} ${messageId}`;
}
