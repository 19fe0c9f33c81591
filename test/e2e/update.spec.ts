import { expect, test } from './product.ts';
import { review, visit, waitForOfflineUse } from './steps.ts';

test('a newer Senti is offered, applied only when asked, and the text is kept', async ({
  page,
  context,
  product,
}) => {
  await visit(page, product.origin);
  await waitForOfflineUse(page);
  await review(page).fill('A medias');
  // the script of a newer build, as the browser finds it at its next look
  await context.route('**/sw.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}\n// newer` });
  });
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());

  const toast = page.getByRole('status').filter({ hasText: 'Hay una versión nueva de Senti' });
  await expect(toast).toBeVisible();
  const loaded = page.waitForEvent('load');
  await toast.getByRole('button', { name: 'Actualizar ahora' }).click();
  await loaded;
  await expect(review(page)).toHaveValue('A medias');
  await expect(toast).toHaveCount(0);
});
