/* eslint-disable @typescript-eslint/require-await -- the port is asynchronous, SQLite is not */
import { checkCatalogKeyPart, checkInteger, checkNumber, maxDelayMs, toJsonText } from '../arguments.ts';
import { parseCursor, toCursor } from '../cursor.ts';
import { ItemTooLargeError } from '../errors.ts';
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
import type { SqliteFile } from './sqlite-file.ts';

/** Schema of `catalog.sqlite`. */
export const catalogMigrations = [
  `CREATE TABLE items (
     partition TEXT NOT NULL, sort TEXT NOT NULL, value TEXT NOT NULL, revision INTEGER NOT NULL,
     PRIMARY KEY (partition, sort)
   ) STRICT;
   CREATE TABLE outbox (
     id INTEGER PRIMARY KEY AUTOINCREMENT, partition TEXT NOT NULL, sort TEXT NOT NULL,
     queue TEXT NOT NULL, body TEXT NOT NULL, delay_ms INTEGER
   ) STRICT;
   CREATE INDEX outbox_by_item ON outbox (partition, sort);`,
];

type ItemRow = { partition: string; sort: string; value: string; revision: number };
type OutboxRow = {
  id: number;
  partition: string;
  sort: string;
  queue: string;
  body: string;
  delay_ms: number | null;
};

const maxValueBytes = 350_000;

/** The catalog in one SQLite file; SQLite orders text by its UTF-8 bytes, as the port wants it. */
export class EmbeddedCatalog implements Catalog {
  readonly #file: SqliteFile;

  constructor(file: SqliteFile) {
    this.#file = file;
  }

  async read(key: CatalogKey): Promise<CatalogItem | undefined> {
    checkKey(key);
    const row = this.#file.get<ItemRow>(
      'SELECT * FROM items WHERE partition = ? AND sort = ?',
      key.partition,
      key.sort,
    );
    return row && toItem(row);
  }

  async write(
    key: CatalogKey,
    value: JsonValue,
    options: { expected: 'absent' | number; outbox?: OutboxMessage[] },
  ): Promise<WriteResult> {
    checkKey(key);
    const text = toJsonText('value', value);
    const sizeBytes = Buffer.byteLength(text);
    if (sizeBytes > maxValueBytes) throw new ItemTooLargeError(sizeBytes, maxValueBytes);
    const outbox = (options.outbox ?? []).map((message) => {
      checkNumber('outbox.delayMs', message.delayMs ?? 0, 0, maxDelayMs);
      return { ...message, text: toJsonText('outbox.body', message.body) };
    });
    const row = this.#file.transaction(() => {
      const written = this.#writeItem(key, text, options.expected);
      if (written) {
        for (const { queue, text: body, delayMs } of outbox) {
          this.#file.run(
            'INSERT INTO outbox (partition, sort, queue, body, delay_ms) VALUES (?, ?, ?, ?, ?)',
            key.partition,
            key.sort,
            queue,
            body,
            delayMs === undefined ? null : Math.ceil(delayMs),
          );
        }
      }
      return written;
    });
    return row ? { written: true, item: toItem(row) } : { written: false };
  }

  async remove(key: CatalogKey, options: { expected: number }): Promise<boolean> {
    checkKey(key);
    const removed = this.#file.run(
      `DELETE FROM items WHERE partition = ?1 AND sort = ?2 AND revision = ?3
       AND NOT EXISTS (SELECT 1 FROM outbox WHERE partition = ?1 AND sort = ?2)`,
      key.partition,
      key.sort,
      options.expected,
    );
    return removed > 0;
  }

  async list(
    partition: string,
    options: { sortPrefix?: string; limit?: number; cursor?: string; descending?: boolean } = {},
  ): Promise<Page<CatalogItem>> {
    const { sortPrefix = '', limit = 100, descending = false } = options;
    checkCatalogKeyPart('partition', partition);
    checkInteger('limit', limit, 1, 1000);
    const after = options.cursor === undefined ? null : parseCursor(options.cursor);
    // No UTF-8 text holds the byte FF, so it ends all that begins with the prefix.
    const rows = this.#file.all<ItemRow>(
      `SELECT * FROM items
       WHERE partition = ?1 AND sort >= ?2 AND sort < CAST(CAST(?2 AS BLOB) || x'FF' AS TEXT)
       AND (?3 IS NULL OR sort ${descending ? '<' : '>'} ?3)
       ORDER BY sort ${descending ? 'DESC' : 'ASC'} LIMIT ?4`,
      partition,
      sortPrefix,
      after,
      limit + 1,
    );
    const items = rows.slice(0, limit).map(toItem);
    const last = items.at(-1);
    return rows.length > limit && last ? { items, nextCursor: toCursor(last.key.sort) } : { items };
  }

  *items(): Generator<CatalogItem> {
    let [partition, sort] = ['', ''];
    for (;;) {
      const rows = this.#file.all<ItemRow>(
        'SELECT * FROM items WHERE (partition, sort) > (?, ?) ORDER BY partition, sort LIMIT 200',
        partition,
        sort,
      );
      yield* rows.map(toItem);
      const last = rows.at(-1);
      if (!last) return;
      ({ partition, sort } = last);
    }
  }

  async pendingOutbox(limit: number): Promise<PendingOutboxMessage[]> {
    checkInteger('limit', limit, 1, Number.MAX_SAFE_INTEGER);
    return this.#file.all<OutboxRow>('SELECT * FROM outbox ORDER BY id LIMIT ?', limit).map(toPending);
  }

  async settleOutbox(messages: PendingOutboxMessage[]): Promise<void> {
    if (messages.length === 0) return;
    this.#file.transaction(() => {
      for (const { id, key } of messages) {
        this.#file.run(
          'DELETE FROM outbox WHERE id = ? AND partition = ? AND sort = ?',
          Number(id),
          key.partition,
          key.sort,
        );
      }
    });
  }

  #writeItem(
    { partition, sort }: CatalogKey,
    value: string,
    expected: 'absent' | number,
  ): ItemRow | undefined {
    if (expected === 'absent') {
      return this.#file.get<ItemRow>(
        'INSERT INTO items VALUES (?, ?, ?, 1) ON CONFLICT DO NOTHING RETURNING *',
        partition,
        sort,
        value,
      );
    }
    return this.#file.get<ItemRow>(
      `UPDATE items SET value = ?, revision = revision + 1
       WHERE partition = ? AND sort = ? AND revision = ? RETURNING *`,
      value,
      partition,
      sort,
      expected,
    );
  }
}

function checkKey(key: CatalogKey): void {
  checkCatalogKeyPart('partition', key.partition);
  checkCatalogKeyPart('sort', key.sort);
}

function toItem(row: ItemRow): CatalogItem {
  return {
    key: { partition: row.partition, sort: row.sort },
    value: JSON.parse(row.value) as JsonValue,
    revision: row.revision,
  };
}

function toPending(row: OutboxRow): PendingOutboxMessage {
  return {
    key: { partition: row.partition, sort: row.sort },
    id: String(row.id),
    queue: row.queue,
    body: JSON.parse(row.body) as JsonValue,
    ...(row.delay_ms === null ? {} : { delayMs: row.delay_ms }),
  };
}
