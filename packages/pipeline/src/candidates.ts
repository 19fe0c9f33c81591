import {
  createSentiLinear,
  createSentiNet,
  createThesisMlp,
  type Candidate,
  type CandidateName,
  type StackOptions,
  type TrainingCorpus,
} from '@senti/classifier';
import type { TrainingOptions } from '@senti/contract';
import type { Corpus } from '@senti/dataset';
import { estimateLinearSeconds, estimateTrainingSeconds } from './training-time.ts';

/** Past so many rows a network over all words and pairs gains nothing. */
const mostThesisRows = 2000;

/** Under so many rows a network over words has nothing to learn that a sum has not. */
const leastNetRows = 5000;

/**
 * Past so many rows what a network adds is less than its time: 0.03 points and 1e-4 of log-loss on 142,000 reviews, for
 * half as much again.
 */
const mostNetRows = 100_000;

/** The candidates to try: the one asked for, or all that suit a corpus of so many rows. */
export function candidatesFor(candidate: TrainingOptions['candidate'], rows: number): CandidateName[] {
  if (candidate !== 'auto') return [candidate];
  const names: CandidateName[] = ['senti-linear'];
  if (rows >= leastNetRows && rows <= mostNetRows) names.push('senti-net');
  if (rows <= mostThesisRows) names.push('thesis-mlp');
  return names;
}

export function createCandidate(
  name: CandidateName,
  corpus: TrainingCorpus,
  options: StackOptions & { epochs: number },
): Candidate {
  switch (name) {
    case 'senti-linear':
      return createSentiLinear(corpus, options);
    case 'senti-net':
      return createSentiNet(corpus, options);
    case 'thesis-mlp':
      return createThesisMlp(corpus, options);
  }
}

/** CPU-seconds that these candidates are expected to take for `fits` fits, and one more of all rows. */
export function estimateSeconds(
  names: readonly CandidateName[],
  corpus: TrainingCorpus,
  { folds, epochs }: { folds: number; epochs: number },
): number {
  const rows = corpus.labels.length;
  const entries = corpus.grams.words.columns.length;
  return names.reduce((sum, name) => {
    if (name !== 'thesis-mlp') {
      return sum + estimateLinearSeconds({ entries, rows, folds });
    }
    const holdsOut = names.length > 1;
    const columns = corpus.counts().vocabulary.size;
    const fits = (folds + 1) * (holdsOut ? 2 : 1);
    return sum + estimateTrainingSeconds({ rows, columns, fits, epochs });
  }, 0);
}

/** Words and pairs of a review for each of its UTF-16 units. */
const entriesPerUnit = 1 / 3;

/** About what the sums over n-grams among these candidates will take, before any n-gram is counted; no networks. */
export function foreseeSeconds(
  { reviews }: Pick<Corpus, 'reviews'>,
  { names, folds }: { names: readonly CandidateName[]; folds: number },
): number {
  const sums = names.filter((name) => name !== 'thesis-mlp').length;
  const entries = reviews.reduce((sum, { text }) => sum + text.length * entriesPerUnit, 0);
  return sums * estimateLinearSeconds({ entries, rows: reviews.length, folds });
}
