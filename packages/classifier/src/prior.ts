const least = 1e-6;

/**
 * A probability of positive as it would be where positives are `toShare` of all reviews instead of
 * `fromShare`, both above 0 and under 1.
 *
 * Source: Bayes' rule with another prior: Saerens, Latinne and Decaestecker (2002), equation 2.4.
 */
export function shiftPrior(probability: number, fromShare: number, toShare: number): number {
  const positive = (probability * toShare) / fromShare;
  const negative = ((1 - probability) * (1 - toShare)) / (1 - fromShare);
  return positive / (positive + negative);
}

/**
 * The share of positives among these reviews, as their probabilities tell it, which were given by a model
 * whose training had `fromShare` of them; `fromShare` when there is none.
 *
 * Source: expectation maximisation, Saerens, Latinne and Decaestecker (2002), equation 2.9.
 */
export function estimatePositiveShare(probabilities: ArrayLike<number>, fromShare: number): number {
  let share = fromShare;
  if (probabilities.length === 0) return share;
  for (let round = 0; round < 100; round++) {
    let sum = 0;
    for (let index = 0; index < probabilities.length; index++) {
      sum += shiftPrior(probabilities[index]!, fromShare, share);
    }
    const next = Math.min(1 - least, Math.max(least, sum / probabilities.length));
    const moved = Math.abs(next - share);
    share = next;
    if (moved < 1e-7) break;
  }
  return share;
}
