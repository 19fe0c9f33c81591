import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { demoRows, expect, test, type Product } from './product.ts';
import { classify, classifyList, downloadFirst, mixed, visit, type Screen } from './steps.ts';

const screens: Record<Screen, (page: Page, product: Product) => Promise<void>> = {
  clasificar: (page) => classify(page, mixed),
  lote: (page) =>
    classifyList(
      page,
      demoRows(200).map((line) => line.split('\t')[0]!),
    ),
  modelos: (page) => expect(page.getByRole('heading', { name: 'Dudar más, fallar menos' })).toBeVisible(),
  async entrenar(page) {
    const rows = [...demoRows(60), 'sin tabulador', 'regular\tquizás'];
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'hoteles', mimeType: 'text/plain', buffer: Buffer.from(rows.join('\n')) });
    await expect(page.getByRole('button', { name: /^Entrenar con/ })).toBeVisible();
  },
  async corregir(page, product) {
    await page.getByLabel('Clave').fill(product.token);
    await page.getByRole('button', { name: 'Entrar' }).click();
    await page.getByLabel('Conjunto').selectOption('bares');
    await expect(page.getByRole('heading', { name: /sospechosas?/ })).toBeVisible();
  },
};

const widths = [320, 390, 820, 1440];

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no screen has a serious fault of accessibility or scrolls sideways, ${colorScheme}`, async ({
    page,
    product,
  }, testInfo) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const found: string[] = [];
    const look = async (name: string) => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      for (const { id, impact, nodes } of violations) {
        if (impact === 'serious' || impact === 'critical') found.push(`${name}: ${id} ${nodes[0]!.html}`);
      }
      for (const width of widths) {
        await page.setViewportSize({ width, height: width < 700 ? 844 : 900 });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (over > 0) found.push(`${name}: ${over} px too wide at ${width}`);
        await page.screenshot({
          path: testInfo.outputPath(`${name}-${width}-${colorScheme}.png`),
          fullPage: true,
        });
      }
      await page.setViewportSize({ width: 390, height: 844 });
      const { violations: onPhone } = await new AxeBuilder({ page }).analyze();
      for (const { id, impact, nodes } of onPhone) {
        if (impact === 'serious' || impact === 'critical') found.push(`${name} 390: ${id} ${nodes[0]!.html}`);
      }
      await page.setViewportSize({ width: 1440, height: 900 });
    };
    await visit(page, product.origin);
    await look('primera-visita');
    await downloadFirst(page, 'hoteles');
    for (const [screen, prepare] of Object.entries(screens) as [
      Screen,
      (page: Page, product: Product) => Promise<void>,
    ][]) {
      await visit(page, product.origin, screen);
      await look(`${screen}-vacio`);
      await prepare(page, product);
      await look(screen);
    }
    expect(found).toEqual([]);
  });
}

test('the methods of a card show all their columns at 1280 px', async ({ page, product }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await visit(page, product.origin);
  await downloadFirst(page, 'hoteles');
  await visit(page, product.origin, 'modelos');
  const table = page.getByRole('region', { name: 'Métodos que se probaron' });
  await expect(table.getByRole('row')).not.toHaveCount(0);
  expect(await table.evaluate((region) => region.scrollWidth - region.clientWidth)).toBe(0);
});
