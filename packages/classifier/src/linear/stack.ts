import type { AnalyzedTexts, GramMatrix } from '@senti/vectorizer';
import { scoreRows, type Block } from './block.ts';
import { fitDenseLogistic } from './dense-logistic.ts';
import { sigmoid } from './dual-logistic.ts';
import type { InnerFolds } from './inner-folds.ts';
import { scoreNetRows, type WordNet } from './word-net.ts';

/** A score that is no sum over n-grams: a network's logit. */
interface NetPart {
  kind: 'net';
  net: WordNet;
}

/** What a learner learns. */
export type Part = Block | NetPart;

/** Something that learns a part of a model from rows of a corpus. */
export interface Learner {
  name: string;
  grams: keyof AnalyzedTexts;
  /** Learns from these rows alone. */
  fit: (rows: Uint32Array, options: LearnOptions) => Part | Promise<Part>;
}

interface LearnOptions {
  /** Tells its random choices from those of other fits. */
  stream: number;
  /** What it learnt from nearly the same rows. */
  near?: Part | undefined;
  /** Whether what it learns will be `near` to another fit: a few bytes a row that are else not kept. */
  keepsDual?: boolean;
}

/** One weight per n-gram of a block. */
export interface WeightedBlock {
  name: string;
  grams: keyof AnalyzedTexts;
  columns: Uint32Array;
  weights: Float64Array;
}

/** The log-odds of positive: `constant` + Σ over blocks of Σ weights / √known + Σ over nets of share · logit. */
export interface WeighedParts {
  blocks: WeightedBlock[];
  nets: { net: WordNet; share: number }[];
  constant: number;
  /** The parts as they were learnt, by their learners' names. */
  learnt: Map<string, Part>;
}

/** How scores were weighed, in the order of the learners' scores. */
interface Weighing {
  stages: { rms: number[]; stack: number[]; platt: { slope: number; intercept: number } };
  /** What each score is multiplied with. */
  shares: number[];
}

export interface StackedModel extends WeighedParts, Weighing {
  /** Training rows that were held out, and the calibrated probability that the others gave them. */
  heldOut: { rows: Uint32Array; probabilities: Float64Array };
}

/** How strongly the stack's weights are drawn towards each other. */
const stackRidge = 10;

/** The stream of the fit on all rows; those of the inner folds follow it. */
const fullStream = 0;

/**
 * The parts learnt from all `rows`, weighed by how their like, learnt without each inner fold, scored that
 * fold: every score divided by its root mean square, a non-negative logistic regression over them, then
 * Platt's scaling with smoothed targets. As blocks are sums over n-grams, so is their sum. With `keepsDual` other
 * fits can begin where these end.
 *
 * Source: stacked generalisation, Wolpert (1992); Platt (1999), section 2.2.
 */
export async function fitStack(
  learners: readonly Learner[],
  matrices: AnalyzedTexts,
  labels: ArrayLike<number>,
  rows: Uint32Array,
  { fold, tested }: InnerFolds,
  { keepsDual = false }: { keepsDual?: boolean } = {},
): Promise<StackedModel> {
  const near = new Map<string, Part>();
  const folds = await Promise.all(
    Array.from({ length: tested }, async (_fold, k) => {
      const train = rows.filter((_row, index) => fold[index] !== k);
      const isLast = k === tested - 1;
      const parts = await fitTogether(learners, train, { stream: k + 1, keepsDual: isLast });
      if (isLast) learners.forEach(({ name }, index) => near.set(name, parts[index]!));
      // Scored here, so that parts are let go as others are learnt.
      const test = rows.filter((_row, index) => fold[index] === k);
      const scores = learners.flatMap(({ grams }, index) => scorePart(parts[index]!, matrices[grams], test));
      return { test, scores };
    }),
  );
  const heldOutRows = new Uint32Array(folds.reduce((sum, { test }) => sum + test.length, 0));
  const scores = folds[0]!.scores.map(() => new Float64Array(heldOutRows.length));
  let start = 0;
  for (const { test, scores: ofFold } of folds) {
    heldOutRows.set(test, start);
    scores.forEach((values, score) => values.set(ofFold[score]!, start));
    start += test.length;
  }
  const held = Uint8Array.from(heldOutRows, (row) => labels[row]!);
  const { sums, ...weighing } = weighScores(scores, held);
  const { slope, intercept } = weighing.stages.platt;
  return {
    ...(await weighParts(learners, rows, weighing, { near, keepsDual })),
    ...weighing,
    heldOut: {
      rows: heldOutRows,
      probabilities: sums.map((sum) => sigmoid(slope * sum + intercept)),
    },
  };
}

