import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { demoRows, expect, startProduct } from './product.ts';
import { classify, classifyList, downloadFirst, praise, visit, waitForOfflineUse } from './steps.ts';

base.setTimeout(400_000);

base(
  'with the server stopped, the page loads, two models serve, one of them in an older version, and 1,000 texts are classified',
  async ({ page }) => {
    const dataDir = mkdtempSync(join(tmpdir(), 'senti-e2e-'));
    const product = await startProduct(dataDir);
    try {
      await product.train('hoteles', demoRows(80).join('\n'));
      await visit(page, product.origin);
      await downloadFirst(page, 'opiniones\\.tsv');
      await visit(page, product.origin, 'modelos');
      await page
        .getByRole('button', { name: /^Descargar hoteles, versión 1/ })
        .first()
        .click();
      await expect(page.getByRole('img', { name: 'Guardado en este equipo' })).toHaveCount(2);
      await waitForOfflineUse(page);
      await product.train('hoteles', demoRows(60).join('\n'));
      await product.stop();

      await visit(page, product.origin);
      await page.reload();
      await expect(page.getByText('Sin conexión.')).toBeVisible();
      await page.getByRole('button', { name: /versión 1/ }).click();
      await page.getByRole('menuitemradio', { name: /hoteles/ }).click();
      await expect(page.getByRole('button', { name: /hoteles versión 1/ })).toBeVisible();
      await classify(page, praise);
      await expect(page.locator('[data-source="device"]')).toBeVisible();
      const withHotels = await page.locator('.probability').textContent();
      await page.getByRole('button', { name: /versión 1/ }).click();
      await page.getByRole('menuitemradio', { name: /opiniones\.tsv/ }).click();
      await expect(page.getByRole('button', { name: /opiniones\.tsv versión 1/ })).toBeVisible();
      expect(withHotels).not.toBeNull();
      await expect(page.locator('[data-verdict]')).toBeVisible();

      await visit(page, product.origin, 'lote');
      await classifyList(
        page,
        demoRows(1000).map((line) => line.split('\t')[0]!),
      );
      await expect(page.getByText('1000 opiniones clasificadas')).toBeVisible();
      await visit(page, product.origin, 'modelos');
      await expect(page.getByRole('heading', { name: 'Dónde acierta y dónde no' })).toBeVisible();
      await visit(page, product.origin, 'entrenar');
    } finally {
      await product.stop();
      rmSync(dataDir, { recursive: true, force: true });
    }
  },
);
