import { expect, it } from 'vitest';
import { arrangeRows, type Arrangement } from './arrange-rows.ts';
import type { BatchRow } from './batch.svelte.ts';

const rows: BatchRow[] = [
  { number: 1, text: 'Habitación limpia', verdict: 'positive', probability: 0.9 },
  { number: 2, text: 'árbol seco', verdict: 'negative', probability: 0.1 },
  { number: 3, text: 'Baño regular', verdict: 'unsure', probability: 0.5 },
  { number: 4, text: 'limpia', verdict: 'positive', probability: 0.9 },
];
const whole: Arrangement = { filter: 'all', search: '', sortKey: 'number', isDescending: false };
const numbers = (change: Partial<Arrangement>) =>
  arrangeRows(rows, { ...whole, ...change }).map(({ number }) => number);

it('filters by verdict and finds words without accents or case', () => {
  expect(numbers({ filter: 'positive' })).toEqual([1, 4]);
  expect(numbers({ search: 'HABITACION' })).toEqual([1]);
  expect(numbers({ search: 'limpia', filter: 'negative' })).toEqual([]);
});

it('sorts either way and keeps the list order among equals', () => {
  expect(numbers({ sortKey: 'probability', isDescending: true })).toEqual([1, 4, 3, 2]);
  expect(numbers({ sortKey: 'text' })).toEqual([2, 3, 1, 4]);
  expect(numbers({ sortKey: 'verdict' })).toEqual([1, 4, 3, 2]);
  expect(numbers({ isDescending: true })).toEqual([4, 3, 2, 1]);
});
