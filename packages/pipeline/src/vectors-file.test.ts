import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VectorsInvalidError } from './errors.ts';
import { decodeVectors, encodeVectors } from './vectors-file.ts';

const anyVectors = fc
  .record({
    terms: fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 5 }),
    dims: fc.integer({ min: 1, max: 4 }),
  })
  .chain(({ terms, dims }) => {
    const size = terms.length * dims;
    const numbers = fc
      .array(fc.float(), { minLength: size, maxLength: size })
      .map((list) => Float32Array.from(list));
    return fc.record({ terms: fc.constant(terms), dims: fc.constant(dims), near: numbers, doc: numbers });
  });

describe('a file of word vectors', () => {
  it('gives back its terms and the bits of its numbers, wherever its bytes lie', () => {
    fc.assert(
      fc.property(anyVectors, (vectors) => {
        const bytes = encodeVectors(vectors);
        expect(decodeVectors(bytes)).toEqual(vectors);
        const shifted = new Uint8Array(bytes.length + 3);
        shifted.set(bytes, 3);
        expect(decodeVectors(shifted.subarray(3))).toEqual(vectors);
      }),
    );
  });

  const bytes = encodeVectors({
    terms: ['buen'],
    dims: 2,
    near: Float32Array.of(1, 2),
    doc: Float32Array.of(3, 4),
  });
  const withHeader = (header: string) => {
    const rest = bytes.subarray(bytes.indexOf(0x0a));
    return Buffer.concat([Buffer.from(header), rest]);
  };

  it.each([
    ['no bytes', new Uint8Array()],
    ['no line', Buffer.from('{"format":"senti-vectors-1"}')],
    ['numbers cut short', bytes.subarray(0, -1)],
    ['a byte too many', Buffer.concat([bytes, Buffer.of(0)])],
    ['a header that is not JSON', withHeader('{')],
    ['another format', withHeader('{"format":"senti-vectors-2","dims":2,"terms":["buen"]}')],
    ['no dimensions', withHeader('{"format":"senti-vectors-1","dims":0,"terms":["buen"]}')],
    ['fewer terms than numbers', withHeader('{"format":"senti-vectors-1","dims":2,"terms":[]}')],
  ])('is refused with %s', (_what, broken) => {
    expect(() => decodeVectors(broken)).toThrow(VectorsInvalidError);
  });
});
