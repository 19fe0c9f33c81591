import type { AnalyzedTexts, CountVocabulary, SparseBatch } from '@senti/vectorizer';
import type { Engine, FitHooks } from '../engine.ts';
import type { Part } from '../linear/stack.ts';
import type { Model } from '../model.ts';

export const candidateNames = ['senti-linear', 'senti-net', 'thesis-mlp'] as const;
export type CandidateName = (typeof candidateNames)[number];

/** A corpus, prepared once for all fits of all candidates. */
export interface TrainingCorpus {
  /** 1 positive, 0 negative. */
  labels: Uint8Array;
  /** What rows of equal texts have in common. */
  groups: ArrayLike<number>;
  /** N-grams of `senti-es-1`, row by row; columns past the corpus's own belong to what was learnt elsewhere. */
  grams: AnalyzedTexts;
  /** Rows of `countvectorizer-1`, made when asked for. */
  counts: () => { vocabulary: CountVocabulary; batch: SparseBatch };
  engine: Engine;
  /** Decides every random choice. */
  seed: number;
}

/** `probabilities[i]` of positive of row `rows[i]`. */
export interface RowProbabilities {
  rows: Uint32Array;
  probabilities: ArrayLike<number>;
}

export interface Fitted {
  /** Training rows that were held out, and what a fit without them gave them. */
  heldOut: RowProbabilities | undefined;
  /** The probability of positive of rows of the corpus, by the model as it would be shipped. */
  predict: (rows: Uint32Array) => Float32Array;
  /** What it would predict with every column and no weight rounded, its scores being weighed as they are. */
  predictUnlimited: (rows: Uint32Array) => Promise<Float32Array>;
  toModel(): Model;
  /** How the raw scores became probabilities. */
  calibration: { method: 'none' } | { method: 'platt'; slope: number; intercept: number };
}

export interface FitRequest {
  /** Rows that it learns from, and from no others. */
  rows: Uint32Array;
  /** Tells its random choices from those of other fits. */
  fold: number;
  /** Whether `heldOut` is wanted, where it costs extra. */
  holdOut: boolean;
  /** Whether `predictUnlimited` will be asked for, which then takes less time and the fit more memory; true when absent. */
  wantsUnlimited?: boolean;
  /** Parts that other candidates learnt from these very rows, by their names; more are put there. */
  shared?: Map<string, Promise<Part>>;
}

/** A way to make a model of a corpus. */
export interface Candidate {
  readonly name: CandidateName;
  /** @throws the signal's reason once `hooks.signal` is aborted. */
  fit(request: FitRequest, hooks?: FitHooks): Promise<Fitted>;
}
