import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findDoubtful } from './doubtful.ts';

const find = (labels: (0 | 1)[], probabilities: number[], rows = [...labels.keys()]) =>
  findDoubtful(labels, { rows: Uint32Array.from(rows), probabilities: Float32Array.from(probabilities) });

it('tells of rows whose label got less than a quarter, the most doubtful first', () => {
  const found = find([1, 0, 1, 0, 1], [0.2, 0.9375, 0.125, 0.5, 0.25]);
  expect(found.map(({ row }) => row)).toEqual([1, 2, 0]);
  expect(found[0]!.probability).toBe(0.9375);
});

it('knows rows by their number, whatever order they were scored in', () => {
  expect(find([1, 1, 0], [0.9375, 0.125], [2, 0]).map(({ row }) => row)).toEqual([2, 0]);
});

it('tells of 1,000 at most, and never of a label that its score agrees with', () => {
  expect(find(Array<1>(1500).fill(1), Array<number>(1500).fill(0.1))).toHaveLength(1000);
  const scored = fc.array(
    fc.record({ label: fc.constantFrom(0, 1), probability: fc.float({ min: 0, max: 1, noNaN: true }) }),
  );
  fc.assert(
    fc.property(scored, (rows) => {
      const labels = rows.map(({ label }) => label);
      for (const { row, probability } of find(
        labels,
        rows.map((one) => one.probability),
      )) {
        expect(probability >= 0.5 ? 1 : 0).not.toBe(labels[row]);
      }
    }),
  );
});
