import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tinyTsv } from '../../packages/pipeline/src/test-corpus.ts';
import { acquireLock } from '../../packages/platform/src/index.ts';
import { runSenti } from '../support/processes.ts';
import { openProduct, temporaryFolder } from '../support/product.ts';

it('backs up a data directory in use; what was restored goes on where it was', async () => {
  using folder = temporaryFolder();
  const [dataDir, copy, restored] = ['data', 'copy', 'restored'].map((name) => join(folder.path, name)) as [
    string,
    string,
    string,
  ];
  const product = openProduct(dataDir);
  await product.upload('a.tsv', tinyTsv());
  const backup = await runSenti(['backup', copy, '--data-dir', dataDir, '--json']);
  expect(JSON.parse(backup.stdout)).toMatchObject({ dir: copy, dataDir, blobs: 1, damaged: [] });
  expect((await runSenti(['backup', copy, '--data-dir', dataDir])).exitCode).toBe(65);
  product.close();
  rmSync(dataDir, { recursive: true });

  const restore = await runSenti(['restore', copy], { env: { SENTI_DATA_DIR: restored } });
  expect(restore).toMatchObject({ exitCode: 0, stderr: '' });
  expect(await runSenti(['doctor', '--data-dir', restored])).toMatchObject({
    exitCode: 0,
    stdout: `${restored}: todo concuerda.\n`,
  });
  const again = openProduct(restored);
  const worker = again.startWorker();
  expect(await again.waitFor('a.tsv', 'ready', 'failed')).toMatchObject({ state: 'ready', promoted: true });
  await worker.stop();
  again.close();
});

it('clears what killed processes left unfinished, and leaves alone what living ones write', async () => {
  using folder = temporaryFolder();
  const product = openProduct(folder.path);
  const [living] = readdirSync(join(folder.path, 'tmp'));
  const dead = join('tmp', randomUUID());
  mkdirSync(join(folder.path, dead));
  writeFileSync(join(folder.path, dead, 'in-use.lock'), '');
  writeFileSync(join(folder.path, dead, `${randomUUID()}.part`), 'Muy bi');
  const { stdout, exitCode } = await runSenti(['doctor', '--data-dir', folder.path, '--json']);
  expect(JSON.parse(stdout)).toEqual({
    dataDir: folder.path,
    findings: [{ code: 'unfinished-left', what: dead, isRepaired: true }],
    open: 0,
  });
  expect(exitCode).toBe(0);
  expect(readdirSync(join(folder.path, 'tmp'))).toEqual([living]);
  product.close();
});

it('mends what it can while nobody uses the data directory, and says what is left', async () => {
  using folder = temporaryFolder();
  const product = openProduct(folder.path);
  await product.upload('a.tsv', tinyTsv());
  await product.platform.queues.ingest.send({ type: 'upload-created', key: 'datasets/x.tsv/00000001' });
  await product.platform.blobs.put('models/0123456789abcdef/card.json', Buffer.from('{}'));
  const lock = acquireLock(join(folder.path, 'supervisor.lock'))!;
  const inUse = await runSenti(['doctor', '--data-dir', folder.path, '--repair']);
  expect(inUse).toMatchObject({ exitCode: 70, stdout: '' });
  expect(inUse.stderr).toContain('Otro Senti');
  lock.release();
  product.close();
  const run = await runSenti(['doctor', '--data-dir', folder.path, '--repair', '--json']);
  expect(run).toMatchObject({ exitCode: 65 });
  expect(JSON.parse(run.stdout)).toEqual({
    dataDir: folder.path,
    findings: [
      { code: 'message-without-job', what: 'dataset/x.tsv', isRepaired: false },
      { code: 'orphan', what: 'models/0123456789abcdef/card.json', isRepaired: true },
    ],
    open: 1,
  });
  expect((await runSenti(['doctor', '--data-dir', join(folder.path, 'nowhere')])).exitCode).toBe(65);
});
