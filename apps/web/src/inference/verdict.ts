import type { LabelName } from '@senti/contract';
import type { Thresholds } from '../storage/settings.ts';

export type Verdict = 'positive' | 'negative' | 'unsure';

/** Under `lower` negative, from `upper` positive, between them not sure. */
export function verdictOf(probability: number, { lower, upper }: Thresholds): Verdict {
  if (probability >= upper) return 'positive';
  return probability < lower ? 'negative' : 'unsure';
}

export function verdictOfLabel(label: LabelName): Verdict {
  return label === 'Positivo' ? 'positive' : 'negative';
}

/** Whether a decided probability lies within 10 points of its threshold. */
export function isNearZone(probability: number, { lower, upper }: Thresholds): boolean {
  return probability >= upper ? probability - upper < 0.1 : lower - probability < 0.1;
}
