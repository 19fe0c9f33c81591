import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { datasetLimits, DatasetRefusedError, readDataset } from './index.ts';
import { testWorkbook } from './test-workbook.ts';

const codeOf = (content: Uint8Array | string) =>
  readDataset(() => [Buffer.from(content)]).then(
    () => 'read',
    (error: unknown) => {
      if (error instanceof DatasetRefusedError) return error.code;
      throw error;
    },
  );

const table = [
  ['bien', 1],
  ['mal', 0],
] as const;

describe('a file that is no table', () => {
  it.each([
    ['an old spreadsheet', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'old-spreadsheet'],
    ['a ZIP of other things', zipSync({ 'a.txt': strToU8('hola') }), 'zip-without-sheet'],
    ['a ZIP that ends too soon', testWorkbook(table).subarray(0, 700), 'workbook-broken'],
    [
      'a workbook whose XML is broken',
      testWorkbook(table, { entries: { 'xl/worksheets/sheet2.xml': '<worksheet><row><c></row>' } }),
      'workbook-broken',
    ],
    [
      'a workbook that names entities',
      testWorkbook(table, {
        entries: {
          'xl/worksheets/sheet2.xml':
            '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><worksheet><row><c t="str"><v>&b;</v></c></row></worksheet>',
        },
      }),
      'workbook-broken',
    ],
    ['a PDF', '%PDF-1.7\n%âãÏÓ\n1 0 obj\n<</Type/Catalog>>\nendobj\n', 'mostly-unreadable'],
    ['a PNG', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'not-text'],
    ['JSON in one array', '[{"text":"bien","label":1},{"text":"mal","label":0}]', 'json-not-lines'],
    ['JSON over many lines', '[\n  {\n    "text": "bien",\n    "label": 1\n  }\n]\n', 'json-not-lines'],
    ['a damaged gzip file', Buffer.from(gzipSync('bien\t1\n')).fill(9, 12, 15), 'packed-broken'],
    [
      'a gzip file that ends too soon',
      gzipSync('bien\t1\nmal\t0\n'.repeat(99)).subarray(0, -9),
      'packed-broken',
    ],
    ['gzip within gzip', gzipSync(gzipSync('bien\t1\n')), 'not-text'],
  ])('%s is refused by its own code', async (_name, content, code) => {
    expect(await codeOf(content)).toBe(code);
  });
});

describe('a file over a limit', () => {
  it('is refused as soon as it unpacks to far more than text does', async () => {
    expect(await codeOf(gzipSync('muy bien\t1\n'.repeat(2_000_000)))).toBe('unpack-ratio');
    const sheet = `<worksheet><row>${' '.repeat(20_000_000)}</row></worksheet>`;
    const bomb = testWorkbook(table, { entries: { 'xl/worksheets/sheet2.xml': sheet } });
    expect(await codeOf(bomb)).toBe('unpack-ratio');
  });

  it('is refused for one endless line, wherever it is', async () => {
    const endless = 'a'.repeat(datasetLimits.lineBytes + 70_000);
    expect(await codeOf(`bien\t1\nmal\t0\n${endless}`)).toBe('line-too-long');
    expect(await codeOf(`"${endless}`)).toBe('line-too-long');
  });

  it('is refused for too many columns, in a text and in a workbook', async () => {
    const wide = Array.from({ length: datasetLimits.columns + 1 }, (_, index) => `c${index}`);
    expect(await codeOf(`${wide.join(',')}\n${wide.map(() => '1').join(',')}\n`)).toBe('too-many-columns');
    const far = '<worksheet><row r="1"><c r="XFD1"><v>1</v></c></row></worksheet>';
    const sheet = testWorkbook(table, { entries: { 'xl/worksheets/sheet2.xml': far } });
    expect(await codeOf(sheet)).toBe('too-many-columns');
  });

  it('is refused for too many rows before they are all read', async () => {
    let lines = 0;
    const block = Buffer.from('bien\t1\nmal\t0\n'.repeat(10_000));
    function* endless() {
      for (;;) {
        lines += 20_000;
        yield block;
      }
    }
    await expect(readDataset(endless, { maxRows: 50_000 })).rejects.toMatchObject({
      code: 'too-many-rows',
      params: { max: 50_000 },
    });
    expect(lines).toBeLessThan(150_000);
  });
});