/** `[score][index]` of these rows. */
function scorePart(part: Part, matrix: GramMatrix, rows: Uint32Array): Float64Array[] {
  return part.kind === 'net' ? [scoreNetRows(part.net, rows)] : scoreRows(part, matrix, rows);
}

/** What each learns from these rows, asked for at once: an engine may fit side by side what it is asked for at once. */
function fitTogether(
  learners: readonly Learner[],
  rows: Uint32Array,
  { near, ...options }: Omit<LearnOptions, 'near'> & { near?: ReadonlyMap<string, Part> },
): Promise<Part[]> {
  return Promise.all(
    learners.map(async (learner) => learner.fit(rows, { ...options, near: near?.get(learner.name) })),
  );
}

/** The parts learnt from all `rows`, weighed as others like them were; `near` are parts of nearly these rows. */
export async function weighParts(
  learners: readonly Learner[],
  rows: Uint32Array,
  { stages, shares }: Weighing,
  { near, keepsDual = false }: { near: ReadonlyMap<string, Part>; keepsDual?: boolean },
): Promise<WeighedParts> {
  const model: WeighedParts = { blocks: [], nets: [], constant: stages.platt.intercept, learnt: new Map() };
  const parts = await fitTogether(learners, rows, { stream: fullStream, near, keepsDual });
  let score = 0;
  for (const [index, { name, grams }] of learners.entries()) {
    const part = parts[index]!;
    model.learnt.set(name, part);
    if (part.kind === 'net') {
      model.nets.push({ net: part.net, share: shares[score++]! });
      continue;
    }
    const { columns, weights, offsets } = part;
    const collapsed = new Float64Array(columns.length);
    weights.forEach((values, index) => {
      const share = shares[score++]!;
      model.constant += share * offsets[index]!;
      for (let at = 0; at < collapsed.length; at++) collapsed[at]! += share * values[at]!;
    });
    model.blocks.push({ name, grams, columns, weights: collapsed });
  }
  return model;
}

/** The stack and Platt's scaling of `scores[score][index]`; `shares` are what each score is multiplied with. */
function weighScores(scores: readonly Float64Array[], labels: Uint8Array): Weighing & { sums: Float64Array } {
  const rms = scores.map((values) => rootMeanSquare(values));
  const scaled = scores.map((values, score) => values.map((value) => value / rms[score]!));
  const stack = Array.from(fitDenseLogistic(scaled, labels, { ridge: stackRidge, floor: 0 }).weights);
  const sums = new Float64Array(labels.length);
  stack.forEach((weight, score) => {
    const values = scaled[score]!;
    for (let index = 0; index < sums.length; index++) sums[index]! += weight * values[index]!;
  });
  const platt = fitPlatt(sums, labels);
  const shares = stack.map((weight, score) => (platt.slope * weight) / rms[score]!);
  return { stages: { rms, stack, platt }, shares, sums };
}

function rootMeanSquare(values: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += values[index]! * values[index]!;
  return Math.sqrt(sum / values.length) || 1;
}

function fitPlatt(sums: Float64Array, labels: Uint8Array): { slope: number; intercept: number } {
  const positives = labels.reduce((sum, label) => sum + label, 0);
  const high = (positives + 1) / (positives + 2);
  const low = 1 / (labels.length - positives + 2);
  const targets = Float64Array.from(labels, (label) => (label === 1 ? high : low));
  const { weights, intercept } = fitDenseLogistic([sums], targets);
  return { slope: weights[0]!, intercept };
}
