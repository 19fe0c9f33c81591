import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectDataset, type FindingCode } from './index.ts';

const inspect = (rows: readonly (readonly [text: string, label: string | number])[]) =>
  inspectDataset(() => [Buffer.from(rows.map((row) => row.join('\t')).join('\n'))]);

const good = Array.from({ length: 10 }, (_, row) => [`El cuarto número ${row} nos gustó mucho`, 1] as const);
const bad = Array.from({ length: 10 }, (_, row) => [`El plato número ${row} estaba frío`, 0] as const);
const rows = [...good, ...bad];

async function find(
  code: FindingCode,
  further: readonly (readonly [string, string | number])[],
  base = rows,
) {
  const { findings } = await inspect([...base, ...further]);
  return findings.find((finding) => finding.code === code);
}

describe('inspectDataset', () => {
  it('finds nothing in good rows', async () => {
    expect((await inspect(rows)).findings).toEqual([]);
  });

  it('finds the same text with both labels, and repeats, each with the line it stood in first', async () => {
    const { findings, duplicates, conflicts } = await inspect([
      ...rows,
      ['¡Muy bien todo!', 1],
      ['muy BIEN, todo', 1],
      ['Muy bien: todo', 0],
      ['muy bien todo', 1],
    ]);
    expect({ duplicates, conflicts }).toEqual({ duplicates: 3, conflicts: 1 });
    expect(findings).toEqual([
      { code: 'conflicting-labels', count: 1, lines: [[21, 23]] },
      {
        code: 'duplicate-texts',
        count: 3,
        lines: [
          [21, 22],
          [21, 23],
          [21, 24],
        ],
      },
    ]);
  });

  it('finds rows that are nearly an earlier one, not those that are merely alike', async () => {
    const text = 'Nos atendieron muy bien y la comida llegó caliente a la mesa del jardín';
    const found = await find('near-duplicates', [
      [text, 1],
      [`${text} ayer`, 1],
      ['Nos atendieron mal y la cena llegó fría a la mesa de la calle', 0],
    ]);
    expect(found).toMatchObject({ count: 1, lines: [[21, 22]] });
  });

  it('finds rows that are in another language', async () => {
    const found = await find('not-spanish', [
      ['The room was dirty and the staff were rude', 0],
      ['O hotel é muito bom e a localização é ótima', 1],
      ['Отель очень хороший, нам понравилось', 1],
      ['Un hotel con wifi y parking, todo very good', 1],
    ]);
    expect(found).toMatchObject({ count: 3, lines: [[21], [22], [23]] });
  });

  it('finds texts that are very short, very long, or were decoded wrongly', async () => {
    expect(await find('short-texts', [['Bien, gracias', 1]])).toMatchObject({ count: 1, lines: [[21]] });
    expect(await find('long-texts', [['muy bien '.repeat(300), 1]])).toMatchObject({ lines: [[21]] });
    expect(await find('repaired-texts', [['la habitaciÃ³n nos gustÃ³', 1]])).toMatchObject({ lines: [[21]] });
  });

  it('tells classes that are out of balance, too small or missing', async () => {
    const many = Array.from({ length: 60 }, (_, row) => [`Otra cosa ${row} que va bien`, 1] as const);
    expect(await find('imbalanced', many)).toMatchObject({
      count: 10,
      params: { positives: 70, negatives: 10 },
    });
    const [negative] = bad;
    expect(await find('too-few-rows', [negative!], good)).toMatchObject({
      params: { positives: 10, negatives: 1, min: 10 },
    });
    expect(await find('one-class-only', [], good)).toMatchObject({ count: 10 });
  });

  it('keeps the first 100 cases and counts all', async () => {
    const repeated = Array.from({ length: 300 }, () => ['Lo mismo de siempre otra vez', 1] as const);
    const found = await find('duplicate-texts', repeated);
    expect(found).toMatchObject({ count: 299 });
    expect(found!.lines).toHaveLength(100);
  });

  const realData = process.env['SENTI_REAL_DATA'];
  it.skipIf(!realData)(
    'finds the 31 repeats and the contradiction of DB_proyecto_SA.txt (skipped where SENTI_REAL_DATA is not set)',
    async () => {
      const file = readFileSync(join(realData!, 'DB_proyecto_SA.txt'));
      const { findings } = await inspectDataset(() => [file]);
      const counts = Object.fromEntries(findings.map(({ code, count }) => [code, count]));
      expect(counts).toEqual({
        'conflicting-labels': 1,
        'duplicate-texts': 31,
        'near-duplicates': 1,
        'short-texts': 28,
      });
      expect(findings[0]!.lines).toEqual([[695, 718]]);
    },
  );
});
