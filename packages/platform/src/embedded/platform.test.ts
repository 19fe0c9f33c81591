import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CorruptStoreError, NewerSchemaError, StoreClosedError, UnknownQueueError } from '../errors.ts';
import { openEmbeddedPlatform, type EmbeddedPlatform } from './platform.ts';
import { FakeClock, newDataDir } from './test-platform.ts';

describe('a data directory', () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = newDataDir();
  });
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  const clock = new FakeClock();
  const open = (): EmbeddedPlatform => openEmbeddedPlatform({ dataDir, baseUrl: 'http://senti.test', clock });

  async function fill(platform: EmbeddedPlatform): Promise<void> {
    await platform.blobs.put('models/1/card.json', Buffer.from('{}'));
    await platform.blobs.put('models/1/weights.bin', Buffer.alloc(300_000, 7));
    const key = { partition: 'models', sort: '1' };
    await platform.catalog.write(key, { ready: true }, { expected: 'absent' });
    await platform.queues.training.send({ idFile: 'hoteles.tsv' });
  }

  function digests(): Record<string, string> {
    const names = readdirSync(dataDir, { recursive: true, encoding: 'utf8' }).sort();
    const files = names.map((name) => join(dataDir, name)).filter((path) => statSync(path).isFile());
    return Object.fromEntries(
      files.map((path) => [path, createHash('sha256').update(readFileSync(path)).digest('hex')]),
    );
  }

  it('is left byte for byte as it was by a start that only reads', async () => {
    const first = open();
    await fill(first);
    first.close();
    const before = digests();

    const second = open();
    await second.blobs.list('');
    for await (const chunk of (await second.blobs.get('models/1/weights.bin'))!.body)
      expect(chunk.length).toBeTruthy();
    await second.catalog.list('models');
    await second.catalog.pendingOutbox(10);
    await second.queues.ingest.receive({ visibilityMs: 1_000, waitMs: 0 });
    second.close();

    expect(digests()).toEqual(before);
  });

  it('holds all that was written after its last user has closed, and no -wal or -shm', async () => {
    const [first, second] = [open(), open()];
    await fill(first);
    first.close();
    expect(await second.catalog.read({ partition: 'models', sort: '1' })).toMatchObject({
      value: { ready: true },
    });
    second.close();
    expect(readdirSync(dataDir).sort()).toEqual(
      ['blobs', 'blobs.sqlite', 'catalog.sqlite', 'queue.sqlite', 'secret.key', 'tmp', 'wake'].sort(),
    );
    expect(readdirSync(join(dataDir, 'tmp'))).toEqual([]);
  });

  it('of a newer Senti is refused and left alone', async () => {
    const platform = open();
    await fill(platform);
    platform.close();
    const database = new DatabaseSync(join(dataDir, 'queue.sqlite'));
    database.exec('PRAGMA user_version = 99');
    database.close();
    const before = digests();

    expect(open).toThrow(NewerSchemaError);
    expect(open).toThrow(/99.*newer Senti/);
    expect(digests()).toEqual(before);
  });

  it('with a file that is no database is refused', () => {
    open().close();
    writeFileSync(
      join(dataDir, 'catalog.sqlite'),
      'this is no database, however long one looks at it'.repeat(99),
    );
    expect(open).toThrow(CorruptStoreError);
  });

  it('keeps one secret for signing, for its owner’s eyes only', async () => {
    const form = { key: 'a', maxBytes: 1, expiresInSeconds: 60 };
    const first = open();
    const signed = await first.blobs.signUpload(form);
    first.close();
    const second = open();
    expect(await second.blobs.signUpload(form)).toEqual(signed);
    second.close();

    expect(statSync(join(dataDir, 'secret.key')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(dataDir, 'secret.key'), 'latin1')).toMatch(/^[0-9a-f]{64}$/);
  });

  it('with a damaged secret is refused', () => {
    open().close();
    writeFileSync(join(dataDir, 'secret.key'), 'abc');
    expect(open).toThrow(CorruptStoreError);
  });

  it('is swept of finished bytes that no key names', () => {
    open().close();
    const orphan = join(dataDir, 'blobs', 'f'.repeat(64));
    writeFileSync(orphan, 'renamed, and then the power went');
    writeFileSync(join(dataDir, 'blobs', 'README'), 'not ours');
    open().close();

    expect(existsSync(orphan)).toBe(false);
    expect(existsSync(join(dataDir, 'blobs', 'README'))).toBe(true);
  });

  it('that lost the bytes of a blob says so', async () => {
    const platform = open();
    const { sha256 } = await platform.blobs.put('lost', Buffer.from('lost'));
    rmSync(join(dataDir, 'blobs', sha256!));

    await expect(platform.blobs.get('lost')).rejects.toThrow(CorruptStoreError);
    platform.close();
  });

  it('dates a blob by its first put, however often the same bytes are put', async () => {
    const platform = open();
    const first = await platform.blobs.put('dated', Buffer.from('same'));
    clock.ms += 60_000;
    expect(await platform.blobs.put('dated', Buffer.from('same'))).toEqual(first);
    expect((await platform.blobs.put('dated', Buffer.from('other'))).createdAt).not.toBe(first.createdAt);
    platform.close();
  });
});

describe('an embedded platform', () => {
  it('signs for the address that is known when it signs', async () => {
    const dataDir = newDataDir();
    let port = 0;
    const platform = openEmbeddedPlatform({ dataDir, baseUrl: () => `http://127.0.0.1:${port}/` });
    port = 8787;

    const { url } = await platform.blobs.signUpload({ key: 'a', maxBytes: 1, expiresInSeconds: 60 });
    expect(url).toBe('http://127.0.0.1:8787/blobs');
    platform.close();
    rmSync(dataDir, { recursive: true });
  });

  it('has the queues ingest and training, and no other', () => {
    const dataDir = newDataDir();
    const platform = openEmbeddedPlatform({ dataDir, baseUrl: '' });
    expect(platform.queue('ingest')).toBe(platform.queues.ingest);
    expect(() => platform.queue('constructor')).toThrow(UnknownQueueError);
    platform.close();
    rmSync(dataDir, { recursive: true });
  });

  it('answers nobody after it was closed, and lets go of who waits', async () => {
    const dataDir = newDataDir();
    const platform = openEmbeddedPlatform({ dataDir, baseUrl: '' });
    const waiting = platform.queues.ingest.receive({ visibilityMs: 1_000, waitMs: 20_000 });
    platform.close();
    platform.close();

    expect(await waiting).toEqual([]);
    await expect(platform.queues.ingest.receive({ visibilityMs: 1_000, waitMs: 0 })).rejects.toThrow(
      StoreClosedError,
    );
    await expect(platform.queues.ingest.send(1)).rejects.toThrow(StoreClosedError);
    await expect(platform.catalog.read({ partition: 'a', sort: 'b' })).rejects.toThrow(StoreClosedError);
    await expect(platform.blobs.put('a', new Uint8Array(1))).rejects.toThrow(StoreClosedError);
    rmSync(dataDir, { recursive: true });
  });
});
