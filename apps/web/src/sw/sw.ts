import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  precacheAndRoute,
  type PrecacheEntry,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: (PrecacheEntry | string)[] };

precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();
registerRoute(
  new NavigationRoute(createHandlerBoundToURL('index.html'), {
    denylist: [/^\/(v1|models|blobs|modelos|senti|health)(\/|$)/],
  }),
);

// tfjs is far larger than all else and few models need it: it is kept from its first use on, so that such a
// model opens without a connection too. The one before goes when another comes.
registerRoute(
  ({ url }) => /^\/assets\/tfjs-[^/]+\.js$/.test(url.pathname),
  async ({ request }) => {
    const cache = await caches.open('tfjs');
    const kept = await cache.match(request);
    if (kept) return kept;
    const response = await fetch(request);
    if (response.ok) {
      for (const former of await cache.keys()) await cache.delete(former);
      await cache.put(request, response.clone());
    }
    return response;
  },
);

// The first visit is taken over at once, so that a screen not yet opened is there without a connection.
// An update waits until the person agrees (workbox-window's messageSkipWaiting).
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => {
  if ((event.data as { type?: unknown } | null)?.type === 'SKIP_WAITING') void self.skipWaiting();
});
