import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';

const root = join(import.meta.dirname, '../..');
const readyTimeoutMs = 240_000; // the first start trains the demonstration

/** The real product, started for a test: where it is, and how to stop and start it again. */
export interface Product {
  origin: string;
  token: string;
  /** Ends the server process; the data stay. */
  stop: () => Promise<void>;
  /** Uploads a labelled file by the API and waits until it is a model. */
  train: (idFile: string, content: string) => Promise<void>;
}

/** Starts `senti serve` on a free port with the data of `dataDir`. */
export async function startProduct(dataDir: string, env: Record<string, string> = {}): Promise<Product> {
  const port = await findFreePort();
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'apps/cli/senti.mjs', 'serve'],
    {
      cwd: root,
      env: { ...process.env, ...env, SENTI_PORT: String(port), SENTI_DATA_DIR: dataDir },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const address = new URL(await readAddress(child));
  const token = address.searchParams.get('token') ?? '';
  const product: Product = {
    origin: address.origin,
    token,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
    train: (idFile, content) => train(product, idFile, content),
  };
  return product;
}

async function readAddress(child: ChildProcess): Promise<string> {
  let output = '';
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const found = Promise.withResolvers<string>();
  child.stdout?.on('data', (chunk: Buffer) => {
    output += chunk.toString();
    const address = /https?:\/\/\S+token=\S+/.exec(output)?.[0];
    if (address !== undefined) found.resolve(address);
  });
  child.once('exit', () => found.reject(new Error(`senti serve ended before it was ready:\n${output}`)));
  const timer = setTimeout(
    () => found.reject(new Error(`senti serve is not ready:\n${output}`)),
    readyTimeoutMs,
  );
  try {
    return await found.promise;
  } finally {
    clearTimeout(timer);
  }
}

async function train({ origin, token }: Product, idFile: string, content: string): Promise<void> {
  const asked = await fetch(`${origin}/v1/datasets`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ idFile }),
  });
  const { upload } = (await asked.json()) as { upload: { url: string; fields: Record<string, string> } };
  const form = new FormData();
  for (const [name, value] of Object.entries(upload.fields)) form.append(name, value);
  form.append('file', new Blob([content]));
  const posted = await fetch(upload.url, { method: 'POST', body: form });
  if (!posted.ok) throw new Error(`upload: ${posted.status} ${await posted.text()}`);
  for (;;) {
    const answer = await fetch(`${origin}/v1/datasets/${encodeURIComponent(idFile)}`);
    const { state } = (await answer.json()) as { state: string };
    if (state === 'ready') return;
    if (state === 'failed' || state === 'expired') throw new Error(`${idFile}: ${state}`);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

/** `rows` reviews of the demonstration, half of each label. */
export function demoRows(rows: number): string[] {
  const lines = readFileSync(join(root, 'demo/opiniones.tsv'), 'utf8').trimEnd().split('\n');
  const half = (label: string) => lines.filter((line) => line.endsWith(`\t${label}`)).slice(0, rows / 2);
  const negatives = half('0');
  return half('1').flatMap((line, index) => [line, negatives[index]!]);
}

/** A product of the worker's own, shared by its tests, with the models `hoteles` and `bares`. */
export const test = base.extend<object, { product: Product }>({
  product: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from here
    async ({}, use) => {
      const dataDir = mkdtempSync(join(tmpdir(), 'senti-e2e-'));
      const product = await startProduct(dataDir);
      await product.train('hoteles', demoRows(80).join('\n'));
      await product.train('bares', demoRows(60).reverse().join('\n'));
      await use(product);
      await product.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: readyTimeoutMs + 60_000 },
  ],
});

export { expect } from '@playwright/test';
