import type { Explanation, Predictor } from '@senti/classifier';
import type { LocatedRow, Vocabulary } from '@senti/vectorizer';

/** A model as the worker holds it, whatever code runs it. */
export interface OpenModel {
  predictor: Predictor;
  vocabulary: Vocabulary;
  /** Why it gives a text its probability; none for a model that only tfjs can run. */
  explain?: (located: LocatedRow) => Explanation;
  /** Frees what it holds beside its own memory, where it holds any. */
  close?: () => void;
}
