import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import { settleMessage, type Consumer } from '@senti/pipeline';
import type { ReceivedMessage } from '@senti/platform';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { NotSettledError } from './errors.ts';

/**
 * Handles the messages of an SQS event one after another. Those that must come again are named in the
 * answer (`ReportBatchItemFailures`), after their visibility was set to when they are due; all others
 * are settled, and Lambda removes them once more.
 */
export function handleBatch(event: SQSEvent, consumer: Omit<Consumer, 'signal'>): Promise<SQSBatchResponse> {
  const handleRecord = async (record: SQSRecord): Promise<void> => {
    try {
      if (await settleMessage(consumer, toMessage(record))) return;
    } catch (error) {
      consumer.onError(error); // the message comes again by itself when its visibility ends
      throw error;
    }
    throw new NotSettledError(record.messageId);
  };
  // A batch that fails whole is no fault of the function: each of its messages has its own time to come again.
  return processPartialResponse(event, handleRecord, new BatchProcessor(EventType.SQS), {
    processInParallel: false,
    throwOnFullBatchFailure: false,
  });
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
