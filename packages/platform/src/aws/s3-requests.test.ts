import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { InvalidBlobKeyError } from '../errors.ts';
import { collect, digest } from '../contracts/blob-fixtures.ts';
import { AwsRefusedError } from './errors.ts';
import { S3BlobStore } from './s3-blob-store.ts';
import { recordRequests, type RecordedAnswer, type RecordedRequest } from './test-recorder.ts';

type Blobs = { blobs: S3BlobStore; requests: RecordedRequest[] };

function record(answer?: (request: RecordedRequest) => RecordedAnswer): Blobs {
  const { clients, requests } = recordRequests(answer);
  const { s3: client, presigner } = clients;
  return { blobs: new S3BlobStore({ client, presigner, bucket: 'files-training' }), requests };
}

const bytes = Buffer.from('hola');
const sha256 = digest(bytes);
const [get, put, head] = ['GET', 'PUT', 'HEAD'];

describe('S3BlobStore.put sends', () => {
  it('the checksum for S3 to verify, the sha-256 to keep, and the wish to write nothing twice', async () => {
    const { blobs, requests } = record();
    await blobs.put('models/1/card.json', bytes, { contentType: 'application/json' });

    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatchObject({
      method: put,
      path: '/files-training/models/1/card.json',
      headers: {
        'if-none-match': '*',
        'x-amz-checksum-sha256': Buffer.from(sha256, 'hex').toString('base64'),
        'x-amz-meta-sha256': sha256,
        'content-type': 'application/json',
      },
      body: 'hola',
    });
  });

  it('nothing more when the same bytes are in place already', async () => {
    const { blobs, requests } = record(({ method }) =>
      method === put
        ? { status: 412, body: '<Error><Code>PreconditionFailed</Code></Error>' }
        : {
            headers: {
              'x-amz-meta-sha256': sha256,
              'content-length': '4',
              'content-type': 'text/plain',
              'last-modified': 'Sun, 01 Mar 2026 12:00:00 GMT',
            },
          },
    );
    expect(await blobs.put('key', bytes)).toEqual({
      key: 'key',
      sizeBytes: 4,
      sha256,
      contentType: 'text/plain',
      createdAt: '2026-03-01T12:00:00.000Z',
    });
    expect(requests.map(({ method }) => method)).toEqual([put, head]);
  });

  it.each([
    [412, 'PreconditionFailed'],
    [409, 'ConditionalRequestConflict'],
  ])('the bytes without a condition when others are in place (%i)', async (status, code) => {
    const { blobs, requests } = record(({ method, headers }) => {
      if (method === head) return { headers: { 'x-amz-meta-sha256': 'of other bytes' } };
      if (headers['if-none-match'] === undefined) return {};
      return { status, body: `<Error><Code>${code}</Code></Error>` };
    });
    expect(await blobs.put('key', bytes)).toMatchObject({ sha256 });
    expect(requests.map(({ method }) => method)).toEqual([put, head, put]);
    expect(requests[2]?.headers).not.toHaveProperty('if-none-match');
  });
});

