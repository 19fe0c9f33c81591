import type { Page } from './blob-store.ts';

export type JsonValue = string | number | boolean | null | JsonValue[] | { [name: string]: JsonValue };

/**
 * Items of one partition are listed together, in the byte order of their `sort`. Each part is 1 to 1,000
 * bytes of well-formed UTF-8, or else InvalidArgumentError is thrown.
 */
export interface CatalogKey {
  partition: string;
  sort: string;
}

export interface CatalogItem {
  key: CatalogKey;
  value: JsonValue;
  /** 1 when created, one more at each write. */
  revision: number;
}

/** A message that must be sent because an item was written; sent by a relay, any number of times. */
export interface OutboxMessage {
  queue: string;
  body: JsonValue;
  /** At most 15 minutes. */
  delayMs?: number;
}

export interface PendingOutboxMessage extends OutboxMessage {
  key: CatalogKey;
  /** Unique within its item. */
  id: string;
}

/** `written: false` when the item was not in the expected state: read it again and decide anew. */
export type WriteResult = { written: true; item: CatalogItem } | { written: false };

/**
 * Small JSON documents under a two-part key, each changed by conditional writes of that one item; there
 * are no transactions over items. Reads see every write that was acknowledged before them.
 */
export interface Catalog {
  read(key: CatalogKey): Promise<CatalogItem | undefined>;
  /**
   * Writes if and only if the item is as `expected`: `'absent'`, or at that revision. The outbox messages
   * become pending in the very same write: at most 100 of one, and about 50,000 bytes pending of one item, as a
   * store may keep them inside of it.
   *
   * @throws {ItemTooLargeError} when the value's JSON is over 350,000 bytes, or the store can't hold the messages
   * beside it.
   */
  write(
    key: CatalogKey,
    value: JsonValue,
    options: { expected: 'absent' | number; outbox?: OutboxMessage[] },
  ): Promise<WriteResult>;
  /** Removes the item at that revision, if no message of its outbox is pending; whether it did. */
  remove(key: CatalogKey, options: { expected: number }): Promise<boolean>;
  /**
   * One page of a partition (`limit` 1 to 1,000, default 100), in order of `sort` or against it, never cut
   * short without a cursor.
   */
  list(
    partition: string,
    options?: { sortPrefix?: string; limit?: number; cursor?: string; descending?: boolean },
  ): Promise<Page<CatalogItem>>;
  /** Every item there is, in no order, for upkeep; of those written meanwhile some may be missing. */
  items(): Iterable<CatalogItem> | AsyncIterable<CatalogItem>;
  /**
   * Messages still to be sent, of all items, oldest first where the store keeps an order. Those that another
   * process wrote a moment ago may be missing: a relay must look again by and by.
   */
  pendingOutbox(limit: number): Promise<PendingOutboxMessage[]>;
  /** Forgets messages that were sent; says nothing of those already forgotten. Leaves the revision as it is. */
  settleOutbox(messages: PendingOutboxMessage[]): Promise<void>;
}
