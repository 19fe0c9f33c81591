import { afterAll, beforeAll, expect, it } from 'vitest';
import { tinyTsv } from '../../packages/pipeline/src/test-corpus.ts';
import { runSenti, until } from '../support/processes.ts';
import { openProduct, temporaryFolder } from '../support/product.ts';
import { createReplayedTraining } from '../support/replayed-training.ts';

let folder: ReturnType<typeof temporaryFolder>;

/** A data directory with a data set that became a model, and one whose training was given up. */
beforeAll(async () => {
  folder = temporaryFolder();
  const product = openProduct(folder.path);
  const replayed = createReplayedTraining();
  const worker = product.startWorker({
    makeModel: (request) =>
      request.idFile === 'malo.tsv' ? Promise.reject(new RangeError('broken')) : replayed(request),
  });
  await product.upload('bueno.tsv', tinyTsv());
  await product.waitFor('bueno.tsv', 'ready');
  await product.upload('malo.tsv', tinyTsv('b'));
  await product.waitFor('malo.tsv', 'failed');
  await until(async () => (await product.platform.queues.training.listDeadLetters()).items.length === 1);
  await worker.stop();
  product.close();
});

afterAll(() => folder[Symbol.dispose]());

const jobs = (...args: string[]) => runSenti(['jobs', '--data-dir', folder.path, ...args]);

it('senti jobs tells how each file stands and what was given up, and tries that again', async () => {
  const { stdout } = await jobs('--json');
  const overview = JSON.parse(stdout) as {
    jobs: { idFile: string; state: string }[];
    deadLetters: { messageId: string; retryable: boolean }[];
  };
  expect(overview.jobs.map(({ idFile, state }) => [idFile, state])).toEqual([
    ['malo.tsv', 'failed'],
    ['bueno.tsv', 'ready'],
  ]);
  expect(overview.deadLetters).toMatchObject([{ idFile: 'malo.tsv', retryable: true }]);

  const events = (await jobs('malo.tsv')).stdout;
  expect(events.match(/intento fallido/g)).toHaveLength(3);
  expect(events).toMatch(/leído +80 opiniones/);
  expect((await jobs()).stdout).toContain('malo.tsv: Se ha intentado 3 veces');

  const retried = await jobs('--retry', overview.deadLetters[0]!.messageId);
  expect(retried).toMatchObject({ exitCode: 0, stdout: 'Se vuelve a intentar «malo.tsv».\n' });
  expect((await jobs('malo.tsv')).stdout.trimEnd()).toMatch(/entrenando$/);
  expect((await jobs('--retry', 'nada')).exitCode).toBe(65);
  expect((await jobs('nada.tsv')).exitCode).toBe(65);
});
