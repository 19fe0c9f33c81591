import type { Model } from '@senti/classifier';
import type { Card } from '@senti/contract';

const termsShown = 25;

/** The n-grams with the largest weights of the linear head; none for a model that has no such head. */
export function strongestTerms({ vocabulary, heads }: Model): Card['strongest'] {
  const linear = heads.find(({ network }) => network.layers.length === 1);
  if (!linear) return { positive: [], negative: [] };
  const weights = linear.weights.kernels[0]!;
  const describe = (column: number) => ({
    ...vocabulary.describeColumn(column),
    weight: Number(weights[column]!.toFixed(4)),
  });
  const sorted = weights.slice().sort();
  const largest = sorted.at(-termsShown) ?? -Infinity;
  const least = sorted[termsShown - 1] ?? Infinity;
  const columns = Array.from(weights.keys());
  const positive = columns.filter((column) => weights[column]! > 0 && weights[column]! >= largest);
  const negative = columns.filter((column) => weights[column]! < 0 && weights[column]! <= least);
  return {
    positive: positive
      .sort((a, b) => weights[b]! - weights[a]! || a - b)
      .slice(0, termsShown)
      .map(describe),
    negative: negative
      .sort((a, b) => weights[a]! - weights[b]! || b - a)
      .slice(0, termsShown)
      .map(describe),
  };
}
