import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { systemClock } from '../../packages/platform/src/index.ts';
import { BlobSigner } from '../../packages/platform/src/embedded/blob-signer.ts';
import { blobMigrations, EmbeddedBlobStore } from '../../packages/platform/src/embedded/blob-store.ts';
import { catalogMigrations, EmbeddedCatalog } from '../../packages/platform/src/embedded/catalog.ts';
import { durableFiles } from '../../packages/platform/src/embedded/durable-files.ts';
import { EmbeddedJobQueue, queueMigrations } from '../../packages/platform/src/embedded/job-queue.ts';
import { SqliteFile } from '../../packages/platform/src/embedded/sqlite-file.ts';
import { TemporaryFolder } from '../../packages/platform/src/embedded/temporary-folder.ts';
import { WakeSignal } from '../../packages/platform/src/embedded/wake-signal.ts';

/** The adapters of one machine with their SQLite in memory and nothing synced: as they are, but quick. */
export function openMemoryPlatform(folder: string) {
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
  return {
    blobs,
    catalog,
    queues: { ingest: openQueue('ingest'), training: openQueue('training') },
    /** Puts off the message that stands at this place, counted round, as a broker may at any time. */
    putOff(place: number, delayMs: number): void {
      const rows = queueFile.all<{ sequence: number }>('SELECT sequence FROM messages ORDER BY sequence');
      const row = rows[place % Math.max(1, rows.length)];
      if (row)
        queueFile.run(
          'UPDATE messages SET visible_at = visible_at + ? WHERE sequence = ?',
          delayMs,
          row.sequence,
        );
    },
    /** The queue and body of the message at this place, counted round. */
    messageAt(place: number): { queue: 'ingest' | 'training'; body: unknown } | undefined {
      const rows = queueFile.all<{ queue: string; body: string }>(
        'SELECT queue, body FROM messages ORDER BY sequence',
      );
      const row = rows[place % Math.max(1, rows.length)];
      return row && { queue: row.queue as 'ingest' | 'training', body: JSON.parse(row.body) as unknown };
    },
    /** Whether no message is waiting or in flight. */
    isQuiet: () => queueFile.get('SELECT 1 FROM messages LIMIT 1') === undefined,
    /** The values of all items whose partition begins so. */
    itemsOf: (prefix: string) =>
      catalogFile
        .all<{ partition: string; value: string }>(
          'SELECT partition, value FROM items ORDER BY partition, sort',
        )
        .filter(({ partition }) => partition.startsWith(prefix))
        .map(({ value }) => JSON.parse(value) as unknown),
    close: () => {
      wake.close();
      for (const file of [index, catalogFile, queueFile]) file.close();
      temporary.remove();
    },
  };
}
