import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { createTypedArrayEngine } from '@senti/classifier';
import { acquireLock, openEmbeddedPlatform, readSettings, systemClock, type OsLock } from '@senti/platform';
import { runEmbeddedWorker } from './embedded-worker.ts';

/**
 * Entry: the embedded platform's worker, one process per data directory. A supervisor starts it with an
 * IPC channel, and it ends when that channel does.
 */
const settings = readSettings(process.env, process.cwd());
const stop = new AbortController();
process.on('disconnect', () => stop.abort());
process.on('SIGTERM', () => stop.abort());
process.on('SIGINT', () => {
  if (!process.connected) stop.abort(); // a supervised worker is told to stop by its supervisor
});

const lock = await takeLock(join(settings.dataDir, 'worker.lock'));
if (lock) {
  const platform = openEmbeddedPlatform({ dataDir: settings.dataDir, baseUrl: '' });
  try {
    await runEmbeddedWorker({
      platform,
      engine: createTypedArrayEngine(),
      worker: { workerId: randomUUID(), supervisorId: process.env['SENTI_SUPERVISOR_ID'] ?? randomUUID() },
      clock: systemClock,
      signal: stop.signal,
      log: (entry) => process.stderr.write(`${JSON.stringify(entry)}\n`),
    });
  } finally {
    platform.close();
    lock.release();
  }
}
if (process.connected) process.disconnect();

/** The lock of the one worker; waits while a former one is still on its way out. */
async function takeLock(path: string): Promise<OsLock | undefined> {
  while (!stop.signal.aborted) {
    const lock = acquireLock(path);
    if (lock) return lock;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return undefined;
}
