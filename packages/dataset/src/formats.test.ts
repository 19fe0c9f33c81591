import { describe, expect, it } from 'vitest';
import { gzipSync } from 'node:zlib';
import { hashCorpus, readDataset, type WantedColumns } from './index.ts';
import { testWorkbook } from './test-workbook.ts';

const read = (content: string | Uint8Array, columns?: WantedColumns) =>
  readDataset(() => [Buffer.from(content)], columns && { columns });

const reviews = [
  { text: 'Muy limpio, "de verdad"; cerca del mar', label: 1 },
  { text: 'La habitación olía mal. No volveré', label: 0 },
  { text: '¡Qué rico! 😀 Costó 5 € | niño', label: 1 },
] as const;
const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
const csv = (delimiter: string, lineEnd = '\n') =>
  ['texto', 'etiqueta'].join(delimiter) +
  lineEnd +
  reviews.map(({ text, label }) => `${quote(text)}${delimiter}${label}${lineEnd}`).join('');
const tsv = reviews.map(({ text, label }) => `${text}\t${label}\n`).join('');
const utf16 = (text: string, isBigEndian = false) => {
  const bytes = Buffer.from(text, 'utf16le');
  return isBigEndian ? bytes.swap16() : bytes;
};

describe('a file in any format', () => {
  it.each([
    ['TSV without header', tsv],
    ['TSV with header', `opinión\tsentimiento\n${tsv}`],
    ['TSV, old Mac line ends', tsv.replaceAll('\n', '\r')],
    ['TSV with quotes around cells', csv('\t')],
    ['CSV', csv(',')],
    ['CSV, CRLF', csv(',', '\r\n')],
    ['CSV with semicolons', csv(';')],
    ['CSV with bars', csv('|')],
    ['CSV with a mark', `\uFEFF${csv(',')}`],
    ['CSV that Excel marked', `sep=;\r\n${csv(';', '\r\n')}`],
    ['UTF-16 LE', utf16(`\uFEFF${csv(',')}`)],
    ['UTF-16 BE', utf16(`\uFEFF${csv(',', '\r\n')}`, true)],
    ['UTF-16 LE without mark', utf16(tsv)],
    ['UTF-16 BE without mark', utf16(csv(';'), true)],
    ['NDJSON', reviews.map(({ text, label }) => JSON.stringify({ id: 7, label, text })).join('\n')],
    ['NDJSON of arrays', reviews.map(({ text, label }) => JSON.stringify([text, label])).join('\r\n')],
    ['read wrongly once', Buffer.from(tsv).toString('latin1')],
    ['labels first', reviews.map(({ text, label }) => `${label},${quote(text)}`).join('\n')],
    ['XLSX', testWorkbook([['texto', 'etiqueta'], ...reviews.map(({ text, label }) => [text, label])])],
    [
      'XLSX with texts in its cells',
      testWorkbook(
        reviews.map(({ text, label }) => [label === 1 ? 'sí' : 'no', text]),
        { texts: 'inline' },
      ),
    ],
    ['words', tsv.replaceAll('\t1', '\tPositivo').replaceAll('\t0', '\tnegativo')],
  ])('%s, also packed by gzip: gives the same corpus', async (_name, content) => {
    for (const isPacked of [false, true]) {
      const dataset = await read(isPacked ? gzipSync(content) : content);
      expect(dataset.reviews).toEqual(reviews);
      expect(dataset.report.problems).toEqual([]);
      expect(dataset.report.file.isPacked).toBe(isPacked);
      expect(dataset.report.corpusSha256).toBe(hashCorpus(reviews));
    }
  });

  it('reads Windows-1252, and lines of it among lines of UTF-8', async () => {
    const text = 'Habitación “amplia” a 50 €';
    const windows = Buffer.concat([
      Buffer.from('Habitaci\u00f3n \u0093amplia\u0094 a 50 \u0080\t1\n', 'latin1'),
      Buffer.from('mal\t0\n'),
    ]);
    const alone = await read(windows);
    expect(alone.reviews[0]!.text).toBe(text);
    expect(alone.report.file.encoding).toBe('windows-1252');
    const mixed = await read(Buffer.concat([windows, Buffer.from('pequeña\t0\n')]));
    expect(mixed.reviews.map((review) => review.text)).toEqual([text, 'mal', 'pequeña']);
    expect(mixed.report.file.encoding).toBe('mixed');
  });
});

