import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { createModelShelf, recoverUploads } from '@senti/pipeline';
import {
  openEmbeddedPlatform,
  readSettings,
  relayOutbox,
  systemClock,
  TokenAuthenticator,
} from '@senti/platform';
import { createUploadHandler } from './embedded-uploads.ts';
import { createSite, type SiteOptions } from './site.ts';

/**
 * Entry: the API, the uploads, the models' files and the web app of one machine. A supervisor starts it
 * with an IPC channel, is told the port once it serves, and it ends when that channel does.
 */
const settings = readSettings(process.env, process.cwd());
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
const urlHost = settings.host.includes(':') ? `[${settings.host}]` : settings.host;
const webFolder = join(import.meta.dirname, '../../web/dist');
let port = settings.port;
const { close, ...parts } = settings.platform === 'aws' ? await openAws() : openEmbedded();
const site = createSite({
  ...parts,
  clock: systemClock,
  canStream: true,
  shelf: createModelShelf(parts),
  version,
  webFolder: existsSync(webFolder) ? webFolder : undefined,
  onFault: reportFault,
});

const server = serve({ fetch: site.fetch, hostname: settings.host, port: settings.port }, (address) => {
  port = address.port;
  process.send?.({ type: 'ready', port });
});
server.on('error', (error: NodeJS.ErrnoException) => {
  process.send?.({ type: 'failed', code: error.code ?? error.name });
  stop();
});

// A supervisor that hears nothing for long takes us to hang.
setInterval(() => {
  if (process.connected) process.send?.({ type: 'alive' });
}, 5000).unref();

process.on('disconnect', stop);
process.on('SIGTERM', stop);
process.on('SIGINT', () => {
  if (!process.connected) stop(); // a supervised process is told to stop by its supervisor
});

type Parts = Pick<
  SiteOptions,
  'blobs' | 'catalog' | 'queues' | 'relay' | 'authenticator' | 'signIn' | 'handleBlobRequest' | 'uploadOrigin'
>;

function openEmbedded(): Parts & { close: () => void } {
  const platform = openEmbeddedPlatform({
    dataDir: settings.dataDir,
    baseUrl: () => `http://${urlHost}:${port}`,
  });
  const { blobs, catalog, queues } = platform;
  // An API that died between a file and its message left it without one.
  recoverUploads({ blobs, catalog, ingestQueue: queues.ingest }).catch(reportFault);
  return {
    blobs,
    catalog,
    queues,
    relay: () => relayOutbox(catalog, queues),
    authenticator: new TokenAuthenticator(settings.token ?? ''),
    handleBlobRequest: createUploadHandler(platform, systemClock),
    close: () => platform.close(),
  };
}

async function openAws(): Promise<Parts & { close: () => void }> {
  const { JwtAuthenticator, openAwsPlatform, readAwsSettings, requireSetting } =
    await import('@senti/platform/aws');
  const { readSignIn } = await import('./read-sign-in.ts');
  const { blobs, catalog, queues, close } = openAwsPlatform(readAwsSettings(process.env));
  const issuer = process.env['SENTI_TOKEN_ISSUER'];
  const { url } = await blobs.signUpload({ key: 'datasets/origin', maxBytes: 1, expiresInSeconds: 60 });
  return {
    blobs,
    catalog,
    queues,
    relay: () => relayOutbox(catalog, queues),
    authenticator:
      issuer === undefined
        ? new TokenAuthenticator(settings.token ?? '')
        : new JwtAuthenticator({ issuer, audience: requireSetting(process.env, 'SENTI_TOKEN_AUDIENCE') }),
    signIn: issuer === undefined ? undefined : readSignIn(process.env),
    uploadOrigin: new URL(url).origin,
    close,
  };
}

function reportFault(error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${JSON.stringify({ level: 'error', event: 'request-failed', error: text })}\n`);
}

let isStopping = false;
function stop(): void {
  if (isStopping) return;
  isStopping = true;
  server.close(() => {
    close();
    if (process.connected) process.disconnect();
  });
  if ('closeIdleConnections' in server) server.closeIdleConnections();
  // Requests that are under way get a moment to end; an upload that does not is not acknowledged.
  setTimeout(() => {
    if ('closeAllConnections' in server) server.closeAllConnections();
  }, 1000).unref();
}
