import { randomBytes } from 'node:crypto';
import {
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  ScanCommand,
  UpdateItemCommand,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import { checkCatalogKeyPart, checkInteger, toJsonText } from '../arguments.ts';
import { parseCursor, toCursor } from '../cursor.ts';
import { InvalidArgumentError, ItemTooLargeError, StoreUnavailableError } from '../errors.ts';
import type { Page } from '../ports/blob-store.ts';
import type {
  Catalog,
  CatalogItem,
  CatalogKey,
  JsonValue,
  OutboxMessage,
  PendingOutboxMessage,
  WriteResult,
} from '../ports/catalog.ts';
import { systemClock, type Clock } from '../ports/clock.ts';
import { keptWrites, parseItem, toKeyAttributes, writeSlot, type Attributes } from './dynamodb-item.ts';
import { DynamoDbOutbox, toOutboxEntries } from './dynamodb-outbox.ts';
import { pendingPartition } from './dynamodb-table.ts';
import { attemptsOf, nameOf, toPlatformError } from './errors.ts';

const maxValueBytes = 350_000;
const maxItemBytes = 400 * 1024;

/**
 * The catalog in one DynamoDB table (`catalogTable`), one item each, without transactions.
 *
 * A write whose answer was lost is tried again by the SDK and then meets its own work: DynamoDB says that
 * the condition failed. So each write leaves an id of its own in the item, and one that fails after more
 * than one try looks for it. Only an item that was removed in between can't tell: a creation may then happen
 * again, and of two that remove at once both may hear that they did.
 */
export class DynamoDbCatalog implements Catalog {
  readonly #client: DynamoDBClient;
  readonly #table: string;
  readonly #clock: Clock;
  readonly #outbox: DynamoDbOutbox;

  constructor(options: { client: DynamoDBClient; table: string; clock?: Clock }) {
    this.#client = options.client;
    this.#table = options.table;
    this.#clock = options.clock ?? systemClock;
    this.#outbox = new DynamoDbOutbox(options.client, options.table);
  }

  async read(key: CatalogKey): Promise<CatalogItem | undefined> {
    const attributes = await this.#get(key, 'pk, sk, #value, revision', { '#value': 'value' });
    return attributes && parseItem(attributes);
  }

  async write(
    key: CatalogKey,
    value: JsonValue,
    options: { expected: 'absent' | number; outbox?: OutboxMessage[] },
  ): Promise<WriteResult> {
    const keyAttributes = toKeyAttributes(key);
    const json = toJsonText('value', value);
    const sizeBytes = Buffer.byteLength(json);
    if (sizeBytes > maxValueBytes) throw new ItemTooLargeError(sizeBytes, maxValueBytes);
    const revision = options.expected === 'absent' ? 1 : options.expected + 1;
    const entries = toOutboxEntries(options.outbox ?? [], revision);
    const hasMessages = Object.keys(entries).length > 0;
    const writeId = randomBytes(12).toString('base64url');
    const written: WriteResult = {
      written: true,
      item: { key, value: JSON.parse(json) as JsonValue, revision },
    };
    // Before the write: should its answer be lost for good, its messages are still looked for.
    if (hasMessages) this.#outbox.remember(key);
    try {
      const content = { json, revision, writeId, entries };
      await (options.expected === 'absent'
        ? this.#create(keyAttributes, content)
        : this.#change(keyAttributes, content));
      return written;
    } catch (error) {
      if (nameOf(error) === 'ConditionalCheckFailedException') {
        const done = attemptsOf(error) > 1 && (await this.#holdsWrite(key, revision, writeId));
        return done ? written : { written: false };
      }
      if (error instanceof Error && /^Item size/.test(error.message)) {
        throw new ItemTooLargeError(sizeBytes + Buffer.byteLength(JSON.stringify(entries)), maxItemBytes);
      }
      throw toPlatformError('catalog', error);
    }
  }

  async remove(key: CatalogKey, options: { expected: number }): Promise<boolean> {
    const slot = writeSlot(options.expected);
    const current = await this.#get(key, `revision, outbox, ${slot}`);
    if (!current || current['revision']?.N !== String(options.expected)) return false;
    if (Object.keys(current['outbox']?.M ?? {}).length > 0) return false;
    try {
      await this.#client.send(
        new DeleteItemCommand({
          TableName: this.#table,
          Key: toKeyAttributes(key),
          // By the write's id: a try that arrives late must not take an item that was made anew since.
          ConditionExpression: `revision = :revision AND ${slot} = :writeId AND size(outbox) = :none`,
          ExpressionAttributeValues: {
            ':revision': { N: String(options.expected) },
            ':writeId': current[slot]!,
            ':none': { N: '0' },
          },
        }),
      );
      return true;
    } catch (error) {
      if (nameOf(error) !== 'ConditionalCheckFailedException') throw toPlatformError('catalog', error);
      if (attemptsOf(error) === 1) return false;
      const left = await this.#get(key, slot);
      return left?.[slot]?.S !== current[slot]!.S;
    }
  }

  async list(
    partition: string,
    options: { sortPrefix?: string; limit?: number; cursor?: string; descending?: boolean } = {},
  ): Promise<Page<CatalogItem>> {
    const { sortPrefix = '', limit = 100, descending = false } = options;
    checkCatalogKeyPart('partition', partition);
    checkInteger('limit', limit, 1, 1000);
    const after = options.cursor === undefined ? undefined : parseCursor(options.cursor);
    if (after !== undefined && !after.startsWith(sortPrefix)) {
      throw new InvalidArgumentError('cursor', 'is of a list with another prefix');
    }
    const rows: Attributes[] = [];
    let from = after === undefined ? undefined : toKeyAttributes({ partition, sort: after });
    try {
      // DynamoDB ends a page at 1 MB, however many items were asked for.
      do {
        const page = await this.#client.send(
          new QueryCommand({
            TableName: this.#table,
            ConsistentRead: true,
            KeyConditionExpression:
              sortPrefix === '' ? 'pk = :partition' : 'pk = :partition AND begins_with(sk, :prefix)',
            ExpressionAttributeNames: { '#value': 'value' },
            ExpressionAttributeValues: {
              ':partition': { S: partition },
              ...(sortPrefix !== '' && { ':prefix': { S: sortPrefix } }),
            },
            ProjectionExpression: 'pk, sk, #value, revision',
            ScanIndexForward: !descending,
            ExclusiveStartKey: from,
            // One more than asked for tells whether there is a next page.
            Limit: limit + 1 - rows.length,
          }),
        );
        rows.push(...(page.Items ?? []));
        from = page.LastEvaluatedKey;
      } while (from && rows.length <= limit);
    } catch (error) {
      throw toPlatformError('catalog', error);
    }
    const items = rows.slice(0, limit).map(parseItem);
    const last = items.at(-1);
    return rows.length > limit && last ? { items, nextCursor: toCursor(last.key.sort) } : { items };
  }

  /** Reads the whole table, which costs a unit of reading per 4 KB. */
  async *items(): AsyncGenerator<CatalogItem> {
    let from: Attributes | undefined;
    do {
      const scan = new ScanCommand({
        TableName: this.#table,
        ConsistentRead: true,
        ProjectionExpression: 'pk, sk, #value, revision',
        ExpressionAttributeNames: { '#value': 'value' },
        ExclusiveStartKey: from,
      });
      const page = await this.#client.send(scan).catch((error: unknown) => {
        throw toPlatformError('catalog', error);
      });
      yield* (page.Items ?? []).map(parseItem);
      from = page.LastEvaluatedKey;
    } while (from);
  }

  /**
   * The index that tells which items have messages follows its table late, by milliseconds mostly: those of
   * another process may be missing at first, those of this one never are.
   */
  async pendingOutbox(limit: number): Promise<PendingOutboxMessage[]> {
    checkInteger('limit', limit, 1, Number.MAX_SAFE_INTEGER);
    try {
      return await this.#outbox.pending(limit);
    } catch (error) {
      throw toPlatformError('catalog', error);
    }
  }

  async settleOutbox(messages: PendingOutboxMessage[]): Promise<void> {
    try {
      await this.#outbox.settle(messages);
    } catch (error) {
      throw toPlatformError('catalog', error);
    }
  }

  async #create(key: Attributes, { json, revision, writeId, entries }: Content): Promise<void> {
    await this.#client.send(
      new PutItemCommand({
        TableName: this.#table,
        Item: {
          ...key,
          value: { S: json },
          revision: { N: String(revision) },
          outbox: { M: entries },
          [writeSlot(revision)]: { S: writeId },
          ...(Object.keys(entries).length > 0 && this.#pendingMark()),
        },
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    );
  }

  async #change(key: Attributes, { json, revision, writeId, entries }: Content): Promise<void> {
    const sets = [`#value = :value`, `revision = :revision`, `${writeSlot(revision)} = :writeId`];
    const ids = Object.keys(entries);
    ids.forEach((_, index) => sets.push(`outbox.#m${index} = :m${index}`));
    const mark = ids.length > 0 ? this.#pendingMark() : undefined;
    if (mark)
      sets.push('pendingIn = :pendingIn', 'pendingSince = if_not_exists(pendingSince, :pendingSince)');
    await this.#client.send(
      new UpdateItemCommand({
        TableName: this.#table,
        Key: key,
        UpdateExpression: `SET ${sets.join(', ')}`,
        ConditionExpression: 'revision = :expected',
        ExpressionAttributeNames: {
          '#value': 'value',
          ...Object.fromEntries(ids.map((id, index) => [`#m${index}`, id])),
        },
        ExpressionAttributeValues: {
          ':value': { S: json },
          ':revision': { N: String(revision) },
          ':expected': { N: String(revision - 1) },
          ':writeId': { S: writeId },
          ...Object.fromEntries(Object.values(entries).map((entry, index) => [`:m${index}`, entry])),
          ...(mark && { ':pendingIn': mark.pendingIn, ':pendingSince': mark.pendingSince }),
        },
      }),
    );
  }

  #pendingMark(): { pendingIn: { S: string }; pendingSince: { S: string } } {
    return {
      pendingIn: { S: pendingPartition },
      pendingSince: { S: new Date(this.#clock.nowMs()).toISOString() },
    };
  }

  /** @throws {StoreUnavailableError} when so many writes followed that the item can't tell any more. */
  async #holdsWrite(key: CatalogKey, revision: number, writeId: string): Promise<boolean> {
    const slot = writeSlot(revision);
    const attributes = await this.#get(key, `revision, ${slot}`);
    if (attributes?.[slot]?.S === writeId) return true;
    if (Number(attributes?.['revision']?.N ?? 0) - revision < keptWrites) return false;
    throw new StoreUnavailableError('catalog: whether this write was made is not known any more');
  }

  async #get(
    key: CatalogKey,
    ProjectionExpression: string,
    ExpressionAttributeNames?: Record<string, string>,
  ): Promise<Attributes | undefined> {
    const Key = toKeyAttributes(key);
    try {
      const answer = await this.#client.send(
        new GetItemCommand({
          TableName: this.#table,
          Key,
          ConsistentRead: true,
          ProjectionExpression,
          ...(ExpressionAttributeNames && { ExpressionAttributeNames }),
        }),
      );
      return answer.Item;
    } catch (error) {
      throw toPlatformError('catalog', error);
    }
  }
}

/** What one write puts into an item. */
interface Content {
  json: string;
  revision: number;
  writeId: string;
  entries: Attributes;
}
