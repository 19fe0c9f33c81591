import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { LabelledReview } from './rows.ts';
import { EqualTexts } from './text-table.ts';

/** What a corpus is, in numbers. */
export interface CorpusFigures {
  rows: number;
  positives: number;
  negatives: number;
  /** Rows whose text stood before. They stay. */
  duplicates: number;
  /** Texts that have both labels. They stay. */
  conflicts: number;
  corpusSha256: string;
}

/** Clean labelled reviews in order. */
export interface Corpus {
  reviews: LabelledReview[];
  /** Per review the number of its group of equal texts, which folds keep together. */
  groups: Uint32Array;
  report: CorpusFigures;
}

/** The reviews as a corpus. */
export function figureCorpus(reviews: LabelledReview[]): Corpus {
  const groups = groupEqualTexts(reviews);
  const positives = reviews.filter(({ label }) => label === 1).length;
  return {
    reviews,
    groups,
    report: {
      rows: reviews.length,
      positives,
      negatives: reviews.length - positives,
      ...countRepeats(reviews, groups),
      corpusSha256: hashCorpus(reviews),
    },
  };
}

/** UTF-16 units that are hashed at a time. */
const hashedAtOnce = 16_384;

/** The sha-256 of a corpus whose reviews come one by one. */
export class CorpusHash {
  readonly #hash = sha256.create();
  #pending = '';
  /** Bytes hashed, certain after `digest`. */
  sizeBytes = 0;

  add({ text, label }: LabelledReview): void {
    this.#pending += `${text}\n${label}\n`;
    if (this.#pending.length >= hashedAtOnce) this.#flush();
  }

  /** Lower-case hex, over the reviews in order, each as `text\nlabel\n`. */
  digest(): string {
    this.#flush();
    return bytesToHex(this.#hash.digest());
  }

  #flush(): void {
    const bytes = utf8ToBytes(this.#pending);
    this.sizeBytes += bytes.length;
    this.#hash.update(bytes);
    this.#pending = '';
  }
}

/** Lower-case hex sha-256 over the reviews in order, each as `text\nlabel\n`. */
export function hashCorpus(reviews: readonly LabelledReview[]): string {
  const hash = new CorpusHash();
  for (const review of reviews) hash.add(review);
  return hash.digest();
}

/** For each review the number of its group of equal texts; groups count from 0 in order of appearance. */
export function groupEqualTexts(reviews: readonly LabelledReview[]): Uint32Array {
  const texts = new EqualTexts();
  const groups = new Uint32Array(reviews.length);
  for (let row = 0; row < groups.length; row++) groups[row] = texts.add(reviews[row]!.text);
  texts.release();
  return groups;
}

/** `duplicates`: rows whose text stood before. `conflicts`: texts that have both labels. */
function countRepeats(
  reviews: readonly LabelledReview[],
  groups: Uint32Array,
): { duplicates: number; conflicts: number } {
  const labelsOfGroup = new Uint8Array(reviews.length); // bit 0: a negative, bit 1: a positive
  reviews.forEach(({ label }, row) => (labelsOfGroup[groups[row]!]! |= 1 << label));
  const distinct = labelsOfGroup.reduce((sum, labels) => sum + (labels > 0 ? 1 : 0), 0);
  const conflicts = labelsOfGroup.reduce((sum, labels) => sum + (labels === 3 ? 1 : 0), 0);
  return { duplicates: reviews.length - distinct, conflicts };
}
