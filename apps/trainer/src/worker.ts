import { randomUUID } from 'node:crypto';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { createSimdEngine } from '@senti/engine-simd';
import { createFoldThreads } from '@senti/fold-threads';
import { pruneStores, renewModels } from '@senti/pipeline';
import { acquireLock, openEmbeddedPlatform, readSettings, systemClock, type OsLock } from '@senti/platform';
import { runQueueWorker, type QueueWorkerOptions } from './queue-worker.ts';

/**
 * Entry: the worker process, one per data directory on the embedded platform, any number on AWS. A
 * supervisor starts it with an IPC channel, and it ends when that channel does.
 */
const settings = readSettings(process.env, process.cwd());
const stop = new AbortController();
process.on('disconnect', () => stop.abort());
process.on('SIGTERM', () => stop.abort());
process.on('SIGINT', () => {
  if (!process.connected) stop.abort(); // a supervised worker is told to stop by its supervisor
});

// A supervisor that hears nothing for long takes us to hang.
setInterval(() => {
  if (process.connected) process.send?.({ type: 'alive' });
}, 5000).unref();

if (settings.platform === 'aws') {
  const { openAwsPlatform, readAwsSettings } = await import('@senti/platform/aws');
  const platform = openAwsPlatform(readAwsSettings(process.env));
  await work({ platform, leaseMs: settings.leaseMs ?? 60_000 });
  platform.close();
} else {
  const lock = await takeLock(join(settings.dataDir, 'worker.lock'));
  if (lock) {
    const platform = openEmbeddedPlatform({ dataDir: settings.dataDir, baseUrl: '' });
    try {
      const stores = { ...platform, clock: systemClock };
      const upkeep = async () => {
        await renewModels(stores);
        await pruneStores(stores);
      };
      setPriority(constants.priority.PRIORITY_BELOW_NORMAL); // who asks the API goes before who trains
      // The lock tells that no other worker lives: what a killed one held waits for nobody.
      for (const queue of Object.values(platform.queues)) queue.giveBackAll();
      await work({ platform, upkeep, isAlone: true, ...(settings.leaseMs && { leaseMs: settings.leaseMs }) });
    } finally {
      platform.close();
      lock.release();
    }
  }
}
if (process.connected) process.disconnect();

function work(
  options: Pick<QueueWorkerOptions, 'platform' | 'leaseMs' | 'upkeep' | 'isAlone'>,
): Promise<void> {
  return runQueueWorker({
    ...options,
    engine: createSimdEngine(),
    threads: createFoldThreads(),
    worker: { workerId: randomUUID(), supervisorId: process.env['SENTI_SUPERVISOR_ID'] ?? randomUUID() },
    clock: systemClock,
    signal: stop.signal,
    log: (entry) => process.stderr.write(`${JSON.stringify(entry)}\n`),
  });
}

/** The lock of the one worker; waits while a former one is still on its way out. */
async function takeLock(path: string): Promise<OsLock | undefined> {
  while (!stop.signal.aborted) {
    const lock = acquireLock(path);
    if (lock) return lock;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return undefined;
}
