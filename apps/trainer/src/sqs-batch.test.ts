import { StaleReceiptError, type JobQueue } from '@senti/platform';
import type { Outcome } from '@senti/pipeline';
import type { SQSEvent, SQSRecord } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { handleBatch } from './sqs-batch.ts';

function toEvent(...bodies: string[]): SQSEvent {
  const records = bodies.map((body, index) => ({
    messageId: `m${index}`,
    receiptHandle: `r${index}`,
    body,
    attributes: { ApproximateReceiveCount: '1', SentTimestamp: '0' },
  }));
  return { Records: records as SQSRecord[] };
}

/** Handles a batch, each message with the outcome (or fault) that stands for its body. */
async function handleAs(outcomes: Record<string, Outcome | Error>, event: SQSEvent) {
  const calls: string[] = [];
  const errors: unknown[] = [];
  const queue = {
    acknowledge: (receipt: string) => Promise.resolve(calls.push(`acknowledge ${receipt}`)),
    moveToDeadLetters: ({ body }: { body: unknown }, reason: string) =>
      Promise.resolve(calls.push(`bury ${String(body)}: ${reason}`)),
    changeVisibility: (receipt: string, ms: number) =>
      receipt === 'r-stale'
        ? Promise.reject(new StaleReceiptError())
        : Promise.resolve(calls.push(`show ${receipt} in ${ms}`)),
  } as unknown as JobQueue;
  const answer = await handleBatch(event, {
    queue,
    visibilityMs: 60_000,
    onError: (error) => errors.push(error),
    handle: async (body) => {
      calls.push(`handle ${String(body)}`);
      await new Promise((resolve) => setImmediate(resolve));
      const outcome = outcomes[String(body)]!;
      if (outcome instanceof Error) throw outcome;
      return outcome;
    },
  });
  return { answer, calls, errors };
}

describe('handleBatch', () => {
  it('names those messages alone that must come again, after setting when', async () => {
    const fault = new RangeError('the catalog did not answer');
    const { answer, calls, errors } = await handleAs(
      {
        a: { kind: 'done' },
        b: { kind: 'later', delayMs: 5000 },
        c: fault,
        d: { kind: 'dead', reason: 'no job' },
      },
      toEvent('"a"', '"b"', '"c"', '"d"'),
    );
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'm1' }, { itemIdentifier: 'm2' }] });
    expect(calls).toEqual([
      'handle a',
      'acknowledge r0',
      'handle b',
      'show r1 in 5000',
      'handle c',
      'handle d',
      'bury d: no job',
    ]);
    expect(errors).toEqual([fault]); // that a message comes again is no error
  });

  it('answers, and does not fail, when every message must come again', async () => {
    const { answer } = await handleAs({ a: { kind: 'busy', delayMs: 1000 } }, toEvent('"a"'));
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'm0' }] });
  });

  it('hands on a body that is no JSON as it is', async () => {
    const { calls } = await handleAs(
      { 'not even JSON': { kind: 'dead', reason: 'why' } },
      toEvent('not even JSON'),
    );
    expect(calls).toEqual(['handle not even JSON', 'bury not even JSON: why']);
  });

  it('keeps nothing of a batch for the next one', async () => {
    const failed = await handleAs({ a: { kind: 'later', delayMs: 0 } }, toEvent('"a"'));
    const settled = await handleAs({ a: { kind: 'done' } }, toEvent('"a"'));
    expect(failed.answer.batchItemFailures).toHaveLength(1);
    expect(settled.answer).toEqual({ batchItemFailures: [] });
  });
});
