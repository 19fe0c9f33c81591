import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { multiplyInto } from './matrix-product.ts';
import { createRandom } from './random.ts';

describe('multiplyInto', () => {
  it('gives the plain triple loop to the bit, factors transposed or not, and writes nothing else', () => {
    const size = fc.integer({ min: 1, max: 11 });
    fc.assert(
      fc.property(
        size,
        size,
        size,
        fc.boolean(),
        fc.boolean(),
        fc.integer(),
        (rows, columns, inner, ta, tb, seed) => {
          const random = createRandom(seed);
          const draw = (length: number): Float32Array =>
            Float32Array.from({ length }, () => random.float() - 0.5);
          const [a, b, start] = [draw(rows * inner), draw(inner * columns), draw(columns)];
          const [aRow, aInner] = ta ? [1, rows] : [inner, 1];
          const [bInner, bColumn] = tb ? [1, inner] : [columns, 1];
          const out = new Float32Array(rows * columns + 3).fill(7);
          multiplyInto(out, rows, columns, inner, a, aRow, aInner, b, bInner, bColumn, start);
          const expected = new Float32Array(rows * columns + 3).fill(7);
          for (let i = 0; i < rows; i++) {
            for (let j = 0; j < columns; j++) {
              let sum = start[j]!;
              for (let k = 0; k < inner; k++) sum += a[i * aRow + k * aInner]! * b[k * bInner + j * bColumn]!;
              expected[i * columns + j] = sum;
            }
          }
          expect(out).toEqual(expected);
        },
      ),
    );
  });
});