describe('columns', () => {
  it('are found by name among others, and told', async () => {
    const { reviews: read1, report } = await read(
      'id,fecha,Texto de la reseña,ciudad,Estrellas\n1,2020,"Bien, sí",Vigo,5\n2,2021,Mal,Lugo,1\n3,2021,Así así,Lugo,3\n',
    );
    expect(read1).toEqual([
      { text: 'Bien, sí', label: 1 },
      { text: 'Mal', label: 0 },
    ]);
    expect(report.file).toEqual({
      format: 'delimited',
      delimiter: ',',
      encoding: 'utf-8',
      header: ['id', 'fecha', 'Texto de la reseña', 'ciudad', 'Estrellas'],
      textColumn: 3,
      labelColumn: 5,
      labels: 'stars',
      isPacked: false,
    });
    expect(report.problems).toEqual([{ line: 4, code: 'row-neutral' }]);
  });

  it('are found by what they hold', async () => {
    const { report } = await read('x1;x2;x3\n7;positiva;Muy bien todo\n8;negativa;Muy mal todo\n');
    expect(report.file).toMatchObject({ textColumn: 3, labelColumn: 2, header: ['x1', 'x2', 'x3'] });
  });

  it('are those that are named, or the file is refused with the names there are', async () => {
    const table = 'titulo,texto,util,etiqueta\nBueno,Muy largo,no,1\nMalo,Muy corto,si,0\n';
    const { reviews: named } = await read(table, { text: 'Título', label: '3' });
    expect(named).toEqual([
      { text: 'Bueno', label: 0 },
      { text: 'Malo', label: 1 },
    ]);
    await expect(read(table, { text: 'cuerpo' })).rejects.toMatchObject({
      code: 'column-not-found',
      params: { column: 'cuerpo', columns: '«titulo», «texto», «util», «etiqueta»' },
    });
  });

  it('leaves a first row that is a review alone', async () => {
    const { reviews: read1, report } = await read('muy buena nota,1\nmala,0\nbuena,1\n');
    expect(read1).toHaveLength(3);
    expect(report.file.header).toBeUndefined();
  });
});

describe('labels', () => {
  it.each([
    ['−1 and 1', ['-1', '1', '1'], [0, 1, 1]],
    ['−1, 0 and 1', ['-1', '0', '1'], [0, 'row-neutral', 1]],
    ['stars', ['1', '2', '3', '4', '5'], [0, 0, 'row-neutral', 1, 1]],
    ['stars in words', ['1 estrella', '5 estrellas', '★★★★☆'], [0, 1, 1]],
    ['decimals', ['1.0', '0.0', '1,0'], [1, 0, 1]],
    ['yes and no', ['Sí', 'NO', 'si'], [1, 0, 1]],
    ['P and N', ['P', 'N', 'NEU', 'P+'], [1, 0, 'row-neutral', 1]],
    ['a slip of the pen', ['0', '1', '0', '1', '4'], [0, 1, 0, 1, 'row-with-unknown-label']],
    ['nothing', ['0', '1', ''], [0, 1, 'row-without-label']],
  ])('%s', async (_name, labels, expected) => {
    const {
      reviews: found,
      lines,
      report,
    } = await read(labels.map((label, row) => `opinión ${row}\t${label}`).join('\n'));
    const at = new Map<number, unknown>();
    found.forEach(({ label }, row) => at.set(lines[row]!, label));
    for (const { line, code } of report.problems) at.set(line, code);
    expect([...at].sort(([a], [b]) => a - b).map(([, value]) => value)).toEqual(expected);
  });

  it('reads again when the end shows that the beginning was misunderstood', async () => {
    const ones = 'vaya sitio\t1\n'.repeat(8000);
    const stars = await read(`${ones}${'perfecto\t5\n'.repeat(20)}`);
    expect(stars.report).toMatchObject({ positives: 20, negatives: 8000, file: { labels: 'stars' } });
    const binary = await read(`${ones}${'perfecto\t0\n'.repeat(20)}`);
    expect(binary.report).toMatchObject({ positives: 8000, negatives: 20, file: { labels: 'binary' } });
  });
});

describe('quotes', () => {
  it('span lines, and the next row has the number of its own line', async () => {
    const { reviews: read1, report } = await read(
      'texto,etiqueta\n"uno\ndos\n\ntres",1\ncuatro,x\ncinco,0\n',
    );
    expect(read1.map((review) => review.text)).toEqual(['uno dos tres', 'cinco']);
    expect(report.problems).toEqual([{ line: 6, code: 'row-with-unknown-label' }]);
  });

  it('that do not close cost their line alone', async () => {
    const { reviews: read1, report } = await read(
      'texto,etiqueta\nbien,1\n"Bien" dicho,1\n"mal, muy mal,0\nregular,0\n"buena",1\n',
    );
    expect(read1.map((review) => review.text)).toEqual(['bien', '"Bien" dicho', 'regular', 'buena']);
    expect(report.problems).toEqual([{ line: 4, code: 'row-with-broken-quotes' }]);
  });

  it('are text where cells are kept apart by tabs, as the reference system had it', async () => {
    const { reviews: read1 } = await read('"Bien" dijo\t1\n"Mal"\t0\n"sin cerrar\t0\n');
    expect(read1.map((review) => review.text)).toEqual(['"Bien" dijo', '"Mal"', '"sin cerrar']);
  });

  it('never close in hostile files: refused or read in time that grows with the file', async () => {
    const rows = (count: number) => 'a,1\n'.repeat(50) + '"x,1\n'.repeat(count);
    const started = performance.now();
    const outcome = await read(rows(300_000)).catch((error: unknown) => error);
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(outcome).toBeDefined();
  });
});
