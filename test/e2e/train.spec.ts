import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { demoRows, expect, test } from './product.ts';
import { counter, praise, review, visit } from './steps.ts';

async function choose(page: Page, name: string, content: string | Buffer) {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
}

test('a file is looked through here, sent, followed fold by fold over a reload, and its model used', async ({
  page,
  product,
}) => {
  await visit(page, product.origin, 'entrenar', `?token=${product.token}`);
  const rows = demoRows(400);
  await choose(page, 'reseñas de 2026.tsv', [...rows, 'sin tabulador', rows[0]].join('\n'));
  await expect(page.getByText('Todavía no se ha enviado nada.')).toBeVisible();
  await expect(page.getByText('1 línea sin tabulador')).toBeVisible();
  await expect(page.getByText('Línea 401:')).toBeVisible();
  await expect(page.getByText('1 texto repetido')).toBeVisible();
  await expect(counter(page)).toContainText('Peticiones con texto: 0');

  await page.getByRole('button', { name: 'Entrenar con 401' }).click();
  await expect(page.getByRole('heading', { name: 'Entrenando «reseñas de 2026.tsv»' })).toBeVisible();
  await expect(page.getByText(/Partición \d+/)).toBeVisible();
  await expect(counter(page)).toContainText('Peticiones con texto: 1');
  await page.reload();
  await expect(page.getByRole('heading', { name: '«reseñas de 2026.tsv», versión 1, ya está' })).toBeVisible({
    timeout: 60_000,
  });

  await page.getByRole('button', { name: 'Usar este modelo' }).click();
  await expect(page.getByText('Este modelo ya está en uso en este equipo.')).toBeVisible();
  await page.getByRole('link', { name: 'Clasificar con él' }).click();
  await review(page).fill(praise);
  await expect(page.locator('[data-source="device"]')).toBeVisible();
});

test('a file that cannot be read is refused here, with the reason, and nothing is sent', async ({
  page,
  product,
}) => {
  await visit(page, product.origin, 'entrenar');
  await choose(page, 'carta.txt', 'Estimados señores:\nles escribo para decir\nque el hotel está bien.\n');
  await expect(page.getByRole('alert')).toContainText('No he podido usar «carta.txt».');
  await expect(page.getByRole('alert')).toContainText('No entiendo 3 de 3 filas');
  await expect(counter(page)).toContainText('Peticiones con texto: 0');
});

test('a file of several gzip members one after another is read to its end', async ({ page, product }) => {
  await visit(page, product.origin, 'entrenar', `?token=${product.token}`);
  const rows = demoRows(90);
  const members = [rows.slice(0, 30), rows.slice(30, 31), rows.slice(31)];
  const packed = Buffer.concat(members.map((part) => gzipSync(`${part.join('\n')}\n`)));
  await choose(page, 'partes.tsv.gz', packed);
  await expect(page.getByRole('button', { name: 'Entrenar con 90' })).toBeEnabled();
  await page.reload();
  await choose(page, 'partes.tsv.gz', packed.subarray(0, -3));
  await expect(page.getByRole('alert')).toContainText('No he podido usar «partes.tsv.gz».');
});

test('a table is read by its columns, which can be chosen, and of one class nothing is sent', async ({
  page,
  product,
}) => {
  await visit(page, product.origin, 'entrenar', `?token=${product.token}`);
  const cells = demoRows(40).map((line, row) => [row, ...line.split('\t'), 'Positivo'] as const);
  const rows = cells.map(([row, text, label, title]) => `${row};"${text}";${label};${title}`);
  await choose(page, 'tabla.csv', ['n;texto;etiqueta;título', ...rows].join('\r\n'));
  await expect(page.getByLabel('Columna del texto')).toHaveValue('2');
  await expect(page.getByRole('button', { name: 'Entrenar con 40' })).toBeEnabled();
  await page.getByLabel('Columna de la etiqueta').selectOption('título');
  await expect(page.getByText('Con este archivo no se puede entrenar')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Entrenar con 40' })).toBeDisabled();
  await page.getByLabel('Columna de la etiqueta').selectOption('etiqueta');
  await expect(page.getByRole('button', { name: 'Entrenar con 40' })).toBeEnabled();
});

test('a file that the server refuses says why and what to do', async ({ page, product }) => {
  await visit(page, product.origin, 'entrenar', `?token=${product.token}`);
  await choose(page, 'siempre-lo-mismo.tsv', 'Muy bien todo\t1\nMuy mal todo\t0\n'.repeat(20));
  await page.getByRole('button', { name: /^Entrenar con/ }).click();
  await expect(page.getByRole('heading', { name: 'El entrenamiento no pudo terminar' })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('quedan 2 opiniones distintas');
  await page.getByRole('button', { name: 'Elegir otro archivo' }).click();
  await expect(page.getByRole('button', { name: 'Elegir archivo' })).toBeVisible();
});

test('a key that is not accepted is asked for again and the file stays', async ({ page, product }) => {
  await visit(page, product.origin, 'entrenar', '?token=otra');
  await choose(page, 'hoteles 2.tsv', demoRows(40).join('\n'));
  await page.getByRole('button', { name: /^Entrenar con/ }).click();
  await expect(page.getByRole('alert')).toContainText('no acepta la clave');
  await page.getByLabel('Clave').fill(product.token);
  await page.getByRole('button', { name: /^Entrenar con/ }).click();
  await expect(page.getByRole('heading', { name: /«hoteles 2.tsv»/ })).toBeVisible();
});

test('a stopped job is named with its reason, and tried again and followed with a click', async ({
  page,
  product,
}) => {
  const letter = {
    messageId: 'm-1',
    queue: 'training',
    idFile: 'hoteles',
    trainingId: 'hoteles/00000001',
    reason: 'RangeError',
    message:
      'Se ha intentado 3 veces y siempre ha fallado: RangeError. No se ha perdido nada: puedes reintentarlo.',
    retryable: true,
    receiveCount: 3,
    sentAt: '2026-03-01T12:00:00.000Z',
    diedAt: '2026-03-01T12:05:00.000Z',
  };
  let retries = 0;
  await page.route('**/v1/dead-letters?*', (route) =>
    route.fulfill({ json: { items: retries ? [] : [letter] } }),
  );
  await page.route('**/v1/dead-letters/training/m-1/retry', (route) => {
    retries += route.request().headers()['authorization'] === `Bearer ${product.token}` ? 1 : 0;
    return route.fulfill({ status: 202, json: { idFile: 'hoteles' } });
  });
  await visit(page, product.origin, 'entrenar', `?token=${product.token}`);
  await expect(page.getByRole('heading', { name: '1 trabajo detenido' })).toBeVisible();
  await expect(page.getByText('Se ha intentado 3 veces')).toBeVisible();
  await page.getByRole('button', { name: 'Reintentar «hoteles»' }).click();
  await expect(page.getByRole('heading', { name: /^«hoteles», versión \d+, ya está$/ })).toBeVisible();
  expect(retries).toBe(1);
});
