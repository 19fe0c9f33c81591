import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toUpload } from '../contracts/blob-fixtures.ts';
import type { SignedUpload } from '../ports/blob-store.ts';
import { createBlobRequestHandler } from './blob-request-handler.ts';
import { FakeClock, openTestPlatform } from './test-platform.ts';

/** An upload whose body comes as a stream; DOM's types do not know `duplex`, without which Node refuses one. */
function stream(headers: Headers, body: ReadableStream<Uint8Array>): Request {
  const init = { method: 'POST', headers, body, duplex: 'half' };
  return new Request('http://senti.test/blobs', init);
}

type Part = [headers: string, content: string];

const field = (name: string, value: string): Part => [
  `Content-Disposition: form-data; name="${name}"`,
  value,
];
const file = (content: string, name = 'file'): Part => [
  `Content-Disposition: form-data; name="${name}"; filename="x.txt"\r\nContent-Type: text/html`,
  content,
];

describe('the blob request handler', () => {
  let harness: ReturnType<typeof openTestPlatform>;
  let handle: (request: Request) => Promise<Response>;
  let uploaded: { key: string; sizeBytes: number }[];
  let clock: FakeClock;
  beforeEach(() => {
    clock = new FakeClock();
    harness = openTestPlatform({ clock });
    uploaded = [];
    handle = createBlobRequestHandler({
      blobs: harness.platform.blobs,
      clock,
      onUploaded: (upload) => Promise.resolve(void uploaded.push(upload)),
    });
  });
  afterEach(() => harness.remove());

  const key = 'datasets/hoteles.tsv/1';
  const sign = (maxBytes = 1_000): Promise<SignedUpload> =>
    harness.platform.blobs.signUpload({ key, maxBytes, expiresInSeconds: 60 });

  const fieldsOf = ({ fields }: SignedUpload): Part[] =>
    Object.entries(fields).map(([name, value]) => field(name, value));

  function post(parts: Part[], { end = '--x--\r\n', headers = {} } = {}): Request {
    const body = parts.map(([head, content]) => `--x\r\n${head}\r\n\r\n${content}\r\n`).join('') + end;
    return new Request('http://senti.test/blobs', {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=x', ...headers },
      body,
    });
  }

  async function expectRefusal(request: Request, status: number, code: string): Promise<void> {
    const response = await handle(request);
    expect(await response.json()).toMatchObject({ type: 'about:blank', status, code });
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    await expectNothingStored();
  }

  async function expectNoBlobs(): Promise<void> {
    expect((await harness.platform.blobs.list('')).items).toEqual([]);
    expect(readdirSync(join(harness.dataDir, 'blobs'))).toEqual([]);
  }

  async function expectNothingStored(): Promise<void> {
    await expectNoBlobs();
    expect(harness.unfinishedFiles()).toEqual([]);
    expect(uploaded).toEqual([]);
  }

  it('answers 204 when the blob is stored and whoever must know has been told', async () => {
    const response = await handle(post([...fieldsOf(await sign()), file('hola')]));

    expect(response.status).toBe(204);
    expect(uploaded).toEqual([{ key, sizeBytes: 4 }]);
    const info = await harness.platform.blobs.stat(key);
    expect(info).toMatchObject({ sizeBytes: 4, contentType: 'application/octet-stream' });
  });

  it('takes a file of exactly the size allowed, and an empty one', async () => {
    const form = await sign(4);
    expect((await handle(post([...fieldsOf(form), file('hola')]))).status).toBe(204);
    expect((await handle(post([...fieldsOf(form), file('')]))).status).toBe(204);
  });

  it('takes a large file that comes in many small chunks', async () => {
    const form = await sign(5_000_000);
    const whole = toUpload(form, new Uint8Array(4_000_000).fill(65));
    const bytes = new Uint8Array(await whole.arrayBuffer());
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        controller.enqueue(bytes.subarray(sent, sent + 7_777));
        sent += 7_777;
        if (sent >= bytes.length) controller.close();
      },
    });
    expect((await handle(stream(whole.headers, body))).status).toBe(204);
    expect(uploaded).toEqual([{ key, sizeBytes: 4_000_000 }]);
  });

  it('refuses a file over the size, whether announced or found out', async () => {
    const parts = [...fieldsOf(await sign(10)), file('x'.repeat(11))];
    await expectRefusal(post(parts), 413, 'upload-too-large');
    await expectRefusal(post(parts, { headers: { 'content-length': '99999999' } }), 413, 'upload-too-large');
  });

  it('reads no further than the size allowed', async () => {
    const form = await sign(100_000);
    const head = fieldsOf(form)
      .map(([name, value]) => `--x\r\n${name}\r\n\r\n${value}\r\n`)
      .join('');
    let pulled = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        const text = pulled === 0 ? `${head}--x\r\n${file('')[0]}\r\n\r\n` : 'y'.repeat(10_000);
        controller.enqueue(Buffer.from(text));
        pulled += 1;
      },
    });
    const headers = { 'content-type': 'multipart/form-data; boundary=x' };
    await expectRefusal(stream(new Headers(headers), body), 413, 'upload-too-large');
    expect(pulled).toBeLessThan(60);
  });

  it('refuses a form that has expired', async () => {
    const form = await sign();
    clock.ms += 60_001;
    await expectRefusal(post([...fieldsOf(form), file('hola')]), 403, 'upload-expired');
  });

  it.each(['key', 'policy', 'signature'])('refuses a form whose %s was changed', async (name) => {
    const form = await sign();
    const fields = { ...form.fields, [name]: `${form.fields[name] ?? ''}0` };
    await expectRefusal(
      post([...fieldsOf({ ...form, fields }), file('hola')]),
      403,
      'upload-signature-invalid',
    );
  });

  it('refuses a form with the signature of a download', async () => {
    const url = new URL(await harness.platform.blobs.signDownload({ key, expiresInSeconds: 60 }));
    const form = await sign();
    const fields = { ...form.fields, signature: url.searchParams.get('signature')! };
    await expectRefusal(
      post([...fieldsOf({ ...form, fields }), file('hola')]),
      403,
      'upload-signature-invalid',
    );
  });

  it.each(['key', 'policy', 'signature'])('refuses a form without %s', async (name) => {
    const parts = fieldsOf(await sign()).filter(([head]) => !head.includes(`"${name}"`));
    await expectRefusal(post([...parts, file('hola')]), 400, 'upload-malformed');
  });

  it('refuses forms that are not of fields first and then one file', async () => {
    const fields = fieldsOf(await sign());
    const large = file('z'.repeat(500));
    const forms: Record<string, Request> = {
      'no file': post(fields),
      'two files': post([...fields, file('a'), file('b')]),
      'a file of another name': post([...fields, file('a', 'other')]),
      'the file first': post([file('a'), ...fields]),
      'a field after the file': post([...fields, file('a'), field('late', '1')]),
      'a field twice': post([...fields, fields[0]!, file('a')]),
      'too many fields': post([
        ...fields,
        ...Array.from({ length: 20 }, (_, n) => field(`f${n}`, '1')),
        file('a'),
      ]),
      'too large a field': post([...fields, field('big', 'x'.repeat(20_000)), file('a')]),
      'cut off in a field': post(fields, { end: '' }),
      'cut off in the file': post([...fields, large], { end: '' }),
      'cut off in the last boundary': post([...fields, large], { end: '--x' }),
      'no parts': post([]),
      'another type': post([...fields, large], { headers: { 'content-type': 'text/plain' } }),
      'no boundary': post([...fields, large], { headers: { 'content-type': 'multipart/form-data' } }),
      'no body': new Request('http://senti.test/blobs', {
        method: 'POST',
        headers: { 'content-type': 'multipart/form-data; boundary=x' },
      }),
    };
    for (const [title, request] of Object.entries(forms)) {
      const response = await handle(request);
      expect(await response.json(), title).toMatchObject({ code: 'upload-malformed', status: 400 });
      await expectNothingStored();
    }
  });

  it('keeps nothing of an upload whose connection breaks', async () => {
    const whole = post([...fieldsOf(await sign()), file('z'.repeat(500))]);
    const bytes = new Uint8Array(await whole.arrayBuffer());
    for (const cut of [10, 300, bytes.length - 100, bytes.length - 5]) {
      let sent = false;
      const body = new ReadableStream<Uint8Array>({
        pull: (controller) => {
          if (sent) controller.error(new Error('ECONNRESET'));
          else controller.enqueue(bytes.subarray(0, cut));
          sent = true;
        },
      });
      const request = stream(whole.headers, body);
      await expectRefusal(request, 400, 'upload-malformed');
    }
  });

  it('keeps nothing of a file before it has seen the end of its form', async () => {
    const parts = fieldsOf(await sign());
    const first = Buffer.from(await post([...parts, file('hola')], { end: '--x\r\n' }).arrayBuffer());
    const second = Buffer.from(`${file('again')[0]}\r\n\r\nagain\r\n--x--\r\n`);
    const body = new ReadableStream<Uint8Array>({
      start: async (controller) => {
        controller.enqueue(first);
        await sleep(60);
        await expectNoBlobs();
        controller.enqueue(second);
        controller.close();
      },
    });
    const headers = new Headers({ 'content-type': 'multipart/form-data; boundary=x' });
    await expectRefusal(stream(headers, body), 400, 'upload-malformed');
  });

  it('passes on what fails behind it, and the same form may be sent again', async () => {
    const form = await sign();
    const failing = createBlobRequestHandler({
      blobs: harness.platform.blobs,
      clock,
      onUploaded: () => Promise.reject(new RangeError('catalog')),
    });
    await expect(failing(post([...fieldsOf(form), file('hola')]))).rejects.toThrow(RangeError);
    expect((await handle(post([...fieldsOf(form), file('hola')]))).status).toBe(204);
  });

  it('words a refusal for its reader', async () => {
    const spanish = createBlobRequestHandler({
      blobs: harness.platform.blobs,
      clock,
      onUploaded: () => Promise.resolve(),
      describe: (code, request) => `${code} ${request.headers.get('accept-language') ?? ''}`,
    });
    const response = await spanish(
      new Request('http://senti.test/blobs/a', { headers: { 'accept-language': 'es' } }),
    );
    expect(await response.json()).toMatchObject({ code: 'not-found', detail: 'not-found es' });
  });
});
