import type { Message, MessageAttributeValue } from '@aws-sdk/client-sqs';
import { checkBodySize, toJsonText } from '../arguments.ts';

const maxReasonLength = 2_000;
// XML 1.0 has no form for these: SQS refuses them or puts U+FFFD in their place.
// eslint-disable-next-line no-control-regex
const notSendable = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;
// Halves of surrogate pairs too: SQS takes whole pairs, its emulators do not.
const notPlain = /[\ufffe\uffff\ud800-\udfff]/g;

/** What a dead letter carries besides its body, as attributes that a person can read in the console. */
export interface LetterFacts {
  reason: string;
  receiveCount: number;
  sentAt: string;
  diedAt: string;
  /** The id that the message had in its queue. */
  messageId: string;
}

/**
 * The body as JSON that SQS takes: characters that it has no form for are escaped, as JSON itself does with most.
 *
 * @throws {InvalidArgumentError} when JSON has no form for it, or has over 250,000 bytes.
 */
export function toMessageText(body: unknown): string {
  const escaped = toJsonText('body', body).replace(
    notPlain,
    (char) => `\\u${char.charCodeAt(0).toString(16)}`,
  );
  checkBodySize(escaped);
  return escaped;
}

/** What was sent; the text itself where others sent no JSON, for whoever validates it to refuse. */
export function parseMessageText(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '') as unknown;
  } catch {
    // A failure here would keep the other messages of its batch from being delivered.
    return text;
  }
}

/** The attributes of a dead letter. Attributes hold neither an empty text nor all characters. */
export function toLetterAttributes(facts: LetterFacts): Record<string, MessageAttributeValue> {
  const reason = facts.reason.slice(0, maxReasonLength).toWellFormed().replace(notSendable, '\ufffd');
  return {
    reason: toText(reason === '' ? 'no reason given' : reason),
    receiveCount: { DataType: 'Number', StringValue: String(facts.receiveCount) },
    sentAt: toText(facts.sentAt),
    diedAt: toText(facts.diedAt),
    messageId: toText(facts.messageId),
  };
}

/** A text attribute. */
export function toText(StringValue: string): MessageAttributeValue {
  return { DataType: 'String', StringValue };
}

/** The text of an attribute, if the message has it. */
export function attributeOf(message: Message, name: string): string | undefined {
  return message.MessageAttributes?.[name]?.StringValue;
}

/** When the message was first sent, also where it was sent again since: ISO 8601, UTC. */
export function sentAtOf(message: Message): string {
  return attributeOf(message, 'sentAt') ?? toIso(message.Attributes?.SentTimestamp);
}

/** ISO 8601, UTC, of a system attribute in milliseconds. */
export function toIso(milliseconds: string | undefined): string {
  return new Date(Number(milliseconds ?? 0)).toISOString();
}
