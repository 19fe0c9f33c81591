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

const dist = join(import.meta.dirname, '../../apps/web/dist');

/** The built script that is called so, and all that it imports at once, which a browser loads before it runs. */
function scriptsOf(name: string): Set<string> {
  const all = readdirSync(join(dist, 'assets'));
  const loaded = new Set(all.filter((file) => file.startsWith(`${name}-`) && file.endsWith('.js')));
  for (const file of loaded) {
    const text = readFileSync(join(dist, 'assets', file), 'utf8');
    for (const [, imported] of text.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g))
      loaded.add(imported!);
  }
  return loaded;
}

function gzipBytes(files: Iterable<string>): number {
  let bytes = 0;
  for (const file of files) bytes += gzipSync(readFileSync(join(dist, 'assets', file))).length;
  return bytes;
}

test('a default model needs 20 kB of scripts in the worker, other networks 5 more, tfjs under 160 that the page never fetches beforehand', () => {
  const worker = scriptsOf('worker');
  const plainName = (file: string) => file.replace(/-[\w-]{8}\.js$/, '');
  expect([...worker].map(plainName)).toEqual(['worker']);
  expect(gzipBytes(worker)).toBeLessThanOrEqual(20_000);
  const networks = [...scriptsOf('networks')].filter((file) => !worker.has(file));
  expect(networks.map(plainName)).toEqual(['networks']);
  expect(gzipBytes(networks)).toBeLessThanOrEqual(5000);
  const [tfjs, ...others] = readdirSync(join(dist, 'assets')).filter((name) => /^tfjs-.*\.js$/.test(name));
  expect(others).toEqual([]);
  expect(gzipBytes([tfjs!])).toBeLessThan(160_000);
  const kept = readFileSync(join(dist, 'sw.js'), 'utf8');
  for (const file of [...worker, ...networks]) expect(kept).toContain(`assets/${file}`);
  expect(kept).not.toMatch(/assets\/tfjs-\w/);
});

test('a default model is classified with by the script of the worker alone', async ({ page, product }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await visit(page, product.origin);
  await downloadFirst(page, 'hoteles');
  await classify(page, praise);
  await expect(page.locator('[data-source="device"]')).toBeVisible();
  const inWorker = asked.filter((path) => /^\/assets\/(worker|networks|src|tfjs)-/.test(path));
  expect(inWorker).toEqual([`/assets/${[...scriptsOf('worker')][0]!}`]);
});

test('a model that only tfjs reads is classified with, also without a connection', async ({
  page,
  context,
  product,
}) => {
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const loadsOf = (name: string) => asked.filter((path) => path.startsWith(`/assets/${name}-`)).length;
  await visit(page, product.origin);
  await waitForOfflineUse(page);
  expect(loadsOf('tfjs')).toBe(0);
  await serveOtherTopology(page);
  await downloadFirst(page, 'hoteles');
  await classify(page, praise);
  await expect(page.locator('[data-source="device"]')).toBeVisible();
  await expect(page.getByText('De este modelo no puedo decir por qué.')).toBeVisible();
  expect(loadsOf('networks')).toBeGreaterThan(0);
  expect(loadsOf('tfjs')).toBeGreaterThan(0);
  expect(problems).toEqual([]);

  const countKept = async () => (await (await caches.open('tfjs')).keys()).length;
  expect(await page.evaluate(countKept)).toBe(1);

  await context.setOffline(true);
  await page.reload();
  await classify(page, `${praise} Repetiremos.`);
  await expect(page.locator('[data-source="device"]')).toBeVisible();
});
