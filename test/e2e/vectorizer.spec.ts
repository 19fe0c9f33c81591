import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { expect, test } from '@playwright/test';

const root = join(import.meta.dirname, '../..');

/** The text of a module worker that answers `{terms, texts}` with the columns and values of each text. */
async function bundleWorker(): Promise<string> {
  const output = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'vectorizer-worker.ts'), formats: ['es'], fileName: 'worker' },
    },
  });
  const [result] = output as unknown as { output: { code: string }[] }[];
  return result!.output[0]!.code;
}

test('a real browser worker gives the golden rows of scikit-learn', async ({ page }) => {
  const golden = readFileSync(join(root, 'packages/vectorizer/src/countvectorizer.golden.json'), 'utf8');
  const code = await bundleWorker();
  await page.route('http://senti.test/**', (route) =>
    route.request().url().endsWith('worker.js')
      ? route.fulfill({ contentType: 'text/javascript', body: code })
      : route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>worker</title>' }),
  );
  await page.goto('http://senti.test/');
  const failures = await page.evaluate(
    (golden) =>
      new Promise<unknown>((resolve, reject) => {
        const worker = new Worker('/worker.js', { type: 'module' });
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.postMessage(golden);
      }),
    golden,
  );
  expect(failures).toEqual([]);
});
