import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  BlockVocabulary,
  countVectorizer1,
  CountVocabulary,
  decodeBlockVocabulary,
  decodeVocabulary,
  encodeVocabulary,
  fitVocabulary,
  sentiEs1,
  UnknownAnalyzerError,
  VocabularyFormatError,
} from './index.ts';

interface Golden {
  texts: string[];
  vocabulary: string[];
  rows: [column: number, count: number][][];
}

const golden = JSON.parse(
  readFileSync(new URL('countvectorizer.golden.json', import.meta.url), 'utf8'),
) as Golden;

describe('countvectorizer-1', () => {
  it("fits scikit-learn's vocabulary on the golden texts", () => {
    expect(fitVocabulary(golden.texts, countVectorizer1).terms).toEqual(golden.vocabulary);
  });

  it("gives scikit-learn's counts on the golden texts", () => {
    const vocabulary = new CountVocabulary(countVectorizer1, golden.vocabulary);
    const rows = golden.texts.map((text) => {
      const { columns, values } = vocabulary.vectorize(text);
      return Array.from(columns, (column, index) => [column, values[index]]);
    });
    expect(rows).toEqual(golden.rows);
  });

  const realData = process.env['SENTI_REAL_DATA'];
  it.skipIf(!realData)(
    'has 16,133 columns on DB_proyecto_SA.txt (skipped where SENTI_REAL_DATA is not set)',
    () => {
      const path = join(realData!, 'DB_proyecto_SA.txt');
      expect(existsSync(path)).toBe(true);
      const texts = readFileSync(path, 'utf8')
        .trimEnd()
        .split('\r\n')
        .map((line) => line.split('\t')[0]!);
      expect(fitVocabulary(texts, countVectorizer1).size).toBe(16_133);
    },
  );

  it('orders columns by code point, astral letters last', () => {
    const { terms } = fitVocabulary(['𝔞𝔟', 'ﬁﬁ', 'zz'], countVectorizer1);
    expect(terms).toEqual(['zz', 'ﬁﬁ', '𝔞𝔟']);
  });
});

describe('fitVocabulary', () => {
  it('drops n-grams seen in fewer than minDocumentFrequency reviews, however often in one', () => {
    const texts = ['muy muy bueno', 'muy malo', 'malo'];
    expect(fitVocabulary(texts, countVectorizer1, { minDocumentFrequency: 2 }).terms).toEqual([
      'malo',
      'muy',
    ]);
  });
});

describe('decodeVocabulary', () => {
  it('gives back what was encoded', () => {
    const vocabulary = fitVocabulary(golden.texts, countVectorizer1);
    const decoded = decodeVocabulary(encodeVocabulary(vocabulary));
    expect(decoded).toMatchObject({ terms: vocabulary.terms });
    expect(decoded.spec).toEqual(countVectorizer1);
  });

  it.each([
    ['', 'not JSON'],
    ['7', 'not a JSON object'],
    ['{}', '"format"'],
    ['{"format":"senti-vocabulary-1","analyzer":{},"terms":[1]}', '"terms"'],
    ['{"format":"senti-vocabulary-1","analyzer":{"name":"x"},"terms":[]}', '"analyzer"'],
    [
      JSON.stringify({ format: 'senti-vocabulary-1', analyzer: countVectorizer1, terms: ['a', 'a'] }),
      'column 1',
    ],
  ])('refuses %s', (json, message) => {
    expect(() => decodeVocabulary(json)).toThrow(VocabularyFormatError);
    expect(() => decodeVocabulary(json)).toThrow(message);
  });

  it('refuses an analyzer that it does not know', () => {
    const analyzer = { ...countVectorizer1, version: 99 };
    const json = JSON.stringify({ format: 'senti-vocabulary-1', analyzer, terms: [] });
    expect(() => decodeVocabulary(json)).toThrow(UnknownAnalyzerError);
  });
});

describe('decodeBlockVocabulary', () => {
  it('gives back what was encoded, and nothing for a file of another format', () => {
    const blocks = [{ name: 'words', grams: 'words', terms: ['buen', 'buen hotel', 'no_mal'] }] as const;
    const vocabulary = new BlockVocabulary(sentiEs1, blocks);
    expect(decodeBlockVocabulary(encodeVocabulary(vocabulary))).toMatchObject({ spec: sentiEs1, blocks });
    expect(
      decodeBlockVocabulary(encodeVocabulary(fitVocabulary(golden.texts, countVectorizer1))),
    ).toBeUndefined();
    expect(decodeBlockVocabulary('{}')).toBeUndefined();
  });

  it('refuses a file that is broken, with the class that decodeVocabulary refuses it with', () => {
    const json = '{"format":"senti-vocabulary-2","analyzer":{"name":"x"}}';
    for (const decode of [decodeBlockVocabulary, decodeVocabulary]) {
      expect(() => decode(json)).toThrow(VocabularyFormatError);
      expect(() => decode('7')).toThrow(VocabularyFormatError);
    }
  });
});
