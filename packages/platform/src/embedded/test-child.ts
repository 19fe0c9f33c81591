/** A second process for tests: `node test-child.ts <role> <dataDir> [argument]`, one JSON line out per event. */
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { acquireLock } from './os-lock.ts';
import { openEmbeddedPlatform, type EmbeddedPlatform } from './platform.ts';

/** The bytes that the crash test puts under a key: every byte tells which key they belong to. */
export function bytesOf(key: string): Uint8Array {
  const sizeBytes = 50_000 + ((key.length * 7919) % 300_000);
  return Buffer.alloc(sizeBytes, `${key};`);
}

type Role = (platform: EmbeddedPlatform, argument: string) => Promise<void>;

const roles: Record<string, Role> = {
  put: async ({ blobs }, run) => {
    for (let index = 0; ; index += 1) {
      const key = `crash/${run}/${index}`;
      await blobs.put(key, bytesOf(key));
      tell(key);
    }
  },
  rewrite: async ({ blobs }) => {
    for (let index = 0; ; index += 1) {
      await blobs.put('rewritten', bytesOf(index % 2 === 0 ? 'even' : 'odd one'));
      tell(index);
    }
  },
  send: async ({ queues }, run) => {
    for (let index = 0; ; index += 1) {
      const { messageId } = await queues.ingest.send({ run, index });
      tell(messageId);
    }
  },
  write: async ({ catalog }, run) => {
    for (let index = 0; ; index += 1) {
      const key = { partition: `crash ${run}`, sort: String(index) };
      await catalog.write(key, 'first', { expected: 'absent' });
      await catalog.write(key, 'second', { expected: 1, outbox: [{ queue: 'ingest', body: index }] });
      tell(index);
    }
  },
  increment: async ({ catalog }, times) => {
    const key = { partition: 'counter', sort: 'shared' };
    for (let done = 0; done < Number(times);) {
      const item = await catalog.read(key);
      const expected = item?.revision ?? 'absent';
      const { written } = await catalog.write(key, Number(item?.value ?? 0) + 1, { expected });
      if (written) done += 1;
    }
  },
  receive: async ({ queues }, count) => {
    tell('ready');
    for (let received = 0; received < Number(count);) {
      for (const { body, receipt } of await queues.ingest.receive({ visibilityMs: 60_000, waitMs: 20_000 })) {
        tell({ body, atMs: performance.timeOrigin + performance.now() });
        await queues.ingest.acknowledge(receipt);
        received += 1;
      }
    }
  },
  halfPut: async ({ blobs }) => {
    const never = async function* (): AsyncGenerator<Uint8Array> {
      yield Buffer.from('half');
      tell('writing');
      await new Promise((resolve) => setTimeout(resolve, 60_000));
    };
    await blobs.put('half', never());
  },
};

function tell(event: unknown): void {
  writeSync(1, `${JSON.stringify(event)}\n`);
}

async function main(role: string, dataDir: string, argument: string): Promise<void> {
  if (role === 'lock') {
    const lock = acquireLock(join(dataDir, 'worker.lock'));
    tell(lock ? 'locked' : 'refused');
    await new Promise((resolve) => setTimeout(resolve, lock ? 60_000 : 0));
    return;
  }
  const platform = openEmbeddedPlatform({ dataDir, baseUrl: 'http://senti.test' });
  await roles[role]?.(platform, argument);
  platform.close();
  tell('closed');
}

const [, script, role = '', dataDir = '', argument = ''] = process.argv;
if (script === import.meta.filename) await main(role, dataDir, argument);
