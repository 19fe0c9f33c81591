import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from './product.ts';
import { review, visit, waitForOfflineUse } from './steps.ts';

/** Hands on what the product serves, and once `isNewer` another service worker, as after a new release. */
async function serveReleases(origin: string) {
  const releases = { isNewer: false };
  const server: Server = createServer((request, response) => {
    void (async () => {
      const path = request.url ?? '/';
      const answer = await fetch(origin + path);
      const body = Buffer.from(await answer.arrayBuffer());
      const headers: Record<string, string> = { 'cache-control': 'no-cache' };
      for (const name of ['content-type', 'content-security-policy']) {
        headers[name] = answer.headers.get(name) ?? '';
      }
      response.writeHead(answer.status, headers);
      response.end(
        path === '/sw.js' && releases.isNewer ? Buffer.concat([body, Buffer.from('// newer')]) : body,
      );
    })();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { releases, server, origin: `http://127.0.0.1:${port}` };
}

test('a newer Senti is offered, applied only when asked, and the text is kept', async ({ page, product }) => {
  const { releases, server, origin } = await serveReleases(product.origin);
  await visit(page, origin);
  await waitForOfflineUse(page);
  await review(page).fill('A medias');
  releases.isNewer = true;
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });

  const toast = page.getByRole('status').filter({ hasText: 'Hay una versión nueva de Senti' });
  await expect(toast).toBeVisible();
  const loaded = page.waitForEvent('load');
  await toast.getByRole('button', { name: 'Actualizar ahora' }).click();
  await loaded;
  await expect(review(page)).toHaveValue('A medias');
  await expect(toast).toHaveCount(0);
  server.closeAllConnections();
  server.close();
});