describe('S3BlobStore.signUpload', () => {
  const key = 'datasets/año.txt/3';

  it('signs a policy of exactly this key, size, type, status and time, which S3 would enforce', async () => {
    const { blobs, requests } = record();
    const form = await blobs.signUpload({ key, maxBytes: 1_000, expiresInSeconds: 900 });
    const { fields } = form;
    const policy = JSON.parse(Buffer.from(fields['Policy']!, 'base64').toString()) as {
      expiration: string;
      conditions: unknown[];
    };

    expect(requests).toEqual([]);
    expect(form.url).toBe('https://aws.test/files-training');
    expect(policy.conditions).toHaveLength(8);
    expect(policy.conditions).toEqual(
      expect.arrayContaining([
        { key },
        { bucket: 'files-training' },
        ['content-length-range', 0, 1_000],
        { 'Content-Type': 'application/octet-stream' },
        { success_action_status: '204' },
        { 'X-Amz-Algorithm': 'AWS4-HMAC-SHA256' },
        { 'X-Amz-Credential': fields['X-Amz-Credential'] },
        { 'X-Amz-Date': fields['X-Amz-Date'] },
      ]),
    );
    expect(fields).toMatchObject({
      key,
      'Content-Type': 'application/octet-stream',
      success_action_status: '204',
    });
    expect(form.expiresAt).toBe(new Date(policy.expiration).toISOString());
    expect(Math.abs(Date.parse(form.expiresAt) - Date.now() - 900_000)).toBeLessThan(5_000);
    expect(fields['X-Amz-Signature']).toBe(sign(fields['X-Amz-Credential']!, fields['Policy']!));
  });

  it('holds S3 to the sha-256 of the file where one is given, by a field that the policy names', async () => {
    const { blobs } = record();
    const sha256 = 'b221d9dbb083a7f33428d7c2a3c3198ae925614d70210e28716ccaa7cd4ddb79'; // of "hola"
    const { fields } = await blobs.signUpload({ key, maxBytes: 1_000, expiresInSeconds: 900, sha256 });
    const policy = JSON.parse(Buffer.from(fields['Policy']!, 'base64').toString()) as {
      conditions: unknown[];
    };
    const checksum = 'siHZ27CDp/M0KNfCo8MZiuklYU1wIQ4ocWzKp81N23k=';

    expect(fields).toMatchObject({
      'x-amz-checksum-algorithm': 'SHA256',
      'x-amz-checksum-sha256': checksum,
    });
    expect(policy.conditions).toHaveLength(10);
    expect(policy.conditions).toEqual(
      expect.arrayContaining([
        { 'x-amz-checksum-algorithm': 'SHA256' },
        { 'x-amz-checksum-sha256': checksum },
      ]),
    );
    expect(fields['X-Amz-Signature']).toBe(sign(fields['X-Amz-Credential']!, fields['Policy']!));
  });

  it('refuses a key in which S3 would put a name of the uploader', async () => {
    const { blobs } = record();
    for (const each of ['datasets/${filename}', 'a${filename}b']) {
      const form = blobs.signUpload({ key: each, maxBytes: 1, expiresInSeconds: 60 });
      await expect(form).rejects.toThrow(InvalidBlobKeyError);
    }
  });
});

describe('S3BlobStore.signDownload', () => {
  it('signs method, host, key, name and time, so that no other is let through', async () => {
    const { blobs, requests } = record();
    const url = new URL(
      await blobs.signDownload({ key: 'models/ñ 1/card.json', expiresInSeconds: 600, fileName: 'año.txt' }),
    );
    const parameters = Object.fromEntries(url.searchParams);

    expect(requests).toEqual([]);
    expect(url.origin).toBe('https://aws.test');
    expect(url.pathname).toBe('/files-training/models/%C3%B1%201/card.json');
    expect(parameters).toMatchObject({
      'X-Amz-Expires': '600',
      'X-Amz-SignedHeaders': 'host',
      'response-content-disposition': `attachment; filename="a_o.txt"; filename*=UTF-8''a%C3%B1o.txt`,
    });
    expect(parameters).not.toHaveProperty('x-amz-checksum-mode');
    expect(url.searchParams.get('X-Amz-Signature')).toBe(signLink(url));
    const other = new URL(url.href.replace('card.json', 'other.bin'));
    expect(other.searchParams.get('X-Amz-Signature')).not.toBe(signLink(other));
  });
});

