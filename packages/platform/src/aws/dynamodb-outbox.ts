import { randomBytes } from 'node:crypto';
import {
  BatchGetItemCommand,
  QueryCommand,
  UpdateItemCommand,
  type AttributeValue,
  type BatchGetItemCommandOutput,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import { checkInteger, checkNumber, maxDelayMs, toJsonText } from '../arguments.ts';
import { StoreUnavailableError } from '../errors.ts';
import type { CatalogKey, OutboxMessage, PendingOutboxMessage } from '../ports/catalog.ts';
import { backOff } from './backoff.ts';
import { parseJson, parseKey, text, toKeyAttributes, type Attributes } from './dynamodb-item.ts';
import { pendingIndexName, pendingPartition } from './dynamodb-table.ts';
import { nameOf } from './errors.ts';

const maxMessages = 100;
const maxTriesInVain = 6;
const batchGetSize = 100;
const settleSize = 50;
const rememberedKeys = 1_000;

/**
 * The messages of a write as map entries, by ids that sort in the order of writing and never come again.
 *
 * @throws {InvalidArgumentError} when there are over 100, or one is out of bounds.
 */
export function toOutboxEntries(messages: readonly OutboxMessage[], revision: number): Attributes {
  checkInteger('messages of outbox', messages.length, 0, maxMessages);
  const mark = randomBytes(9).toString('base64url');
  return Object.fromEntries(
    messages.map(({ queue, body, delayMs }, index) => {
      checkNumber('outbox.delayMs', delayMs ?? 0, 0, maxDelayMs);
      const entry: Attributes = {
        queue: { S: queue },
        body: { S: toJsonText('outbox.body', body) },
        ...(delayMs !== undefined && { delayMs: { N: String(Math.ceil(delayMs)) } }),
      };
      const id = `${String(revision).padStart(15, '0')}.${String(index).padStart(2, '0')}.${mark}`;
      return [id, { M: entry }];
    }),
  );
}

/** The messages that the items of one table carry until they are sent. */
export class DynamoDbOutbox {
  readonly #client: DynamoDBClient;
  readonly #table: string;
  // The index follows its table late: what this process wrote is looked up in the table itself.
  readonly #written = new Map<string, CatalogKey>();

  constructor(client: DynamoDBClient, table: string) {
    this.#client = client;
    this.#table = table;
  }

  /** Looks at this item too, whether or not the index has it yet. */
  remember(key: CatalogKey): void {
    this.#written.set(nameOfKey(key), key);
    const [oldest] = this.#written.keys();
    if (this.#written.size > rememberedKeys && oldest !== undefined) this.#written.delete(oldest);
  }

  /** Up to `limit` messages: those of the index by age, then those that only this process knows of yet. */
  async pending(limit: number): Promise<PendingOutboxMessage[]> {
    const messages: PendingOutboxMessage[] = [];
    const seen = new Set<string>();
    const take = async (keys: CatalogKey[]): Promise<void> => {
      const fresh = keys.filter((key) => !seen.has(nameOfKey(key)));
      for (const key of fresh) seen.add(nameOfKey(key));
      for (let start = 0; start < fresh.length && messages.length < limit; start += batchGetSize) {
        messages.push(...(await this.#messagesOf(fresh.slice(start, start + batchGetSize))));
      }
    };
    let from: Attributes | undefined;
    do {
      const page = await this.#client.send(
        new QueryCommand({
          TableName: this.#table,
          IndexName: pendingIndexName,
          KeyConditionExpression: 'pendingIn = :pending',
          ExpressionAttributeValues: { ':pending': { S: pendingPartition } },
          ExclusiveStartKey: from,
          Limit: batchGetSize,
        }),
      );
      await take((page.Items ?? []).map(parseKey));
      from = page.LastEvaluatedKey;
    } while (from && messages.length < limit);
    if (messages.length < limit) await take([...this.#written.values()]);
    return messages.slice(0, limit);
  }

  /** Takes the messages off their items. Those that were taken off before are none the worse. */
  async settle(messages: readonly PendingOutboxMessage[]): Promise<void> {
    const byItem = Map.groupBy(messages, ({ key }) => nameOfKey(key));
    for (const group of byItem.values()) {
      const ids = [...new Set(group.map(({ id }) => id))];
      for (let start = 0; start < ids.length; start += settleSize) {
        await this.#settleItem(group[0]!.key, ids.slice(start, start + settleSize));
      }
    }
  }

  async #settleItem(key: CatalogKey, ids: string[]): Promise<void> {
    const names = Object.fromEntries(ids.map((id, index) => [`#m${index}`, id]));
    const paths = Object.keys(names).map((name) => `outbox.${name}`);
    const allOfThem = paths.map((path) => `attribute_exists(${path})`).join(' AND ');
    // Mostly these are all that the item has: then one write does.
    const settled = await this.#update(key, {
      UpdateExpression: `REMOVE ${paths.join(', ')}, pendingIn, pendingSince`,
      ConditionExpression: `size(outbox) = :count AND ${allOfThem}`,
      ExpressionAttributeNames: names,
      ExpressionAttributeValues: { ':count': { N: String(ids.length) } },
    });
    if (settled) {
      this.#written.delete(nameOfKey(key));
      return;
    }
    const removed = await this.#update(key, {
      UpdateExpression: `REMOVE ${paths.join(', ')}`,
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeNames: names,
    });
    if (removed) await this.#unmark(key);
  }

  /** Takes an item without messages out of the index. */
  async #unmark(key: CatalogKey): Promise<void> {
    await this.#update(key, {
      UpdateExpression: 'REMOVE pendingIn, pendingSince',
      ConditionExpression: 'size(outbox) = :none',
      ExpressionAttributeValues: { ':none': { N: '0' } },
    });
  }

  /** Whether the item was as the condition says, and is changed. */
  async #update(
    key: CatalogKey,
    update: {
      UpdateExpression: string;
      ConditionExpression: string;
      ExpressionAttributeNames?: Record<string, string>;
      ExpressionAttributeValues?: Record<string, AttributeValue>;
    },
  ): Promise<boolean> {
    try {
      await this.#client.send(
        new UpdateItemCommand({ TableName: this.#table, Key: toKeyAttributes(key), ...update }),
      );
      return true;
    } catch (error) {
      if (nameOf(error) === 'ConditionalCheckFailedException') return false;
      throw error;
    }
  }

  /** What the items hold now: the index may tell of messages that were settled meanwhile. */
  async #messagesOf(keys: CatalogKey[]): Promise<PendingOutboxMessage[]> {
    const rows = await this.#readAll(keys);
    const byKey = new Map(rows.map((row) => [nameOfKey(parseKey(row)), row]));
    const messages: PendingOutboxMessage[] = [];
    for (const key of keys) {
      const row = byKey.get(nameOfKey(key));
      const pending = Object.entries(row?.['outbox']?.M ?? {});
      if (pending.length === 0) {
        this.#written.delete(nameOfKey(key));
        // Whoever settled them ended before taking the item out of the index.
        if (row?.['pendingIn']) await this.#unmark(key);
      }
      pending.sort(([a], [b]) => (a < b ? -1 : 1));
      messages.push(...pending.map(([id, entry]) => toMessage(key, id, entry.M ?? {})));
    }
    return messages;
  }

  async #readAll(keys: CatalogKey[]): Promise<Attributes[]> {
    const rows: Attributes[] = [];
    let requested: BatchGetItemCommandOutput['UnprocessedKeys'] = {
      [this.#table]: {
        Keys: keys.map(toKeyAttributes),
        ConsistentRead: true,
        ProjectionExpression: 'pk, sk, outbox, pendingIn',
      },
    };
    for (let triesInVain = 0; ;) {
      const answer: BatchGetItemCommandOutput = await this.#client.send(
        new BatchGetItemCommand({ RequestItems: requested }),
      );
      const found = answer.Responses?.[this.#table] ?? [];
      rows.push(...found);
      // 16 MB fill an answer, and so does a lack of capacity.
      requested = answer.UnprocessedKeys;
      if (!requested?.[this.#table]?.Keys?.length) return rows;
      triesInVain = found.length > 0 ? 0 : triesInVain + 1;
      if (triesInVain === maxTriesInVain) throw new StoreUnavailableError('catalog: keys stay unprocessed');
      await backOff(Math.max(1, triesInVain));
    }
  }
}

function toMessage(key: CatalogKey, id: string, entry: Attributes): PendingOutboxMessage {
  return {
    key,
    id,
    queue: text(entry['queue']),
    body: parseJson(text(entry['body'])),
    ...(entry['delayMs']?.N !== undefined && { delayMs: Number(entry['delayMs'].N) }),
  };
}

function nameOfKey({ partition, sort }: CatalogKey): string {
  return JSON.stringify([partition, sort]);
}
