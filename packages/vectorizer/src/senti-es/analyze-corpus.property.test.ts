import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentiEs1 } from '../analyzer-spec.ts';
import { analyzeTexts, type AnalyzedTexts } from './analyze-corpus.ts';
import { RowReader, type GramMatrix } from './gram-matrix.ts';
import { ReviewReader, termOfWord } from './review-reader.ts';
import { charGramsOf } from './words.ts';

const word = fc.constantFrom(
  'no',
  'nada',
  'mal',
  'muuuy',
  'muy',
  'Hôtel',
  'ñandú',
  'жук',
  '😀',
  '!',
  'pero',
  'bien',
  'ǆ',
);
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
const corpus = fc.array(text, { maxLength: 8 });

/** The distinct n-grams of one text, in order of appearance, as strings. */
function gramsOf(of: string): Record<keyof AnalyzedTexts, string[]> {
  const reader = new ReviewReader(() => undefined, sentiEs1.options);
  reader.read(of);
  const words = reader.words.slice(0, reader.length);
  const terms = words.map(({ stem }, at) => termOfWord(stem, reader.marked[at] === 1));
  const pairs = terms.slice(1).map((term, at) => `${terms[at]!} ${term}`);
  return {
    words: [...new Set([...terms, ...pairs])],
    chars: [...new Set(words.flatMap((each) => charGramsOf(each)))],
  };
}

function rowsOf(matrix: GramMatrix): string[][] {
  const reader = new RowReader(matrix);
  return Array.from(matrix.rowOffsets.subarray(1), (_end, row) => {
    reader.read(row);
    return Array.from(reader.columns.subarray(reader.start, reader.end), (column) => matrix.terms[column]!);
  });
}

const kinds = ['words', 'chars'] as const;

describe('analyzeTexts', () => {
  it('gives each text its distinct n-grams, and numbers words as they appear', () => {
    fc.assert(
      fc.property(corpus, (texts) => {
        const analyzed = analyzeTexts(texts, sentiEs1);
        for (const kind of kinds) {
          const expected = texts.map((each) => gramsOf(each)[kind]);
          expect(rowsOf(analyzed[kind])).toEqual(expected);
          expect([...analyzed[kind].terms].sort()).toEqual([...new Set(expected.flat())].sort());
          if (kind === 'words') expect(analyzed.words.terms).toEqual([...new Set(expected.flat())]);
        }
      }),
    );
  });

  it('keeps the n-grams of the most texts, of equals the first, and those that are wanted', () => {
    fc.assert(
      fc.property(corpus, fc.integer({ min: 1, max: 30 }), fc.nat(), (texts, most, pick) => {
        const all = analyzeTexts(texts, sentiEs1);
        const wanted = (kind: (typeof kinds)[number]) => [
          'nowhere',
          ...all[kind].terms.filter((_term, at) => at === pick % 40),
        ];
        const kept = analyzeTexts(texts, sentiEs1, {
          most,
          wanted: { words: wanted('words'), chars: wanted('chars') },
        });
        for (const kind of kinds) {
          const { terms } = all[kind];
          const rows = rowsOf(all[kind]);
          const rowsWith = new Map(
            terms.map((term) => [term, rows.filter((row) => row.includes(term)).length]),
          );
          const strongest = [...terms].sort((a, b) => rowsWith.get(b)! - rowsWith.get(a)!).slice(0, most);
          const expected = terms.filter((term) => strongest.includes(term) || wanted(kind).includes(term));
          expect(kept[kind].terms).toEqual(expected);
          expect(rowsOf(kept[kind])).toEqual(
            rows.map((row) => row.filter((term) => expected.includes(term))),
          );
        }
      }),
    );
  });

  it('gives the same columns where rows hold words instead', () => {
    fc.assert(
      fc.property(corpus, fc.integer({ min: 1, max: 30 }), (texts, most) => {
        const flat = analyzeTexts(texts, sentiEs1, { most });
        const grouped = analyzeTexts(texts, sentiEs1, { most, mostEntries: 0 });
        expect(grouped.chars.terms).toEqual(flat.chars.terms);
        expect(rowsOf(grouped.chars)).toEqual(rowsOf(flat.chars));
        expect(grouped.chars.groups === undefined).toBe(flat.chars.columns.length === 0);
        expect(flat.chars.groups).toBeUndefined();
      }),
    );
  });

  it('puts rows where it is told to, and leaves characters out where they are not asked for', () => {
    const buffers: ArrayBufferLike[] = [];
    const { words, chars } = analyzeTexts(['muy bien', 'muy mal'], sentiEs1, {
      hasChars: false,
      allocate: (bytes) => {
        buffers.push(new SharedArrayBuffer(bytes));
        return buffers.at(-1)!;
      },
    });
    expect(buffers).toContain(words.columns.buffer);
    expect(words.columns).toBeInstanceOf(Uint16Array);
    expect([chars.columns.length, chars.terms.length]).toEqual([0, 0]);
  });
});
