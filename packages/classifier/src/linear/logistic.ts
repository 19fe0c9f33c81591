import type { GramMatrix } from '@senti/vectorizer';

/** What logistic regressions have in common that are fitted side by side. */
export interface LogisticData {
  matrix: GramMatrix;
  /** `labels[r]` of each row of the matrix: 1 positive, 0 negative. */
  labels: ArrayLike<number>;
  /** Inverse strength of the L2 penalty. */
  C: number;
  /** A pass that moves the rows' dual logits by less than it in the mean is the last. */
  tolerance: number;
}

/**
 * A logistic regression of rows whose features are `factors[i]` · 1 / √(known columns of the row) for each of their
 * columns `known[i]`, least in ‖(w, b)‖² / 2 + C Σ log-loss: the intercept is penalised too.
 */
export interface LogisticTask {
  /** Rows that it learns from. */
  rows: Uint32Array;
  /** Columns that it knows, ascending, and the factor of each. */
  known: Uint32Array;
  factors: Float64Array;
  /** Where the dual logits of some rows begin: those of a fit of nearly the same rows. */
  start?: DualLogits | undefined;
  /** Whether another fit is to begin where this one ends. */
  keepsDual?: boolean;
}

/** The dual logits `logits[i]` of rows `rows[i]`. */
export interface DualLogits {
  rows: Uint32Array;
  logits: ArrayLike<number>;
}

export interface LogisticFit {
  /** `weights[i]` of column `known[i]`, for features of 1 instead of its factor; and the intercept. */
  weights: Float64Array;
  intercept: number;
  /** Of a task that keeps them. */
  dual?: DualLogits;
}

/** Where each dual logit begins of which nothing is known: weights of next to 0, whatever the number of rows. */
export const startLogit = -8;

/** Passes over the rows at most. */
export const maxPasses = 1000;
