import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limits, type UploadGrant } from '../../packages/contract/src/index.ts';
import { tinyTsv } from '../../packages/pipeline/src/test-corpus.ts';
import { openProduct, temporaryFolder, token, type Product } from '../support/product.ts';

let folder: ReturnType<typeof temporaryFolder>;
let product: Product;

/** One product with one model serves all of these tests: none of them changes it. */
beforeAll(async () => {
  folder = temporaryFolder();
  product = openProduct(folder.path);
  const worker = product.startWorker();
  await product.upload('año 1.tsv', tinyTsv());
  await product.waitFor('año 1.tsv', 'ready');
  await worker.stop();
});

afterAll(() => {
  product.close();
  folder[Symbol.dispose]();
});

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  product.request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

async function problemOf(response: Response) {
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  const problem = (await response.json()) as { status: number; code: string; detail: string };
  expect(problem.status).toBe(response.status);
  return problem;
}

describe('POST /senti', () => {
  it('gives label and text of each review, in the order asked', async () => {
    const opiniones = ['hotel excelente', '', 'baño sucio y roto', 'hotel excelente'];
    const answer = (await (await post('/senti', { idmodel: 'año 1.tsv', opiniones })).json()) as [
      string,
      string,
    ][];
    expect(answer.map(([, text]) => text)).toEqual(opiniones);
    expect(answer[0]).toEqual(['Positivo', 'hotel excelente']);
    expect(answer[2]).toEqual(['Negativo', 'baño sucio y roto']);
  });

  it('finds a model by either way of writing its accents', async () => {
    const response = await post('/senti', { idmodel: 'an\u0303o 1.tsv', opiniones: [] });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual([]);
  });

  it.each([
    ['an unknown model', { idmodel: 'nada', opiniones: [] }, 404, 'model-not-found'],
    ['no model', { opiniones: [] }, 422, 'body-invalid'],
    ['texts that are none', { idmodel: 'año 1.tsv', opiniones: [7] }, 422, 'body-invalid'],
    ['a list', [], 422, 'body-invalid'],
    ['a name that none has', { idmodel: '\ud800/..', opiniones: [] }, 404, 'model-not-found'],
    ['what is not JSON', '{"idmodel":', 400, 'body-invalid'],
    [
      'too many texts',
      { idmodel: 'año 1.tsv', opiniones: Array.from({ length: limits.predictionTexts + 1 }, () => 'a') },
      422,
      'too-many-texts',
    ],
    [
      'a text too long',
      { idmodel: 'año 1.tsv', opiniones: ['a', 'a'.repeat(limits.textLength + 1)] },
      422,
      'text-too-long',
    ],
    ['a body too large', { idmodel: 'x', opiniones: ['a'.repeat(limits.bodyBytes)] }, 413, 'body-too-large'],
  ])('refuses %s', async (_name, body, status, code) => {
    const problem = await problemOf(await post('/senti', body));
    expect(problem).toMatchObject({ status, code });
  });

  it('words a refusal in the language asked for', async () => {
    const ask = async (language: string) =>
      (
        await problemOf(
          await post('/senti', { idmodel: 'x', opiniones: [] }, { 'accept-language': language }),
        )
      ).detail;
    expect(await ask('es-MX')).toContain('No hay ningún modelo');
    expect(await ask('en')).toContain('There is no model');
  });

  it('takes a JSON body of whatever type, as the thesis’s clients send it', async () => {
    const body = { idmodel: 'año 1.tsv', opiniones: ['hotel excelente'] };
    for (const type of ['application/x-www-form-urlencoded', 'text/plain']) {
      expect((await post('/senti', body, { 'content-type': type })).status, type).toBe(200);
    }
  });

  it('needs no token', async () => {
    expect((await product.request('/modelos')).status).toBe(200);
  });
});

