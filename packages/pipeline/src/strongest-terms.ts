import type { Model } from '@senti/classifier';
import type { Card } from '@senti/contract';

const termsShown = 25;

/** The n-grams with the largest weights of the linear head; none for a model that has no such head. */
export function strongestTerms({ vocabulary, heads }: Model): Card['strongest'] {
  const linear = heads.find(({ network }) => network.layers.length === 1);
  if (!linear) return { positive: [], negative: [] };
  const weights = linear.weights.kernels[0]!;
  const order = Array.from(weights.keys()).sort((a, b) => weights[b]! - weights[a]! || a - b);
  const describe = (column: number) => ({
    ...vocabulary.describeColumn(column),
    weight: Number(weights[column]!.toFixed(4)),
  });
  return {
    positive: order
      .slice(0, termsShown)
      .filter((column) => weights[column]! > 0)
      .map(describe),
    negative: order
      .reverse()
      .slice(0, termsShown)
      .filter((column) => weights[column]! < 0)
      .map(describe),
  };
}
