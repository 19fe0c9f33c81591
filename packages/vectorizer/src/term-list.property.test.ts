import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCodePoints } from './code-point-order.ts';
import { VocabularyFormatError } from './errors.ts';
import { packTerms, unpackTerms } from './term-list.ts';

const term = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 50 }),
    fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'ñ', '😀', '😁', '1'), maxLength: 60 }),
  )
  .map((text) => text.replaceAll('\n', ''));

describe('packTerms', () => {
  it('gives back what was packed, in any order', () => {
    fc.assert(
      fc.property(fc.array(term), (terms) => {
        expect(unpackTerms(packTerms(terms))).toEqual(terms);
        const sorted = [...terms].sort(compareCodePoints);
        // JSON keeps halves of an emoji that a prefix cut apart.
        expect(unpackTerms(JSON.parse(JSON.stringify(packTerms(sorted))) as string)).toEqual(sorted);
      }),
    );
  });

  it('writes how much of the term before it is kept, then the rest', () => {
    expect(packTerms(['hotel', 'hoteles', 'hotel muy', 'no_hotel'])).toBe('0hotel\n5es\n5 muy\n0no_hotel');
    expect(packTerms(['a'.repeat(50), 'a'.repeat(60)])).toBe(`0${'a'.repeat(50)}\nz${'a'.repeat(25)}`);
  });

  it('is no text for no terms, and a line for one of no letters', () => {
    expect(packTerms([])).toBe('');
    expect(packTerms([''])).toBe('0');
  });
});

describe('unpackTerms', () => {
  it.each(['hotel\n5', '0ab\n3c', '0a\n\n0b', '-1a', 'Za', '1a'])('refuses %j', (packed) => {
    expect(() => unpackTerms(packed)).toThrow(VocabularyFormatError);
  });
});
