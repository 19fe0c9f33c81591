import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { InvalidBlobKeyError } from '../errors.ts';
import type { BlobStore } from '../ports/blob-store.ts';
import { collect, digest, someBytes, SourceFailed, stream } from './blob-fixtures.ts';
import { createSuite, type Skips } from './contract-suite.ts';
import { addUploadFacts } from './upload-facts.ts';

export interface BlobStoreHarness {
  blobs: BlobStore;
  /** How a client reaches the signed URLs; the network's own `fetch` when absent. */
  fetch?: (request: Request) => Promise<Response>;
  close: () => Promise<void> | void;
}

/** Runs the contract of `BlobStore` against what `create` makes; it may hold other blobs already. */
export function describeBlobStore(
  name: string,
  create: () => Promise<BlobStoreHarness>,
  options: { skips?: Skips; timeoutMs?: number } = {},
): void {
  describe(`${name}: a blob store`, () => {
    let harness: BlobStoreHarness;
    let blobs: BlobStore;
    beforeAll(async () => {
      harness = await create();
      blobs = harness.blobs;
    });
    afterAll(() => harness.close());

    const folder = `contract/${randomUUID()}`;
    const send = (request: Request): Promise<Response> => (harness.fetch ?? fetch)(request);
    const { fact, end } = createSuite(options.skips, options.timeoutMs);

    fact('gives back the bytes that were put', async () => {
      const bytes = someBytes(100_000);
      const info = await blobs.put(`${folder}/bytes`, bytes, { contentType: 'text/plain' });
      const content = await blobs.get(`${folder}/bytes`);

      expect(info).toMatchObject({ key: `${folder}/bytes`, sizeBytes: 100_000, contentType: 'text/plain' });
      expect(content?.info).toMatchObject({ sizeBytes: 100_000, contentType: 'text/plain' });
      expect(digest(await collect(content!.body))).toBe(digest(bytes));
    });

    fact('knows the sha-256 of what was put', async () => {
      const bytes = someBytes(1_000);
      const info = await blobs.put(`${folder}/digest`, bytes);

      expect(info.sha256).toBe(digest(bytes));
      expect((await blobs.stat(`${folder}/digest`))?.sha256).toBe(digest(bytes));
    });

    fact('dates a blob in ISO 8601, UTC', async () => {
      const { createdAt } = await blobs.put(`${folder}/dated`, someBytes(1));
      expect(new Date(createdAt).toISOString()).toBe(createdAt);
    });

    fact('takes a stream of chunks of any size, empty ones too', async () => {
      const chunks = [someBytes(10), new Uint8Array(0), someBytes(3_000_000), someBytes(1)];
      const info = await blobs.put(`${folder}/stream`, stream(chunks));
      const content = await blobs.get(`${folder}/stream`);

      expect(info.sizeBytes).toBe(3_000_011);
      expect(digest(await collect(content!.body))).toBe(digest(Buffer.concat(chunks)));
    });

    fact('keeps an empty blob', async () => {
      await blobs.put(`${folder}/empty`, new Uint8Array(0));
      const content = await blobs.get(`${folder}/empty`);

      expect(content?.info.sizeBytes).toBe(0);
      expect(await collect(content!.body)).toHaveLength(0);
    });

    fact('knows nothing of a blob that was never put', async () => {
      expect(await blobs.stat(`${folder}/none`)).toBeUndefined();
      expect(await blobs.get(`${folder}/none`)).toBeUndefined();
    });

    fact('reads a range with both ends, cut to the end of the blob', async () => {
      await blobs.put(`${folder}/range`, Buffer.from('0123456789'));
      const read = async (start: number, end: number): Promise<string> => {
        const content = await blobs.get(`${folder}/range`, { range: { start, end } });
        expect(content?.info.sizeBytes).toBe(10);
        return Buffer.from(await collect(content!.body)).toString();
      };

      expect(await read(0, 0)).toBe('0');
      expect(await read(2, 5)).toBe('2345');
      expect(await read(8, 99)).toBe('89');
      expect(await read(10, 12)).toBe('');
    });

    fact('puts the same bytes again without harm', async () => {
      const first = await blobs.put(`${folder}/again`, Buffer.from('same'));
      const second = await blobs.put(`${folder}/again`, Buffer.from('same'));

      expect(second).toMatchObject({ key: first.key, sizeBytes: first.sizeBytes });
      const page = await blobs.list(`${folder}/again`);
      expect(page.items).toHaveLength(1);
    });

    fact('shows a reader one version of a key that is being rewritten, never parts of two', async () => {
      const versions = [0x61, 0x62].map((byte) => new Uint8Array(600_000).fill(byte));
      await blobs.put(`${folder}/rewritten`, versions[0]!);
      const progress = { writing: true };
      const write = async (): Promise<void> => {
        for (let index = 1; index <= 12; index += 1)
          await blobs.put(`${folder}/rewritten`, versions[index % 2]!);
        progress.writing = false;
      };
      const writer = write();

      const seen: number[] = [];
      while (progress.writing) {
        const content = await blobs.get(`${folder}/rewritten`);
        const bytes = await collect(content!.body);
        expect(bytes).toHaveLength(600_000);
        expect(new Set(bytes).size).toBe(1);
        seen.push(bytes[0]!);
      }
      await writer;
      expect(seen.length).toBeGreaterThan(0);
    });

    fact('keeps nothing of a put whose source fails', async () => {
      const failing = async function* (): AsyncGenerator<Uint8Array> {
        yield someBytes(100_000);
        await Promise.resolve();
        throw new SourceFailed();
      };
      await expect(blobs.put(`${folder}/failing`, failing())).rejects.toThrow(SourceFailed);
      expect(await blobs.stat(`${folder}/failing`)).toBeUndefined();
    });

    fact('keeps nothing of a put that is aborted', async () => {
      const controller = new AbortController();
      const aborting = async function* (): AsyncGenerator<Uint8Array> {
        yield someBytes(100_000);
        await Promise.resolve();
        controller.abort(new SourceFailed());
        yield someBytes(100_000);
      };
      const { signal } = controller;
      await expect(blobs.put(`${folder}/aborted`, aborting(), { signal })).rejects.toThrow(SourceFailed);
      expect(await blobs.stat(`${folder}/aborted`)).toBeUndefined();
    });

    fact('removes a blob, and one that is not there', async () => {
      await blobs.put(`${folder}/removed`, someBytes(10));
      await blobs.put(`${folder}/twin`, await collect((await blobs.get(`${folder}/removed`))!.body));
      await blobs.remove(`${folder}/removed`);
      await blobs.remove(`${folder}/removed`);

      expect(await blobs.stat(`${folder}/removed`)).toBeUndefined();
      expect(await collect((await blobs.get(`${folder}/twin`))!.body)).toHaveLength(10);
    });

    fact('takes keys of any characters, up to 1,024 bytes', async () => {
      const keys = [
        'Ingesta 11.txt',
        'ñandú/¿qué?/*',
        'a+b%20c&d=e',
        'A',
        'a',
        '...',
        '日本語',
        'con',
        'x.part',
      ];
      const long = `${folder}/long/${'ñ'.repeat(400)}`;
      const longest = long + 'x'.repeat(1024 - Buffer.byteLength(long));
      const all = [...keys.map((key) => `${folder}/keys/${key}`), longest];
      for (const key of all) await blobs.put(key, Buffer.from(key));
      for (const key of all) {
        const content = await blobs.get(key);
        expect(content?.info.key).toBe(key);
        expect(Buffer.from(await collect(content!.body)).toString()).toBe(key);
      }
    });

    fact('refuses keys of another form', async () => {
      const keys = [
        '',
        '/',
        '/a',
        'a/',
        'a//b',
        '.',
        '..',
        'a/../b',
        'a/.',
        'x'.repeat(1025),
        'half \ud800 pair',
      ];
      for (const key of keys) {
        await expect(blobs.put(key, someBytes(1)), JSON.stringify(key)).rejects.toThrow(InvalidBlobKeyError);
        await expect(blobs.get(key)).rejects.toThrow(InvalidBlobKeyError);
        await expect(blobs.signUpload({ key, maxBytes: 1, expiresInSeconds: 60 })).rejects.toThrow(
          InvalidBlobKeyError,
        );
      }
    });

    fact('lists by prefix in the byte order of keys, page by page', async () => {
      const names = ['b', 'a/2', 'a-1', 'a/1', 'a', 'B', 'ñ', 'z', '\u{1f600}', '\uffee', 'a/10'];
      const keys = names.map((name) => `${folder}/list/${name}`);
      for (const key of keys) await blobs.put(key, Buffer.from(key));
      const inOrder = [...keys].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));

      for (const limit of [1, 3, 100])
        expect(await listAll(blobs, `${folder}/list/`, limit)).toEqual(inOrder);
      expect(await listAll(blobs, `${folder}/list/a/`, 2)).toEqual(
        inOrder.filter((key) => key.includes('list/a/')),
      );
      expect(await listAll(blobs, `${folder}/list/nothing`, 2)).toEqual([]);
    });

    addUploadFacts({ fact, send, folder, store: () => blobs });

    fact('signs a link that downloads one blob under a file name', async () => {
      await blobs.put(`${folder}/down/ñ 1`, Buffer.from('hola'));
      const url = await blobs.signDownload({
        key: `${folder}/down/ñ 1`,
        expiresInSeconds: 60,
        fileName: 'año.txt',
      });
      const response = await send(new Request(url));

      expect(response.status).toBe(200);
      expect(await response.text()).toBe('hola');
      expect(response.headers.get('content-disposition')).toContain("filename*=UTF-8''a%C3%B1o.txt");
    });

    fact('refuses a link for another blob than was signed', async () => {
      await blobs.put(`${folder}/down/mine`, Buffer.from('mine'));
      await blobs.put(`${folder}/down/your`, Buffer.from('your'));
      const url = await blobs.signDownload({ key: `${folder}/down/mine`, expiresInSeconds: 60 });
      const response = await send(new Request(url.replace('/down/mine', '/down/your')));

      expect(response.ok).toBe(false);
      expect(await response.text()).not.toBe('your');
    });

    end();
  });
}

async function listAll(blobs: BlobStore, prefix: string, limit: number): Promise<string[]> {
  const keys: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await blobs.list(prefix, { limit, ...(cursor !== undefined && { cursor }) });
    expect(page.items.length).toBeLessThanOrEqual(limit);
    keys.push(...page.items.map(({ key }) => key));
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return keys;
}
