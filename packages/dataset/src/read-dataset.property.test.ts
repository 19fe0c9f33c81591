import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DatasetRefusedError, encodeCorpus, normalizeText, readCorpusFile, readDataset } from './index.ts';

const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }).map((text) => new TextEncoder().encode(text)),
  fc
    .array(fc.constantFrom('bien', 'mal', '\t', '\n', '\r\n', '0', '1', 'ñ', ' ', '\uFEFF'), {
      maxLength: 60,
    })
    .map((parts) => new TextEncoder().encode(parts.join(''))),
);

function chunksOf(bytes: Uint8Array, sizes: number[]): Uint8Array[] {
  const chunks: Uint8Array[] = [];
  for (let start = 0, turn = 0; start < bytes.length; turn++) {
    const end = start + (sizes[turn % sizes.length] ?? 1);
    chunks.push(bytes.subarray(start, end));
    start = end;
  }
  return chunks;
}

describe('readDataset (properties)', () => {
  it('reads any bytes or refuses them, in the same way however they are cut into chunks', async () => {
    const outcome = (chunks: Uint8Array[]) =>
      readDataset(() => chunks).catch((error: unknown) => {
        if (error instanceof DatasetRefusedError) return { code: error.code, params: error.params };
        throw error;
      });
    await fc.assert(
      fc.asyncProperty(
        anyBytes,
        fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
        async (bytes, sizes) => {
          expect(await outcome(chunksOf(bytes, sizes))).toEqual(await outcome([bytes]));
        },
      ),
    );
  });

  const anyReview = fc.record({
    text: fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .map(normalizeText)
      .filter((text) => text !== '' && !/[\0\uFEFF]/u.test(text)),
    label: fc.constantFrom(0 as const, 1 as const),
  });
  const anyReviews = fc.array(anyReview, { minLength: 1, maxLength: 20 });

  it('gives back a corpus as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(anyReviews, async (reviews) => {
        const corpus = await readCorpusFile([encodeCorpus(reviews)]);
        expect(corpus.reviews).toEqual(reviews);
        expect(corpus.report.positives + corpus.report.negatives).toBe(reviews.length);
      }),
    );
  });

  it('gives back what a writer of CSV wrote, whatever the texts hold', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyReviews,
        fc.constantFrom(',', ';', '|', '\t'),
        fc.constantFrom('\n', '\r\n'),
        async (reviews, delimiter, lineEnd) => {
          const rows = reviews.map(({ text, label }) => {
            const broken = text.replaceAll(' ', lineEnd);
            return `"${broken.replaceAll('"', '""')}"${delimiter}${label}${lineEnd}`;
          });
          const file = `texto${delimiter}etiqueta${lineEnd}${rows.join('')}`;
          const dataset = await readDataset(() => [new TextEncoder().encode(file)]);
          expect(dataset.reviews).toEqual(reviews);
        },
      ),
    );
  });
});