describe('S3BlobStore.list', () => {
  it('decodes keys that S3 encoded, and reads on after the last one', async () => {
    const keys = ['a b', 'a+b', 'a%b', 'ñ/\u0001', '\u{1f600}'];
    const encode = (key: string): string =>
      encodeURIComponent(key).replaceAll('%20', '+').replaceAll('%2F', '/');
    const { blobs, requests } = record(() => ({
      body: `<ListBucketResult><IsTruncated>true</IsTruncated><EncodingType>url</EncodingType>${keys
        .map(
          (key) =>
            `<Contents><Key>${encode(key)}</Key><Size>1</Size><LastModified>2026-03-01T12:00:00.000Z</LastModified></Contents>`,
        )
        .join('')}</ListBucketResult>`,
    }));
    const page = await blobs.list('', { limit: 5 });
    expect(page.items.map(({ key }) => key)).toEqual(keys);
    expect(page.items[0]).toEqual({ key: 'a b', sizeBytes: 1, createdAt: '2026-03-01T12:00:00.000Z' });

    await blobs.list('', { limit: 5, cursor: page.nextCursor! });
    expect(requests.map(({ query }) => query)).toMatchObject([
      { 'list-type': '2', 'max-keys': '5', 'encoding-type': 'url' },
      { 'start-after': '\u{1f600}' },
    ]);
  });
});

describe('S3BlobStore', () => {
  it('takes a sha-256 that S3 took of all bytes, and none that is over the parts', async () => {
    const base64 = Buffer.from(sha256, 'hex').toString('base64');
    const stat = (checksum: string): Promise<unknown> =>
      record(() => ({ headers: { 'x-amz-checksum-sha256': checksum } })).blobs.stat('key');

    expect(await stat(base64)).toMatchObject({ sha256 });
    expect(await stat(`${base64}-3`)).not.toHaveProperty('sha256');
  });

  it('does not take a missing bucket, or a missing right, for a missing blob', async () => {
    const answer = (status: number, code: string) => () => ({
      status,
      body: `<Error><Code>${code}</Code><Message>no</Message></Error>`,
    });
    await expect(record(answer(404, 'NoSuchBucket')).blobs.get('key')).rejects.toMatchObject({
      code: 'aws-refused',
      awsCode: 'NoSuchBucket',
      transient: false,
    });
    await expect(record(answer(403, 'AccessDenied')).blobs.stat('key')).rejects.toThrow(AwsRefusedError);
    await expect(record(answer(403, 'AccessDenied')).blobs.put('key', bytes)).rejects.toThrow(
      AwsRefusedError,
    );
    expect(await record(answer(404, 'NoSuchKey')).blobs.get('key')).toBeUndefined();
  });

  it('notices bytes that are not those that S3 took the checksum of', async () => {
    const { blobs } = record(({ method }) => {
      expect(method).toBe(get);
      const checksum = Buffer.from(sha256, 'hex').toString('base64');
      return { headers: { 'content-length': '4', 'x-amz-checksum-sha256': checksum }, body: 'HOLA' };
    });
    const content = await blobs.get('key');
    await expect(collect(content!.body)).rejects.toMatchObject({ code: 'corrupt-store', transient: false });
  });
});

// Source: docs.aws.amazon.com/AmazonS3/latest/API/sigv4-UsingHTTPPOST.html
function sign(credential: string, text: string): string {
  const scope = credential.split('/').slice(1);
  const hmac = (key: string | Buffer, data: string): Buffer =>
    createHmac('sha256', key).update(data).digest();
  const key = scope.reduce<string | Buffer>(hmac, 'AWS4secret-of-the-test');
  return hmac(key, text).toString('hex');
}

// Source: docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
function signLink(url: URL): string {
  const encode = (text: string): string =>
    encodeURIComponent(text).replace(
      /[!'()*]/g,
      (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
    );
  const credential = url.searchParams.get('X-Amz-Credential')!;
  const query = [...url.searchParams]
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort()
    .join('&');
  const request = [get, url.pathname, query, `host:${url.host}`, '', 'host', 'UNSIGNED-PAYLOAD'].join('\n');
  const scope = credential.split('/').slice(1).join('/');
  const date = url.searchParams.get('X-Amz-Date')!;
  return sign(credential, ['AWS4-HMAC-SHA256', date, scope, digest(Buffer.from(request))].join('\n'));
}
