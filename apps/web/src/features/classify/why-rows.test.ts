import type { Contribution } from '@senti/classifier';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toWhyTable } from './why-rows.ts';

const weight = fc.double({ min: -3, max: 3, noNaN: true });

it('adds up to its sum in what it shows, whatever the weights', () => {
  const contribution = fc.record({
    term: fc.string(),
    kind: fc.constant('words' as const),
    value: weight,
    ranges: fc.constant<Contribution['ranges']>([]),
  });
  const parts = [fc.array(contribution), weight, weight, weight, fc.nat(12)] as const;
  fc.assert(
    fc.property(...parts, (unsorted, start, rest, shift, mostRows) => {
      const contributions = unsorted.sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
      const logit = contributions.reduce((sum, { value }) => sum + value, start + rest);
      const explanation = { method: 'gradient-input' as const, logit, start, rest, contributions };
      const table = toWhyTable('', explanation, { mostRows, shift });
      const rows = table.rows.reduce((sum, { hundredths }) => sum + hundredths, 0);
      expect(rows + table.others + table.unshared + table.start + table.share).toBe(table.sum);
      expect(table.rows.length + table.othersCount).toBe(contributions.length);
      expect(Math.abs(table.sum / 100 - logit - shift)).toBeLessThan(0.006);
    }),
  );
});

it('names expressions as they were written, and leaves out those of little weight', () => {
  const contributions: Contribution[] = [
    { term: 'no_lleg', kind: 'words', value: -0.8, ranges: [[3, 8]] },
    { term: 'al', kind: 'words', value: 0.04, ranges: [[9, 11]] },
  ];
  const explanation = { method: 'linear' as const, logit: -0.66, start: 0.1, rest: 0, contributions };
  const table = toWhyTable('No Llega al mar', explanation, { mostRows: 8, shift: 0 });
  expect(table.rows.map(({ written }) => written)).toEqual(['llega']);
  expect(table).toMatchObject({ othersCount: 1, others: 4, start: 10, sum: -66, share: 0, unshared: 0 });
});
