import { demoRows, expect, test } from './product.ts';
import {
  classify,
  classifyList,
  counter,
  downloadFirst,
  praise,
  review,
  visit,
  watchForText,
} from './steps.ts';

test('the first visit offers a model, and what is typed is classified without leaving the device', async ({
  page,
  product,
}) => {
  const caught = watchForText(page, ['maravilla', 'dudarlo']);
  await visit(page, product.origin);
  await expect(page.getByRole('heading', { name: 'Para empezar hace falta un modelo' })).toBeVisible();
  await downloadFirst(page, 'hoteles');

  await classify(page, praise);

  await expect(page.locator('[data-source="device"]')).toHaveText('En este equipo');
  await expect(page.getByText('probabilidad de positivo', { exact: true })).toBeVisible();
  await expect(counter(page)).toContainText('Peticiones con texto: 0');
  expect(caught).toEqual([]);
});

test('takes the key out of the address', async ({ page, product }) => {
  await visit(page, product.origin, 'entrenar', `?token=${product.token}`);
  expect(page.url()).not.toContain('token');
  expect(await page.evaluate(() => localStorage.getItem('senti.token'))).toBe(product.token);
});

test('the zone can be moved by keyboard, tells what it does, and goes back', async ({ page, product }) => {
  await visit(page, product.origin);
  await downloadFirst(page, 'hoteles');
  await classify(page, praise);
  const [lower, upper] = [page.getByRole('slider').nth(0), page.getByRole('slider').nth(1)];

  await upper.focus();
  await page.keyboard.press('Home');
  await expect(lower).toHaveValue('0');
  await page.keyboard.press('End');
  await lower.focus();
  await page.keyboard.press('Home');
  await expect(page.getByText('no decide ninguna opinión')).toBeVisible();
  await expect(page.locator('[data-verdict="unsure"]')).toBeVisible();

  await page.getByRole('button', { name: 'Volver a 35 y 65' }).click();
  await expect(lower).toHaveValue('35');
  await expect(page.getByText(/decide \d+ de cada 100 opiniones y acierta en/)).toBeVisible();
});

test('a text over 10,000 characters is said to be too long and not classified', async ({ page, product }) => {
  await visit(page, product.origin);
  await downloadFirst(page, 'hoteles');
  await review(page).fill('a'.repeat(10_001));
  await expect(page.getByRole('alert')).toContainText('El máximo son 10.000 caracteres y sobran 1.');
  await expect(page.locator('[data-verdict]')).toHaveCount(0);
});

test('a list of 1,000 is classified with its figures, table and CSV', async ({ page, product }) => {
  await visit(page, product.origin);
  await downloadFirst(page, 'hoteles');
  await page.keyboard.press('Escape');
  await visit(page, product.origin, 'lote');
  const texts = demoRows(1000).map((line) => line.split('\t')[0]!);
  texts[0] = '=SUM(1;2) muy "caro"';

  await classifyList(page, texts);

  await expect(page.getByText('1000 opiniones clasificadas')).toBeVisible();
  await expect(page.getByText('Filas 1 a 50 de 1000')).toBeVisible();
  await page.getByRole('button', { name: /^Negativas/ }).click();
  await expect(page.locator('tbody .negative').first()).toBeVisible();
  await expect(page.locator('tbody .positive')).toHaveCount(0);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Exportar CSV' }).click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Buffer);
  const lines = Buffer.concat(chunks).toString().split('\r\n');
  expect(lines).toHaveLength(1002);
  expect(lines[1]).toContain('"\'=SUM(1;2) muy ""caro"""');
  await expect(counter(page)).toContainText('Peticiones con texto: 0');
});

test('g and a letter go to a screen, unless one is writing', async ({ page, product }) => {
  await visit(page, product.origin);
  await page.keyboard.press('g');
  await page.keyboard.press('m');
  await expect(page.getByRole('heading', { level: 1, name: 'Modelos' })).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await review(page).focus();
  await page.keyboard.type('gm');
  await expect(page.getByRole('heading', { level: 1, name: 'Clasificar' })).toBeVisible();
});

test('speaks English when asked, and goes on doing so', async ({ page, product }) => {
  await visit(page, product.origin);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Classify' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Classify' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
});
