/* eslint-disable @typescript-eslint/require-await -- the port is asynchronous, SQLite is not */
import { randomUUID } from 'node:crypto';
import { checkBodySize, checkInteger, checkNumber, maxDelayMs, toJsonText } from '../arguments.ts';
import { parseCursor, toCursor } from '../cursor.ts';
import { InvalidArgumentError, StaleReceiptError } from '../errors.ts';
import type { Page } from '../ports/blob-store.ts';
import type { Clock } from '../ports/clock.ts';
import type { DeadLetter, JobQueue, ReceivedMessage } from '../ports/job-queue.ts';
import { Sleep } from './sleep.ts';
import type { SqliteFile } from './sqlite-file.ts';
import type { WakeSignal } from './wake-signal.ts';

/** Schema of `queue.sqlite`: all queues of an installation. Times are milliseconds since the epoch. */
export const queueMigrations = [
  `CREATE TABLE messages (
     sequence INTEGER PRIMARY KEY AUTOINCREMENT, queue TEXT NOT NULL, message_id TEXT NOT NULL UNIQUE,
     body TEXT NOT NULL, sent_at INTEGER NOT NULL, visible_at INTEGER NOT NULL,
     receive_count INTEGER NOT NULL, receipt TEXT UNIQUE
   ) STRICT;
   CREATE INDEX messages_by_due_time ON messages (queue, visible_at, sequence);
   CREATE TABLE dead_letters (
     sequence INTEGER PRIMARY KEY AUTOINCREMENT, queue TEXT NOT NULL, message_id TEXT NOT NULL UNIQUE,
     body TEXT NOT NULL, sent_at INTEGER NOT NULL, died_at INTEGER NOT NULL,
     receive_count INTEGER NOT NULL, reason TEXT NOT NULL
   ) STRICT;
   CREATE INDEX dead_letters_by_queue ON dead_letters (queue, sequence);`,
];

type MessageRow = {
  sequence: number;
  message_id: string;
  body: string;
  sent_at: number;
  receive_count: number;
};
type DeadLetterRow = MessageRow & { died_at: number; reason: string };

const maxVisibilityMs = 12 * 3_600_000;
const maxWaitMs = 20_000;
const lookAgainMs = 1_000;
const lookAgainWhenDeafMs = 100;

/** One queue of `queue.sqlite`, shared with all processes that have the file open. */
export class EmbeddedJobQueue implements JobQueue {
  readonly name: string;
  readonly #file: SqliteFile;
  readonly #wake: WakeSignal;
  readonly #clock: Clock;
  readonly #maxReceiveCount: number;
  readonly #maxDeadLetters: number;

  /** @throws {InvalidArgumentError} when the name is not of 1 to 80 letters, digits, `-` and `_`. */
  constructor(options: {
    name: string;
    file: SqliteFile;
    wake: WakeSignal;
    clock: Clock;
    maxReceiveCount?: number;
    /** Kept; the oldest make room. 1,000 when absent. */
    maxDeadLetters?: number;
  }) {
    if (!/^[\w-]{1,80}$/.test(options.name)) {
      throw new InvalidArgumentError('name', 'is not of 1 to 80 letters, digits, - and _');
    }
    this.name = options.name;
    this.#file = options.file;
    this.#wake = options.wake;
    this.#clock = options.clock;
    this.#maxReceiveCount = options.maxReceiveCount ?? 10;
    this.#maxDeadLetters = options.maxDeadLetters ?? 1000;
  }

