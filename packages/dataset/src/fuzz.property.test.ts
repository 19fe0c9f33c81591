import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DatasetRefusedError, inspectDataset, readDataset, streamReviews } from './index.ts';
import { testWorkbook } from './test-workbook.ts';

/**
 * Files that were never meant to be read: `SENTI_FUZZ_INPUTS=100000` runs so many of them, and without it
 * 2,000 of a fixed seed run.
 */
const inputs = Number(process.env['SENTI_FUZZ_INPUTS'] ?? 2000);
const seed = Number(process.env['SENTI_FUZZ_SEED'] ?? 1);

const pieces = [
  ...['bien', 'mal', 'habitaciÃ³n', 'habitaci\u00f3n', '😀', '\uD800', '1', '0', '-1', '3', '5', 'NEU', 'sí'],
  ...['texto', 'etiqueta', 'sep=;', '"', '""', "'", '\t', ',', ';', '|', '\n', '\r\n', '\r', ' ', '\0'],
  ...['\uFEFF', '{', '}', '[', ']', ':', '{"text":"bien","label":1}', '["a",1]', 'a'.repeat(300), '\\', '%'],
];
const anyTable = fc
  .array(fc.constantFrom(...pieces), { maxLength: 80 })
  .map((parts) => Buffer.from(parts.join('')));
const anyRows = fc
  .array(fc.array(fc.constantFrom(...pieces.slice(0, 20)), { minLength: 2, maxLength: 3 }), { maxLength: 12 })
  .chain((rows) =>
    fc
      .constantFrom('\t', ',', ';', '|')
      .map((delimiter) => Buffer.from(rows.map((cells) => cells.join(delimiter)).join('\n'))),
  );
const workbook = testWorkbook(Array.from({ length: 12 }, (_, row) => [`texto ${row}`, row % 2]));
const anyWorkbook = fc
  .array(fc.array(fc.constantFrom(...pieces.slice(0, 18)), { minLength: 1, maxLength: 3 }), { maxLength: 8 })
  .filter((rows) => rows.flat().every((cell) => !/[\0\uD800\uFEFF]/u.test(cell)))
  .map((rows) => testWorkbook(rows, { texts: 'inline' }));

/** Bytes with some changed, cut or said twice. */
const damaged = (bytes: fc.Arbitrary<Uint8Array>) =>
  fc
    .tuple(
      bytes,
      fc.array(fc.tuple(fc.nat(5000), fc.nat(255)), { maxLength: 4 }),
      fc.nat(5000),
      fc.constantFrom('whole', 'cut', 'doubled'),
    )
    .map(([original, changes, at, how]) => {
      const copy = Uint8Array.from(original);
      if (copy.length === 0) return copy;
      for (const [place, byte] of changes) copy[place % copy.length] = byte;
      if (how === 'cut') return copy.subarray(0, at % copy.length);
      return how === 'doubled' ? Buffer.concat([copy, copy]) : copy;
    });

const anyFile: fc.Arbitrary<Uint8Array> = fc.oneof(
  { weight: 3, arbitrary: anyTable },
  { weight: 3, arbitrary: anyRows },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) },
  { weight: 1, arbitrary: anyTable.map((bytes) => Buffer.from(bytes.toString(), 'utf16le')) },
  { weight: 1, arbitrary: anyTable.map((bytes) => Buffer.from(bytes.toString(), 'latin1')) },
  { weight: 1, arbitrary: damaged(fc.oneof(anyTable, anyRows).map((bytes) => gzipSync(bytes))) },
  { weight: 1, arbitrary: damaged(fc.oneof(anyWorkbook, fc.constant(workbook))) },
);
const anyColumns = fc.option(
  fc.record(
    { text: fc.constantFrom('texto', '1', '2', 'x'), label: fc.constantFrom('etiqueta', '1', '2') },
    { requiredKeys: [] },
  ),
  { nil: undefined, freq: 6 },
);

it(
  `reads ${inputs} files or refuses them by a code, the same way in any chunks and in a second pass`,
  async () => {
    const outcomes = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(anyFile, anyColumns, fc.integer({ min: 1, max: 100 }), async (file, columns, size) => {
        const read = await readDataset(() => [file], { columns }).catch(toRefusal);
        const outcome = read instanceof DatasetRefusedError ? read.code : read.report.file.format;
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
        function* chunks() {
          for (let start = 0; start < file.length; start += size) yield file.subarray(start, start + size);
        }
        const again = await inspectDataset(chunks, { columns }).catch(toRefusal);
        if (read instanceof DatasetRefusedError) {
          expect(again).toMatchObject({ code: read.code, params: read.params });
          return;
        }
        expect(again).toEqual(read.report);
        const { reviews, report } = read;
        expect(report.rows).toBe(reviews.length);
        expect(report.positives + report.negatives).toBe(report.rows);
        for (const { text } of reviews) expect(text).not.toMatch(/^\s|\s$|[\t\n\r\0]|^$/u);
        const streamed = [];
        for await (const batch of streamReviews(chunks, { columns }, report)) {
          for (const { text, label } of batch) streamed.push({ text, label });
        }
        expect(streamed).toEqual(reviews);
      }),
      { numRuns: inputs, seed },
    );
    // A fuzz that is always refused, or for one reason, looks at little.
    expect([...outcomes.keys()]).toEqual(expect.arrayContaining(['delimited', 'ndjson', 'xlsx', 'not-text']));
    expect(outcomes.size).toBeGreaterThan(9);
  },
  Math.max(30_000, inputs * 20),
);

function toRefusal(error: unknown): DatasetRefusedError {
  if (error instanceof DatasetRefusedError) return error;
  throw error;
}
