import type { TrainingOptions } from '@senti/contract';
import { RefusedError } from './errors.ts';

/** @throws {RefusedError} when there are too few rows of a label, or too few distinct texts, for the folds. */
export function requireTrainable(
  { positives, negatives, distinct }: { positives: number; negatives: number; distinct: number },
  { folds }: Pick<TrainingOptions, 'folds'>,
): void {
  if (Math.min(positives, negatives) < folds) {
    throw new RefusedError({ code: 'too-few-rows', params: { positives, negatives, min: folds } });
  }
  if (distinct < folds) {
    throw new RefusedError({ code: 'too-few-distinct', params: { groups: distinct, folds } });
  }
}
