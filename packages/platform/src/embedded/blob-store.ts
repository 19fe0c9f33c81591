/* eslint-disable @typescript-eslint/require-await -- the port is asynchronous, SQLite is not */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, open, readdirSync, rmSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { checkBlobKey, checkInteger, checkNumber, checkUploadTerms } from '../arguments.ts';
import { parseCursor, toCursor } from '../cursor.ts';
import { CorruptStoreError, DiskFullError, StoreUnavailableError } from '../errors.ts';
import type {
  BlobContent,
  BlobInfo,
  BlobStore,
  ByteRange,
  Page,
  SignedUpload,
  UploadTerms,
} from '../ports/blob-store.ts';
import type { Clock } from '../ports/clock.ts';
import type { BlobSigner } from './blob-signer.ts';
import type { DurableFiles } from './durable-files.ts';
import { freeBytesOf } from './disk-room.ts';
import { FileBody } from './file-body.ts';
import type { SqliteFile } from './sqlite-file.ts';
import type { TemporaryFolder } from './temporary-folder.ts';

/** Schema of `blobs.sqlite`. */
export const blobMigrations = [
  `CREATE TABLE blobs (
     key TEXT PRIMARY KEY, sha256 TEXT NOT NULL, size_bytes INTEGER NOT NULL,
     content_type TEXT NOT NULL, created_at TEXT NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX blobs_by_sha256 ON blobs (sha256);`,
];

type BlobRow = { key: string; sha256: string; size_bytes: number; content_type: string; created_at: string };

const columns = 'key, sha256, size_bytes, content_type, created_at';
const sliceBytes = 1024 * 1024;
const openAsync = promisify(open);

/**
 * Blobs as files named by the sha-256 of their bytes, and an index of keys in SQLite.
 *
 * A blob exists when its index row is committed, which is after its bytes and their name are on the
 * disk. A process killed before that leaves a file that no row names: unfinished ones are swept with
 * their temporary folder, finished ones at the next start, under the index's write lock, which every
 * writer holds from naming a file to committing its row. Content files are never written to again, so
 * a reader holds one version from beginning to end while its key is rewritten or removed. Sidecar files
 * and trailers were the alternatives: the first need two renames for one fact, the second make `list`
 * open every file, and neither gives keys of 1,024 bytes a name that every file system takes.
 */
export class EmbeddedBlobStore implements BlobStore {
  readonly signer: BlobSigner;
  readonly #folder: string;
  readonly #index: SqliteFile;
  readonly #temporary: TemporaryFolder;
  readonly #files: DurableFiles;
  readonly #clock: Clock;

  constructor(options: {
    folder: string;
    index: SqliteFile;
    temporary: TemporaryFolder;
    signer: BlobSigner;
    files: DurableFiles;
    clock: Clock;
  }) {
    this.signer = options.signer;
    this.#folder = options.folder;
    this.#index = options.index;
    this.#temporary = options.temporary;
    this.#files = options.files;
    this.#clock = options.clock;
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
    this.#sweep();
  }

