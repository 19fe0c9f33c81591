import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { askWorker } from './worker-bundle.ts';

const folder = join(import.meta.dirname, '../../packages/vectorizer/src');

test('a real browser worker gives the golden rows of scikit-learn and of senti-es-1', async ({ page }) => {
  const golden = {
    counts: readFileSync(join(folder, 'countvectorizer.golden.json'), 'utf8'),
    senti: readFileSync(join(folder, 'senti-es/senti-linear.golden.json'), 'utf8'),
  };
  const answer = await askWorker(page, 'vectorizer-worker.ts', JSON.stringify(golden));
  expect(answer).toMatchObject({ failures: [] });
  expect((answer as { compared: number }).compared).toBeGreaterThan(50);
});
