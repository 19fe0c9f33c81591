import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareCodePoints,
  decodeVocabulary,
  encodeVocabulary,
  sentiEs1,
  VocabularyFormatError,
} from '../index.ts';
import { mapLowerCase, mapText } from '../text-map.ts';
import { analyzeTexts } from './analyze-corpus.ts';
import { BlockVocabulary } from './block-vocabulary.ts';
import { foldCase } from './tokens.ts';

const texts = [
  'Muy buen hotel, volveremos seguro.',
  'No me gustó nada: el baño sucio y carísimo!!! 😡',
  'No estuvo nada mal, el trato no puede ser mejor',
  'Ni limpio ni amable, aunque cerca de la playa',
];
const grams = analyzeTexts(texts, sentiEs1);
const blockOf = (name: string, kind: 'words' | 'chars', terms: readonly string[]) => ({
  name,
  grams: kind,
  terms: [...terms].sort(compareCodePoints),
});
const vocabulary = new BlockVocabulary(sentiEs1, [
  blockOf('words', 'words', grams.words.terms),
  blockOf('chars', 'chars', grams.chars.terms),
  blockOf('base', 'words', grams.words.terms.slice(3, 20)),
]);

/** Pieces whose case, composition or length is anything but plain. */
const pieces = [
  ...texts.flatMap((text) => text.split(' ')),
  ...[
    'e\u0301',
    'n\u0303',
    'İ',
    'ı',
    'ﬁn',
    'ß',
    'ẞ',
    'Σ',
    'ΑΣ',
    'ǅ',
    '\u0344',
    '\u1e9e',
    'A\u030a',
    '\uFB1D',
    '\u1100\u1161',
    '\u0928\u093c',
    '\u05b4',
  ],
  ...[
    '\u0301',
    '\ud83d',
    '\ude21',
    '👍🏽',
    '\u200d',
    '¡',
    '!!',
    '...',
    '\n',
    '_',
    'no_',
    '\u2126',
    'K\u212a',
    '\0',
  ],
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom('', ' ', ' ', ', ')), { maxLength: 25 })
    .map((parts) => parts.flat().join('')),
);

