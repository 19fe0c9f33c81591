import { expect, type Page, type Request } from '@playwright/test';

export type Screen = 'clasificar' | 'lote' | 'modelos' | 'entrenar' | 'corregir';

export const praise = 'Una maravilla de sitio, volveremos sin dudarlo.';

/** Speaks for and against, with a word that no model knows. */
export const mixed =
  'La habitación, impecable y muy limpia. El desayuno, malo y caro, y el wifi no llega al rellanito; no volveremos.';

export async function visit(page: Page, origin: string, screen: Screen = 'clasificar', search = '') {
  await page.goto(`${origin}/${search}#/${screen}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Downloads a model from the first screen, by the button that names it, and waits until it is in use. */
export async function downloadFirst(page: Page, name: string) {
  await page.getByRole('button', { name: new RegExp(`^Descargar ${name}, `) }).click();
  await expect(page.getByRole('heading', { name: 'El modelo', exact: true })).toBeVisible();
}

export function review(page: Page) {
  return page.getByRole('textbox', { name: 'Opinión', exact: true });
}

export async function classify(page: Page, text: string) {
  await review(page).fill(text);
  await expect(page.locator('[data-verdict]')).toBeVisible();
}

/** Waits until the service worker has the page, with all that it needs without a connection. */
export async function waitForOfflineUse(page: Page) {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

export async function classifyList(page: Page, texts: string[]) {
  await page.getByRole('button', { name: 'Pegar filas' }).click();
  await page.getByRole('textbox', { name: 'Pega tus opiniones' }).fill(texts.join('\n'));
  await page.getByRole('button', { name: /^Clasificar [\d.]+ opini/ }).click();
  await expect(page.getByRole('button', { name: 'Exportar CSV' })).toBeVisible();
}

/** The requests that carried any of these words, in their address or their body. */
export function watchForText(page: Page, words: string[]): Request[] {
  const caught: Request[] = [];
  page.on('request', (request) => {
    const sent = decodeURIComponent(request.url()) + (request.postData() ?? '');
    if (words.some((word) => sent.includes(word))) caught.push(request);
  });
  return caught;
}

export function counter(page: Page) {
  return page.locator('header').getByText(/^Peticiones con texto: /);
}
