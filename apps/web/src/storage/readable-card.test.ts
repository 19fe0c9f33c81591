import { expect, it } from 'vitest';
import { isReadableCard } from './readable-card.ts';

const card = { format: 'senti-card-2', corpus: {}, outOfFold: {}, behaviour: {}, size: {} };

it('reads cards of its own kind alone', () => {
  expect(isReadableCard(card)).toBe(true);
  expect(isReadableCard({ ...card, format: 'senti-card-1' })).toBe(false);
  expect(isReadableCard({ ...card, behaviour: undefined })).toBe(false);
  expect(isReadableCard(undefined)).toBe(false);
});
