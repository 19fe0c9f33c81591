import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { askWorker } from './worker-bundle.ts';

const goldenPath = join(import.meta.dirname, '../../packages/vectorizer/src/countvectorizer.golden.json');

test('a real browser worker gives the golden rows of scikit-learn', async ({ page }) => {
  const golden = readFileSync(goldenPath, 'utf8');
  expect(await askWorker(page, 'vectorizer-worker.ts', golden)).toEqual([]);
});
