import { figureCorpus, type Corpus } from './corpus.ts';
import { equalTextKey } from './equal-text.ts';
import type { Label } from './rows.ts';

/** A person's label. */
export interface Correction {
  /** As `normalizeText` gives it. */
  text: string;
  label: Label;
  /** Which row of that very text, from 1; without it, all rows of equal text, or a new row. */
  occurrence?: number | undefined;
}

/** What corrections did to rows. */
export interface Corrected {
  dataset: Corpus;
  /** Rows whose label changed. */
  relabelled: number;
  /** Rows that were not there before; they stand last. */
  added: number;
}

/**
 * Corpora as one, with each one's corrections laid over its rows: row by row for those of one row, over the
 * rows of all corpora for those of a text, the later before the earlier; one row's own correction comes
 * first. Rows keep their order.
 */
export function layCorrections(
  datasets: readonly Corpus[],
  corrections: readonly { datasetIndex?: number | undefined; corrections: readonly Correction[] }[],
): Corrected {
  const rowLabels = datasets.map(() => new Map<string, Map<number, Label>>());
  const textLabels = new Map<string, Correction>();
  for (const { datasetIndex, corrections: laid } of corrections) {
    for (const correction of laid) {
      const { text, label, occurrence } = correction;
      if (occurrence === undefined) {
        textLabels.set(equalTextKey(text), correction);
      } else if (datasetIndex !== undefined) {
        const ofText = rowLabels[datasetIndex]!.get(text) ?? new Map<number, Label>();
        rowLabels[datasetIndex]!.set(text, ofText.set(occurrence, label));
      }
    }
  }
  const found = new Set<string>();
  let relabelled = 0;
  const reviews = datasets.flatMap((dataset, datasetIndex) => {
    const seen = new Map<string, number>();
    return dataset.reviews.map((review) => {
      const ofText = rowLabels[datasetIndex]!.get(review.text);
      const occurrence = ofText && (seen.get(review.text) ?? 0) + 1;
      if (occurrence !== undefined) seen.set(review.text, occurrence);
      const key = textLabels.size > 0 ? equalTextKey(review.text) : '';
      const ofEqual = textLabels.get(key);
      if (ofEqual) found.add(key);
      const label = (occurrence === undefined ? undefined : ofText?.get(occurrence)) ?? ofEqual?.label;
      if (label === undefined || label === review.label) return review;
      relabelled++;
      return { ...review, label };
    });
  });
  const added = [...textLabels]
    .filter(([key]) => !found.has(key))
    .map(([, { text, label }]) => ({ text, label }));
  return { dataset: figureCorpus([...reviews, ...added]), relabelled, added: added.length };
}
