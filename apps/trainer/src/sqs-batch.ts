import { settleMessage, type Consumer } from '@senti/pipeline';
import type { ReceivedMessage } from '@senti/platform';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';

/**
 * Handles the messages of an SQS event one after another. Those that must come again are named in the
 * answer (`ReportBatchItemFailures`), after their visibility was set to when they are due; all others
 * are settled, and Lambda removes them once more.
 */
export async function handleBatch(
  { Records }: SQSEvent,
  consumer: Omit<Consumer, 'signal'>,
): Promise<SQSBatchResponse> {
  const batchItemFailures: SQSBatchResponse['batchItemFailures'] = [];
  for (const record of Records) {
    try {
      if (await settleMessage(consumer, toMessage(record))) continue;
    } catch (error) {
      consumer.onError(error); // the message comes again by itself when its visibility ends
    }
    batchItemFailures.push({ itemIdentifier: record.messageId });
  }
  return { batchItemFailures };
}

function toMessage({ messageId, receiptHandle, body, attributes }: SQSRecord): ReceivedMessage {
  return {
    messageId,
    receipt: receiptHandle,
    body: parseBody(body),
    receiveCount: Number(attributes.ApproximateReceiveCount),
    sentAt: new Date(Number(attributes.SentTimestamp)).toISOString(),
  };
}

function parseBody(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body; // no message of ours: the handler sends it to the dead letters, as it is
  }
}
