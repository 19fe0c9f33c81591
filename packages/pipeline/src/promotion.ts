import type { PooledResult } from '@senti/classifier';
import type { Reason } from '@senti/contract';
import { equalTextKey, type LabelledReview } from '@senti/dataset';

/** A challenger is held back when so good a result of the champion would come by chance less often. */
const significance = 0.05;

/** Rows by which champion and challenger are compared: out-of-fold for the one, unseen by the other. */
export interface Comparison {
  rows: number;
  championRight: number;
  challengerRight: number;
  /** Rows that the champion alone got right. */
  championOnly: number;
  challengerOnly: number;
}

/**
 * Champion and challenger on the challenger's own test rows, each scored by a challenger that had not
 * seen it; rows whose text the champion was trained on are left out, as they would flatter it.
 */
export function comparePredictions(
  reviews: readonly LabelledReview[],
  pooled: PooledResult,
  champion: { predict: (text: string) => { probability: number }; trainedOn: ReadonlySet<string> },
): Comparison {
  const comparison = { rows: 0, championRight: 0, challengerRight: 0, championOnly: 0, challengerOnly: 0 };
  pooled.rows.forEach((row, index) => {
    const { text, label } = reviews[row]!;
    if (champion.trainedOn.has(equalTextKey(text))) return;
    const isRight = (probability: number) => (probability >= 0.5 ? 1 : 0) === label;
    const championRight = isRight(champion.predict(text).probability);
    const challengerRight = isRight(pooled.probabilities[index]!);
    comparison.rows++;
    if (championRight) comparison.championRight++;
    if (challengerRight) comparison.challengerRight++;
    if (championRight && !challengerRight) comparison.championOnly++;
    if (challengerRight && !championRight) comparison.challengerOnly++;
  });
  return comparison;
}

/** Why the challenger must not take the champion's place, or `undefined` when it may. */
export function judgeChallenger(comparison: Comparison): Reason | undefined {
  const { rows, championRight, challengerRight, championOnly, challengerOnly } = comparison;
  if (binomialTail(championOnly, championOnly + challengerOnly) >= significance) return undefined;
  const percent = (right: number) => `${((100 * right) / rows).toFixed(1)} %`;
  return {
    code: 'worse-than-champion',
    params: { rows, challenger: percent(challengerRight), champion: percent(championRight) },
  };
}

/**
 * P(X ≥ k) of a binomial with n trials of probability 1/2.
 *
 * Source: the exact McNemar test, one-sided: among pairs that differ, either side is as likely.
 */
export function binomialTail(k: number, n: number): number {
  let logChoose = 0; // of n over i
  let tail = k <= 0 ? Math.exp(-n * Math.LN2) : 0;
  for (let i = 1; i <= n; i++) {
    logChoose += Math.log(n - i + 1) - Math.log(i);
    if (i >= k) tail += Math.exp(logChoose - n * Math.LN2);
  }
  return Math.min(1, tail);
}
