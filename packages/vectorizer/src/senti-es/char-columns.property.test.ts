import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCodePoints } from '../code-point-order.ts';
import { CharColumns } from './char-columns.ts';
import { PairTable } from './pair-table.ts';
import { tokenKinds } from './tokens.ts';
import { unknown } from './vocabulary-block.ts';
import { charGramsOf, padLetters, toWord } from './words.ts';

/** Few letters, so that n-grams repeat, and units on both sides of the surrogates. */
const letters = fc
  .array(fc.constantFrom('a', 'b', 'ñ', '\ufb01', '𝒜', '\u{1f600}'), { minLength: 1, maxLength: 12 })
  .map((list) => list.join(''));
const wordOf = (text: string) => toWord(text, tokenKinds.word);

describe('CharColumns', () => {
  it('finds what looking each n-gram up would find, in the same order, in every block', () => {
    const drawn = fc.tuple(fc.array(letters, { maxLength: 8 }), fc.array(letters, { maxLength: 8 }), letters);
    fc.assert(
      fc.property(drawn, ([first, second, text]) => {
        let start = 5;
        const blocks = [first, second].map((words, block) => {
          const grams = new Set([...words, text.slice(0, 4)].flatMap((word) => charGramsOf(wordOf(word))));
          const terms = [...grams].filter((_gram, index) => index % 3 > 0).sort(compareCodePoints);
          start += terms.length;
          return { block, terms, start: start - terms.length };
        });
        const chars = new CharColumns(blocks);
        const word = wordOf(text);
        const grams = charGramsOf(word);
        for (let again = 0; again < 2; again++) {
          const kept = chars.keep(padLetters(word));
          let from = kept.start;
          blocks.forEach(({ terms, start: own }, index) => {
            const expected = grams.flatMap((gram) => (terms.includes(gram) ? own + terms.indexOf(gram) : []));
            expect([...kept.columns.subarray(from, kept.ends[index])]).toEqual(expected);
            from = kept.ends[index]!;
            for (const gram of grams) {
              const column = terms.includes(gram) ? own + terms.indexOf(gram) : unknown;
              expect(chars.columnOf(gram, index)).toBe(column);
            }
          });
        }
      }),
      { numRuns: 200 },
    );
  });

  it('goes on in a new array when one is full', () => {
    const words = Array.from({ length: 3000 }, (_word, index) => wordOf(`palabra${index}ficticia`));
    const terms = [...new Set(words.flatMap((word) => charGramsOf(word)))].sort(compareCodePoints);
    const chars = new CharColumns([{ block: 0, terms, start: 0 }]);
    const kept = words.map((word) => chars.keep(padLetters(word)));
    expect(new Set(kept.map(({ columns }) => columns)).size).toBeGreaterThan(1);
    kept.forEach(({ columns, start, ends }, index) => {
      const found = Array.from(columns.subarray(start, ends[0]), (column) => terms[column]);
      expect(found).toEqual(charGramsOf(words[index]!));
    });
  });
});

describe('PairTable', () => {
  it('keeps the id of each pair, and knows no other', () => {
    const number = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(fc.array(fc.tuple(number, number), { maxLength: 200 }), (drawn) => {
        const table = new PairTable(drawn.length);
        const ids = new Map<string, number>();
        for (const [first, second] of drawn) {
          const known = ids.get(`${first} ${second}`);
          expect(table.get(first, second)).toBe(known ?? unknown);
          if (known !== undefined) continue;
          table.add(first, second, ids.size);
          ids.set(`${first} ${second}`, ids.size);
        }
        for (const [first, second] of drawn) {
          expect(table.get(first, second)).toBe(ids.get(`${first} ${second}`));
          expect(table.get(first + 100, second)).toBe(unknown);
        }
      }),
    );
  });
});
