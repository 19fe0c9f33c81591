import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { UploadRequest } from '@senti/contract';
import { openEmbeddedPlatform, systemClock, type EmbeddedPlatform } from '@senti/platform';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBlob } from './blobs.ts';
import { readCorpus } from './corpora.ts';
import { describeDataset, requestUpload } from './datasets.ts';
import { ingestUpload } from './ingest.ts';
import { tinyDataset, tinyTsv } from './test-corpus.ts';

let folder: string;
let platform: EmbeddedPlatform;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'senti-ingest-'));
  platform = openEmbeddedPlatform({ dataDir: folder, baseUrl: 'http://senti.test' });
});

afterAll(() => {
  platform.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Uploads the file, ingests it, and tells what became of the data set. */
async function ingest(request: UploadRequest, content: string | Uint8Array) {
  const { blobs, catalog } = platform;
  const stores = { blobs, catalog, clock: systemClock };
  const { upload } = await requestUpload(stores, request);
  const key = upload.fields['key']!;
  await blobs.put(key, Buffer.from(content));
  const outcome = await ingestUpload(
    {
      ...stores,
      worker: { workerId: 'w', supervisorId: 's' },
      leaseMs: 10_000,
      signal: new AbortController().signal,
    },
    { type: 'upload-created', key },
  );
  expect(outcome).toEqual({ kind: 'done' });
  return { key, dataset: (await describeDataset(stores, request.idFile, 'es'))! };
}

const rows = tinyTsv()
  .split('\n')
  .map((line) => line.split('\t') as [string, string]);

describe('ingestUpload', () => {
  it('makes the same corpus of a table with other columns as of a file of text and label', async () => {
    const csv = rows.map(([text, label], row) => `${row};"${text}";${label === '1' ? 'sí' : 'no'};x\r\n`);
    const { dataset } = await ingest(
      { idFile: 'tabla.csv', textColumn: 'qué', labelColumn: '3' },
      Buffer.from(`n;qué;recomienda;texto\r\n${csv.join('')}`, 'latin1'),
    );
    const { reviews, report } = await tinyDataset();
    expect(dataset).toMatchObject({
      state: 'training',
      report: {
        corpusSha256: report.corpusSha256,
        file: { encoding: 'windows-1252', textColumn: 2, labelColumn: 3 },
      },
    });
    expect((await readCorpus(platform.blobs, report.corpusSha256)).reviews).toEqual(reviews);
  });

  it.each([
    [
      'a column that is not there',
      { textColumn: 'cuerpo' },
      'texto,etiqueta\nbien,1\nmal,0\n',
      'column-not-found',
    ],
    ['a file without text', {}, '\0\u0001\u0002', 'not-text'],
    [
      'too few of a label',
      {},
      rows
        .slice(0, 14)
        .map((row) => row.join('\t'))
        .join('\n'),
      'too-few-rows',
    ],
  ])('refuses %s, and keeps the file', async (name, columns, content, code) => {
    const { key, dataset } = await ingest({ idFile: name, ...columns }, content);
    expect(dataset).toMatchObject({ state: 'failed', reason: { code } });
    expect(dataset.reason!.message).not.toMatch(/[{}]/);
    expect(Buffer.from((await readBlob(platform.blobs, key))!).toString()).toBe(content);
  });
});
