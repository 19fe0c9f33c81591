import { createHash, randomUUID } from 'node:crypto';
import { ListObjectsV2Command, PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toUpload } from '../contracts/blob-fixtures.ts';
import { describeBlobStore } from '../contracts/blob-store.contract.ts';
import { S3BlobStore } from './s3-blob-store.ts';
import { startEmulators, type Emulators } from './test-emulators.ts';

describeBlobStore(
  'S3',
  async () => {
    const emulators = await startEmulators();
    const { s3: client, presigner } = emulators.newClients();
    const blobs = new S3BlobStore({ client, presigner, bucket: emulators.newBucket() });
    return { blobs, close: emulators.stop };
  },
  {
    skips: {
      'refuses a file that is over the size of its form': 'fauxqs does not enforce POST policies',
      'refuses a form for another key than was signed': 'fauxqs does not enforce POST policies',
      'refuses by a form with a sha-256 any other file, and keeps what was there':
        'fauxqs ignores the checksum of a form',
      'refuses a link for another blob than was signed': 'fauxqs checks no signature',
      'signs a link that downloads one blob under a file name':
        'fauxqs does not know response-content-disposition',
      'lists by prefix in the byte order of keys, page by page':
        'fauxqs orders by localeCompare and pages by code units',
    },
  },
);

// What is skipped above is pinned in s3-requests.test.ts by the requests that are sent, and by documented answers.
describe('fauxqs 2.4.1 still', () => {
  let emulators: Emulators;
  let blobs: S3BlobStore;
  let bucket: string;
  beforeAll(async () => {
    emulators = await startEmulators();
    bucket = emulators.newBucket();
    const { s3: client, presigner } = emulators.newClients();
    blobs = new S3BlobStore({ client, presigner, bucket });
  });
  afterAll(() => emulators.stop());

  it('takes a file over the size of its form, and one under another key', async () => {
    const form = await blobs.signUpload({ key: 'mine', maxBytes: 1, expiresInSeconds: 60 });
    const forged = { ...form, fields: { ...form.fields, key: 'yours' } };

    expect((await fetch(toUpload(forged, 'more than one byte'))).status).toBe(204);
    expect(await blobs.stat('yours')).toMatchObject({ sizeBytes: 18 });
  });

  it('takes a file of another sha-256 than its form names', async () => {
    const sha256 = createHash('sha256').update('mine').digest('hex');
    const form = await blobs.signUpload({ key: 'summed', maxBytes: 10, expiresInSeconds: 60, sha256 });

    expect((await fetch(toUpload(form, 'yours'))).status).toBe(204);
    expect(await blobs.stat('summed')).toMatchObject({ sizeBytes: 5 });
  });

  it('overwrites in spite of If-None-Match', async () => {
    const { s3 } = emulators.newClients();
    for (const Body of ['first', 'second']) {
      await s3.send(new PutObjectCommand({ Bucket: bucket, Key: 'once', Body, IfNoneMatch: '*' }));
    }
    expect(await blobs.stat('once')).toMatchObject({ sizeBytes: 6 });
  });

  it('gives any blob to a link without a signature, and without the file name that it was signed with', async () => {
    await blobs.put('open', Buffer.from('for all'));
    const url = new URL(await blobs.signDownload({ key: 'open', expiresInSeconds: 60, fileName: 'a.txt' }));
    url.searchParams.delete('X-Amz-Signature');
    const response = await fetch(url);

    expect(await response.text()).toBe('for all');
    expect(response.headers.get('content-disposition')).toBeNull();
  });

  it('lists in the order of a language and loses keys between pages', async () => {
    const folder = randomUUID();
    for (const name of ['B', 'a']) await blobs.put(`${folder}/${name}`, Buffer.from(name));
    const { s3 } = emulators.newClients();
    const list = async (StartAfter?: string): Promise<unknown> => {
      const command = new ListObjectsV2Command({ Bucket: bucket, Prefix: folder, MaxKeys: 1, StartAfter });
      return (await s3.send(command)).Contents?.map(({ Key }) => Key);
    };
    // In byte order B comes before a.
    expect(await list()).toEqual([`${folder}/a`]);
    expect(await list(`${folder}/a`)).toBeUndefined();
  });
});

describe('S3BlobStore', () => {
  it('lists page by page where byte order and the order of a language are the same', async () => {
    const emulators = await startEmulators();
    const { s3: client, presigner } = emulators.newClients();
    const blobs = new S3BlobStore({ client, presigner, bucket: emulators.newBucket() });
    const keys = ['corpora/1', 'corpora/2', 'corpora/3', 'datasets/a', 'datasets/b'];
    for (const key of keys.toReversed()) await blobs.put(key, Buffer.from(key));

    const listed: string[][] = [];
    for (let cursor: string | undefined, more = true; more; more = cursor !== undefined) {
      const page = await blobs.list('', { limit: 2, ...(cursor !== undefined && { cursor }) });
      listed.push(page.items.map(({ key }) => key));
      cursor = page.nextCursor;
    }
    expect(listed).toEqual([keys.slice(0, 2), keys.slice(2, 4), keys.slice(4)]);
    expect((await blobs.list('datasets/')).items).toMatchObject([
      { key: 'datasets/a', sizeBytes: 10 },
      { key: 'datasets/b', sizeBytes: 10 },
    ]);
    expect((await blobs.list('nothing')).items).toEqual([]);
    await emulators.stop();
  });
});
