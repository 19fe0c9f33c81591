import { demoRows, expect, test } from './product.ts';
import { classify, counter, downloadFirst, visit, waitForOfflineUse } from './steps.ts';

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

test('corrections made without a connection wait on this device, over a reload, and are sent when it is back', async ({
  page,
  product,
  context,
}, testInfo) => {
  await visit(page, product.origin, 'clasificar', `?token=${product.token}`);
  await downloadFirst(page, 'hoteles');
  await waitForOfflineUse(page);
  await context.setOffline(true);
  await classify(page, 'El desayuno, ni fu ni fa.');
  await page.getByRole('button', { name: '¿No es así? Corrige la etiqueta' }).click();
  await page.getByRole('button', { name: 'Es negativa' }).click();
  await expect(page.getByText('Guardada en este equipo hasta que el servidor responda:')).toBeVisible();
  await expect(counter(page)).toHaveText('Peticiones con texto: 0');
  await page.reload();
  await expect(page.getByText('1 corrección espera aquí y se enviará sola.')).toBeVisible();
  await page.screenshot({ path: testInfo.outputPath('sin-conexion.png'), fullPage: true });

  const sent = page.waitForResponse((response) => response.url().endsWith('/corrections'));
  await context.setOffline(false);
  expect((await sent).ok()).toBe(true);
  await expect(counter(page)).toHaveText('Peticiones con texto: 1');
  const headers = { authorization: `Bearer ${product.token}` };
  const kept = await fetch(`${product.origin}/v1/datasets/hoteles/corrections`, { headers });
  const { items } = (await kept.json()) as { items: { text: string; label: string }[] };
  expect(items).toContainEqual(
    expect.objectContaining({ text: 'El desayuno, ni fu ni fa.', label: 'Negativo' }),
  );
  await visit(page, product.origin, 'corregir');
  await page.getByLabel('Conjunto').selectOption('hoteles');
  await expect(page.getByRole('heading', { name: /sin enviar/ })).toHaveCount(0);
});

test('a row decided without a connection is shown as waiting, and the keys 1 and 0 decide', async ({
  page,
  product,
  context,
}, testInfo) => {
  test.setTimeout(120_000);
  await product.train('teclas.tsv', wrong.join('\n'));
  await visit(page, product.origin, 'corregir', `?token=${product.token}`);
  await page.getByLabel('Conjunto').selectOption('teclas.tsv');
  await expect(page.getByText('Con el teclado: 1 es positiva; 0, negativa.')).toBeVisible();
  const rows = page.locator('[data-row]');
  const first = await rows.first().getAttribute('data-row');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('0');
  await expect(page.locator(`[data-row="${first}"]`)).toContainText(/Corregida:|Confirmada:/);
  await expect(page.getByRole('heading', { name: '1 corrección', exact: true })).toBeVisible();

  await context.setOffline(true);
  await page.keyboard.press('1');
  await expect(page.getByRole('heading', { name: '1 corrección sin enviar' })).toBeVisible();
  await expect(rows.filter({ hasText: 'Guardada en este equipo' })).toHaveCount(1);
  for (const [width, colorScheme] of [
    [390, 'light'],
    [390, 'dark'],
    [1440, 'light'],
    [1440, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await page.screenshot({
      path: testInfo.outputPath(`corregir-${width}-${colorScheme}.png`),
      fullPage: true,
    });
  }
  await context.setOffline(false);
  await expect(page.getByRole('heading', { name: /sin enviar/ })).toHaveCount(0, { timeout: 20_000 });
  const asked = page.waitForRequest((request) => request.url().endsWith('/v1/trainings'));
  await page.getByRole('button', { name: 'Entrenar con las correcciones' }).click();
  expect((await asked).postDataJSON()).toMatchObject({
    idFile: 'teclas.tsv',
    datasets: ['teclas.tsv'],
    candidate: 'auto',
    folds: 10,
    seed: 1,
    builtInBase: true,
  });
});
