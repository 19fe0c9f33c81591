import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { LabelledReview } from './rows.ts';

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

/** Lower-case hex sha-256 over the reviews in order, each as `text\nlabel\n`. */
export function hashCorpus(reviews: readonly LabelledReview[]): string {
  const hash = sha256.create();
  for (const { text, label } of reviews) hash.update(utf8ToBytes(`${text}\n${label}\n`));
  return bytesToHex(hash.digest());
}

/**
 * What equal texts share: their lower-cased words in order, whatever stands between them. A text without
 * any word (emoji alone, say) equals only itself.
 */
export function equalTextKey(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}_]+/gu);
  return words?.join(' ') ?? `\n${text}`;
}

/** For each review the number of its group of equal texts; groups count from 0 in order of appearance. */
export function groupEqualTexts(reviews: readonly LabelledReview[]): Uint32Array {
  const groups = new Map<string, number>();
  return Uint32Array.from(reviews, ({ text }) => {
    const key = equalTextKey(text);
    const group = groups.get(key) ?? groups.size;
    groups.set(key, group);
    return group;
  });
}

/** `duplicates`: rows whose text stood before. `conflicts`: texts that have both labels. */
function countRepeats(
  reviews: readonly LabelledReview[],
  groups: Uint32Array,
): { duplicates: number; conflicts: number } {
  const labelsOfGroup = new Map<number, number>(); // bit 0: a negative, bit 1: a positive
  reviews.forEach(({ label }, row) => {
    labelsOfGroup.set(groups[row]!, (labelsOfGroup.get(groups[row]!) ?? 0) | (1 << label));
  });
  const conflicts = [...labelsOfGroup.values()].filter((labels) => labels === 3).length;
  return { duplicates: reviews.length - labelsOfGroup.size, conflicts };
}
