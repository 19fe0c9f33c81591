import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createBlobRequestHandler } from './blob-request-handler.ts';
import { FakeClock, openTestPlatform } from './test-platform.ts';

describe('the blob request handler, of downloads,', () => {
  let harness: ReturnType<typeof openTestPlatform>;
  let handle: (request: Request) => Promise<Response>;
  let clock: FakeClock;
  const key = 'datasets/hoteles.tsv/1';
  afterEach(() => harness.remove());

  const link = (fileName?: string): Promise<string> =>
    harness.platform.blobs.signDownload({
      key,
      expiresInSeconds: 60,
      ...(fileName !== undefined && { fileName }),
    });
  beforeEach(async () => {
    clock = new FakeClock();
    harness = openTestPlatform({ clock });
    const { blobs } = harness.platform;
    handle = createBlobRequestHandler({ blobs, clock, onUploaded: () => Promise.resolve() });
    await harness.platform.blobs.put(key, Buffer.from('0123456789'), { contentType: 'text/html' });
  });

  it('serves what was signed, under a proxy’s path too, as nothing that a browser would run', async () => {
    const url = await link('año "1".html');
    for (const address of [url, url.replace('senti.test/', 'senti.test/some/proxy/')]) {
      const response = await handle(new Request(address));
      expect(response.status).toBe(200);
      expect(await response.text()).toBe('0123456789');
      expect(response.headers.get('content-length')).toBe('10');
      expect(response.headers.get('content-disposition')).toBe(
        `attachment; filename="a_o _1_.html"; filename*=UTF-8''a%C3%B1o%20%221%22.html`,
      );
      expect(response.headers.get('content-security-policy')).toContain('sandbox');
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it.each([
    ['bytes=0-0', '0', 'bytes 0-0/10'],
    ['bytes=2-5', '2345', 'bytes 2-5/10'],
    ['bytes=7-', '789', 'bytes 7-9/10'],
    ['bytes=-3', '789', 'bytes 7-9/10'],
    ['bytes=-99', '0123456789', 'bytes 0-9/10'],
    ['bytes=5-99', '56789', 'bytes 5-9/10'],
  ])('serves the range %s', async (range, text, contentRange) => {
    const response = await handle(new Request(await link(), { headers: { range } }));
    expect(response.status).toBe(206);
    expect(await response.text()).toBe(text);
    expect(response.headers.get('content-range')).toBe(contentRange);
    expect(response.headers.get('content-length')).toBe(String(text.length));
  });

  it.each(['bytes=1-2,4-5', 'bytes=5-2', 'lines=1-2', 'bytes=-'])(
    'serves the whole for %j',
    async (range) => {
      const response = await handle(new Request(await link(), { headers: { range } }));
      expect(response.status).toBe(200);
      expect(await response.text()).toBe('0123456789');
    },
  );

  it.each(['bytes=10-', 'bytes=-0'])('says 416 to %s, which holds no byte', async (range) => {
    const response = await handle(new Request(await link(), { headers: { range } }));
    expect(response.status).toBe(416);
    expect(response.headers.get('content-range')).toBe('bytes */10');
  });

  it('serves a range only of the version that the client has', async () => {
    const etag = (await handle(new Request(await link()))).headers.get('etag')!;
    const ask = async (ifRange: string): Promise<number> => {
      const headers = { range: 'bytes=0-1', 'if-range': ifRange };
      return (await handle(new Request(await link(), { headers }))).status;
    };
    expect(await ask(etag)).toBe(206);
    expect(await ask('"another"')).toBe(200);
  });

  it('has nothing for a link that was changed, has expired, or names no blob', async () => {
    const url = await link();
    const gone = await harness.platform.blobs.signDownload({ key: 'none', expiresInSeconds: 60 });
    const addresses = [
      url.replace('hoteles', 'otros'),
      url.replace(/expires=\d+/, 'expires=9999999999'),
      `${url}&name=x`,
      url.replace(/signature=\w+/, ''),
      'http://senti.test/blobs/%E0%A4%A',
      'http://senti.test/elsewhere',
      'http://senti.test/blobs',
      gone,
    ];
    for (const address of addresses) expect((await handle(new Request(address))).status, address).toBe(404);
    clock.ms += 62_000;
    expect((await handle(new Request(url))).status).toBe(404);
  });
});
