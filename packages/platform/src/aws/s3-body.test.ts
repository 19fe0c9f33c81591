import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { collect, digest, someBytes } from '../contracts/blob-fixtures.ts';
import { S3BlobStore } from './s3-blob-store.ts';
import { createTestClients } from './test-emulators.ts';

const bytes = someBytes(300_000);
const checksum = Buffer.from(digest(bytes), 'hex').toString('base64');
const cutBytes = 100_000;

describe('S3Body, on connections that are really cut,', () => {
  let stop: (() => Promise<void>) | undefined;
  afterEach(() => stop?.());

  /** S3 with one object, whose first `cuts` answers end after 100,000 bytes. */
  async function serve(cuts: number): Promise<{ blobs: S3BlobStore; requests: IncomingHttpHeaders[] }> {
    const requests: IncomingHttpHeaders[] = [];
    const server = createServer((request, response) => {
      requests.push(request.headers);
      const start = Number(/^bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0);
      const body = bytes.subarray(start);
      const range = { 'content-range': `bytes ${start}-${bytes.length - 1}/${bytes.length}` };
      const whole = { 'x-amz-checksum-sha256': checksum };
      response.writeHead(start > 0 ? 206 : 200, {
        'content-length': body.length,
        etag: '"version"',
        ...(start > 0 ? range : whole),
      });
      if (requests.length > cuts) response.end(body);
      else
        response.write(body.subarray(0, cutBytes), () =>
          setTimeout(() => request.socket.resetAndDestroy(), 30),
        );
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { s3: client, presigner } = createTestClients({ s3Url: url, sqsUrl: url, dynamodbUrl: url });
    stop = async () => {
      client.destroy();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    };
    return { blobs: new S3BlobStore({ client, presigner, bucket: 'bucket' }), requests };
  }

  it('gives each byte once, asking for the rest of the same version', async () => {
    const { blobs, requests } = await serve(2);
    const content = await blobs.get('key');
    expect(digest(await collect(content!.body))).toBe(digest(bytes));
    expect(requests).toHaveLength(3);
    expect(requests[0]).not.toHaveProperty('range');
    for (const request of requests.slice(1)) expect(request).toMatchObject({ 'if-match': '"version"' });
    expect(requests[2]?.range).toMatch(/^bytes=[1-9]\d*-299999$/);
  });

  it('does not end the process when nobody reads it', async () => {
    const { blobs } = await serve(1);
    const content = await blobs.get('key');
    await sleep(150);
    expect(digest(await collect(content!.body))).toBe(digest(bytes));
  });

  it('does not end the process when its reader has gone away', async () => {
    const { blobs, requests } = await serve(1);
    const content = await blobs.get('key');
    for await (const chunk of content!.body) {
      expect(chunk.byteLength).toBeGreaterThan(0);
      break;
    }
    await sleep(150);
    expect(requests).toHaveLength(1);
  });
});
