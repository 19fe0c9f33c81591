import type { LabelledReview } from '@senti/dataset';

/** The probability of positive, or any other score that is at least 0.5 for positive, of a text. */
type Classify = (text: string) => number;

/** A classifier of others, of this process. */
export interface Peer {
  name: string;
  /** More rows than these take it too long; any number when absent. */
  mostRows?: number;
  learn: (reviews: readonly LabelledReview[]) => Classify;
}
