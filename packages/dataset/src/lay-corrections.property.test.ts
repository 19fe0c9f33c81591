import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  equalTextKey,
  layCorrections,
  mergeDatasets,
  readDataset,
  rowIdOf,
  type Correction,
} from './index.ts';

const anyText = fc.constantFrom('bueno', 'Bueno!', 'malo', 'ni fu ni fa', 'caro', '😀');
const anyLabel = fc.constantFrom(0 as const, 1 as const);
const anyRow = fc.record({ text: anyText, label: anyLabel });
const anyCorrection: fc.Arbitrary<Correction> = fc.record({
  text: anyText,
  label: anyLabel,
  occurrence: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
});
const toDataset = (rows: readonly { text: string; label: number }[]) =>
  readDataset(() => [
    new TextEncoder().encode(rows.map(({ text, label }) => `${text}\t${label}\n`).join('')),
  ]);

describe('layCorrections (properties)', () => {
  it('does the same a second time, keeps the rows’ order and texts, and adds each new text once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyRow, { minLength: 1, maxLength: 8 }),
        fc.array(anyRow, { minLength: 1, maxLength: 8 }),
        fc.array(anyCorrection, { maxLength: 6 }),
        fc.array(anyCorrection, { maxLength: 6 }),
        async (rowsA, rowsB, ofB, ofAll) => {
          const datasets = [await toDataset(rowsA), await toDataset(rowsB)];
          const laid = [{ datasetIndex: 1, corrections: ofB }, { corrections: ofAll }];
          const { dataset, relabelled, added } = layCorrections(datasets, laid);
          const merged = mergeDatasets(datasets);
          const kept = dataset.reviews.slice(0, merged.reviews.length);
          expect(kept.map(({ text }) => text)).toEqual(merged.reviews.map(({ text }) => text));
          expect(kept.filter(({ label }, row) => label !== merged.reviews[row]!.label)).toHaveLength(
            relabelled,
          );

          const texts = new Map<string, Correction>();
          for (const one of [...ofB, ...ofAll]) {
            if (one.occurrence === undefined) texts.set(equalTextKey(one.text), one);
          }
          const known = new Set(merged.reviews.map(({ text }) => equalTextKey(text)));
          const fresh = [...texts]
            .filter(([key]) => !known.has(key))
            .map(([, { text, label }]) => ({ text, label }));
          expect(dataset.reviews.slice(merged.reviews.length)).toEqual(fresh);
          expect(added).toBe(fresh.length);
          const rowsOfB = new Map(
            ofB.flatMap(({ text, occurrence, label }) =>
              occurrence === undefined ? [] : [[`${occurrence} ${text}`, label]],
            ),
          );
          const seen = new Map<string, number>();
          kept.forEach(({ text, label }, row) => {
            if (row < rowsA.length) {
              expect(label).toBe(texts.get(equalTextKey(text))?.label ?? rowsA[row]!.label);
              return;
            }
            const occurrence = (seen.get(text) ?? 0) + 1;
            seen.set(text, occurrence);
            const own = rowsOfB.get(`${occurrence} ${text}`) ?? texts.get(equalTextKey(text))?.label;
            expect(label).toBe(own ?? rowsB[row - rowsA.length]!.label);
          });
          expect(layCorrections(datasets, laid).dataset.report).toEqual(dataset.report);
        },
      ),
    );
  });
});

it('gives a row an id of data set, text and occurrence', () => {
  const ids = [
    rowIdOf('a.tsv', 'bueno', 1),
    rowIdOf('a.tsv', 'bueno', 2),
    rowIdOf('b.tsv', 'bueno', 1),
    rowIdOf('a.tsv', 'buena', 1),
  ];
  expect(new Set(ids).size).toBe(4);
  expect(rowIdOf('a.tsv', 'bueno', 1)).toBe(ids[0]);
  expect(ids[0]).toMatch(/^[0-9a-f]{64}$/);
});
