import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DatasetDto } from '../../packages/contract/src/index.ts';
import { tinyTsv } from '../../packages/pipeline/src/test-corpus.ts';
import { commandOf, isAlive, serve, until, type Served } from '../support/processes.ts';
import { openProduct, temporaryFolder } from '../support/product.ts';
import { createReplayedTraining } from '../support/replayed-training.ts';

let folder: ReturnType<typeof temporaryFolder>;
let served: Served | undefined;

/** A data directory with a model, so that `senti serve` need not train one first. */
beforeEach(async () => {
  folder = temporaryFolder();
  const product = openProduct(folder.path);
  const worker = product.startWorker({ makeModel: createReplayedTraining() });
  await product.upload('tiny.tsv', tinyTsv());
  await product.waitFor('tiny.tsv', 'ready');
  await worker.stop();
  product.close();
});

afterEach(async () => {
  await served?.stop();
  served = undefined;
  folder[Symbol.dispose]();
});

const pidOf = (name: string) => served!.children().find((pid) => commandOf(pid).includes(name));
const health = () => fetch(new URL('/health', served!.url)).then((response) => response.status);

async function upload(idFile: string, content: string): Promise<void> {
  const response = await fetch(new URL('/v1/datasets', served!.url), {
    method: 'POST',
    headers: {
      authorization: `Bearer ${served!.url.searchParams.get('token')!}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ idFile }),
  });
  const { upload: grant } = (await response.json()) as {
    upload: { url: string; fields: Record<string, string> };
  };
  const form = new FormData();
  for (const [name, value] of Object.entries(grant.fields)) form.append(name, value);
  form.append('file', new Blob([content]), idFile);
  expect((await fetch(grant.url, { method: 'POST', body: form })).status).toBe(204);
}

async function dataset(idFile: string): Promise<DatasetDto> {
  return (await (await fetch(new URL(`/v1/datasets/${idFile}`, served!.url))).json()) as DatasetDto;
}

/** sha-256 of every file that holds what was published. */
function fingerprint(): Record<string, string> {
  const files = ['catalog.sqlite', 'blobs.sqlite', ...listFiles('blobs')];
  const hashes = files.map((file) => [
    file,
    createHash('sha256')
      .update(readFileSync(join(folder.path, file)))
      .digest('hex'),
  ]);
  return Object.fromEntries(hashes) as Record<string, string>;
}

function listFiles(path: string): string[] {
  if (!statSync(join(folder.path, path)).isDirectory()) return [path];
  return readdirSync(join(folder.path, path)).flatMap((name) => listFiles(join(path, name)));
}

describe('senti serve', () => {
  it('leaves registry and blobs byte for byte as they were, and no process behind', async () => {
    const before = fingerprint();
    served = await serve(folder.path);
    const children = served.children();
    expect(children).toHaveLength(2);
    expect(served.output.stdout).toContain('El modelo «tiny.tsv» acierta el');
    const exitCode = await served.stop();
    expect(exitCode).toBe(0);
    expect(children.filter(isAlive)).toEqual([]);
    expect(fingerprint()).toEqual(before);
    expect(served.output.stderr).toBe('');
  });

  it('ends its processes when it is killed', async () => {
    served = await serve(folder.path);
    const children = served.children();
    served.child.kill('SIGKILL');
    await until(() => !children.some(isAlive));
  });

  it('starts a worker anew that was killed in mid-training, while the API serves on', async () => {
    served = await serve(folder.path);
    const worker = pidOf('worker.ts')!;
    await upload('big.tsv', Array.from({ length: 12 }, (_, copy) => tinyTsv(`q${copy}`)).join('\n'));
    await until(async () => ((await dataset('big.tsv')).progress?.fold ?? 0) >= 1);
    process.kill(worker, 'SIGKILL');
    expect(await health()).toBe(200);
    await until(() => ![undefined, worker].includes(pidOf('worker.ts')));
    await until(async () => (await dataset('big.tsv')).state === 'ready', 60_000);
    expect(await health()).toBe(200);
    expect(served.output.stderr).toContain('«trabajador» se ha parado (SIGKILL)');
  }, 120_000);

  it('starts the API anew where it was', async () => {
    served = await serve(folder.path);
    process.kill(pidOf('server.ts')!, 'SIGKILL');
    await until(() =>
      health().then(
        (status) => status === 200,
        () => false,
      ),
    );
  });

  it('goes on after everything was killed in mid-training', async () => {
    served = await serve(folder.path);
    await upload('big.tsv', Array.from({ length: 12 }, (_, copy) => tinyTsv(`q${copy}`)).join('\n'));
    await until(async () => ((await dataset('big.tsv')).progress?.fold ?? 0) >= 1);
    for (const pid of [served.child.pid!, ...served.children()]) process.kill(pid, 'SIGKILL');
    await until(() => !isAlive(served!.child.pid!));
    served = await serve(folder.path);
    await until(async () => (await dataset('big.tsv')).state === 'ready', 60_000);
    expect((await dataset('big.tsv')).timeline.filter(({ state }) => state === 'ready')).toHaveLength(1);
  }, 120_000);

  it('ends with a sentence, not in a loop, when its data cannot be opened', async () => {
    writeFileSync(join(folder.path, 'catalog.sqlite'), 'not a database, whatever its name says'.repeat(200));
    await expect(serve(folder.path)).rejects.toThrow('La API no arranca');
    writeFileSync(join(folder.path, 'token'), '');
    await expect(serve(folder.path)).rejects.toThrow('Bórrala');
  });

  it('says so when the folder is in use', async () => {
    served = await serve(folder.path);
    await expect(serve(folder.path)).rejects.toThrow('Otro Senti está usando');
  });
});
