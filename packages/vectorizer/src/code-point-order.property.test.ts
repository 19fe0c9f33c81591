import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareCodePoints, orderOfTerms } from './code-point-order.ts';

it('puts terms in code point order, those past the surrogates too, the same list once', () => {
  const term = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 5 }),
    fc.string({ unit: 'grapheme', maxLength: 5 }),
    fc.constantFrom('\ufb01', '\u{1f600}', 'a', 'a\ufb01', 'a\u{1f600}'),
  );
  fc.assert(
    fc.property(fc.uniqueArray(term, { maxLength: 30 }), (terms) => {
      const order = orderOfTerms(terms);
      expect(Array.from(order, (place) => terms[place])).toEqual([...terms].sort(compareCodePoints));
      expect(orderOfTerms(terms)).toBe(order);
    }),
  );
});
