import type { PooledResult } from '@senti/classifier';
import type { Label } from '@senti/dataset';

/** A label is doubtful where a model that had not seen its row gave it less than this. */
const mostProbability = 0.25;

/** Doubtful rows that are told of at most. */
const mostDoubtful = 1000;

/** A row whose label models that had not seen it doubt. */
export interface DoubtfulRow {
  /** Counts from 0. */
  row: number;
  /** Out-of-fold probability of Positivo. */
  probability: number;
}

/** The rows whose labels the out-of-fold scores doubt, the most doubtful first, 1,000 at most. */
export function findDoubtful(
  labels: { readonly [row: number]: Label },
  { rows, probabilities }: Pick<PooledResult, 'rows' | 'probabilities'>,
): DoubtfulRow[] {
  const ofLabel = ({ row, probability }: DoubtfulRow) => (labels[row] === 1 ? probability : 1 - probability);
  const doubtful: DoubtfulRow[] = [];
  rows.forEach((row, index) => {
    const scored = { row, probability: probabilities[index]! };
    if (ofLabel(scored) < mostProbability) doubtful.push(scored);
  });
  return doubtful.sort((a, b) => ofLabel(a) - ofLabel(b) || a.row - b.row).slice(0, mostDoubtful);
}
