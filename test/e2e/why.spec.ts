import type { Page } from '@playwright/test';
import { demoRows, expect, test } from './product.ts';
import { classify, classifyList, downloadFirst, mixed, review, visit } from './steps.ts';

const whyTable = (page: Page) => page.getByRole('table', { name: 'Peso de cada expresión en el resultado' });

async function start(page: Page, origin: string) {
  await visit(page, origin);
  await downloadFirst(page, 'hoteles');
}

/** The rows of the why-table without its last, and its sum, in hundredths. */
async function readTable(page: Page) {
  const parts = await whyTable(page)
    .locator('[data-hundredths]')
    .evaluateAll((cells) => cells.map((cell) => Number(cell.getAttribute('data-hundredths'))));
  const sum = Number(await whyTable(page).locator('[data-sum]').getAttribute('data-sum'));
  return { parts, total: parts.reduce((total, part) => total + part, 0), sum };
}

test('the words carry their weights, and the table adds up to the sum that the result is', async ({
  page,
  product,
}) => {
  await start(page, product.origin);
  await classify(page, mixed);

  await expect(page.locator('.ghost .positive').first()).toBeAttached();
  await expect(page.locator('.ghost .negative').first()).toBeAttached();
  const { parts, total, sum } = await readTable(page);
  expect(parts.length).toBeGreaterThan(3);
  expect(total).toBe(sum);
  const shown = await page.locator('.probability').textContent();
  const said = Math.floor(100 / (1 + Math.exp(-sum / 100)));
  expect(Math.abs(said - Number(/\d+/.exec(shown ?? '')![0]))).toBeLessThanOrEqual(1);

  await page.getByRole('button', { name: 'Ver más expresiones' }).click();
  const more = await readTable(page);
  expect(more.parts.length).toBeGreaterThan(parts.length);
  expect(more.total).toBe(sum);
});

test('arrows go through the rows of the table and mark their places in the text', async ({
  page,
  product,
}) => {
  await start(page, product.origin);
  await classify(page, mixed);
  await page.getByRole('group', { name: 'Peso de cada expresión en el resultado' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.ghost .pointed').first()).toBeAttached();
  await review(page).focus();
  await expect(page.locator('.ghost .pointed')).toHaveCount(0);
});

test('the ghost has the metrics of the field, whatever is written', async ({ page, product }) => {
  await start(page, product.origin);
  for (const text of [
    mixed,
    'Canción, pingüino, ñandú: «áéíóú» — muy  bien\t\ty\n\notra línea 👍🏽 ❤️ malo.',
    `bueno ${'a'.repeat(300)} malo`,
  ]) {
    await classify(page, text);
    await expect(whyTable(page)).toBeVisible();
    for (const width of [1440, 320]) {
      await page.setViewportSize({ width, height: 900 });
      const sizes = await page.evaluate(() => {
        const area = document.querySelector<HTMLTextAreaElement>('#review')!;
        const ghost = document.querySelector<HTMLElement>('.ghost')!;
        const [plain, style] = [ghost.cloneNode() as HTMLElement, getComputedStyle(area)];
        plain.textContent = `${area.value}\u200b`;
        ghost.parentElement!.append(plain);
        const heights = [plain.offsetHeight, ghost.offsetHeight];
        plain.remove();
        const same = ['fontSize', 'lineHeight', 'fontFamily', 'paddingLeft', 'width', 'wordSpacing'] as const;
        const ghostStyle = getComputedStyle(ghost);
        return {
          text: ghost.textContent === `${area.value}\u200b`,
          heights,
          scroll: area.scrollHeight - area.clientHeight,
          styles: same.every((name) => style[name] === ghostStyle[name]),
        };
      });
      expect(sizes).toMatchObject({ text: true, scroll: 0, styles: true });
      expect(sizes.heights[0]).toBe(sizes.heights[1]);
    }
    await page.setViewportSize({ width: 1440, height: 900 });
  }
});

test('another share of positives moves the probability, is kept, and goes back', async ({
  page,
  product,
}) => {
  await start(page, product.origin);
  await classify(page, mixed);
  const before = await page.locator('.probability').textContent();
  const share = page.getByRole('slider', { name: 'Opiniones positivas que esperas aquí' });
  await expect(share).toHaveValue('50');

  await share.focus();
  await page.keyboard.press('End');
  await expect(page.locator('.probability')).not.toHaveText(before!);
  await expect(page.getByText(/Sin este ajuste, la probabilidad sería/)).toBeVisible();
  const { total, sum } = await readTable(page);
  expect(total).toBe(sum);
  await page.reload();
  await expect(share).toHaveValue('99');
  await expect(page.getByText(/Sin este ajuste, la probabilidad sería/)).toBeVisible();
  await page.getByRole('button', { name: 'Volver a 50 de cada 100' }).click();
  await expect(page.locator('.probability')).toHaveText(before!);
});

test('a batch says how many are positive in all, and reckons with it when asked', async ({
  page,
  product,
}) => {
  await start(page, product.origin);
  await visit(page, product.origin, 'lote');
  const texts = demoRows(200).filter((line, index) => line.endsWith('\t1') || index % 8 === 1);
  await classifyList(
    page,
    texts.map((line) => line.split('\t')[0]!),
  );
  await expect(page.getByText('Estimadas para todo el lote')).toBeVisible();
  const use = page.getByRole('button', { name: /^Contar con un/ });
  await use.click();
  await expect(page.getByText(/Este lote se lee contando con un/)).toBeVisible();
  await page.getByRole('button', { name: 'Volver a 50 de cada 100' }).click();
  await expect(use).toBeVisible();
});

test('the card shows behaviour, methods, what it learnt from and what was kept', async ({
  page,
  product,
}) => {
  await start(page, product.origin);
  await visit(page, product.origin, 'modelos');
  const behaviour = page.locator('[data-behaviour]');
  await expect(behaviour.getByText('La negación da la vuelta', { exact: true })).toBeVisible();
  await expect(behaviour.getByText('Difícil')).toBeVisible();
  await behaviour
    .getByText(/^Ver (el fallo|los)/)
    .first()
    .click();
  await expect(behaviour.getByText(/^Era (positivo|negativo); dijo/).first()).toBeVisible();
  await expect(page.locator('[data-candidates]').getByText('Elegido', { exact: true })).toBeVisible();
  await expect(page.locator('[data-outside]').getByText('La base de Senti')).toBeVisible();
  await expect(page.locator('[data-size]').getByText('Palabras y pares')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Las expresiones con más peso' })).toBeVisible();
});

test('a kept model with an older card is one to download again', async ({ page, product }) => {
  await start(page, product.origin);
  await page.evaluate(async () => {
    const opened = indexedDB.open('senti');
    await new Promise((resolve) => (opened.onsuccess = resolve));
    const store = opened.result.transaction('models', 'readwrite').objectStore('models');
    const all = store.getAll();
    await new Promise((resolve) => (all.onsuccess = resolve));
    for (const model of all.result as { card: { format: string } }[]) {
      model.card.format = 'senti-card-1';
      store.put(model);
    }
    await new Promise((resolve) => (store.transaction.oncomplete = resolve));
    opened.result.close();
  });
  await page.reload();
  await expect(page.getByText('«hoteles», versión 1, se guardó con una ficha de antes.')).toBeVisible();
  await page
    .getByRole('button', { name: /^Descargar hoteles, / })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'El modelo', exact: true })).toBeVisible();
  await expect(page.getByText('se guardó con una ficha de antes.')).toHaveCount(0);
  await classify(page, mixed);
});
