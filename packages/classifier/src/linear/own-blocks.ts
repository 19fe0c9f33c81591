import type { AnalyzedTexts, GramMatrix } from '@senti/vectorizer';
import { selectRows } from './block-rows.ts';
import type { Block } from './block.ts';
import { fitSparseLogistic } from './dual-logistic.ts';
import { countLabels, logRatios } from './naive-bayes.ts';
import type { Learner, Part } from './stack.ts';
import { strongestColumns } from './strongest-columns.ts';

/** Smoothing of the naive Bayes score, by kind of n-gram; the logistic regression's features take 1. */
export const alphas = { words: 0.5, chars: 0.3 };
const featureAlpha = 1;

/**
 * Inverse strength of the L2 penalty of the logistic regressions. The reference has 3; 10 has the lower
 * log-loss on each of four sets.
 */
const defaultInversePenalty = 10;

/** Leaves the weights about a hundredth from their optimum: less than rounding to 8 bits moves them. */
const defaultTolerance = 0.05;

export interface BlockOptions {
  alpha: number;
  inversePenalty?: number;
  /** See `Descent`. */
  tolerance?: number;
  /** The same block learnt from nearly the same rows: where to start. */
  near?: Part | undefined;
}

/**
 * A block of two scores on the same columns: naive Bayes, and logistic regression on features weighted by
 * the naive Bayes ratio.
 *
 * Source: Wang and Manning (2012), "Baselines and Bigrams", NBSVM with a logistic loss.
 */
export function fitBlock(
  matrix: GramMatrix,
  labels: ArrayLike<number>,
  rows: Uint32Array,
  columns: Uint32Array,
  { alpha, inversePenalty = defaultInversePenalty, tolerance = defaultTolerance, near }: BlockOptions,
): Block {
  const selected = selectRows(matrix, rows, columns);
  const own = Uint8Array.from(rows, (row) => labels[row]!);
  const counts = countLabels(selected, own);
  const positives = own.reduce((sum, label) => sum + label, 0);
  const { weights, intercept, logits } = fitSparseLogistic(selected, own, logRatios(counts, featureAlpha), {
    C: inversePenalty,
    tolerance,
    start: near?.kind === 'block' && near.dual ? toStart(near.dual, rows, matrix) : undefined,
  });
  return {
    kind: 'block',
    columns,
    weights: [logRatios(counts, alpha), weights],
    offsets: [Math.log(positives / (own.length - positives)), intercept],
    dual: { rows, logits },
  };
}

/** The dual logits of these rows, NaN where the other fit had not that row. */
function toStart(
  dual: NonNullable<Block['dual']>,
  rows: Uint32Array,
  { rowOffsets }: GramMatrix,
): Float64Array {
  const byRow = new Float64Array(rowOffsets.length - 1).fill(NaN);
  dual.rows.forEach((row, index) => (byRow[row] = dual.logits[index]!));
  return Float64Array.from(rows, (row) => byRow[row]!);
}

/** Columns that a block may keep, by kind of n-gram. */
export type Keep = Record<keyof AnalyzedTexts, number>;

/** What is learnt from a corpus alone: a block of words and pairs, and one of characters. */
export function ownLearners(
  matrices: AnalyzedTexts,
  labels: ArrayLike<number>,
  { keep, ...options }: { keep?: Keep; inversePenalty?: number; tolerance?: number } = {},
): Learner[] {
  return (['words', 'chars'] as const).map((grams) => {
    const matrix = matrices[grams];
    const choice = keep ? { keep: keep[grams] } : {};
    return {
      name: grams,
      grams,
      fit: (rows, _stream, near) =>
        fitBlock(matrix, labels, rows, strongestColumns(matrix, labels, rows, choice), {
          alpha: alphas[grams],
          near,
          ...options,
        }),
    };
  });
}
