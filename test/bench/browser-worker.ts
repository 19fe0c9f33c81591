import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { readDataset } from '../../packages/dataset/src/index.ts';
import { startProduct } from '../e2e/product.ts';
import { findChromium } from '../ensure-chromium.ts';
import { temporaryFolder } from '../support/product.ts';

/**
 * Entry, of `senti bench inference` too: how fast the page's own worker is in a real Chromium, with the demo model,
 * in as many rounds as the first argument says. Prints one JSON object: milliseconds of each round from a new
 * worker to its first label (script and model files in the browser's cache), over a first list of reviews and over
 * the same list again, which are those of the demo corpus repeated, of 22 words; and gzip bytes of the built
 * scripts. Where there is no Chromium, `{absent}` with the reason.
 */
const rounds = Number(process.argv[2] ?? 3);
const copies = 50;

const root = join(import.meta.dirname, '../..');
const assets = join(root, 'apps/web/dist/assets');
const workerFile = readdirSync(assets).find((name) => /^worker-.*\.js$/.test(name))!;
const { reviews } = await readDataset(() => [readFileSync(join(root, 'demo/opiniones.tsv'))]);
// Two words of the next review: those of the demo corpus have 20 in the mean.
const lengthened = reviews.map(({ text }, row) => {
  const next = reviews[(row + 1) % reviews.length]!.text;
  return [text, ...next.split(' ').slice(0, 2)].join(' ');
});
const texts = Array.from({ length: copies }, () => lengthened).flat();
const words = texts.reduce((sum, text) => sum + text.split(' ').length, 0);

const executablePath = findChromium();
if (executablePath === undefined) {
  process.stdout.write(`${JSON.stringify({ absent: 'the machine has no Chromium' })}\n`);
  process.exit();
}

using folder = temporaryFolder();
const product = await startProduct(folder.path);
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  const page = await browser.newPage();
  await page.goto(product.origin);
  const measured = await page.evaluate(measureWorker, { workerUrl: `/assets/${workerFile}`, texts, rounds });
  const gzipBytes = Object.fromEntries(
    readdirSync(assets)
      .filter((name) => name.endsWith('.js'))
      .map((name) => [
        name.replace(/-[\w-]{8}\.js$/, '.js'),
        gzipSync(readFileSync(join(assets, name))).length,
      ]),
  );
  const result = {
    chromium: browser.version(),
    node: process.version,
    reviews: texts.length,
    wordsPerReview: words / texts.length,
  };
  process.stdout.write(`${JSON.stringify({ ...result, ...measured, gzipBytes }, undefined, 2)}\n`);
} finally {
  await browser.close();
  await product.stop();
}

/** Runs in the page. */
async function measureWorker(input: { workerUrl: string; texts: string[]; rounds: number }) {
  const { items } = (await (await fetch('/v1/models')).json()) as { items: { modelId: string }[] };
  const { modelId } = items[0]!;
  const { card, files } = (await (await fetch(`/v1/models/${modelId}`)).json()) as {
    card: { goldenTexts: unknown };
    files: { name: string; url: string }[];
  };
  const loaded = await Promise.all(
    files.map(async ({ name, url }) => ({
      name,
      bytes: new Uint8Array(await (await fetch(url)).arrayBuffer()),
    })),
  );
  const ask = (worker: Worker, name: string, question: unknown) =>
    new Promise<unknown>((resolve) => {
      worker.onmessage = ({ data }) => resolve(data);
      worker.postMessage({ name, ask: question });
    });
  const firstLabelMs: number[] = [];
  const firstListMs: number[] = [];
  const classifyMs: number[] = [];
  for (let round = 0; round <= input.rounds; round++) {
    const startedAt = performance.now();
    const worker = new Worker(input.workerUrl, { type: 'module' });
    await ask(worker, 'open', { modelId, files: loaded, goldenTexts: card.goldenTexts });
    await ask(worker, 'classify', { modelId, texts: ['Una maravilla, volveremos'] });
    const labelledAt = performance.now();
    await ask(worker, 'classify', { modelId, texts: input.texts });
    const listedAt = performance.now();
    await ask(worker, 'classify', { modelId, texts: input.texts });
    const endedAt = performance.now();
    worker.terminate();
    if (round === 0) continue; // the first one fills the browser's cache
    firstLabelMs.push(labelledAt - startedAt);
    firstListMs.push(listedAt - labelledAt);
    classifyMs.push(endedAt - listedAt);
  }
  return { firstLabelMs, firstListMs, classifyMs };
}
