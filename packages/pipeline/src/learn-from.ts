import { learnBase, type TermBlock } from '@senti/classifier';
import type { LabelledReview } from '@senti/dataset';
import { analyzeTexts, sentiEs1 } from '@senti/vectorizer';

/** The words block that labelled texts teach. */
export function learnFrom(name: string, reviews: readonly LabelledReview[]): TermBlock {
  const grams = analyzeTexts(
    reviews.map(({ text }) => text),
    sentiEs1,
    { hasChars: false },
  );
  return learnBase(
    name,
    grams,
    Uint8Array.from(reviews, ({ label }) => label),
  );
}

/** Rows of each label that a base must have left. */
export const minBaseRows = 5;

export function isLearnable(reviews: readonly LabelledReview[]): boolean {
  const positives = reviews.filter(({ label }) => label === 1).length;
  return Math.min(positives, reviews.length - positives) >= minBaseRows;
}
