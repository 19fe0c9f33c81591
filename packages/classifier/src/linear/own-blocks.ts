import type { AnalyzedTexts, GramMatrix } from '@senti/vectorizer';
import type { Engine, FitHooks } from '../engine.ts';
import type { Block } from './block.ts';
import type { DualLogits, LogisticData, LogisticFit, LogisticTask } from './logistic.ts';
import { LabelCounter, logRatios, pickCounts } from './naive-bayes.ts';
import type { Learner } from './stack.ts';
import { strongestColumns, type ColumnChoice } from './strongest-columns.ts';

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

interface BlockOptions {
  /** Smoothing of the naive Bayes score. */
  alpha: number;
  choice?: ColumnChoice;
  /** Dual logits of the same block learnt from nearly the same rows: where to start. */
  start?: DualLogits | undefined;
  keepsDual?: boolean | undefined;
}

/** What blocks are learnt from that differ in their rows. */
export interface BlockSource extends LogisticData {
  counter: LabelCounter;
}

export function createBlockSource(
  matrix: GramMatrix,
  labels: ArrayLike<number>,
  { inversePenalty = defaultInversePenalty, tolerance = defaultTolerance }: SolverOptions = {},
): BlockSource {
  return { matrix, labels, C: inversePenalty, tolerance, counter: new LabelCounter(matrix, labels) };
}

/** See `LogisticData`. */
interface SolverOptions {
  inversePenalty?: number;
  tolerance?: number;
}

/** What is still to be fitted of a block, and the block once it is. */
interface PreparedBlock {
  task: LogisticTask;
  finish: (fit: LogisticFit) => Block;
}

/**
 * A block of two scores on the same columns: naive Bayes, and logistic regression on features weighted by
 * the naive Bayes ratio.
 *
 * Source: Wang and Manning (2012), "Baselines and Bigrams", NBSVM with a logistic loss.
 */
export function prepareBlock(
  { counter, labels }: BlockSource,
  rows: Uint32Array,
  { alpha, choice, start, keepsDual = false }: BlockOptions,
): PreparedBlock {
  const all = counter.countRows(rows);
  const columns = strongestColumns(all, choice);
  const counts = pickCounts(all, columns);
  const positives = rows.reduce((sum, row) => sum + labels[row]!, 0);
  return {
    task: { rows, known: columns, factors: logRatios(counts, featureAlpha), start, keepsDual },
    finish: ({ weights, intercept, ...kept }) => ({
      kind: 'block',
      columns,
      weights: [logRatios(counts, alpha), weights],
      offsets: [Math.log(positives / (rows.length - positives)), intercept],
      ...kept,
    }),
  };
}

/** Columns that a block may keep, by kind of n-gram. */
export type Keep = Record<keyof AnalyzedTexts, number>;

/** What the own blocks are learnt from, by kind of n-gram. */
export type OwnSources = Record<keyof AnalyzedTexts, BlockSource>;

export function createOwnSources(
  { words, chars }: AnalyzedTexts,
  labels: ArrayLike<number>,
  options?: SolverOptions,
): OwnSources {
  return {
    words: createBlockSource(words, labels, options),
    chars: createBlockSource(chars, labels, options),
  };
}

/** The same for fits on some of these rows, of which most are learnt from again and again. */
export function withinRows({ words, chars }: OwnSources, rows: Uint32Array): OwnSources {
  return {
    words: { ...words, counter: words.counter.within(rows) },
    chars: { ...chars, counter: chars.counter.within(rows) },
  };
}

/** What is learnt from a corpus alone: a block of words and pairs, and one of characters. */
export function ownLearners(
  engine: Pick<Engine, 'fitLogistic'>,
  sources: OwnSources,
  { keep, hooks }: { keep?: Keep; hooks?: FitHooks | undefined } = {},
): Learner[] {
  return (['words', 'chars'] as const).map((grams) => {
    const source = sources[grams];
    const choice = keep ? { keep: keep[grams] } : {};
    return {
      name: grams,
      grams,
      async fit(rows, { near, keepsDual }) {
        const start = near?.kind === 'block' ? near.dual : undefined;
        const block = prepareBlock(source, rows, { alpha: alphas[grams], choice, start, keepsDual });
        return block.finish(await engine.fitLogistic(source, block.task, hooks));
      },
    };
  });
}
