import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equalTextKey } from './corpus.ts';

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
