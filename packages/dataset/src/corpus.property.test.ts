import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equalTextKey } from './equal-text.ts';
import { EqualTexts, halfHashOf, hashEqualText, hashText } from './text-table.ts';

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

  it('hashes what equal texts share, whose string it does not make', () => {
    fc.assert(
      fc.property(text, (each) => {
        expect(hashEqualText(each)).toEqual(hashText(equalTextKey(each)));
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
