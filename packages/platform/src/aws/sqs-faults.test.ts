import { setTimeout as sleep } from 'node:timers/promises';
import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { InvalidArgumentError, StaleReceiptError } from '../errors.ts';
import type { QueueUrls } from './open-aws-platform.ts';
import { SqsJobQueue } from './sqs-job-queue.ts';
import { startEmulators, type Emulators } from './test-emulators.ts';
import { allFaults, faultsOf, injectFaults, seededFaults, type FaultSchedule } from './test-faults.ts';
import { recordRequests, type RecordedAnswer } from './test-recorder.ts';

const forLong = { maxMessages: 10, visibilityMs: 60_000, waitMs: 0 };

describe('SqsJobQueue', () => {
  let emulators: Emulators;
  beforeAll(async () => {
    emulators = await startEmulators();
  });
  afterAll(() => emulators.stop());

  const open = async (urls: QueueUrls, schedule?: FaultSchedule): Promise<SqsJobQueue> => {
    const { sqs: client } = emulators.newClients();
    if (schedule) await injectFaults(client, schedule);
    const { url: queueUrl, deadLetterUrl: deadLetterQueueUrl } = urls;
    const letters = { letterVisibilityMs: 1_000, letterWaitMs: 0 };
    return new SqsJobQueue({ name: 'ingest', client, queueUrl, deadLetterQueueUrl, ...letters });
  };

  /** All messages of a queue, also those that an answer which was lost took along until their visibility ends. */
  const countOf = (url: string): number => {
    const { ready, inflight, delayed } = emulators.fauxqs.inspectQueue(nameOf(url))!.messages;
    return ready.length + inflight.length + delayed.length;
  };

  it('keeps characters that SQS has no form for', async () => {
    const queue = await open(emulators.newQueue(3));
    const body = { text: 'a\u0000\u000b\u001f\ufffe\uffff\ud800 \u{1f600}ñ\t\n' };
    await queue.send(body);
    const [message] = await queue.receive(forLong);
    expect(message?.body).toEqual(body);

    await queue.moveToDeadLetters(message!, 'line\u0000 3\uffff');
    expect((await queue.listDeadLetters()).items).toMatchObject([{ body, reason: 'line\ufffd 3\ufffd' }]);
  });

  it('takes a body of 250,000 bytes through death and redrive, and none that is longer', async () => {
    const queue = await open(emulators.newQueue(3));
    const body = 'ñ'.repeat(124_999);
    await queue.send(body);
    const [message] = await queue.receive(forLong);
    await queue.moveToDeadLetters(message!, 'ñ'.repeat(100_000));
    expect(await queue.redrive()).toBe(1);
    expect(await queue.receive(forLong)).toMatchObject([{ body }]);
    await expect(queue.send(`${body}x`)).rejects.toThrow(InvalidArgumentError);
  });

  it('delivers what is no JSON as text, beside the others of its batch', async () => {
    const urls = emulators.newQueue(3);
    const { sqs } = emulators.newClients();
    await sqs.send(new SendMessageCommand({ QueueUrl: urls.url, MessageBody: 'no JSON {' }));
    const queue = await open(urls);
    await queue.send('JSON');
    expect((await queue.receive(forLong)).map(({ body }) => body).sort()).toEqual(['JSON', 'no JSON {']);
  });

  it('leaves a message to whoever has it now, and no letter of it', async () => {
    const queue = await open(emulators.newQueue(3));
    await queue.send('mine no more');
    const [first] = await queue.receive(forLong);
    await queue.changeVisibility(first!.receipt, 0);
    const [second] = await queue.receive(forLong);

    await queue.moveToDeadLetters(first!, 'too late');
    expect((await queue.listDeadLetters()).items).toEqual([]);
    await queue.changeVisibility(second!.receipt, 60_000);
  });

  it('keeps the time of the first sending over a redrive, and the reason no longer', async () => {
    const queue = await open(emulators.newQueue(1));
    await queue.send('again');
    const [first] = await queue.receive(forLong);
    await queue.moveToDeadLetters(first!, 'first reason');
    await queue.redrive();
    const [second] = await queue.receive(forLong);
    expect(second).toMatchObject({ sentAt: first!.sentAt, receiveCount: 1 });

    await queue.changeVisibility(second!.receipt, 0);
    expect(await queue.receive(forLong)).toEqual([]);
    expect((await queue.listDeadLetters()).items).toMatchObject([
      { sentAt: first!.sentAt, receiveCount: 1, reason: 'received 1 times and never acknowledged' },
    ]);
  });

  it('shows a letter once that was sent twice, and sends it again once', async () => {
    const urls = emulators.newQueue(3);
    const queue = await open(urls);
    await queue.send('twice');
    const [message] = await queue.receive(forLong);
    const forgetful = await open(urls, faultsOf('SendMessageCommand', 'lost-answer'));
    await forgetful.moveToDeadLetters(message!, 'why');

    expect(emulators.fauxqs.inspectQueue(nameOf(urls.deadLetterUrl))?.messages.ready).toHaveLength(2);
    expect((await queue.listDeadLetters()).items).toMatchObject([{ body: 'twice', reason: 'why' }]);
    expect(await queue.redrive({ messageId: message!.messageId })).toBe(1);
    expect(await queue.receive(forLong)).toHaveLength(1);
    expect((await queue.listDeadLetters()).items).toEqual([]);
  });

  it('gives back the letters that a redrive did not get to', async () => {
    const urls = emulators.newQueue(3);
    const queue = await open(urls);
    for (const body of ['a', 'b', 'c']) {
      await queue.send(body);
      const [message] = await queue.receive(forLong);
      await queue.moveToDeadLetters(message!, 'why');
    }
    let sends = 0;
    const failing = await open(urls, ({ command }) => {
      if (command !== 'SendMessageCommand') return undefined;
      return (sends += 1) > 1 ? 'unavailable' : undefined;
    });
    await expect(failing.redrive()).rejects.toMatchObject({ transient: true });
    expect((await queue.listDeadLetters()).items).toHaveLength(2);
    expect(await queue.receive(forLong)).toHaveLength(1);
  });

  it('lists 25 letters in pages, the oldest first', async () => {
    const queue = await open(emulators.newQueue(3));
    for (let index = 0; index < 25; index += 1) {
      await queue.send(index);
      const [message] = await queue.receive(forLong);
      await queue.moveToDeadLetters(message!, 'why');
    }
    const first = await queue.listDeadLetters({ limit: 20 });
    const second = await queue.listDeadLetters({ limit: 20, cursor: first.nextCursor! });
    const all = [...first.items, ...second.items];
    expect(all.map(({ body }) => body).sort()).toEqual(
      Array.from({ length: 25 }, (_, index) => index).sort(),
    );
    expect(all.map(({ diedAt }) => diedAt)).toEqual(all.map(({ diedAt }) => diedAt).sort());
    expect(second).not.toHaveProperty('nextCursor');
  });

  it.each([1, 2, 3])('loses no message among faults, and each letter is one (seed %i)', async (seed) => {
    const urls = emulators.newQueue(50);
    const queue = await open(urls, seededFaults({ seed, rate: 0.4 }));
    const bodies = Array.from({ length: 20 }, (_, index) => index);
    for (const body of bodies) await queue.send(body);

    const dead = new Set([0, 4, 8, 12, 16]);
    const seen = new Set<unknown>();
    while (countOf(urls.url) > 0) {
      for (const message of await queue.receive({ maxMessages: 10, visibilityMs: 1_000, waitMs: 0 })) {
        const isNew = !seen.has(message.body);
        seen.add(message.body);
        // A second delivery of the same work is acknowledged: its effect was made.
        if (isNew && dead.has(message.body as number)) await queue.moveToDeadLetters(message, 'bad');
        else await queue.acknowledge(message.receipt);
      }
      await sleep(20);
    }
    expect(seen).toEqual(new Set(bodies));
    const calm = await open(urls);
    const listed = (await calm.listDeadLetters()).items;
    expect(new Set(listed.map(({ body }) => body))).toEqual(dead);
    expect(new Set(listed.map(({ messageId }) => messageId)).size).toBe(listed.length);

    while (countOf(urls.deadLetterUrl) > 0) {
      await queue.redrive();
      await sleep(20);
    }
    const again: unknown[] = [];
    for (let batch; (batch = await calm.receive(forLong)).length > 0;)
      again.push(...batch.map(({ body }) => body));
    expect(new Set(again)).toEqual(dead);
  });

  it.each(allFaults)('is a transient failure when every try is %s', async (fault) => {
    const queue = await open(emulators.newQueue(3), () => fault);
    const message = {
      messageId: 'm',
      receipt: 'r',
      body: 1,
      receiveCount: 1,
      sentAt: new Date(0).toISOString(),
    };
    const calls = [
      () => queue.send(1),
      () => queue.receive(forLong),
      () => queue.changeVisibility('r', 0),
      () => queue.acknowledge('r'),
      () => queue.moveToDeadLetters(message, 'why'),
      () => queue.listDeadLetters(),
      () => queue.redrive(),
    ];
    for (const call of calls) {
      await expect(call(), call.toString()).rejects.toMatchObject({
        code: 'store-unavailable',
        transient: true,
      });
    }
  });
});

