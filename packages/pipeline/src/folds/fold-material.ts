import type { CandidateName, FoldPlan, Keep } from '@senti/classifier';
import type { GramMatrix, SparseBatch } from '@senti/vectorizer';
import type { OutsideColumns } from '../join-outside.ts';

/** N-grams row by row; folds count the terms of the columns and never name them. */
interface UnnamedGrams extends Omit<GramMatrix, 'terms'> {
  termCount: number;
}

/** What the folds of a training are worked out from, as it can be handed to another thread: arrays and plain objects. */
export interface FoldMaterial {
  plan: FoldPlan;
  names: readonly CandidateName[];
  /** Columns that each block may keep. */
  keep: Keep;
  epochs: number;
  seed: number;
  labels: Uint8Array;
  groups: Uint32Array;
  words: UnnamedGrams;
  chars: UnnamedGrams;
  outside: OutsideColumns | undefined;
  /** Rows of `countvectorizer-1` and their vocabulary, where a candidate takes them. */
  counts: { terms: readonly string[]; batch: SparseBatch } | undefined;
  /** The name of the engine. */
  engine: string;
}