  async put(
    key: string,
    body: Uint8Array | AsyncIterable<Uint8Array>,
    options: { contentType?: string; signal?: AbortSignal } = {},
  ): Promise<BlobInfo> {
    checkBlobKey(key);
    this.#index.checkOpen();
    options.signal?.throwIfAborted();
    const part = this.#temporary.newPath();
    try {
      const { sha256, sizeBytes } = await this.#spool(part, body, options.signal);
      return this.#publish(part, {
        key,
        sha256,
        size_bytes: sizeBytes,
        content_type: options.contentType ?? 'application/octet-stream',
        created_at: new Date(this.#clock.nowMs()).toISOString(),
      });
    } finally {
      await rm(part, { force: true });
    }
  }

  async stat(key: string): Promise<BlobInfo | undefined> {
    checkBlobKey(key);
    const row = this.#row(key);
    return row && toInfo(row);
  }

  async get(key: string, options: { range?: ByteRange } = {}): Promise<BlobContent | undefined> {
    checkBlobKey(key);
    const { range } = options;
    if (range) {
      checkInteger('range.start', range.start, 0, Number.MAX_SAFE_INTEGER);
      checkInteger('range.end', range.end, range.start, Number.MAX_SAFE_INTEGER);
    }
    for (let row = this.#row(key); row;) {
      const descriptor = await this.#openContent(row.sha256);
      if (descriptor !== undefined) {
        const end = Math.min(range?.end ?? Infinity, row.size_bytes - 1);
        return { info: toInfo(row), body: new FileBody(descriptor, { start: range?.start ?? 0, end }) };
      }
      // Rewritten or removed between the row and the file, unless the row still says the same.
      const again = this.#row(key);
      if (again?.sha256 === row.sha256 && !existsSync(this.#contentPath(row.sha256))) {
        throw new CorruptStoreError(`the bytes of blob ${JSON.stringify(key)} are missing`);
      }
      row = again;
    }
    return undefined;
  }

  async list(prefix: string, options: { limit?: number; cursor?: string } = {}): Promise<Page<BlobInfo>> {
    const limit = options.limit ?? 100;
    checkInteger('limit', limit, 1, 1000);
    const after = options.cursor === undefined ? '' : parseCursor(options.cursor);
    // No UTF-8 text holds the byte FF, so it ends all that begins with the prefix.
    const rows = this.#index.all<BlobRow>(
      `SELECT ${columns} FROM blobs
       WHERE key > ?1 AND key >= ?2 AND key < CAST(CAST(?2 AS BLOB) || x'FF' AS TEXT) ORDER BY key LIMIT ?3`,
      after,
      prefix,
      limit + 1,
    );
    const items = rows.slice(0, limit).map(toInfo);
    const last = items.at(-1);
    return rows.length > limit && last ? { items, nextCursor: toCursor(last.key) } : { items };
  }

  async remove(key: string): Promise<void> {
    checkBlobKey(key);
    const removed = this.#index.all<{ sha256: string }>(
      'DELETE FROM blobs WHERE key = ? RETURNING sha256',
      key,
    );
    if (removed.length > 0) this.#removeUnnamed(removed.map(({ sha256 }) => sha256));
  }

  async signUpload(terms: UploadTerms): Promise<SignedUpload> {
    checkUploadTerms(terms);
    return this.signer.signUpload(terms);
  }

  async signDownload(request: { key: string; expiresInSeconds: number; fileName?: string }): Promise<string> {
    checkBlobKey(request.key);
    checkNumber('expiresInSeconds', request.expiresInSeconds, 1, 7 * 24 * 3600);
    return this.signer.signDownload(request);
  }

  /** Writes and hashes the body into a file of its own, durable when this resolves. */
  async #spool(
    part: string,
    body: Uint8Array | AsyncIterable<Uint8Array>,
    signal: AbortSignal | undefined,
  ): Promise<{ sha256: string; sizeBytes: number }> {
    const hash = createHash('sha256');
    let sizeBytes = 0;
    const fail = (cause: unknown): never => {
      const neededBytes = body instanceof Uint8Array ? body.byteLength : sizeBytes;
      throw toUnavailable(cause, {
        neededBytes,
        freeBytes: freeBytesOf(this.#folder) + (statSync(part, { throwIfNoEntry: false })?.size ?? 0),
      });
    };
    const file = await this.#files.create(part).catch(fail);
    try {
      for await (const chunk of body instanceof Uint8Array ? slices(body) : body) {
        signal?.throwIfAborted();
        hash.update(chunk);
        sizeBytes += chunk.byteLength;
        await file.writeFile(chunk).catch(fail);
      }
      signal?.throwIfAborted();
      await this.#files.syncFile(file).catch(fail);
    } finally {
      await file.close();
    }
    return { sha256: hash.digest('hex'), sizeBytes };
  }

  #publish(part: string, row: BlobRow): BlobInfo {
    const { published, replaced } = this.#index.transaction(() => {
      const before = this.#row(row.key);
      if (before?.sha256 === row.sha256) return { published: before };
      try {
        this.#files.rename(part, this.#contentPath(row.sha256));
        this.#files.syncFolder(this.#folder);
      } catch (cause) {
        throw toUnavailable(cause, { neededBytes: 0, freeBytes: freeBytesOf(this.#folder) });
      }
      this.#index.run(
        `INSERT OR REPLACE INTO blobs (${columns}) VALUES (?, ?, ?, ?, ?)`,
        row.key,
        row.sha256,
        row.size_bytes,
        row.content_type,
        row.created_at,
      );
      return { published: row, replaced: before?.sha256 };
    });
    if (replaced !== undefined) this.#removeUnnamed([replaced]);
    return toInfo(published);
  }

  /** Removes those content files that no row names, while nobody can be about to name one. */
  #removeUnnamed(candidates: readonly string[]): void {
    this.#index.transaction(() => {
      for (const sha256 of candidates) {
        const named = this.#index.get('SELECT 1 FROM blobs WHERE sha256 = ? LIMIT 1', sha256);
        if (!named) rmSync(this.#contentPath(sha256), { force: true });
      }
    });
  }

  #sweep(): void {
    const named = new Set(
      this.#index.all<{ sha256: string }>('SELECT DISTINCT sha256 FROM blobs').map(({ sha256 }) => sha256),
    );
    const candidates = readdirSync(this.#folder).filter(
      (name) => /^[0-9a-f]{64}$/.test(name) && !named.has(name),
    );
    if (candidates.length > 0) this.#removeUnnamed(candidates);
  }

  async #openContent(sha256: string): Promise<number | undefined> {
    try {
      return await openAsync(this.#contentPath(sha256), 'r');
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
      throw toUnavailable(error, { neededBytes: 0, freeBytes: freeBytesOf(this.#folder) });
    }
  }

  #row(key: string): BlobRow | undefined {
    return this.#index.get<BlobRow>(`SELECT ${columns} FROM blobs WHERE key = ?`, key);
  }

  #contentPath(sha256: string): string {
    return join(this.#folder, sha256);
  }
}

function toInfo(row: BlobRow): BlobInfo {
  return {
    key: row.key,
    sizeBytes: row.size_bytes,
    sha256: row.sha256,
    contentType: row.content_type,
    createdAt: row.created_at,
  };
}

async function* slices(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.byteLength; start += sliceBytes)
    yield bytes.subarray(start, start + sliceBytes);
}

function toUnavailable(
  cause: unknown,
  room: { neededBytes: number; freeBytes: number },
): StoreUnavailableError {
  const isFull =
    cause instanceof Error && 'code' in cause && ['ENOSPC', 'EDQUOT'].includes(String(cause.code));
  if (isFull) return new DiskFullError(`blobs: ${String(cause)}`, { cause, ...room });
  return new StoreUnavailableError(`blobs: ${String(cause)}`, { cause });
}
