import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import {
  CorruptStoreError,
  DiskFullError,
  NewerSchemaError,
  StoreClosedError,
  StoreUnavailableError,
} from '../errors.ts';
import { freeBytesOf } from './disk-room.ts';

/** SQL that leads from the version of its index to the next. */
export type Migrations = readonly string[];

export type SqliteRow = Record<string, SQLInputValue>;

const busyTimeoutMs = 5_000;
/** The least that a write takes. */
const pageBytes = 4096;
const busyRetryPauseMs = 10;

/**
 * One SQLite file in WAL mode whose commits are on the disk when they return. Calls are synchronous:
 * a commit takes under a millisecond on an SSD, and nothing may run between the steps of a transaction.
 */
export class SqliteFile {
  readonly path: string;
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  /**
   * Creates the file or brings it up to date; one that is up to date is not written to.
   *
   * @throws {NewerSchemaError} when a newer Senti wrote it.
   */
  constructor(path: string, migrations: Migrations, options: { busyTimeoutMs?: number } = {}) {
    this.path = path;
    this.#database = guard(
      path,
      () => new DatabaseSync(path, { timeout: options.busyTimeoutMs ?? busyTimeoutMs }),
    );
    try {
      // Turning WAL on needs the exclusive lock at once: SQLite reports busy there without waiting.
      retryWhileBusy(path, () => {
        this.#database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
        // macOS alone: fsync there does not reach the platter.
        this.#database.exec('PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON;');
      });
      this.#migrate(migrations);
    } catch (error) {
      this.#database.close();
      throw error;
    }
  }

  /** The first row of a query; the caller vouches for its columns. */
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
  get<Row extends SqliteRow>(sql: string, ...values: SQLInputValue[]): Row | undefined {
    return guard(this.path, () => this.#statement(sql).get(...values)) as Row | undefined;
  }

  all<Row extends SqliteRow>(sql: string, ...values: SQLInputValue[]): Row[] {
    return guard(this.path, () => this.#statement(sql).all(...values)) as Row[];
  }

  /** The number of rows changed. */
  run(sql: string, ...values: SQLInputValue[]): number {
    return guard(this.path, () => Number(this.#statement(sql).run(...values).changes));
  }

  /**
   * What `work` returned, once all it wrote is durable; nothing of it is kept when it throws. It holds
   * the write lock from its first line: what it reads stays true until it ends, for all processes.
   */
  transaction<T>(work: () => T): T {
    guard(this.path, () => this.#database.exec('BEGIN IMMEDIATE'));
    try {
      const result = work();
      guard(this.path, () => this.#database.exec('COMMIT'));
      return result;
    } catch (error) {
      try {
        this.#database.exec('ROLLBACK');
      } catch {
        // SQLite rolled back by itself, as it does on a full disk; the first error says why.
      }
      throw error;
    }
  }

  get isOpen(): boolean {
    return this.#database.isOpen;
  }

  /** @throws {StoreClosedError} after `close`. */
  checkOpen(): void {
    if (!this.isOpen) throw new StoreClosedError(this.path);
  }

  /** Folds the WAL back in when this is the last user. Closing twice is harmless. */
  close(): void {
    this.#statements.clear();
    if (this.isOpen) this.#database.close();
  }

  #statement(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (!statement) {
      statement = this.#database.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  #version(): number {
    return this.get<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0;
  }

  #migrate(migrations: Migrations): void {
    if (this.#version() === migrations.length) return;
    this.transaction(() => {
      const found = this.#version();
      if (found > migrations.length) throw new NewerSchemaError(this.path, found, migrations.length);
      for (const sql of migrations.slice(found)) this.#database.exec(sql);
      this.#database.exec(`PRAGMA user_version = ${migrations.length}`);
    });
  }
}

/** Whether SQLite said that another connection holds the lock. */
export function isBusy(error: unknown): boolean {
  return primaryCode(error) === sqliteCodes.busy;
}

// https://sqlite.org/rescode.html; the low byte of an extended code is its primary code.
const sqliteCodes = {
  busy: 5,
  locked: 6,
  readOnly: 8,
  io: 10,
  corrupt: 11,
  full: 13,
  cantOpen: 14,
  notDatabase: 26,
};
const unavailableCodes: number[] = [
  sqliteCodes.busy,
  sqliteCodes.locked,
  sqliteCodes.readOnly,
  sqliteCodes.io,
  sqliteCodes.cantOpen,
];
const corruptCodes: number[] = [sqliteCodes.corrupt, sqliteCodes.notDatabase];

function primaryCode(error: unknown): number | undefined {
  if (!(error instanceof Error && 'errcode' in error && typeof error.errcode === 'number')) return undefined;
  return error.errcode & 0xff;
}

function guard<T>(path: string, call: () => T): T {
  try {
    return call();
  } catch (error) {
    throw toPlatformError(path, error);
  }
}

/** What a fault of SQLite means to those who know only the ports; any other error as it is. */
export function toPlatformError(path: string, error: unknown): unknown {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_INVALID_STATE') {
    return new StoreClosedError(path, { cause: error });
  }
  const code = primaryCode(error);
  if (code === undefined) return error;
  if (code === sqliteCodes.full) {
    const freeBytes = freeBytesOf(dirname(path));
    return new DiskFullError(`${path}: ${String(error)}`, {
      cause: error,
      neededBytes: pageBytes,
      freeBytes,
    });
  }
  if (unavailableCodes.includes(code))
    return new StoreUnavailableError(`${path}: ${String(error)}`, { cause: error });
  if (corruptCodes.includes(code))
    return new CorruptStoreError(`${path}: ${String(error)}`, { cause: error });
  return error;
}

function retryWhileBusy(path: string, call: () => void): void {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (const giveUpAt = performance.now() + busyTimeoutMs; ; Atomics.wait(pause, 0, 0, busyRetryPauseMs)) {
    try {
      call();
      return;
    } catch (error) {
      if (!isBusy(error) || performance.now() > giveUpAt) throw toPlatformError(path, error);
    }
  }
}