  async send(body: unknown, options: { delayMs?: number } = {}): Promise<{ messageId: string }> {
    const delayMs = options.delayMs ?? 0;
    checkNumber('delayMs', delayMs, 0, maxDelayMs);
    const text = toJsonText('body', body);
    checkBodySize(text);
    const messageId = randomUUID();
    const now = this.#now();
    this.#file.run(
      `INSERT INTO messages (queue, message_id, body, sent_at, visible_at, receive_count) VALUES (?, ?, ?, ?, ?, 0)`,
      this.name,
      messageId,
      text,
      now,
      now + Math.ceil(delayMs),
    );
    this.#wake.notify(this.name);
    return { messageId };
  }

  async receive(request: {
    maxMessages?: number;
    visibilityMs: number;
    waitMs: number;
    signal?: AbortSignal;
  }): Promise<ReceivedMessage[]> {
    const { maxMessages = 1, visibilityMs, waitMs, signal } = request;
    checkInteger('maxMessages', maxMessages, 1, 10);
    checkNumber('visibilityMs', visibilityMs, 0, maxVisibilityMs);
    checkNumber('waitMs', waitMs, 0, maxWaitMs);
    // Waiting is measured by a clock that nobody sets, visibility by the one that all processes share.
    const waitUntil = performance.now() + waitMs;
    for (let waited = false; ; waited = true) {
      if (signal?.aborted || (waited && !this.#file.isOpen)) return [];
      // Subscribed before looking: what is sent after the look wakes us.
      const sleep = new Sleep(this.#wake, this.name, signal);
      try {
        const received = this.#take(maxMessages, visibilityMs);
        const remainingMs = waitUntil - performance.now();
        if (received.length > 0 || remainingMs <= 0) return received;
        await sleep.forMs(Math.min(remainingMs, this.#untilNextDueMs()));
      } finally {
        sleep.end();
      }
    }
  }

  async changeVisibility(receipt: string, visibilityMs: number): Promise<void> {
    checkNumber('visibilityMs', visibilityMs, 0, maxVisibilityMs);
    const changed = this.#file.run(
      'UPDATE messages SET visible_at = ? WHERE receipt = ? AND queue = ?',
      this.#now() + Math.ceil(visibilityMs),
      receipt,
      this.name,
    );
    if (changed === 0) throw new StaleReceiptError();
    // Sleepers look again by themselves before any later time; a heartbeat need not wake them.
    if (visibilityMs < lookAgainMs) this.#wake.notify(this.name);
  }

  async acknowledge(receipt: string): Promise<void> {
    this.#file.run('DELETE FROM messages WHERE receipt = ? AND queue = ?', receipt, this.name);
  }

  /** Makes all messages in flight due at once, when it is known that none of their consumers lives. */
  giveBackAll(): void {
    const sql =
      'UPDATE messages SET visible_at = ?1 WHERE queue = ?2 AND receipt IS NOT NULL AND visible_at > ?1';
    this.#file.run(sql, this.#now(), this.name);
    this.#wake.notify(this.name);
  }

  async moveToDeadLetters(message: ReceivedMessage, reason: string): Promise<void> {
    this.#file.transaction(() => {
      const row = this.#file.get<MessageRow>(
        'SELECT * FROM messages WHERE receipt = ? AND queue = ?',
        message.receipt,
        this.name,
      );
      if (row) this.#bury(row, reason);
    });
  }

  async listDeadLetters(options: { limit?: number; cursor?: string } = {}): Promise<Page<DeadLetter>> {
    const limit = options.limit ?? 100;
    checkInteger('limit', limit, 1, 1000);
    const after = options.cursor === undefined ? 0 : Number(parseCursor(options.cursor));
    checkInteger('cursor', after, 0, Number.MAX_SAFE_INTEGER);
    const rows = this.#file.all<DeadLetterRow>(
      'SELECT * FROM dead_letters WHERE queue = ? AND sequence > ? ORDER BY sequence LIMIT ?',
      this.name,
      after,
      limit + 1,
    );
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    const items = page.map(toDeadLetter);
    return rows.length > limit && last ? { items, nextCursor: toCursor(String(last.sequence)) } : { items };
  }

  async redrive(options: { messageId?: string } = {}): Promise<number> {
    const which = 'queue = ?1 AND (?2 IS NULL OR message_id = ?2)';
    const messageId = options.messageId ?? null;
    const moved = this.#file.transaction(() => {
      this.#file.run(
        `INSERT INTO messages (queue, message_id, body, sent_at, visible_at, receive_count)
         SELECT queue, message_id, body, sent_at, ?3, 0 FROM dead_letters WHERE ${which} ORDER BY sequence`,
        this.name,
        messageId,
        this.#now(),
      );
      return this.#file.run(`DELETE FROM dead_letters WHERE ${which}`, this.name, messageId);
    });
    if (moved > 0) this.#wake.notify(this.name);
    return moved;
  }

  /** The bodies of all messages, seen or unseen, dead ones apart: for upkeep. */
  bodies(): unknown[] {
    const rows = this.#file.all<{ body: string }>('SELECT body FROM messages WHERE queue = ?', this.name);
    return rows.map(({ body }) => JSON.parse(body) as unknown);
  }

  #now(): number {
    return Math.floor(this.#clock.nowMs());
  }

  #due(limit: number): MessageRow[] {
    return this.#file.all<MessageRow>(
      'SELECT * FROM messages WHERE queue = ? AND visible_at <= ? ORDER BY visible_at, sequence LIMIT ?',
      this.name,
      this.#now(),
      limit,
    );
  }

  #take(maxMessages: number, visibilityMs: number): ReceivedMessage[] {
    // An idle consumer must not take the write lock each time it looks.
    if (this.#due(1).length === 0) return [];
    return this.#file.transaction(() => {
      const received: ReceivedMessage[] = [];
      while (received.length < maxMessages) {
        const [row] = this.#due(1);
        // With visibility 0 the messages of this very call are due again.
        if (!row || received.some(({ messageId }) => messageId === row.message_id)) break;
        if (row.receive_count >= this.#maxReceiveCount) {
          this.#bury(row, `received ${row.receive_count} times and never acknowledged`);
        } else {
          received.push(this.#deliver(row, visibilityMs));
        }
      }
      return received;
    });
  }

  #deliver(row: MessageRow, visibilityMs: number): ReceivedMessage {
    const receipt = randomUUID();
    this.#file.run(
      'UPDATE messages SET receipt = ?, visible_at = ?, receive_count = receive_count + 1 WHERE sequence = ?',
      receipt,
      this.#now() + Math.ceil(visibilityMs),
      row.sequence,
    );
    return {
      messageId: row.message_id,
      receipt,
      body: JSON.parse(row.body) as unknown,
      receiveCount: row.receive_count + 1,
      sentAt: toIso(row.sent_at),
    };
  }

  #bury(row: MessageRow, reason: string): void {
    this.#file.run(
      `INSERT INTO dead_letters (queue, message_id, body, sent_at, died_at, receive_count, reason)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
      this.name,
      row.message_id,
      row.body,
      row.sent_at,
      this.#now(),
      row.receive_count,
      reason,
    );
    this.#file.run('DELETE FROM messages WHERE sequence = ?', row.sequence);
    this.#file.run(
      `DELETE FROM dead_letters WHERE queue = ?1 AND sequence <=
       (SELECT sequence FROM dead_letters WHERE queue = ?1 ORDER BY sequence DESC LIMIT 1 OFFSET ?2)`,
      this.name,
      this.#maxDeadLetters,
    );
  }

  #untilNextDueMs(): number {
    const next = this.#file.get<{ visible_at: number }>(
      'SELECT visible_at FROM messages WHERE queue = ? ORDER BY visible_at LIMIT 1',
      this.name,
    );
    const lookAgain = this.#wake.deaf ? lookAgainWhenDeafMs : lookAgainMs;
    // At least 1 ms: a message that came due since the look is found by the next look.
    return Math.max(1, Math.min(lookAgain, next ? next.visible_at - this.#now() : Infinity));
  }
}

function toDeadLetter(row: DeadLetterRow): DeadLetter {
  return {
    messageId: row.message_id,
    body: JSON.parse(row.body) as unknown,
    reason: row.reason,
    receiveCount: row.receive_count,
    sentAt: toIso(row.sent_at),
    diedAt: toIso(row.died_at),
  };
}

function toIso(ms: number): string {
  return new Date(ms).toISOString();
}
