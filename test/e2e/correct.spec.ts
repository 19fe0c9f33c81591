import { demoRows, expect, test } from './product.ts';
import { classify, counter, downloadFirst, visit } from './steps.ts';

/** The data set of the product of these tests, with two labels turned round. */
const wrong = demoRows(120).map((line, row) =>
  row === 2 || row === 8 ? line.replace(/\t([01])/, (_, label) => `\t${label === '1' ? '0' : '1'}`) : line,
);

test('doubtful labels are decided with a click, counted, and learnt by the next training', async ({
  page,
  product,
}, testInfo) => {
  test.setTimeout(120_000);
  await product.train('dudosas.tsv', wrong.join('\n'));
  await visit(page, product.origin, 'corregir');
  await page.getByLabel('Clave').fill(product.token);
  await page.getByRole('button', { name: 'Entrar' }).click();
  await page.getByLabel('Conjunto').selectOption('dudosas.tsv');
  await expect(page.getByRole('heading', { name: /etiquetas? sospechosas?/ })).toBeVisible();
  const text = wrong[2]!.split('\t')[0]!;
  const row = page.locator('li').filter({ hasText: text }).first();
  await expect(row).toContainText('Línea 3.');
  await page.screenshot({ path: testInfo.outputPath('corregir.png'), fullPage: true });

  const isPositive = wrong[2]!.endsWith('\t1');
  await row.getByRole('button', { name: isPositive ? 'Negativa' : 'Positiva' }).click();
  await expect(row).toContainText('Corregida:');
  await expect(page.getByRole('heading', { name: '1 corrección' })).toBeVisible();
  await row.getByRole('button', { name: 'Deshacer' }).click();
  await expect(page.getByRole('heading', { name: 'Sin correcciones todavía' })).toBeVisible();
  await row.getByRole('button', { name: isPositive ? 'Positiva' : 'Negativa' }).click();
  await expect(row).toContainText('Confirmada:');

  await page.getByRole('button', { name: 'Entrenar con las correcciones' }).click();
  await expect(page.getByText('ya está entrenado con ellas')).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('li').filter({ hasText: text }).getByText('Línea 3.')).toHaveCount(0);
});

test('a prediction is corrected with two clicks, which are counted as a request with text', async ({
  page,
  product,
}) => {
  await visit(page, product.origin, 'clasificar', `?token=${product.token}`);
  await downloadFirst(page, 'hoteles');
  await classify(page, 'La cola del bufé, interminable.');
  await page.getByRole('button', { name: '¿No es así? Corrige la etiqueta' }).click();
  await expect(counter(page)).toHaveText('Peticiones con texto: 0');
  await page.getByRole('button', { name: 'Es negativa' }).click();
  await expect(page.getByText('Corrección guardada:')).toBeVisible();
  await expect(counter(page)).toHaveText('Peticiones con texto: 1');
});
