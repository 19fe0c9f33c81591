import type { TrainingOptions } from '@senti/contract';
import { limits } from '@senti/contract/constants';
import { datasetLimits } from '@senti/dataset';
import { RefusedError } from './errors.ts';

/**
 * @throws {RefusedError} when there is one class only, too few rows of a class or too few distinct texts for
 *   the folds, or more text than training can hold.
 */
export function requireTrainable(
  {
    positives,
    negatives,
    distinct,
    corpusBytes = 0,
  }: { positives: number; negatives: number; distinct: number; corpusBytes?: number | undefined },
  { folds }: Pick<TrainingOptions, 'folds'>,
): void {
  const min = Math.max(datasetLimits.rowsPerClass, folds);
  const rarer = Math.min(positives, negatives);
  if (rarer < min) {
    const code = rarer === 0 ? 'one-class-only' : 'too-few-rows';
    throw new RefusedError({ code, params: { positives, negatives, min } });
  }
  if (distinct < folds) {
    throw new RefusedError({ code: 'too-few-distinct', params: { groups: distinct, folds } });
  }
  if (corpusBytes > limits.corpusBytes) {
    const megabytes = Math.ceil(corpusBytes / 1_000_000);
    const max = Math.floor(limits.corpusBytes / 1_000_000);
    throw new RefusedError({ code: 'corpus-too-large', params: { megabytes, max } });
  }
}
