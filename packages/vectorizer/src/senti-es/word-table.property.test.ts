import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstHash, hashUnit, WordTable } from './word-table.ts';

/** As the tokenizer hashes; `hashOf` may be worse, to have words of one hash. */
const hashWord = (word: string): number =>
  Array.from({ length: word.length }, (_unit, index) => word.charCodeAt(index)).reduce(hashUnit, firstHash);

describe('WordTable', () => {
  it.each([
    ['its own hashes', hashWord],
    ['one hash for all words', () => 7],
  ])('finds what a Map of the last words finds, by %s', (_name, hashOf) => {
    const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'ñ', '\ud83d'), maxLength: 5 }), {
      maxLength: 200,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 50 }), (list, most) => {
        const table = new WordTable<number>(most);
        const map = new Map<string, number>();
        list.forEach((word, index) => {
          const text = `x${word}y`;
          const place = [text, 1, 1 + word.length, hashOf(word)] as const;
          expect(table.get(...place)).toBe(map.get(word));
          if (map.has(word)) return;
          table.add(...place, index);
          if (map.size === most) map.clear();
          map.set(word, index);
        });
      }),
    );
  });

  it('holds as many words as it may, of any length up to 40 units, and no longer ones', () => {
    const table = new WordTable<number>(5000);
    const words = Array.from({ length: 5000 }, (_word, index) => `${'w'.repeat(index % 30)}${index}`);
    words.forEach((word, index) => table.add(word, 0, word.length, hashWord(word), index));
    words.forEach((word, index) => expect(table.get(word, 0, word.length, hashWord(word))).toBe(index));
    const long = 'a'.repeat(41);
    table.add(long, 0, 41, hashWord(long), -1);
    expect(table.get(long, 0, 41, hashWord(long))).toBeUndefined();
  });
});
