import {
  chooseFitted,
  fitCandidates,
  testRows,
  trainRows,
  type Candidate,
  type Engine,
  type FitHooks,
  type TrainingCorpus,
} from '@senti/classifier';
import { countVectorizer1, CountVocabulary } from '@senti/vectorizer';
import { createCandidate } from '../candidates.ts';
import { measureFold, measuresCost, type FoldOutcome } from '../fold-outcome.ts';
import { outsideLearners } from '../join-outside.ts';
import type { FoldMaterial } from './fold-material.ts';

/** Works out folds, in whatever thread, in any order. */
export interface FoldRunner {
  /** The candidates that each fold is tried with. */
  candidates: Candidate[];
  /** What a fold's candidates predict for its test rows, the chosen one's also without limits on size. */
  run: (fold: number, hooks?: FitHooks) => Promise<FoldOutcome>;
}

/** A runner over the material of a training; `corpus` is that of the material, where it is at hand already. */
export function createFoldRunner(
  material: FoldMaterial,
  engine: Engine,
  corpus: TrainingCorpus = toCorpus(material, engine),
): FoldRunner {
  const { plan, names, keep, epochs, labels } = material;
  const outside = material.outside && outsideLearners(material.outside, corpus.grams.words, labels);
  const candidates = names.map((name) => createCandidate(name, corpus, { keep, outside, epochs }));
  return {
    candidates,
    async run(fold, hooks = {}) {
      const rows = trainRows(plan, fold);
      const test = testRows(plan, fold);
      const wantsUnlimited = measuresCost(fold, rows.length + test.length);
      const fitted = await fitCandidates(candidates, { rows, fold, wantsUnlimited }, hooks);
      const chosen = chooseFitted(fitted, labels);
      return measureFold({ fold, test, fitted, chosen, wantsUnlimited });
    },
  };
}

/** The corpus without the terms of its n-grams. */
function toCorpus(material: FoldMaterial, engine: Engine): TrainingCorpus {
  const { labels, groups, words, chars, counts, seed } = material;
  const unnamed = ({ termCount, ...rows }: FoldMaterial['words']) => ({
    ...rows,
    terms: new Array<string>(termCount),
  });
  const vocabulary = new CountVocabulary(countVectorizer1, counts?.terms ?? []);
  return {
    labels,
    groups,
    grams: { words: unnamed(words), chars: unnamed(chars) },
    counts: () => ({ vocabulary, batch: counts!.batch }),
    engine,
    seed,
  };
}
