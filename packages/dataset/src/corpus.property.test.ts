import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equalTextKey } from './equal-text.ts';
import { EqualTexts, halfHashOf, hashEqualText, hashText, hashWord, WordHashes } from './text-table.ts';

describe('equalTextKey (properties)', () => {
  it('does not see case, punctuation or white space', () => {
    const word = fc.stringMatching(/^[a-zñáé0-9_]{1,5}$/u);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(' ', ', ', '…', ' - ', '\n\t', ' ¡'),
        (words, gap) => {
          expect(equalTextKey(words.join(gap).toUpperCase())).toBe(words.join(' '));
        },
      ),
    );
  });
});

describe('EqualTexts (properties)', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc
      .array(fc.constantFrom('Bien', 'BIEN', 'mal', ' ', '.', '😀', '𝒜', 'ñ', 'İ', '_', '9'), {
        maxLength: 8,
      })
      .map((parts) => parts.join('')),
  );

  it('hashes what equal texts share and its words, whose strings it does not make', () => {
    const words = new WordHashes();
    fc.assert(
      fc.property(text, (each) => {
        const key = equalTextKey(each);
        expect(hashEqualText(each, words)).toEqual(hashText(key));
        expect([...words.all()]).toEqual(key.startsWith('\n') ? [] : key.split(' ').map(hashWord));
      }),
      { numRuns: 500 },
    );
  });

  it('numbers texts as their keys first appear', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 30 }), (texts) => {
        const equals = new EqualTexts();
        const keys = [...new Set(texts.map(equalTextKey))];
        for (const each of texts) expect(equals.add(each)).toBe(keys.indexOf(equalTextKey(each)));
        expect(texts.every((each) => equals.has(each))).toBe(true);
        expect(equals.has('nothing of the kind')).toBe(false);
        expect(new Set(equals.halfHashes())).toEqual(new Set(texts.map(halfHashOf)));
      }),
    );
  });
});
