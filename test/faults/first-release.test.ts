import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import type { RowPage } from '../../packages/contract/src/index.ts';
import { examineStores, renewModels } from '../../packages/pipeline/src/index.ts';
import { relayOutbox, systemClock } from '../../packages/platform/src/index.ts';
import { openProduct, temporaryFolder, token } from '../support/product.ts';

/**
 * A data directory that the first release left (commit ee07ea0): a data set with its model, one that was read
 * and whose training waits in the outbox, one whose upload waits in the queue, and a form never posted.
 */
const fixture = join(import.meta.dirname, '../support/first-release');

function layOut(dataDir: string): void {
  cpSync(join(fixture, 'blobs'), join(dataDir, 'blobs'), { recursive: true });
  for (const name of ['catalog', 'queue', 'blobs']) {
    const database = new DatabaseSync(join(dataDir, `${name}.sqlite`));
    database.exec(readFileSync(join(fixture, `${name}.sql`), 'utf8'));
    database.close();
  }
}

it('goes on with what the first release left, and renews its model', async () => {
  using folder = temporaryFolder();
  layOut(folder.path);
  const product = openProduct(folder.path);
  const { blobs, catalog, queues } = product.platform;
  expect(await product.dataset('primera.tsv')).toMatchObject({ state: 'ready', report: { rows: 20 } });
  const outdated = await product.request('/v1/models/080ffee98fd8f9fa');
  expect(outdated.status).toBe(410);
  expect(await outdated.json()).toMatchObject({ code: 'model-outdated' });

  const stores = { blobs, catalog, clock: systemClock };
  expect(await renewModels(stores)).toBe(1);
  expect(await renewModels(stores)).toBe(1); // the same one
  await relayOutbox(catalog, queues);
  const worker = product.startWorker();
  await product.waitFor('leida.tsv', 'ready');
  await product.waitFor('en-cola.tsv', 'ready');
  await expect
    .poll(async () => ((await (await product.request('/modelos')).json()) as object[]).length, {
      timeout: 20_000,
    })
    .toBe(3);
  await expect.poll(() => renewModels(stores), { timeout: 20_000 }).toBe(0);
  await worker.stop();

  const answer = await product.request('/senti', {
    method: 'POST',
    body: JSON.stringify({ idmodel: 'primera.tsv', opiniones: ['El hotel bueno'] }),
  });
  expect(answer.status).toBe(200);
  const rows = await product.request('/v1/datasets/primera.tsv/rows?limit=100', {
    headers: { authorization: `Bearer ${token}` },
  });
  const { items } = (await rows.json()) as RowPage;
  expect(items.map(({ line }) => line)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  expect(items.every(({ outOfFold }) => outOfFold !== undefined)).toBe(true);
  const findings = await examineStores({ ...product.platform, clock: systemClock }, { isRepairing: false });
  expect(findings).toEqual([]);
  expect(product.faults).toEqual([]);
  product.close();
});
