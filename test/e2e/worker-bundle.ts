import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';

const root = join(import.meta.dirname, '../..');

/** The text of a module worker whose entry is a file of this folder. */
async function bundleWorker(entry: string): Promise<string> {
  const output = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, entry), formats: ['es'], fileName: 'worker' },
    },
  });
  const [result] = output as unknown as { output: { code: string }[] }[];
  return result!.output[0]!.code;
}

/** What a worker of this folder answers to a message, in a real browser. */
export async function askWorker(page: Page, entry: string, message: string): Promise<unknown> {
  const code = await bundleWorker(entry);
  await page.route('http://senti.test/**', (route) =>
    route.request().url().endsWith('worker.js')
      ? route.fulfill({ contentType: 'text/javascript', body: code })
      : route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>worker</title>' }),
  );
  await page.goto('http://senti.test/');
  return page.evaluate(
    (asked) =>
      new Promise<unknown>((resolve, reject) => {
        const worker = new Worker('/worker.js', { type: 'module' });
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.postMessage(asked);
      }),
    message,
  );
}