describe('BlockVocabulary', () => {
  it('never throws: rows are ascending, finite, of unit length in each block, and the same again', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const { columns, values } = vocabulary.vectorize(text);
        expect(columns.every((column, index) => index === 0 || column > columns[index - 1]!)).toBe(true);
        const squares = new Map<string, number>();
        columns.forEach((column, index) => {
          const { block } = vocabulary.describeColumn(column);
          squares.set(block, (squares.get(block) ?? 0) + values[index]! ** 2);
        });
        for (const square of squares.values()) expect(square).toBeCloseTo(1, 5);
        vocabulary.vectorize(other);
        expect(vocabulary.vectorize(text)).toEqual({ columns, values });
      }),
      { numRuns: 300 },
    );
  });

  it('reads a text as its own corpus does', () => {
    const row = vocabulary.vectorize(texts[2]!);
    const found = Array.from(row.columns, (column) => vocabulary.describeColumn(column));
    const { rowOffsets, columns, terms } = grams.words;
    const expected = Array.from(columns.subarray(rowOffsets[2], rowOffsets[3]), (column) => terms[column]!);
    expect(found.filter(({ block }) => block === 'words').map(({ term }) => term)).toEqual(
      expected.sort(compareCodePoints),
    );
    expect(expected).toContain('bien');
    expect(expected).not.toContain('mal');
  });

  it('locates every column inside the text, in places that hold something', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { row, ranges, words } = vocabulary.locate(text);
        expect(ranges.length).toBe(row.columns.length);
        for (const [start, end] of [
          ...ranges.flat(),
          ...words.map((word) => [word.start, word.end] as const),
        ]) {
          expect(start >= 0 && start < end && end <= text.length).toBe(true);
        }
        expect(ranges.every((places) => places.length > 0)).toBe(true);
        expect(row).toEqual(vocabulary.vectorize(text));
      }),
      { numRuns: 300 },
    );
  });

  it('locates words so that what stands there folds to the word', () => {
    const spanish = fc
      .array(
        fc.tuple(
          fc.constantFrom(...pieces.filter((piece) => !/[\ud800-\udfff]/.test(piece))),
          fc.constantFrom(' ', ', ', ' \u0301 '),
        ),
        {
          maxLength: 20,
        },
      )
      .map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(spanish, (text) => {
        let last = 0;
        for (const { start, end, text: word } of vocabulary.locate(text).words) {
          expect(foldCase(text.slice(start, end))).toContain(word.slice(0, 1));
          expect(start).toBeGreaterThanOrEqual(last);
          if (!/[Σσς]/i.test(text)) expect(foldCase(text.slice(start, end))).toBe(word);
          last = start;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keeps all blocks and rows through its file, terms of two blocks written once', () => {
    const json = encodeVocabulary(vocabulary);
    const decoded = decodeVocabulary(json);
    expect(decoded).toMatchObject({ blocks: vocabulary.blocks });
    const { groups } = JSON.parse(json) as { groups: { blocks: number[] }[] };
    expect(groups.map(({ blocks }) => blocks).sort()).toEqual([[0], [0, 2], [1]]);
    fc.assert(
      fc.property(anyText, (text) => {
        expect(decoded.vectorize(text)).toEqual(vocabulary.vectorize(text));
      }),
    );
  });

  it('refuses a term that stands twice in a block', () => {
    expect(() => new BlockVocabulary(sentiEs1, [blockOf('words', 'words', ['a', 'a'])])).toThrow(
      VocabularyFormatError,
    );
  });

  it.each<[string, (file: Record<string, unknown>) => unknown]>([
    ['a block without a kind', (file) => ({ ...file, blocks: [{ name: 'words' }] })],
    ['a group of a block that is not there', (file) => ({ ...file, groups: [{ blocks: [7], terms: '0a' }] })],
    ['a group without terms', (file) => ({ ...file, groups: [{ blocks: [0] }] })],
    ['blocks that are no list', (file) => ({ ...file, blocks: {} })],
    ['an analyzer without options', (file) => ({ ...file, analyzer: { name: 'senti-es', version: 1 } })],
    [
      'an analyzer whose options are null',
      (file) => ({ ...file, analyzer: { name: 'senti-es', version: 1, options: null } }),
    ],
  ])('is not read from a file with %s', (_what, change) => {
    const file = JSON.parse(encodeVocabulary(vocabulary)) as Record<string, unknown>;
    expect(() => decodeVocabulary(JSON.stringify(change(file)))).toThrow(VocabularyFormatError);
  });
});

describe('mapText', () => {
  it('tells for each position of the lower-cased text one of the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lowered = text.toLowerCase();
        const { startOf, endOf } = mapLowerCase(text, lowered);
        let last = 0;
        for (let index = 0; index < lowered.length; index++) {
          const start = startOf(index);
          expect(start >= last && start <= text.length).toBe(true);
          expect(endOf(index + 1) >= start && endOf(index + 1) <= text.length).toBe(true);
          last = start;
        }
      }),
    );
  });

  it('follows characters that grow and shrink', () => {
    const text = 'İe\u0301x';
    const { startOf, endOf } = mapText(text, foldCase(text), foldCase);
    expect(foldCase(text)).toBe('iéx');
    expect([0, 1, 2].map((index) => text.slice(startOf(index), endOf(index + 1)))).toEqual([
      'İ',
      'e\u0301',
      'x',
    ]);
  });

  it('finds a word past characters that grow and a syllable that composes', () => {
    const text = `${'\uFB1D'.repeat(7)}\u1100\u1161 hotel`;
    expect(foldCase(text).length).toBeGreaterThan(text.length);
    const hotel = vocabulary.locate(text).words.at(-1);
    expect(text.slice(hotel!.start, hotel!.end)).toBe('hotel');
  });

  it('never leaves a place empty where a character alone changes otherwise than in its text', () => {
    const changed = 'abcdefg';
    const { startOf, endOf } = mapText('xyz', changed, (cluster) => cluster);
    for (let index = 0; index < changed.length; index++) {
      expect(startOf(index)).toBeLessThan(endOf(index + 1));
      expect(endOf(index + 1)).toBeLessThanOrEqual(3);
    }
  });

  it('follows changes of length that make up for each other', () => {
    const text = 'e\u0301 x \uFB1D';
    const folded = foldCase(text);
    expect(folded.length).toBe(text.length); // é is one unit less, the Hebrew yod one more
    const { startOf, endOf } = mapText(text, folded, foldCase);
    const at = folded.indexOf('x');
    expect(text.slice(startOf(at), endOf(at + 1))).toBe('x');
  });
});
