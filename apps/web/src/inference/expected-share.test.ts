import type { Card } from '@senti/contract';
import { expect, it } from 'vitest';
import { learntShare, shiftHistogram, shiftOf, withShare } from './expected-share.ts';

const bins = (at: Record<number, number>) => Array.from({ length: 100 }, (_, bin) => at[bin] ?? 0);
const card = {
  corpus: { rows: 200, positives: 150 },
  outOfFold: { positives: bins({ 90: 120, 40: 30 }), negatives: bins({ 10: 40, 60: 10 }) },
} as unknown as Card;

it('changes nothing until a share is expected', () => {
  expect(withShare(card, undefined, 0.6)).toBe(0.6);
  expect(shiftHistogram(card, undefined)).toBe(card.outOfFold);
  expect(shiftOf(card, undefined)).toBe(0);
});

it('moves a probability by as many log-odds as the share', () => {
  const shifted = withShare(card, 0.5, 0.6);
  const logit = (probability: number) => Math.log(probability / (1 - probability));
  expect(shifted).toBeLessThan(0.6);
  expect(logit(shifted)).toBeCloseTo(logit(0.6) + shiftOf(card, 0.5), 9);
});

it('weighs the rows of each side by what is expected', () => {
  const { positives, negatives } = shiftHistogram(card, 0.5);
  const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);
  expect(sum(positives)).toBeCloseTo(100, 9);
  expect(sum(negatives)).toBeCloseTo(100, 9);
  expect(positives[90]).toBe(0);
});

it('never takes a share of nothing or all', () => {
  expect(learntShare({ ...card, corpus: { ...card.corpus, positives: 200 } })).toBe(0.99);
});
