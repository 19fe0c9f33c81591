import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { StoreUnavailableError } from '../errors.ts';
import { durableFiles, type DurableFiles } from './durable-files.ts';
import { SqliteFile } from './sqlite-file.ts';
import { newDataDir, openTestPlatform } from './test-platform.ts';

/** File operations that write down what they are asked, and what the index said of the blob by then. */
function createWatchedFiles(): { files: DurableFiles; calls: string[] } {
  const calls: string[] = [];
  const files: DurableFiles = {
    create: (path) => {
      calls.push('create');
      return durableFiles.create(path);
    },
    syncFile: (file) => {
      calls.push('sync file');
      return durableFiles.syncFile(file);
    },
    rename: (from, to) => {
      calls.push(`rename to ${basename(join(to, '..'))}/`);
      durableFiles.rename(from, to);
    },
    syncFolder: (path) => {
      calls.push(`sync ${basename(path)}/`);
      durableFiles.syncFolder(path);
    },
  };
  return { files, calls };
}

describe('durability', () => {
  it('of a blob: its bytes are synced before it has a name, and the name before put resolves', async () => {
    const { files, calls } = createWatchedFiles();
    const { platform, remove } = openTestPlatform({ files });

    const put = platform.blobs.put('key', Buffer.from('bytes')).then(() => calls.push('resolved'));
    await put;
    expect(calls).toEqual(['create', 'sync file', 'rename to blobs/', 'sync blobs/', 'resolved']);
    remove();
  });

  it('of a blob: none appears when its name could not be synced', async () => {
    const { files } = createWatchedFiles();
    const failing = {
      ...files,
      syncFolder: () => {
        throw new Error('EIO');
      },
    };
    const { platform, unfinishedFiles, remove } = openTestPlatform({ files: failing });

    await expect(platform.blobs.put('key', Buffer.from('bytes'))).rejects.toThrow(StoreUnavailableError);
    expect(await platform.blobs.stat('key')).toBeUndefined();
    expect(unfinishedFiles()).toEqual([]);
    remove();
  });

  it('of a row: every commit is synced (WAL and synchronous=FULL)', () => {
    const path = newDataDir();
    const file = new SqliteFile(path, ['CREATE TABLE t (n INTEGER) STRICT']);

    expect(file.get('PRAGMA journal_mode')).toEqual({ journal_mode: 'wal' });
    expect(file.get('PRAGMA synchronous')).toEqual({ synchronous: 2 });
    file.close();
    rmSync(path);
  });

  it('of a transaction: nothing of it is kept when it throws', () => {
    const path = newDataDir();
    const file = new SqliteFile(path, ['CREATE TABLE t (n INTEGER) STRICT']);
    const failing = (): void =>
      file.transaction(() => {
        file.run('INSERT INTO t VALUES (1)');
        throw new RangeError('after the insert');
      });

    expect(failing).toThrow(RangeError);
    expect(file.all('SELECT * FROM t')).toEqual([]);
    expect(file.transaction(() => file.run('INSERT INTO t VALUES (2)'))).toBe(1);
    file.close();
    rmSync(path);
  });

  it('of a writer that others keep waiting: it is told that another try may do', () => {
    const path = newDataDir();
    const [holder, waiter] = [new SqliteFile(path, []), new SqliteFile(path, [], { busyTimeoutMs: 50 })];

    holder.transaction(() => {
      expect(() => waiter.transaction(() => undefined)).toThrow(StoreUnavailableError);
    });
    for (const file of [holder, waiter]) file.close();
    rmSync(path);
  });
});
