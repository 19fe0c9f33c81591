import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toOwnText } from './rows.ts';

it('keeps any text as it is, halves of pairs too', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
      (text) => {
        expect(toOwnText(text)).toBe(text);
      },
    ),
  );
});
