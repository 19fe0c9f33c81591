import { expect, test } from './product.ts';
import { classify, counter, downloadFirst, praise, review, visit, watchForText } from './steps.ts';

test('a corrupted download is refused and the last good model goes on', async ({ page, product }) => {
  await visit(page, product.origin);
  await downloadFirst(page, 'hoteles');
  await classify(page, praise);
  await page.route('**/*.bin', async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    body[100] = body[100]! ^ 0xff;
    await route.fulfill({ response, body });
  });

  await page.getByRole('button', { name: /hoteles versión 1/ }).click();
  await page.getByRole('menuitem', { name: /^Descargar bares, / }).click();

  const alert = page.getByRole('alert');
  await expect(alert).toContainText('La versión 1 de «bares» no ha pasado la comprobación.');
  await expect(alert).toContainText('Sigues con «hoteles», versión 1, que funciona.');
  await classify(page, `${praise} Repetiremos.`);
  await expect(page.locator('[data-source="device"]')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: /hoteles versión 1/ })).toBeVisible();

  await page.unroute('**/*.bin');
  await visit(page, product.origin, 'modelos');
  await page
    .getByRole('button', { name: /^Descargar bares, / })
    .first()
    .click();
  await expect(page.getByRole('img', { name: 'Guardado en este equipo' })).toHaveCount(2);
});

test('a card whose golden texts come out otherwise is refused', async ({ page, product }) => {
  await page.route(/\/v1\/models\/[0-9a-f]{16}$/, async (route) => {
    const response = await route.fetch();
    const detail = (await response.json()) as {
      card: { goldenTexts: { probability: number }[] };
      files: { name: string }[];
    };
    detail.card.goldenTexts[0]!.probability = 1 - detail.card.goldenTexts[0]!.probability;
    detail.files = detail.files.filter(({ name }) => name !== 'card.json');
    await route.fulfill({ response, json: detail });
  });
  await visit(page, product.origin);
  await page.getByRole('button', { name: /^Descargar hoteles, / }).click();
  await expect(page.getByRole('alert').first()).toContainText(
    'Sus textos de referencia no dan las probabilidades',
  );
});

test.describe('where the worker cannot be had', () => {
  test.use({ serviceWorkers: 'block' });

  test('text goes to the server only after a person agreed', async ({ page, product }) => {
    await visit(page, product.origin);
    await downloadFirst(page, 'hoteles');
    await page.context().route(/\/assets\/worker-/, (route) => route.abort());
    await page.reload();
    const caught = watchForText(page, ['maravilla']);

    await review(page).fill(praise);
    await expect(page.getByRole('alert')).toContainText('Aquí no puedo clasificar.');
    expect(caught).toEqual([]);
    await expect(counter(page)).toContainText('Peticiones con texto: 0');

    await page.getByRole('button', { name: 'Enviar el texto al servidor' }).click();
    await expect(page.locator('[data-source="server"]')).toHaveText('En el servidor');
    await expect(counter(page)).toContainText('Peticiones con texto: 1');
    expect(caught.map((request) => new URL(request.url()).pathname)).toEqual(['/senti']);
    await page.getByRole('button', { name: 'Dejar de enviar' }).click();
    await review(page).fill(`${praise} Otra maravilla.`);
    await expect(page.getByRole('alert')).toContainText('Aquí no puedo clasificar.');
    await expect(counter(page)).toContainText('Peticiones con texto: 1');
  });
});
