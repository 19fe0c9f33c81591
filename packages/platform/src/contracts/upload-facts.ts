import { expect } from 'vitest';
import { InvalidArgumentError } from '../errors.ts';
import type { BlobStore } from '../ports/blob-store.ts';
import { collect, digest, toUpload } from './blob-fixtures.ts';
import type { Suite } from './contract-suite.ts';

/** Adds what the contract of `BlobStore` says of signed forms. */
export function addUploadFacts({
  fact,
  send,
  folder,
  store,
}: {
  fact: Suite['fact'];
  /** How a client reaches a signed URL. */
  send: (request: Request) => Promise<Response>;
  /** Under which the facts have their keys to themselves. */
  folder: string;
  /** The store, once the tests run. */
  store: () => BlobStore;
}): void {
  fact('signs a form that puts a file under its key', async () => {
    const blobs = store();
    const form = await blobs.signUpload({ key: `${folder}/up/ñ 1`, maxBytes: 1_000, expiresInSeconds: 60 });
    const response = await send(toUpload(form, 'hola'));

    expect(response.status).toBe(204);
    const content = await blobs.get(`${folder}/up/ñ 1`);
    expect(Buffer.from(await collect(content!.body)).toString()).toBe('hola');
    expect(form.maxBytes).toBe(1_000);
    expect(Date.parse(form.expiresAt)).toBeGreaterThan(0);
  });

  fact('refuses a file that is over the size of its form', async () => {
    const blobs = store();
    const form = await blobs.signUpload({ key: `${folder}/up/large`, maxBytes: 10, expiresInSeconds: 60 });
    const response = await send(toUpload(form, 'more than ten bytes'));

    expect(response.ok).toBe(false);
    expect(await blobs.stat(`${folder}/up/large`)).toBeUndefined();
  });

  fact('refuses a form for another key than was signed', async () => {
    const blobs = store();
    const form = await blobs.signUpload({ key: `${folder}/up/mine`, maxBytes: 10, expiresInSeconds: 60 });
    const response = await send(
      toUpload({ ...form, fields: { ...form.fields, key: `${folder}/up/yours` } }, 'hola'),
    );

    expect(response.ok).toBe(false);
    expect(await blobs.stat(`${folder}/up/yours`)).toBeUndefined();
  });

  fact('takes by a form with a sha-256 the file that has it', async () => {
    const blobs = store();
    const key = `${folder}/up/known`;
    const sha256 = digest(Buffer.from('hola'));
    const form = await blobs.signUpload({ key, maxBytes: 10, expiresInSeconds: 60, sha256 });
    const response = await send(toUpload(form, 'hola'));

    expect(response.status).toBe(204);
    expect(await blobs.stat(key)).toMatchObject({ sizeBytes: 4 });
  });

  fact('refuses by a form with a sha-256 any other file, and keeps what was there', async () => {
    const blobs = store();
    const key = `${folder}/up/other`;
    const sha256 = digest(Buffer.from('hola'));
    const form = await blobs.signUpload({ key, maxBytes: 10, expiresInSeconds: 60, sha256 });
    expect((await send(toUpload(form, 'adiós'))).status).toBe(400);
    expect(await blobs.stat(key)).toBeUndefined();

    await send(toUpload(form, 'hola'));
    expect((await send(toUpload(form, 'halo'))).status).toBe(400);
    expect((await blobs.stat(key))?.sizeBytes).toBe(4);
  });

  fact('signs no form for a sha-256 that is none', async () => {
    const key = `${folder}/up/none`;
    for (const sha256 of ['', 'abc', digest(Buffer.from('hola')).toUpperCase()]) {
      const form = store().signUpload({ key, maxBytes: 10, expiresInSeconds: 60, sha256 });
      await expect(form, sha256).rejects.toThrow(InvalidArgumentError);
    }
  });
}
