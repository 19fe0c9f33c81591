import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SignedUpload } from '../ports/blob-store.ts';
import { createBlobRequestHandler } from './blob-request-handler.ts';
import { openTestPlatform } from './test-platform.ts';

const run = promisify(execFile);
const hasCurl = await run('curl', ['--version']).then(
  () => true,
  () => false,
);

describe('uploads over a socket', () => {
  let port = 0;
  const harness = openTestPlatform({ baseUrl: () => `http://127.0.0.1:${port}` });
  const { blobs } = harness.platform;
  const handle = createBlobRequestHandler({ blobs, onUploaded: () => Promise.resolve() });
  let server: Server;
  beforeAll(async () => {
    server = createServer((incoming, outgoing) => {
      void handle(toRequest(incoming)).then(async (response) => {
        outgoing.writeHead(response.status, Object.fromEntries(response.headers));
        outgoing.end(Buffer.from(await response.arrayBuffer()));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
    harness.remove();
  });

  async function curl(form: SignedUpload, sizeBytes: number): Promise<string> {
    const path = join(harness.dataDir, 'upload.txt');
    writeFileSync(path, Buffer.alloc(sizeBytes, 'reseña\t1\n'));
    const fields = Object.entries(form.fields).flatMap(([name, value]) => ['-F', `${name}=${value}`]);
    const flags = ['-sS', '-o', '/dev/null', '-w', '%{http_code}'];
    return (await run('curl', [...flags, ...fields, '-F', `file=@${path}`, form.url])).stdout;
  }

  it.skipIf(!hasCurl)('takes what curl -F sends, and answers it when the file is too large', async () => {
    const form = await blobs.signUpload({ key: 'curl', maxBytes: 2_000_000, expiresInSeconds: 60 });
    expect(await curl(form, 2_000_000)).toBe('204');
    expect(await blobs.stat('curl')).toMatchObject({ sizeBytes: 2_000_000 });
    expect(await curl(form, 2_000_001)).toBe('413');
    expect(await curl(form, 9_000_000)).toBe('413');
    expect(await blobs.stat('curl')).toMatchObject({ sizeBytes: 2_000_000 });
  });

  it('keeps nothing of an upload whose client goes away', async () => {
    const form = await blobs.signUpload({ key: 'gone', maxBytes: 2_000_000, expiresInSeconds: 60 });
    const fields = Object.entries(form.fields).map(
      ([name, value]) => `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    );
    const file = `--x\r\nContent-Disposition: form-data; name="file"; filename="f"\r\n\r\n${'y'.repeat(300_000)}`;
    const socket = connect(port, '127.0.0.1');
    const head =
      'POST /blobs HTTP/1.1\r\nhost: x\r\ncontent-type: multipart/form-data; boundary=x\r\ncontent-length: 1000000\r\n\r\n';
    socket.write(head + fields.join('') + file);
    const { unfinishedFiles } = harness;
    await expect.poll(unfinishedFiles).toHaveLength(1);

    socket.destroy();
    await expect.poll(unfinishedFiles).toHaveLength(0);
    await sleep(20);
    expect(await blobs.stat('gone')).toBeUndefined();
  });
});

function toRequest(incoming: IncomingMessage): Request {
  const headers = new Headers(incoming.headers as Record<string, string>);
  const body = incoming.method === 'POST' ? (Readable.toWeb(incoming) as ReadableStream<Uint8Array>) : null;
  const init = { method: incoming.method ?? 'GET', headers, body, duplex: 'half' };
  return new Request(`http://127.0.0.1${incoming.url ?? '/'}`, init);
}
