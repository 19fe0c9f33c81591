import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../packages/classifier/src/index.ts';
import { blobKeys } from '../../packages/contract/src/index.ts';
import { requestUpload } from '../../packages/pipeline/src/index.ts';
import { catalogKeys, datasetVersionSchema } from '../../packages/pipeline/src/records.ts';
import {
  openEmbeddedPlatform,
  systemClock,
  type BlobStore,
  type Catalog,
} from '../../packages/platform/src/index.ts';
import { openAwsStack } from '../support/aws-stack.ts';
import { temporaryFolder } from '../support/product.ts';

/*
 * An upload of so many MB, ingested in a process of its own from either platform's store, with what it takes:
 * `SENTI_INGEST_MB=1000 … vitest run test/aws/large-ingest.test.ts`. The limits are for 1 GB; the SDK and parts under
 * way take the rest on S3. As a served process has it, little is held of what is dead.
 */
const megabytes = Number(process.env['SENTI_INGEST_MB'] ?? 4);
const root = join(import.meta.dirname, '../..');

interface Use {
  outcome: unknown;
  seconds: number;
  cpuSeconds: number;
  peakRssBytes: number;
}

interface Opened {
  stores: { blobs: BlobStore; catalog: Catalog };
  env: Record<string, string>;
  /** What Node lets the process do. */
  rights: string[];
  close: () => Promise<void>;
}

async function openAws(): Promise<Opened> {
  const stack = await openAwsStack();
  return {
    stores: stack.platform,
    env: stack.env,
    rights: ['--permission', '--allow-fs-read=*'],
    close: () => stack.stop(),
  };
}

function openOneMachine(): Promise<Opened> {
  const folder = temporaryFolder();
  const platform = openEmbeddedPlatform({ dataDir: folder.path, baseUrl: '' });
  const close = () => {
    platform.close();
    folder[Symbol.dispose]();
    return Promise.resolve();
  };
  return Promise.resolve({
    stores: platform,
    env: { SENTI_DATA_DIR: folder.path },
    rights: [],
    close,
  });
}

/**
 * CSV of rows of some 590 bytes: a review made of two of the demo's, its label, and four more of them as notes, since
 * no more than 320 MB of reviews are trained on.
 */
async function* writeRows(sizeBytes: number, count: () => void): AsyncGenerator<Uint8Array> {
  const texts: [string[], string[]] = [[], []];
  for (const line of readFileSync(join(root, 'demo/opiniones.tsv'), 'utf8').trim().split('\n')) {
    const [text, label] = line.split('\t');
    texts[label === '1' ? 1 : 0].push(text!.replaceAll('"', ''));
  }
  const random = createRandom(1, 'rows');
  let pending = 'texto,etiqueta,notas\n';
  for (let written = 0, row = 0; written < sizeBytes; row++) {
    count();
    const own = texts[row % 2]!;
    const [first, second, ...others] = Array.from({ length: 6 }, () => own[random.below(own.length)]!);
    const line = `"${first} ${second!.slice(0, 30)}",${row % 2},"${others.join(' ')}"\n`;
    written += line.length;
    pending += line;
    if (pending.length < 1_000_000) continue;
    yield Buffer.from(pending);
    await new Promise(setImmediate); // the emulator is in this process
    pending = '';
  }
  yield Buffer.from(pending);
}

async function ingest(idFile: string, { stores, env, rights }: Opened): Promise<Use> {
  const flags = ['--disable-warning=ExperimentalWarning', '--disable-warning=SecurityWarning'];
  const child = join(root, 'test/support/ingest-child.ts');
  const key = blobKeys.upload(idFile, '00000001');
  expect(await stores.blobs.stat(key)).toBeDefined();
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [...flags, ...rights, '--max-semi-space-size=4', child, key],
    { env: { ...process.env, ...env, MALLOC_MMAP_THRESHOLD_: '131072' } },
  );
  return JSON.parse(stdout) as Use;
}

describe.each([
  ['S3, by a process that may write no file', openAws, 400_000_000],
  ['one machine', openOneMachine, 300_000_000],
])('a large upload on %s', (name, open, mostBytes) => {
  it(`is read as a stream (${megabytes} MB)`, { timeout: 60_000 + megabytes * 2000 }, async () => {
    const opened = await open();
    const { blobs, catalog } = opened.stores;
    let rows = 0;
    try {
      await requestUpload({ blobs, catalog, clock: systemClock }, { idFile: 'large.csv' });
      await blobs.put(
        blobKeys.upload('large.csv', '00000001'),
        writeRows(megabytes * 1e6, () => {
          rows++;
        }),
      );
      const { outcome, seconds, cpuSeconds, peakRssBytes } = await ingest('large.csv', opened);
      const version = await catalog.read(catalogKeys.datasetVersion('large.csv', 1));
      const { report, state, reason } = datasetVersionSchema.parse(version?.value);

      process.stdout.write(
        `${name}: ${rows} rows, ${megabytes} MB: ${seconds.toFixed(1)} s, ${cpuSeconds.toFixed(1)} CPU-seconds, ` +
          `${Math.round(rows / seconds)} rows/s, ${Math.round(peakRssBytes / 1e6)} MB\n`,
      );
      expect(outcome, JSON.stringify(reason)).toEqual({ kind: 'done' });
      expect({ state, rows: report?.rows }).toEqual({ state: 'training', rows });
      expect(peakRssBytes).toBeLessThanOrEqual(mostBytes);
    } finally {
      await opened.close();
    }
  });

  it('may be packed, and is unpacked as it is read', async () => {
    const opened = await open();
    const { blobs, catalog } = opened.stores;
    try {
      await requestUpload({ blobs, catalog, clock: systemClock }, { idFile: 'packed.csv' });
      const pieces: Uint8Array[] = [];
      for await (const piece of writeRows(1e6, () => undefined)) pieces.push(piece);
      await blobs.put(blobKeys.upload('packed.csv', '00000001'), gzipSync(Buffer.concat(pieces)));
      expect((await ingest('packed.csv', opened)).outcome).toEqual({ kind: 'done' });
    } finally {
      await opened.close();
    }
  });
});
