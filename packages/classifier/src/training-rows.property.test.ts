import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom, shuffle } from './random.ts';
import { orderRows } from './training-rows.ts';

describe('orderRows', () => {
  it('leaves each batch the rows that chance gave it, those of label 0 first', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ max: 1, maxLength: 70 }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 5 }),
        (labels, batchSize, epoch) => {
          const order = new Uint32Array(labels.length).fill(7); // whatever the epoch before left
          orderRows(order, labels, { batchSize, seed: 3, fold: 1 }, epoch);
          const drawn = shuffle(Uint32Array.from(labels.keys()), createRandom(3, 1, 'order', epoch));
          for (let from = 0; from < order.length; from += batchSize) {
            const batch = [...drawn.subarray(from, from + batchSize)];
            const expected = [0, 1].flatMap((label) => batch.filter((row) => labels[row] === label));
            expect([...order.subarray(from, from + batchSize)]).toEqual(expected);
          }
        },
      ),
    );
  });
});
