import { expect, it } from 'vitest';
import { isNearZone, verdictOf } from './verdict.ts';

const zone = { lower: 0.35, upper: 0.65 };

it.each([
  [0, 'negative'],
  [0.3499, 'negative'],
  [0.35, 'unsure'],
  [0.6499, 'unsure'],
  [0.65, 'positive'],
  [1, 'positive'],
] as const)('%d is %s', (probability, verdict) => {
  expect(verdictOf(probability, zone)).toBe(verdict);
});

it('is never unsure without a zone', () => {
  expect(verdictOf(0.5, { lower: 0.5, upper: 0.5 })).toBe('positive');
});

it('calls near what lies within 10 points of its threshold', () => {
  expect(isNearZone(0.7, zone)).toBe(true);
  expect(isNearZone(0.8, zone)).toBe(false);
  expect(isNearZone(0.3, zone)).toBe(true);
  expect(isNearZone(0.1, zone)).toBe(false);
});
