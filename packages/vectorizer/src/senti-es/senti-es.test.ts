import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  compareCodePoints,
  decodeVocabulary,
  encodeVocabulary,
  sentiEs1,
  UnknownAnalyzerError,
  type SentiEsSpec,
} from '../index.ts';
import { analyzeTexts } from './analyze-corpus.ts';
import { BlockVocabulary } from './block-vocabulary.ts';
import { RowReader, type GramMatrix } from './gram-matrix.ts';
import { ReviewReader, termOfWord } from './review-reader.ts';

interface Golden {
  reviews: { text: string; stems: string[]; marked: string[]; words: string[]; chars: string[] }[];
}

const { reviews } = JSON.parse(
  readFileSync(new URL('senti-linear.golden.json', import.meta.url), 'utf8'),
) as Golden;
const texts = reviews.map(({ text }) => text);
const withoutIdioms: SentiEsSpec = { ...sentiEs1, options: { idioms: false } };

function readWords(text: string, options = sentiEs1.options): string[] {
  const reader = new ReviewReader(() => undefined, options);
  reader.read(text);
  return Array.from({ length: reader.length }, (_, at) =>
    termOfWord(reader.words[at]!.stem, reader.marked[at] === 1),
  );
}

function termsOfRow(matrix: GramMatrix, row: number): string[] {
  const reader = new RowReader(matrix);
  reader.read(row);
  return Array.from(reader.columns.subarray(reader.start, reader.end), (column) => matrix.terms[column]!);
}

describe('senti-es-1', () => {
  it.each(reviews)('reads the golden words of «$text»', ({ text, marked }) => {
    expect(readWords(text, withoutIdioms.options)).toEqual(marked);
  });

  it("gives the golden texts' n-grams in their order", () => {
    const { words, chars } = analyzeTexts(texts, withoutIdioms);
    reviews.forEach((review, row) => {
      expect(termsOfRow(words, row)).toEqual(review.words);
      expect(termsOfRow(chars, row)).toEqual(review.chars);
    });
  });

  it.each([
    ['No estuvo nada mal', ['bien']],
    ['El trato no puede ser mejor.', ['el', 'trat', 'excelent']],
    ['No dudaría en volver', ['recomend']],
    ['no puede ser. Mejor el otro', ['no', 'no_pued', 'no_ser', 'mejor', 'el', 'otro']],
  ])('reads the idiom in «%s» as the word that it stands for', (text, words) => {
    expect(readWords(text)).toEqual(words);
  });
});

/** The vocabulary of all n-grams of the golden texts, one block each. */
function createVocabulary(spec = withoutIdioms): BlockVocabulary {
  const matrices = analyzeTexts(texts, spec);
  const sorted = (grams: 'words' | 'chars') => [...matrices[grams].terms].sort(compareCodePoints);
  return new BlockVocabulary(spec, [
    { name: 'words', grams: 'words', terms: sorted('words') },
    { name: 'chars', grams: 'chars', terms: sorted('chars') },
    { name: 'few', grams: 'words', terms: ['hotel', 'muy'] },
  ]);
}

describe('BlockVocabulary', () => {
  const vocabulary = createVocabulary();

  it('gives each golden text its n-grams, divided by √(those that the block knows)', () => {
    for (const { text, words, chars } of reviews) {
      const { columns, values } = vocabulary.vectorize(text);
      const found: Record<string, string[]> = { words: [], chars: [], few: [] };
      columns.forEach((column, index) => {
        const { block, term } = vocabulary.describeColumn(column);
        found[block]!.push(term);
        const known = { words, chars, few: words.filter((word) => ['hotel', 'muy'].includes(word)) }[block]!;
        expect(values[index]).toBe(Math.fround(1 / Math.sqrt(known.length)));
      });
      expect(found['words']).toEqual([...words].sort(compareCodePoints));
      expect(found['chars']).toEqual([...chars].sort(compareCodePoints));
    }
  });

  it('keeps each column and row through its file', () => {
    const decoded = decodeVocabulary(encodeVocabulary(vocabulary));
    expect(decoded.size).toBe(vocabulary.size);
    expect(decoded.vectorizeAll(texts)).toEqual(vocabulary.vectorizeAll(texts));
    expect(encodeVocabulary(decoded)).toBe(encodeVocabulary(vocabulary));
  });

  it('is refused when it was made with other idioms, of which it would read other columns', () => {
    const file = JSON.parse(encodeVocabulary(createVocabulary(sentiEs1))) as {
      analyzer: { options: object };
    };
    for (const idioms of [true, 1, 3]) {
      file.analyzer.options = { idioms };
      expect(() => decodeVocabulary(JSON.stringify(file))).toThrow(UnknownAnalyzerError);
    }
  });

  it('locates every column of a row in the text as it was typed', () => {
    const text = 'NO me gustó: baño Súper sucio 😡 y caríííísimo';
    const located = createVocabulary(sentiEs1).locate(text);
    const slices = located.ranges.map((ranges) => ranges.map(([start, end]) => text.slice(start, end)));
    expect(slices.every((places) => places.length > 0)).toBe(true);
    expect(located.words.map(({ start, end }) => text.slice(start, end))).toEqual([
      'NO',
      'me',
      'gustó',
      'baño',
      'Súper',
      'sucio',
      'y',
      'caríííísimo',
    ]);
  });

  it('locates in texts whose characters move when they are folded', () => {
    const text = 'Hab\u0069\u0301a ﬁesta İstanbul el hotel';
    const hotel = createVocabulary().locate(text).words.at(-1)!;
    expect(text.slice(hotel.start, hotel.end)).toBe('hotel');
  });
});
