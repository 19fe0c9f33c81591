import { Readable } from 'node:stream';
import { serveStatic } from '@hono/node-server/serve-static';
import { blobKeys, modelIdSchema } from '@senti/contract';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { secureHeaders } from 'hono/secure-headers';
import { createApi, toErrorResponse } from './api.ts';
import type { ApiDependencies } from './dependencies.ts';

export interface SiteOptions extends Omit<ApiDependencies, 'modelBaseUrl' | 'ownUploads'> {
  /** Takes uploads, where this machine is the blob store itself. */
  handleBlobRequest?: ((request: Request) => Promise<Response>) | undefined;
  /** Where else the page may post uploads to. */
  uploadOrigin?: string | undefined;
  /** The built web app, where there is one. */
  webFolder?: string | undefined;
}

const yearSeconds = 31_536_000;

/** All that one machine serves: the API and what a cloud's bucket, CDN and static site would. */
export function createSite(options: SiteOptions): Hono {
  const { blobs, handleBlobRequest, uploadOrigin, signIn, webFolder } = options;
  const tokenOrigin = signIn && new URL(signIn.tokenUrl).origin;
  const site = new Hono();
  site.onError((error, c) => toErrorResponse(c, error, options.onFault));
  site.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        connectSrc: ["'self'", ...[uploadOrigin, tokenOrigin].filter((origin) => origin !== undefined)],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: 'no-referrer', // the address holds the token at first
      strictTransportSecurity: false, // loopback speaks plain HTTP
    }),
  );

  if (handleBlobRequest) {
    site.all('/blobs', (c) => handleBlobRequest(c.req.raw));
    site.all('/blobs/*', (c) => handleBlobRequest(c.req.raw));
  }

  site.use(compress());
  site.get('/models/:modelId/:file', async (c, next) => {
    const { modelId, file } = c.req.param();
    if (!modelIdSchema.safeParse(modelId).success) return next();
    const content = await blobs.get(blobKeys.modelFile(modelId, file));
    if (!content) return next();
    return c.body(Readable.toWeb(Readable.from(content.body)) as ReadableStream, 200, {
      'content-type': content.info.contentType,
      'content-length': String(content.info.sizeBytes),
      'cache-control': `public, max-age=${yearSeconds}, immutable`,
    });
  });

  if (webFolder !== undefined) {
    site.get(
      '*',
      serveStatic({
        root: webFolder,
        onFound: (path, c) => {
          const isHashed = /[/\\]assets[/\\]/.test(path);
          c.header('cache-control', isHashed ? `public, max-age=${yearSeconds}, immutable` : 'no-cache');
        },
      }),
    );
  }
  const api = createApi({ ...options, modelBaseUrl: '', ownUploads: handleBlobRequest !== undefined });
  site.all('*', (c) => api.fetch(c.req.raw));
  return site;
}
