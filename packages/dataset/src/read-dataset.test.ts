import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DatasetRefusedError, readDataset } from './index.ts';

const read = (content: string | Uint8Array) => readDataset(() => [Buffer.from(content)]);

async function refusalOf(content: string | Uint8Array): Promise<DatasetRefusedError> {
  const error: unknown = await read(content).catch((cause: unknown) => cause);
  if (!(error instanceof DatasetRefusedError))
    throw new TypeError('the data set was not refused', { cause: error });
  return error;
}

describe('readDataset', () => {
  it('reads the same reviews with LF, with CRLF, with a byte order mark and without a last line end', async () => {
    const { reviews } = await read('Muy limpio\t1\nSucio\t0\n');
    expect(reviews).toEqual([
      { text: 'Muy limpio', label: 1 },
      { text: 'Sucio', label: 0 },
    ]);
    expect((await read('\uFEFFMuy limpio\t1\r\nSucio\t0')).reviews).toEqual(reviews);
  });

  it('names each line that gives no review, and why', async () => {
    const { reviews, lines, report } = await read(
      [
        'bien\t1',
        'sin etiqueta',
        '',
        'mal\t0',
        '\t1',
        'a\tb\t1',
        'regular\t3',
        'bien\t 1 ',
        'no\t0',
        'si\t1',
      ].join('\n'),
    );
    expect(reviews).toHaveLength(5);
    expect([...lines]).toEqual([1, 4, 8, 9, 10]);
    expect(report.problems).toEqual([
      { line: 2, code: 'row-without-tab' },
      { line: 5, code: 'row-without-text' },
      { line: 6, code: 'row-with-extra-fields', params: { fields: 3, expected: 2 } },
      { line: 7, code: 'row-with-unknown-label' },
    ]);
    expect(report.problemCounts).toEqual({
      'row-without-tab': 1,
      'row-without-text': 1,
      'row-with-extra-fields': 1,
      'row-with-unknown-label': 1,
    });
  });

  it('keeps the first 1,000 problems and counts all', async () => {
    const { report } = await read('x\t1\n'.repeat(1500) + 'y\n'.repeat(1200));
    expect(report.problems).toHaveLength(1000);
    expect(report.problemCounts).toEqual({ 'row-without-tab': 1200 });
  });

  it('leaves out a review over 10,000 characters, and one so long that it is not even kept', async () => {
    const { report } = await read(
      `${'a'.repeat(10_000)}\t1\n${'b'.repeat(10_001)}\t1\nok\t0\n${'c'.repeat(90_000)}\t1\n`,
    );
    expect(report.rows).toBe(2);
    expect(report.problems.map(({ line, code }) => [line, code])).toEqual([
      [2, 'row-too-long'],
      [4, 'row-too-long'],
    ]);
  });

  it('counts repeated texts and texts with both labels, whatever stands between their words', async () => {
    const { report, groups } = await read(
      '¡Muy bien!\t1\nmuy BIEN\t1\nMuy, bien.\t0\nMal\t0\n👍\t1\n👎\t0\n',
    );
    expect(report).toMatchObject({ rows: 6, positives: 3, negatives: 3, duplicates: 2, conflicts: 1 });
    expect([...groups]).toEqual([0, 0, 0, 1, 2, 3]);
  });

  it('hashes the kept rows in order, each `text\\nlabel\\n`, composed and with white space folded', async () => {
    const { report } = await read('  cafe\u0301  con \u00a0 leche\t1\nmal\t0\n');
    const expected = createHash('sha256').update('café con leche\n1\nmal\n0\n').digest('hex');
    expect(report.corpusSha256).toBe(expected);
  });

  it('refuses a file without a review', async () => {
    expect((await refusalOf('')).code).toBe('no-rows');
    expect((await refusalOf('\n \n')).code).toBe('no-rows');
  });

  it('refuses a file of which more than half cannot be read, with the first lines', async () => {
    const refusal = await refusalOf('a\t1\nb\nc\n');
    expect(refusal).toMatchObject({
      code: 'mostly-unreadable',
      params: { bad: 2, lines: 3, firstLines: '2, 3' },
    });
  });

  it('refuses what is not text, with the line', async () => {
    expect(await refusalOf('a\t1\nb\t0\n\0\n')).toMatchObject({ code: 'not-text', params: { line: 3 } });
  });

  const realData = process.env['SENTI_REAL_DATA'];
  it.skipIf(!realData)(
    'finds 31 duplicates and 1 contradiction in DB_proyecto_SA.txt (skipped where SENTI_REAL_DATA is not set)',
    async () => {
      const { report } = await read(readFileSync(join(realData!, 'DB_proyecto_SA.txt')));
      expect(report).toMatchObject({
        rows: 1002,
        positives: 503,
        negatives: 499,
        duplicates: 31,
        conflicts: 1,
      });
      expect(report.problems).toEqual([]);
    },
  );
});