describe('POST /v1/datasets', () => {
  it('hands out a form for the file of a sha-256 alone, where one is given', async () => {
    const bytes = new TextEncoder().encode(tinyTsv('sum'));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const ask = (sum: string) =>
      post('/v1/datasets', { idFile: 'sum.tsv', sha256: sum }, { authorization: `Bearer ${token}` });
    const { upload } = (await (await ask(sha256)).json()) as UploadGrant;

    const refused = await product.postFile(upload, tinyTsv('other'));
    expect(await problemOf(refused)).toMatchObject({ status: 400, code: 'upload-other-file' });
    expect(await product.dataset('sum.tsv')).toMatchObject({ state: 'awaiting-upload' });
    expect((await product.postFile(upload, bytes)).status).toBe(204);
    expect((await product.postFile(upload, 'another\t1\n')).status).toBe(400);
    expect((await ask('no sha-256')).status).toBe(422);
  });

  it.each([undefined, 'Bearer wrong', token, `Basic ${token}`])(
    'refuses to write with %s',
    async (authorization) => {
      const headers: Record<string, string> = authorization === undefined ? {} : { authorization };
      const problem = await problemOf(await post('/v1/datasets', { idFile: 'x.tsv' }, headers));
      expect(problem).toMatchObject({ status: 401, code: 'unauthorized' });
      expect((await product.request('/v1/datasets/x.tsv')).status).toBe(404);
    },
  );

  it.each(['../x', '', '.x', 'a/b', 'x'.repeat(129)])('refuses the name %j', async (idFile) => {
    const response = await post('/v1/datasets', { idFile }, { authorization: `Bearer ${token}` });
    expect(await problemOf(response)).toMatchObject({ status: 422, code: 'body-invalid' });
  });

  it('hands out a form for the origin that asked, by whatever name', async () => {
    const ask = (origin: string, headers: Record<string, string> = {}) =>
      product.request(`${origin}/v1/datasets`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ idFile: 'origins.tsv' }),
      });
    const urlOf = async (response: Response) =>
      ((await response.json()) as { upload: { url: string } }).upload.url;
    expect(await urlOf(await ask('http://localhost:8811'))).toBe('http://localhost:8811/blobs');
    const proxied = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'senti.example' };
    expect(await urlOf(await ask('http://127.0.0.1:8787', proxied))).toBe('https://senti.example/blobs');
  });

  it('refuses a file over the limit, and what is no longer the form that was handed out', async () => {
    const upload = await product.requestUpload('limits.tsv');
    const tampered = { ...upload, fields: { ...upload.fields, key: 'models/x/card.json' } };
    expect((await product.postFile(tampered, 'a\t1\n')).status).toBe(403);
    expect(await product.platform.blobs.stat('models/x/card.json')).toBeUndefined();
    expect(upload.maxBytes).toBe(limits.uploadBytes);
    expect((await product.dataset('limits.tsv')).state).toBe('awaiting-upload');
  });
});

describe('GET /v1/models', () => {
  it('leads to a card and to files with the size and sha-256 that it names', async () => {
    const { items } = (await (await product.request('/v1/models')).json()) as {
      items: { modelId: string; sizeBytes: number }[];
    };
    expect(items).toHaveLength(1);
    const detail = (await (await product.request(`/v1/models/${items[0]!.modelId}`)).json()) as {
      card: { idFile: string };
      files: { name: string; url: string; sizeBytes: number; sha256: string }[];
    };
    expect(detail.card.idFile).toBe('año 1.tsv');
    let total = 0;
    for (const { url, sizeBytes, sha256 } of detail.files) {
      const response = await product.request(url);
      expect(response.headers.get('cache-control')).toContain('immutable');
      const bytes = new Uint8Array(await response.arrayBuffer());
      expect(bytes.length).toBe(sizeBytes);
      expect(Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex')).toBe(sha256);
      total += sizeBytes;
    }
    expect(total).toBe(items[0]!.sizeBytes);
  });

  it('pages by data set', async () => {
    const page = (await (await product.request('/v1/models?limit=1')).json()) as {
      items: unknown[];
      nextCursor?: string;
    };
    expect(page.items).toHaveLength(1);
    expect(page.nextCursor).toBeUndefined();
    expect((await product.request('/v1/models?limit=0')).status).toBe(422);
  });

  it('refuses a cursor that it did not give, and a file that is none', async () => {
    expect(await problemOf(await product.request('/v1/models?cursor=zzz'))).toMatchObject({ status: 422 });
    expect(await problemOf(await product.request('/models/0123456789abcdef/..%2f..%2fx'))).toMatchObject({
      status: 404,
    });
  });

  it.each(['0000000000000000', 'card.json', '..%2f..%2fsecret.key'])('knows no model %s', async (modelId) => {
    const response = await product.request(`/v1/models/${modelId}`);
    expect([404, 422]).toContain(response.status);
    await problemOf(response);
  });
});

describe('the site', () => {
  it('says that it is well, and of what version', async () => {
    expect(await (await product.request('/health')).json()).toEqual({ status: 'ok', version: '0.0.0' });
  });

  it('answers what it does not know with a problem', async () => {
    expect(await problemOf(await product.request('/nada'))).toMatchObject({ status: 404, code: 'not-found' });
  });

  it('describes itself', async () => {
    const { paths } = (await (await product.request('/v1/openapi.json')).json()) as {
      paths: Record<string, unknown>;
    };
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining([
        '/modelos',
        '/senti',
        '/v1/datasets',
        '/v1/datasets/{idFile}',
        '/v1/models',
        '/v1/models/{modelId}',
        '/health',
      ]),
    );
  });

  it('lets pages load nothing from elsewhere', async () => {
    const policy = (await product.request('/health')).headers.get('content-security-policy');
    expect(policy).toContain("default-src 'self'");
  });

  it('had no fault of its own in all of this', () => {
    expect(product.faults).toEqual([]);
  });
});
