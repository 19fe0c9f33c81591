import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { createUploadHandler } from '../../apps/api/src/embedded-uploads.ts';
import { systemClock } from '../../packages/platform/src/index.ts';
import { BlobSigner } from '../../packages/platform/src/embedded/blob-signer.ts';
import { blobMigrations, EmbeddedBlobStore } from '../../packages/platform/src/embedded/blob-store.ts';
import { catalogMigrations, EmbeddedCatalog } from '../../packages/platform/src/embedded/catalog.ts';
import { durableFiles } from '../../packages/platform/src/embedded/durable-files.ts';
import { EmbeddedJobQueue, queueMigrations } from '../../packages/platform/src/embedded/job-queue.ts';
import { SqliteFile } from '../../packages/platform/src/embedded/sqlite-file.ts';
import { TemporaryFolder } from '../../packages/platform/src/embedded/temporary-folder.ts';
import { WakeSignal } from '../../packages/platform/src/embedded/wake-signal.ts';
import type { FaultyProcess } from './faulty-process.ts';
import { toFormRequest, type WorldPlatform } from './world-platform.ts';

/** The adapters of one machine with their SQLite in memory and nothing synced: as they are, but quick. */
export function openMemoryPlatform(folder: string): WorldPlatform {
  const clock = systemClock;
  const temporary = new TemporaryFolder(join(folder, 'tmp'));
  const wake = new WakeSignal(join(folder, 'wake'));
  const index = new SqliteFile(':memory:', blobMigrations);
  const catalogFile = new SqliteFile(':memory:', catalogMigrations);
  const queueFile = new SqliteFile(':memory:', queueMigrations);
  const blobs = new EmbeddedBlobStore({
    folder: join(folder, 'content'),
    index,
    temporary,
    signer: new BlobSigner({ secret: randomBytes(32), clock, baseUrl: () => 'http://senti.test' }),
    files: { ...durableFiles, syncFile: () => Promise.resolve(), syncFolder: () => undefined },
    clock,
  });
  const openQueue = (name: string) => new EmbeddedJobQueue({ name, file: queueFile, wake, clock });
  const catalog = new EmbeddedCatalog(catalogFile);
  const queues = { ingest: openQueue('ingest'), training: openQueue('training') };
  const portsOf = (process: FaultyProcess) => ({
    blobs: process.wrap('blobs', blobs),
    catalog: process.wrap('catalog', catalog),
    queues: {
      ingest: process.wrap('queue', queues.ingest),
      training: process.wrap('queue', queues.training),
    },
  });
  return {
    blobs,
    catalog,
    queues,
    portsOf,
    async postFile(process, form, content) {
      return (await createUploadHandler(portsOf(process), systemClock)(toFormRequest(form, content))).status;
    },
    putOff(place, delayMs) {
      const rows = queueFile.all<{ sequence: number }>('SELECT sequence FROM messages ORDER BY sequence');
      const row = rows[place % Math.max(1, rows.length)];
      if (row)
        queueFile.run(
          'UPDATE messages SET visible_at = visible_at + ? WHERE sequence = ?',
          delayMs,
          row.sequence,
        );
      return Promise.resolve();
    },
    messageAt(place) {
      const rows = queueFile.all<{ queue: string; body: string }>(
        'SELECT queue, body FROM messages ORDER BY sequence',
      );
      const row = rows[place % Math.max(1, rows.length)];
      return row && { queue: row.queue as 'ingest' | 'training', body: JSON.parse(row.body) as unknown };
    },
    isQuiet: () => queueFile.get('SELECT 1 FROM messages LIMIT 1') === undefined,
    itemsOf: (prefix) => {
      const rows = catalogFile
        .all<{ partition: string; value: string }>(
          'SELECT partition, value FROM items ORDER BY partition, sort',
        )
        .filter(({ partition }) => partition.startsWith(prefix));
      return Promise.resolve(rows.map(({ value }) => JSON.parse(value) as unknown));
    },
    atRest: () => Promise.resolve(),
    close: () => {
      wake.close();
      for (const file of [index, catalogFile, queueFile]) file.close();
      temporary.remove();
    },
  };
}
