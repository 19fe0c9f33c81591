// Over 300 lines: one adapter's promises under one injector, which reads best in one place.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AwsRefusedError } from './errors.ts';
import { ItemTooLargeError, InvalidArgumentError, StoreUnavailableError } from '../errors.ts';
import type { AwsClients } from './clients.ts';
import { DynamoDbCatalog } from './dynamodb-catalog.ts';
import { startEmulators, type Emulators } from './test-emulators.ts';
import {
  allFaults,
  faultsOf,
  injectFaults,
  onEachTry,
  seededFaults,
  type FaultSchedule,
} from './test-faults.ts';

describe('DynamoDbCatalog among faults', () => {
  let emulators: Emulators;
  let table: string;
  beforeAll(async () => {
    emulators = await startEmulators();
    table = await emulators.newTable();
  });
  afterAll(() => emulators.stop());

  const key = (sort = 'item'): { partition: string; sort: string } => ({
    partition: `faults ${crypto.randomUUID()}`,
    sort,
  });
  const open = async (
    schedule?: FaultSchedule,
  ): Promise<{ catalog: DynamoDbCatalog; client: AwsClients['dynamodb'] }> => {
    const { dynamodb: client } = emulators.newClients();
    if (schedule) await injectFaults(client, schedule);
    return { catalog: new DynamoDbCatalog({ client, table }), client };
  };

  it('knows its own creation again when the answer was lost', async () => {
    const { catalog } = await open(faultsOf('PutItemCommand', 'lost-answer', 2));
    const item = key();
    const outbox = [{ queue: 'ingest', body: 1 }];

    expect(await catalog.write(item, 'mine', { expected: 'absent', outbox })).toMatchObject({
      written: true,
    });
    expect(await catalog.read(item)).toMatchObject({ value: 'mine', revision: 1 });
    expect(await pendingOf(catalog, item)).toHaveLength(1);
  });

  it('knows its own change again when the answer was lost and others wrote since', async () => {
    const item = key();
    const { catalog: other } = await open();
    await other.write(item, 0, { expected: 'absent' });
    // The others write after the change and before it is tried again.
    const { catalog, client } = await open(faultsOf('UpdateItemCommand', 'lost-answer'));
    writeInBetween(client, () => writeMany(other, item, 10));

    const outbox = [{ queue: 'ingest', body: 'once' }];
    expect(await catalog.write(item, 1, { expected: 1, outbox })).toMatchObject({
      written: true,
      item: { revision: 2 },
    });
    expect(await other.read(item)).toMatchObject({ revision: 12 });
    expect(await pendingOf(other, item)).toHaveLength(1);
  });

  it('does not claim to know when too many writes followed', async () => {
    const item = key();
    const { catalog: other } = await open();
    await other.write(item, 0, { expected: 'absent' });
    const { catalog, client } = await open(faultsOf('UpdateItemCommand', 'lost-answer'));
    writeInBetween(client, () => writeMany(other, item, 18));
    await expect(catalog.write(item, 1, { expected: 1 })).rejects.toThrow(StoreUnavailableError);
  });

  it('tells a loser that it lost, also after a fault', async () => {
    const item = key();
    const { catalog: other } = await open();
    await other.write(item, 'theirs', { expected: 'absent' });
    const { catalog } = await open(faultsOf('PutItemCommand', 'lost-answer'));

    expect(await catalog.write(item, 'mine', { expected: 'absent' })).toEqual({ written: false });
  });

  it('knows its own removal again, and takes nothing that was made anew', async () => {
    const item = key();
    const { catalog } = await open(faultsOf('DeleteItemCommand', 'lost-answer'));
    await catalog.write(item, 1, { expected: 'absent' });
    expect(await catalog.remove(item, { expected: 1 })).toBe(true);
    expect(await catalog.read(item)).toBeUndefined();
    expect(await catalog.remove(item, { expected: 1 })).toBe(false);
  });

  it.each([1, 2, 3])('loses and doubles no increment and no message among faults (seed %i)', async (seed) => {
    const item = key();
    const writers = 4;
    const each = 6;
    const { catalog: calm } = await open();
    await calm.write(item, 0, { expected: 'absent' });
    const work = async (writer: number): Promise<void> => {
      const { catalog } = await open(seededFaults({ seed: seed * 100 + writer, rate: 0.4 }));
      for (let done = 0; done < each;) {
        const current = (await catalog.read(item))!;
        const { written } = await catalog.write(item, Number(current.value) + 1, {
          expected: current.revision,
          outbox: [{ queue: 'ingest', body: `${writer}.${done}` }],
        });
        if (written) done += 1;
      }
    };
    await Promise.all(Array.from({ length: writers }, (_, writer) => work(writer)));

    expect(await calm.read(item)).toMatchObject({ value: writers * each, revision: writers * each + 1 });
    const { catalog: relay } = await open(seededFaults({ seed, rate: 0.4 }));
    const pending = await pendingOf(relay, item);
    expect(new Set(pending.map(({ body }) => body)).size).toBe(writers * each);
    expect(pending).toHaveLength(writers * each);
    await relay.settleOutbox(pending);
    expect(await pendingOf(relay, item)).toEqual([]);
    expect(await relay.list(item.partition)).toMatchObject({ items: [{ revision: writers * each + 1 }] });
  });

  it.each(allFaults)('is a transient failure when every try is %s', async (fault) => {
    const { catalog } = await open(() => fault);
    const calls = [
      () => catalog.read(key()),
      () => catalog.write(key(), 1, { expected: 'absent' }),
      () => catalog.remove(key(), { expected: 1 }),
      () => catalog.list('p'),
      () => catalog.pendingOutbox(1),
      () => catalog.settleOutbox([{ key: key(), id: 'x', queue: 'q', body: 1 }]),
    ];
    for (const call of calls) {
      await expect(call(), call.toString()).rejects.toMatchObject({
        code: 'store-unavailable',
        transient: true,
      });
    }
  });

  it('is a permanent failure when there is no such table', async () => {
    const { dynamodb: client } = emulators.newClients();
    const catalog = new DynamoDbCatalog({ client, table: 'none-such' });
    const read = catalog.read(key());
    await expect(read).rejects.toBeInstanceOf(AwsRefusedError);
    await expect(read).rejects.toMatchObject({ awsCode: 'ResourceNotFoundException', transient: false });
  });

  it('asks again for the keys that a batch left unprocessed', async () => {
    const { catalog, client } = await open();
    const items = ['a', 'b', 'c'].map((sort) => key(sort));
    for (const item of items) {
      await catalog.write(item, 1, { expected: 'absent', outbox: [{ queue: 'q', body: item.sort }] });
    }
    let calls = 0;
    client.middlewareStack.add(
      (next, context) => async (args) => {
        const answer = await next(args);
        if (context.commandName !== 'BatchGetItemCommand') return answer;
        calls += 1;
        // As DynamoDB does when it is short of capacity: one row, the other keys handed back.
        const input = args.input as unknown as { RequestItems: Record<string, { Keys: unknown[] }> };
        const output = answer.output as { Responses?: Record<string, object[]>; UnprocessedKeys?: unknown };
        const rows = output.Responses?.[table] ?? [];
        const requested = input.RequestItems[table]!;
        if (requested.Keys.length > 1) {
          const [first] = requested.Keys as { sk: { S: string }; pk: { S: string } }[];
          output.Responses = {
            [table]: rows.filter((row) => (row as { pk: { S: string } }).pk.S === first!.pk.S),
          };
          output.UnprocessedKeys = { [table]: { ...requested, Keys: requested.Keys.slice(1) } };
        }
        return answer;
      },
      { step: 'initialize', name: 'unprocessed' },
    );
    const pending = await catalog.pendingOutbox(1_000);
    for (const item of items)
      expect(pending.filter((message) => message.key.sort === item.sort)).not.toEqual([]);
    expect(calls).toBeGreaterThan(2);
    await catalog.settleOutbox(pending);
  });

  it('gives up when the keys of a batch stay unprocessed', async () => {
    const { catalog, client } = await open();
    const outbox = [{ queue: 'q', body: 1 }];
    await catalog.write(key(), 1, { expected: 'absent', outbox });
    onEachTry(client, async ({ command, input, answer }) => {
      const answered = await answer();
      if (command === 'BatchGetItemCommand') {
        answered.output['Responses'] = {};
        answered.output['UnprocessedKeys'] = (input as { RequestItems: unknown }).RequestItems;
      }
      return answered;
    });
    await expect(catalog.pendingOutbox(10)).rejects.toThrow(StoreUnavailableError);
    const { catalog: relay } = await open();
    await relay.settleOutbox(await relay.pendingOutbox(10));
  });

  it('finds what it wrote itself before the index has it, and what others wrote afterwards', async () => {
    const { catalog, client } = await open();
    const { catalog: other } = await open();
    client.middlewareStack.add(
      (next, context) => async (args) => {
        const answer = await next(args);
        const input = args.input as { IndexName?: string };
        if (context.commandName === 'QueryCommand' && input.IndexName !== undefined)
          Object.assign(answer.output, { Items: [], Count: 0 });
        return answer;
      },
      { step: 'initialize', name: 'lagging-index' },
    );
    const [mine, theirs] = [key('mine'), key('theirs')];
    await catalog.write(mine, 1, { expected: 'absent', outbox: [{ queue: 'q', body: 'mine' }] });
    await other.write(theirs, 1, { expected: 'absent', outbox: [{ queue: 'q', body: 'theirs' }] });

    const pending = await catalog.pendingOutbox(1_000);
    expect(pending.map(({ body }) => body)).toEqual(['mine']);
    await catalog.settleOutbox(pending);
    expect(await catalog.pendingOutbox(1_000)).toEqual([]);
    client.middlewareStack.remove('lagging-index');
    expect((await catalog.pendingOutbox(1_000)).map(({ body }) => body)).toEqual(['theirs']);
    await catalog.settleOutbox(await catalog.pendingOutbox(1_000));
  });

  it('takes an item out of the index whose settling was cut off', async () => {
    const item = key();
    const { catalog, client } = await open();
    const outbox = ['a', 'b'].map((body) => ({ queue: 'q', body }));
    await catalog.write(item, 1, { expected: 'absent', outbox });
    const [first, second] = await pendingOf(catalog, item);
    await catalog.settleOutbox([first!]);
    // One that was settled before keeps the short way from doing; the process ends before the last step.
    let updates = 0;
    client.middlewareStack.add(
      (next, context) => (args) => {
        if (context.commandName === 'UpdateItemCommand' && (updates += 1) === 3) {
          return Promise.reject(new StoreUnavailableError('the process ended'));
        }
        return next(args);
      },
      { step: 'initialize', name: 'end' },
    );
    await expect(catalog.settleOutbox([first!, second!])).rejects.toThrow('the process ended');
    const { catalog: relay } = await open();
    expect(await pendingOf(relay, item)).toEqual([]);
    const { client: reader } = await open();
    const { QueryCommand } = await import('@aws-sdk/client-dynamodb');
    const index = await reader.send(
      new QueryCommand({
        TableName: table,
        IndexName: 'pending-outbox',
        KeyConditionExpression: 'pendingIn = :p',
        ExpressionAttributeValues: { ':p': { S: 'pending' } },
      }),
    );
    expect(index.Items?.filter(({ pk }) => pk?.S === item.partition)).toEqual([]);
    expect(await relay.remove(item, { expected: 1 })).toBe(true);
  });

  it('refuses an item that its messages make too large, and more messages than one write takes', async () => {
    const { catalog } = await open();
    const value = 'x'.repeat(349_000);
    const outbox = [{ queue: 'q', body: 'y'.repeat(70_000) }];
    const item = key();
    await expect(catalog.write(item, value, { expected: 'absent', outbox })).rejects.toThrow(
      ItemTooLargeError,
    );
    await catalog.write(item, value, { expected: 'absent' });
    await expect(catalog.write(item, value, { expected: 1, outbox })).rejects.toThrow(ItemTooLargeError);
    const many = Array.from({ length: 101 }, () => ({ queue: 'q', body: 1 }));
    await expect(catalog.write(item, 1, { expected: 1, outbox: many })).rejects.toThrow(InvalidArgumentError);
    expect(await catalog.write(item, 1, { expected: 1, outbox: many.slice(1) })).toMatchObject({
      written: true,
    });
    await catalog.settleOutbox(await pendingOf(catalog, item));
    expect(await pendingOf(catalog, item)).toEqual([]);
  });

  it('never scans', async () => {
    const { catalog, client } = await open();
    const commands = new Set<string>();
    client.middlewareStack.add(
      (next, context) => (args) => {
        commands.add(context.commandName ?? '');
        return next(args);
      },
      { step: 'initialize', name: 'commands' },
    );
    const item = key();
    await catalog.write(item, 1, { expected: 'absent', outbox: [{ queue: 'q', body: 1 }] });
    await catalog.write(item, 2, { expected: 1 });
    await catalog.list(item.partition, { sortPrefix: 'i' });
    await catalog.settleOutbox(await catalog.pendingOutbox(10));
    await catalog.remove(item, { expected: 2 });
    expect([...commands].sort()).toEqual([
      'BatchGetItemCommand',
      'DeleteItemCommand',
      'GetItemCommand',
      'PutItemCommand',
      'QueryCommand',
      'UpdateItemCommand',
    ]);
  });
});

async function pendingOf(
  catalog: DynamoDbCatalog,
  key: { partition: string; sort: string },
): Promise<Awaited<ReturnType<DynamoDbCatalog['pendingOutbox']>>> {
  const pending = await catalog.pendingOutbox(10_000);
  return pending.filter((message) => message.key.partition === key.partition);
}

/** Others write just before the second try of a change. */
function writeInBetween(client: AwsClients['dynamodb'], write: () => Promise<void>): void {
  onEachTry(client, async ({ command, attempt, answer }) => {
    if (command === 'UpdateItemCommand' && attempt === 1) await write();
    return answer();
  });
}

async function writeMany(
  catalog: DynamoDbCatalog,
  item: { partition: string; sort: string },
  count: number,
): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const { revision } = (await catalog.read(item))!;
    await catalog.write(item, index, { expected: revision });
  }
}
