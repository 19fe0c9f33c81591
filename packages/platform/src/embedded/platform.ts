import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UnknownQueueError } from '../errors.ts';
import { systemClock, type Clock } from '../ports/clock.ts';
import { BlobSigner } from './blob-signer.ts';
import { blobMigrations, EmbeddedBlobStore } from './blob-store.ts';
import { catalogMigrations, EmbeddedCatalog } from './catalog.ts';
import { durableFiles, syncFolder, type DurableFiles } from './durable-files.ts';
import { EmbeddedJobQueue, queueMigrations } from './job-queue.ts';
import { loadSecretKey } from './secret-key.ts';
import { SqliteFile } from './sqlite-file.ts';
import { TemporaryFolder } from './temporary-folder.ts';
import { WakeSignal } from './wake-signal.ts';

/** Where an embedded platform keeps what, and by which clock. */
export interface EmbeddedPlatformOptions {
  /** Made when it is not there; any number of processes of one machine may have it open. */
  dataDir: string;
  /** What signed URLs begin with, without `/blobs`; a function where the port is known only later. */
  baseUrl: string | (() => string);
  clock?: Clock;
  /** Deliveries of a message before it goes to the dead letters; 10 when absent. */
  maxReceiveCount?: number;
  /** For tests that watch the order of durable writes. */
  files?: DurableFiles;
}

/** All ports of one data directory. */
export interface EmbeddedPlatform {
  readonly blobs: EmbeddedBlobStore;
  readonly catalog: EmbeddedCatalog;
  readonly queues: { readonly ingest: EmbeddedJobQueue; readonly training: EmbeddedJobQueue };
  /** @throws {UnknownQueueError} when it is none of `queues`. */
  readonly queue: (name: string) => EmbeddedJobQueue;
  /** Ends what waits and leaves the data directory without -wal files once its last user has closed. */
  readonly close: () => void;
}

/**
 * The ports on one machine's disk, below `dataDir`: `catalog.sqlite`, `queue.sqlite`, `blobs.sqlite` (the
 * index of `blobs/`), `secret.key`, `wake/` and `tmp/`.
 *
 * @throws {NewerSchemaError} when a newer Senti wrote the directory.
 * @example
 * const platform = openEmbeddedPlatform({ dataDir: '.senti', baseUrl: 'http://127.0.0.1:8787' });
 * await platform.queues.ingest.send({ idFile: 'hoteles.tsv' });
 * platform.close();
 */
export function openEmbeddedPlatform(options: EmbeddedPlatformOptions): EmbeddedPlatform {
  const { baseUrl, clock = systemClock, files = durableFiles } = options;
  const dataDir = resolve(options.dataDir);
  if (mkdirSync(dataDir, { recursive: true, mode: 0o700 }) !== undefined) syncFolder(dirname(dataDir));
  const opened: { close(): void }[] = [];
  const close = (): void => {
    for (const part of opened.splice(0).reverse()) part.close();
  };
  const openFile = (name: string, migrations: readonly string[]): SqliteFile => {
    const file = new SqliteFile(join(dataDir, name), migrations);
    opened.push(file);
    return file;
  };
  try {
    const catalogFile = openFile('catalog.sqlite', catalogMigrations);
    const queueFile = openFile('queue.sqlite', queueMigrations);
    const blobIndex = openFile('blobs.sqlite', blobMigrations);
    const temporary = new TemporaryFolder(join(dataDir, 'tmp'));
    opened.push({ close: () => temporary.remove() });
    const wake = new WakeSignal(join(dataDir, 'wake'));
    opened.push(wake);
    const secret = loadSecretKey(join(dataDir, 'secret.key'), temporary);
    const toBaseUrl = typeof baseUrl === 'string' ? () => baseUrl : baseUrl;
    const signer = new BlobSigner({ secret, clock, baseUrl: toBaseUrl });
    const blobs = new EmbeddedBlobStore({
      folder: join(dataDir, 'blobs'),
      index: blobIndex,
      temporary,
      signer,
      files,
      clock,
    });
    const { maxReceiveCount = 10 } = options;
    const openQueue = (name: string): EmbeddedJobQueue =>
      new EmbeddedJobQueue({ name, file: queueFile, wake, clock, maxReceiveCount });
    const queues = { ingest: openQueue('ingest'), training: openQueue('training') };
    syncFolder(dataDir);
    return {
      blobs,
      catalog: new EmbeddedCatalog(catalogFile),
      queues,
      queue: (name) => {
        if (name === 'ingest' || name === 'training') return queues[name];
        throw new UnknownQueueError(name);
      },
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}
