import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, test } from './product.ts';
import { classify, downloadFirst, praise, visit, waitForOfflineUse } from './steps.ts';

interface Detail {
  files: { name: string; url: string; sha256: string; sizeBytes: number }[];
}

interface ModelJson {
  modelTopology: { config: { layers: { class_name: string; config: Record<string, unknown> }[] } };
}

/** Gives every model another topology of the same function, one that only tfjs reads, and its fingerprint. */
async function serveOtherTopology(page: Page) {
  const change = (text: string) => {
    const model = JSON.parse(text) as ModelJson;
    const { layers } = model.modelTopology.config;
    layers[layers.length - 1]!.config['activation'] = 'linear';
    layers.push({ class_name: 'Activation', config: { name: 'answer', activation: 'sigmoid' } });
    return JSON.stringify(model);
  };
  await page.route(/\/model\.json(\?|$)/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: change(await response.text()) });
  });
  await page.route(/\/v1\/models\/[0-9a-f]{16}$/, async (route) => {
    const response = await route.fetch();
    const detail = (await response.json()) as Detail;
    const file = detail.files.find(({ name }) => name === 'model.json')!;
    const body = change(await (await page.request.get(new URL(file.url, page.url()).href)).text());
    file.sizeBytes = Buffer.byteLength(body);
    file.sha256 = createHash('sha256').update(body).digest('hex');
    detail.files = detail.files.filter(({ name }) => name !== 'card.json');
    await route.fulfill({ response, json: detail });
  });
}

test('the worker stays under 20 kB gzip and its words of Spanish under 9; tfjs is one chunk of under 160 kB that the page never fetches beforehand', () => {
  const dist = join(import.meta.dirname, '../../apps/web/dist');
  const assets = readdirSync(join(dist, 'assets'));
  const gzipBytes = (pattern: RegExp) =>
    assets
      .filter((name) => pattern.test(name))
      .map((name) => gzipSync(readFileSync(join(dist, 'assets', name))).length);
  const [workerBytes, ...otherWorkers] = gzipBytes(/^worker-.*\.js$/);
  const [tfjsBytes, ...otherTfjs] = gzipBytes(/^tfjs-.*\.js$/);
  expect([...otherWorkers, ...otherTfjs]).toEqual([]);
  const [spanishBytes] = gzipBytes(/^spanish-.*\.js$/);
  expect(workerBytes).toBeLessThan(20_000);
  expect(spanishBytes).toBeLessThan(9_000);
  expect(tfjsBytes).toBeLessThan(160_000);
  expect(readFileSync(join(dist, 'sw.js'), 'utf8')).not.toMatch(/assets\/tfjs-\w/);
});

test('a model that only tfjs reads is classified with, also without a connection', async ({
  page,
  context,
  product,
}) => {
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  const asked: string[] = [];
  context.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const loadsOfTfjs = () => asked.filter((path) => path.startsWith('/assets/tfjs-')).length;
  await visit(page, product.origin);
  await waitForOfflineUse(page);
  expect(loadsOfTfjs()).toBe(0);
  await serveOtherTopology(page);
  await downloadFirst(page, 'hoteles');
  await classify(page, praise);
  await expect(page.locator('[data-source="device"]')).toBeVisible();
  await expect(page.getByText('De este modelo no puedo decir por qué.')).toBeVisible();
  expect(loadsOfTfjs()).toBeGreaterThan(0);
  expect(problems).toEqual([]);

  const countKept = async () => (await (await caches.open('tfjs')).keys()).length;
  expect(await page.evaluate(countKept)).toBe(1);

  await context.setOffline(true);
  await page.reload();
  await classify(page, `${praise} Repetiremos.`);
  await expect(page.locator('[data-source="device"]')).toBeVisible();
});
