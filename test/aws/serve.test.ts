import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAwsStack, type AwsStack } from '../support/aws-stack.ts';
import { isAlive, serve, until, type Served } from '../support/processes.ts';
import { temporaryFolder } from '../support/product.ts';

let folder: ReturnType<typeof temporaryFolder>;
let stack: AwsStack;
let served: Served | undefined;

beforeAll(async () => {
  folder = temporaryFolder();
  stack = await openAwsStack();
});

afterAll(async () => {
  await served?.stop();
  await stack.stop();
  folder[Symbol.dispose]();
});

async function fetchJson(path: string, init?: RequestInit): Promise<unknown> {
  return (await fetch(new URL(path, served!.url), init)).json();
}

async function stop(): Promise<void> {
  const children = served!.children();
  expect(await served!.stop()).toBe(0);
  expect(children.filter(isAlive)).toEqual([]);
  served = undefined;
}

describe('SENTI_PLATFORM=aws senti serve', () => {
  it('trains the demo of an empty registry on S3, SQS and DynamoDB, and predicts by it', async () => {
    const starting = serve(folder.path, stack.env);
    const { blobs, catalog } = stack.platform;
    await until(async () => (await blobs.list('datasets/')).items.length > 0, 60_000);
    await stack.notify('datasets/opiniones.tsv/00000001');
    served = await starting;

    expect(await fetchJson('/modelos')).toEqual([{ idFile: 'opiniones.tsv' }]);
    const answer = await fetchJson('/senti', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ idmodel: 'opiniones.tsv', opiniones: ['Un hotel excelente y muy limpio'] }),
    });
    expect(answer).toEqual([['Positivo', 'Un hotel excelente y muy limpio']]);
    expect((await catalog.list('registry')).items).toHaveLength(1);
    expect(served.output.stderr).toBe('');
    await stop();
  }, 180_000);

  it('keeps nothing but its key and its lock on this machine, and finds the model at its next start', async () => {
    served = await serve(folder.path, stack.env);
    expect(served.output.stdout).not.toContain('entreno uno');
    expect(await fetchJson('/modelos')).toEqual([{ idFile: 'opiniones.tsv' }]);
    expect(readdirSync(folder.path).filter((name) => !/^(token|supervisor\.lock)/.test(name))).toEqual([]);
    await stop();
  }, 60_000);

  it('says which setting is missing, and starts nothing in its place', async () => {
    const { SENTI_TABLE: _missing, ...env } = stack.env;
    await expect(serve(folder.path, env)).rejects.toThrow(/SENTI_TABLE[^]*La API no arranca/);
  }, 60_000);
});
