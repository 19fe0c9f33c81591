import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareCodePoints,
  countVectorizer1,
  createAnalyzer,
  decodeVocabulary,
  encodeVocabulary,
  fitVocabulary,
  rowAt,
  rowCount,
  stackRows,
  termsOf,
  type SparseRow,
} from './index.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }), // lone surrogates among them
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(fc.constantFrom('muy', 'bueno', 'malo', 'no', 'ÑU', 'é', '𝔞𝔟', '.', '1º'), { maxLength: 20 })
    .map((words) => words.join(' ')),
);
const anyCorpus = fc.array(anyText, { maxLength: 8 });

/** The same counts by plain strings and a map: slow, and right at first sight. */
function countTerms(text: string, isKnown: (term: string) => boolean): [string, number][] {
  const counts = new Map<string, number>();
  for (const term of termsOf(createAnalyzer(countVectorizer1), text)) {
    if (isKnown(term)) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => compareCodePoints(a, b));
}

describe('Vocabulary (properties)', () => {
  it('never throws, and counts what plain string counting counts, on any corpus and text', () => {
    fc.assert(
      fc.property(anyCorpus, anyText, (corpus, text) => {
        const vocabulary = fitVocabulary(corpus, countVectorizer1);
        const known = new Set(vocabulary.terms);
        const { columns, values } = vocabulary.vectorize(text);
        expect(Array.from(columns, (column, index) => [vocabulary.terms[column], values[index]])).toEqual(
          countTerms(text, (term) => known.has(term)),
        );
      }),
    );
  });

  it('is deterministic, and keeps nothing of an earlier text', () => {
    fc.assert(
      fc.property(anyCorpus, anyText, anyText, (corpus, text, other) => {
        const vocabulary = fitVocabulary(corpus, countVectorizer1);
        const first = vocabulary.vectorize(text);
        vocabulary.vectorize(other);
        expect(vocabulary.vectorize(text)).toEqual(first);
        expect(fitVocabulary(corpus, countVectorizer1).terms).toEqual(vocabulary.terms);
      }),
    );
  });

  it('gives an empty row for a text of unknown n-grams', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(
          fitVocabulary(['zzqxj'], countVectorizer1).vectorize(text.replaceAll(/zzqxj/giu, '')).columns
            .length,
        ).toBe(0);
      }),
    );
  });

  it('survives encoding and decoding with every row unchanged', () => {
    fc.assert(
      fc.property(anyCorpus, (corpus) => {
        const vocabulary = fitVocabulary(corpus, countVectorizer1);
        const decoded = decodeVocabulary(encodeVocabulary(vocabulary));
        expect(decoded).toMatchObject({ terms: vocabulary.terms });
        expect(decoded.vectorizeAll(corpus)).toEqual(vocabulary.vectorizeAll(corpus));
      }),
    );
  });

  it('sorts columns by code point, without a term twice', () => {
    fc.assert(
      fc.property(anyCorpus, (corpus) => {
        const { terms } = fitVocabulary(corpus, countVectorizer1);
        const byCodePoints = [...new Set(terms)].sort((a, b) => {
          const x = Array.from(a, (character) => character.codePointAt(0)!);
          const y = Array.from(b, (character) => character.codePointAt(0)!);
          const index = x.findIndex((codePoint, at) => codePoint !== y[at]);
          return index < 0 ? x.length - y.length : x[index]! - (y[index] ?? -1);
        });
        expect(terms).toEqual(byCodePoints);
      }),
    );
  });
});

describe('stackRows (properties)', () => {
  const anyRow: fc.Arbitrary<SparseRow> = fc.uniqueArray(fc.nat(1000), { maxLength: 10 }).map((columns) => ({
    columns: Uint32Array.from(columns).sort(),
    values: Float32Array.from(columns, (_, index) => index + 1),
  }));

  it('keeps every row as it was', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 10 }), (rows) => {
        const batch = stackRows(rows);
        expect(rowCount(batch)).toBe(rows.length);
        expect(rows.map((_, index) => rowAt(batch, index))).toEqual(rows);
      }),
    );
  });
});
