import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';
import { openAwsStack, type AwsStack } from '../support/aws-stack.ts';
import { startFakeIssuer, type FakeIssuer } from '../support/fake-issuer.ts';
import { demoRows, startProduct } from './product.ts';
import { visit } from './steps.ts';

interface SignInProduct {
  origin: string;
  issuer: FakeIssuer;
  stack: AwsStack;
}

/** The product on AWS's emulators, with a place of sign-in on the loopback. */
const test = base.extend<object, { product: SignInProduct }>({
  product: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from here
    async ({}, use) => {
      const dataDir = mkdtempSync(join(tmpdir(), 'senti-e2e-'));
      const [issuer, stack] = await Promise.all([startFakeIssuer(), openAwsStack()]);
      const product = await startProduct(dataDir, {
        ...stack.env,
        SENTI_TOKEN_ISSUER: issuer.url,
        SENTI_TOKEN_AUDIENCE: issuer.clientId,
        SENTI_SIGN_IN_HOST: issuer.url,
      });
      await use({ origin: product.origin, issuer, stack });
      await product.stop();
      await Promise.all([issuer.stop(), stack.stop()]);
      rmSync(dataDir, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});
test.describe.configure({ mode: 'serial' });

const signInButton = (page: Page) => page.getByRole('button', { name: 'Entrar', exact: true });
const trainButton = (page: Page) => page.getByRole('button', { name: /^Entrenar con/ });

/** Visits the screen where one trains, with the CORS of the stack's bucket, which the emulator lacks. */
async function visitTraining(page: Page, { origin, stack }: SignInProduct) {
  await page.route(`${new URL(stack.env['SENTI_INGEST_QUEUE_URL']!).origin}/**`, async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'access-control-allow-origin': origin };
    await route.fulfill({ response, headers });
  });
  await visit(page, origin, 'entrenar');
}

async function choose(page: Page, name: string) {
  const buffer = Buffer.from(demoRows(60).join('\n'));
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer });
}

async function signIn(page: Page) {
  await signInButton(page).click();
  await expect(page.getByText('Has entrado')).toBeVisible();
}

test('who signs in sends a file and gets a model; nobody else is asked to', async ({ page, product }) => {
  await visit(page, product.origin);
  await expect(signInButton(page)).toHaveCount(0);
  await visitTraining(page, product);
  await expect(page.getByText('Para entrenar, entra con tu cuenta')).toBeVisible();
  await signIn(page);
  expect(page.url()).toBe(`${product.origin}/#/entrenar`); // neither code nor state stays in the address

  await choose(page, 'bares.tsv');
  await expect(page.getByLabel('Clave')).toHaveCount(0);
  await trainButton(page).click();
  await expect(page.getByRole('heading', { name: 'Entrenando «bares.tsv»' })).toBeVisible();
  await product.stack.notify('datasets/bares.tsv/00000001');
  await expect(page.getByRole('heading', { name: '«bares.tsv», versión 1, ya está' })).toBeVisible({
    timeout: 60_000,
  });
});

test('a session lasts over a reload of its tab, is unknown to others, and ends when asked', async ({
  page,
  context,
  product,
}) => {
  await visitTraining(page, product);
  await signIn(page);
  await page.reload();
  await expect(page.getByText('Has entrado')).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toMatch(/ey[\w-]+\.ey|refresh/);

  const other = await context.newPage();
  await visitTraining(other, product);
  await expect(other.getByText('Para entrenar, entra con tu cuenta')).toBeVisible();

  await page.getByRole('button', { name: 'Salir' }).click();
  await page.waitForURL(`${product.origin}/`);
  await visitTraining(page, product);
  await expect(page.getByText('Para entrenar, entra con tu cuenta')).toBeVisible();
  expect(await page.evaluate(() => sessionStorage.getItem('senti.session'))).toBeNull();
});

test('a sign-in that is refused is told, with a way to try again', async ({ page, product }) => {
  await visitTraining(page, product);
  product.issuer.isDenying = true;
  await signInButton(page).click();
  await expect(page.getByRole('alert')).toContainText('No he podido entrar con tu cuenta.');
  expect(page.url()).toBe(`${product.origin}/#/entrenar`);
  product.issuer.isDenying = false;
  await signIn(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a token is changed before it ends, and a session that was ended elsewhere is asked for again, with the file kept', async ({
  page,
  product,
}) => {
  product.issuer.lifetimeSeconds = 30; // less than what the page keeps in hand
  await visitTraining(page, product);
  await signIn(page);
  await choose(page, 'hoteles.tsv');
  await trainButton(page).click();
  await expect(page.getByRole('heading', { name: 'Entrenando «hoteles.tsv»' })).toBeVisible();
  expect(product.issuer.grants.at(-1)).toBe('refresh_token');

  await page.getByRole('button', { name: 'Dejar de mirar' }).click();
  product.issuer.revokeAll();
  await choose(page, 'hoteles.tsv');
  await trainButton(page).click();
  await expect(page.getByRole('alert')).toContainText('El servidor ya no reconoce tu sesión.');
  await expect(page.getByRole('heading', { name: 'hoteles.tsv' })).toBeVisible();
  await expect(signInButton(page)).toBeVisible();
  await expect(trainButton(page)).toBeDisabled();
  product.issuer.lifetimeSeconds = 3600;
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`asking to sign in has no serious fault of accessibility and fits any width, ${colorScheme}`, async ({
    page,
    product,
  }, testInfo) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await visitTraining(page, product);
    const found: string[] = [];
    const look = async (name: string) => {
      for (const width of [320, 390, 820, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (over > 0) found.push(`${name}: ${over} px too wide at ${width}`);
        const { violations } = await new AxeBuilder({ page }).analyze();
        for (const { id, impact, nodes } of violations) {
          if (impact === 'serious' || impact === 'critical') found.push(`${name}: ${id} ${nodes[0]!.html}`);
        }
        const path = testInfo.outputPath(`${name}-${width}-${colorScheme}.png`);
        await page.screenshot({ path, fullPage: true });
      }
    };
    await expect(signInButton(page)).toBeVisible();
    await look('pick');
    await choose(page, 'hoteles.tsv');
    await expect(signInButton(page)).toBeVisible();
    await look('send');
    product.issuer.isDenying = true;
    await signInButton(page).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await look('refused');
    product.issuer.isDenying = false;
    await signIn(page);
    await look('signed-in');
    expect(found).toEqual([]);
  });
}