describe('SqsJobQueue, by the requests it sends', () => {
  const record = (answer?: () => RecordedAnswer) => {
    const { clients, requests } = recordRequests(answer);
    const urls = { queueUrl: 'https://aws.test/1/ingest', deadLetterQueueUrl: 'https://aws.test/1/dead' };
    return { queue: new SqsJobQueue({ name: 'ingest', client: clients.sqs, ...urls }), requests };
  };
  const refuse = (type: string, message: string) => () => ({
    status: 400,
    headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amzn-query-error': `${type};Sender` },
    body: JSON.stringify({ __type: `com.amazonaws.sqs#${type}`, message }),
  });

  it('waits long, and asks for whole seconds, rounded up', async () => {
    const { queue, requests } = record(() => ({ body: '{}' }));
    await queue.receive({ maxMessages: 10, visibilityMs: 30_001, waitMs: 19_500 });
    expect(JSON.parse(requests[0]!.body)).toMatchObject({
      QueueUrl: 'https://aws.test/1/ingest',
      MaxNumberOfMessages: 10,
      VisibilityTimeout: 31,
      WaitTimeSeconds: 20,
    });
  });

  it('looks at letters on all servers, and gives them back at once', async () => {
    const letters = [
      {
        MessageId: 'm',
        ReceiptHandle: 'r',
        Body: '1',
        MD5OfBody: 'c4ca4238a0b923820dcc509a6f75849b',
        MessageAttributes: reasonOf('why'),
      },
    ];
    const answers = [{ Messages: letters }, {}, {}];
    const { queue, requests } = record(() => ({ body: JSON.stringify(answers.shift()) }));
    expect((await queue.listDeadLetters()).items).toMatchObject([{ messageId: 'm', reason: 'why' }]);
    expect(requests.map(({ headers }) => headers['x-amz-target'])).toEqual([
      'AmazonSQS.ReceiveMessage',
      'AmazonSQS.ReceiveMessage',
      'AmazonSQS.ChangeMessageVisibilityBatch',
    ]);
    expect(JSON.parse(requests[0]!.body)).toMatchObject({
      QueueUrl: 'https://aws.test/1/dead',
      WaitTimeSeconds: 1,
    });
    expect(JSON.parse(requests[2]!.body)).toMatchObject({
      Entries: [{ ReceiptHandle: 'r', VisibilityTimeout: 0 }],
    });
  });

  it.each([
    ['ReceiptHandleIsInvalid', 'The input receipt handle is invalid.'],
    ['MessageNotInflight', 'Message is not in flight.'],
    [
      'InvalidParameterValue',
      'Value x for parameter ReceiptHandle is invalid. Reason: Message does not exist or is not available for visibility timeout change.',
    ],
    [
      'InvalidParameterValue',
      'Value x for parameter ReceiptHandle is invalid. Reason: The receipt handle has expired.',
    ],
    ['AWS.SimpleQueueService.MessageNotInflight', 'Message is not in flight.'],
  ])('knows by %s that a delivery is over', async (type, message) => {
    const { queue } = record(refuse(type, message));
    await expect(queue.changeVisibility('r', 1_000)).rejects.toThrow(StaleReceiptError);
    await queue.acknowledge('r');
  });

  it('does not take a visibility over the limit for a delivery that is over', async () => {
    const reason =
      'Value 43200 for parameter VisibilityTimeout is invalid. Reason: Total VisibilityTimeout for the message is beyond the limit [43200 seconds].';
    const { queue } = record(refuse('InvalidParameterValue', reason));
    await expect(queue.changeVisibility('r', 43_200_000)).rejects.toMatchObject({ code: 'aws-refused' });
  });
});

function nameOf(queueUrl: string): string {
  return queueUrl.slice(queueUrl.lastIndexOf('/') + 1);
}

function reasonOf(reason: string): object {
  return { reason: { DataType: 'String', StringValue: reason } };
}
