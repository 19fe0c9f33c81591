import { shiftPrior } from '@senti/classifier';
import type { Card } from '@senti/contract';
import type { OutOfFold } from './out-of-fold.ts';

/** The share of positives among the reviews that a model learnt from, above 0 and under 1. */
export function learntShare({ corpus }: Card): number {
  return Math.min(0.99, Math.max(0.01, corpus.positives / Math.max(1, corpus.rows)));
}

/** What the share of positives expected here adds to the log-odds; 0 where none is given. */
export function shiftOf(card: Card, expected: number | undefined): number {
  const logit = (share: number) => Math.log(share / (1 - share));
  return expected === undefined ? 0 : logit(expected) - logit(learntShare(card));
}

/** A probability of positive as it is with the share of positives expected here. */
export function withShare(card: Card, expected: number | undefined, probability: number): number {
  return expected === undefined ? probability : shiftPrior(probability, learntShare(card), expected);
}

/** The same of out-of-fold rows: each side weighs as much as is expected, each bin stands where it moves to. */
export function shiftHistogram(card: Card, expected: number | undefined): OutOfFold {
  const { positives, negatives } = card.outOfFold;
  if (expected === undefined) return card.outOfFold;
  const learnt = learntShare(card);
  const move = (counts: readonly number[], weight: number) => {
    const moved = new Array<number>(counts.length).fill(0);
    counts.forEach((count, bin) => {
      const probability = shiftPrior((bin + 0.5) / counts.length, learnt, expected);
      moved[Math.min(counts.length - 1, Math.floor(probability * counts.length))]! += count * weight;
    });
    return moved;
  };
  return {
    positives: move(positives, expected / learnt),
    negatives: move(negatives, (1 - expected) / (1 - learnt)),
  };
}
