import { InputShapeError } from '../errors.ts';
import { createRandom, shuffle } from '../random.ts';
import type { BlockRows } from './block-rows.ts';

/** Passes over the rows at most. */
const maxPasses = 1000;

/** Where each dual variable's logit begins: weights of next to 0, whatever the number of rows. */
const startLogit = -8;

/** `weights` per feature and the intercept of a logistic regression. */
export interface LogisticFit {
  weights: Float64Array;
  intercept: number;
}

/** A linear model's weights w over rows of features x, which they are moved along. */
interface FeatureRows {
  /** wᵀx of a row. */
  dot(row: number): number;
  /** w + step · x of a row, in place. */
  add(row: number, step: number): void;
  /** ‖x‖² of a row. */
  square(row: number): number;
}

interface Descent {
  C: number;
  /** A pass that moves the rows' dual logits by less than it in the mean is the last. */
  tolerance: number;
  /** Where the rows' dual logits begin, NaN for a row of which nothing is known. */
  start?: Float64Array | undefined;
}

/**
 * The logistic regression of rows whose features are `factors[column] · scales[row]`, least in
 * ‖(w, b)‖² / 2 + C Σ log-loss: the intercept is penalised too. `weights` are those of features of 1, `logits`
 * the rows' dual ones, from which a fit of nearly the same rows may start.
 */
export function fitSparseLogistic(
  { rowOffsets, columns, scales, known }: BlockRows,
  labels: ArrayLike<number>,
  factors: Float64Array,
  descent: Descent,
): LogisticFit & { logits: Float64Array } {
  // What is moved is w · factor, along x · factor: one look a feature then gives its term of wᵀx.
  const weights = new Float64Array(known.length);
  const squares = new Float64Array(known.length);
  for (let column = 0; column < squares.length; column++) squares[column] = factors[column]! ** 2;
  const { intercept, logits } = descend(
    {
      dot(row) {
        let sum = 0;
        const end = rowOffsets[row + 1]!;
        for (let entry = rowOffsets[row]!; entry < end; entry++) sum += weights[columns[entry]!]!;
        return sum * scales[row]!;
      },
      add(row, step) {
        const scaled = step * scales[row]!;
        const end = rowOffsets[row + 1]!;
        for (let entry = rowOffsets[row]!; entry < end; entry++) {
          const column = columns[entry]!;
          weights[column]! += scaled * squares[column]!;
        }
      },
      square(row) {
        let sum = 0;
        const end = rowOffsets[row + 1]!;
        for (let entry = rowOffsets[row]!; entry < end; entry++) sum += squares[columns[entry]!]!;
        return sum * scales[row]! ** 2;
      },
    },
    labels,
    1,
    descent,
  );
  return { weights, intercept, logits };
}

/** An intercept's feature so large that its penalty is next to none. */
const freeIntercept = 16;

/** Above it the large feature of the intercept needs more passes than there are. */
const mostDensePenalty = 0.1;

/**
 * The same for dense rows of `size` features, row-major, whose intercept is next to unpenalised.
 *
 * @throws {InputShapeError} when C is above 0.1: the optimum would not be reached.
 */
export function fitDenseRowsLogistic(
  features: Float32Array,
  size: number,
  labels: ArrayLike<number>,
  descent: Descent,
): LogisticFit {
  if (!(descent.C <= mostDensePenalty))
    throw new InputShapeError(`C is ${descent.C}, above ${mostDensePenalty}`);
  const weights = new Float64Array(size);
  const { intercept } = descend(
    {
      dot(row) {
        let sum = 0;
        const start = row * size;
        for (let index = 0; index < size; index++) sum += weights[index]! * features[start + index]!;
        return sum;
      },
      add(row, step) {
        const start = row * size;
        for (let index = 0; index < size; index++) weights[index]! += step * features[start + index]!;
      },
      square(row) {
        let sum = 0;
        const start = row * size;
        for (let index = 0; index < size; index++) sum += features[start + index]! ** 2;
        return sum;
      },
    },
    labels,
    freeIntercept,
    descent,
  );
  return { weights, intercept };
}

/**
 * Coordinate descent on the dual, one αᵢ at a time in a random order; `one` is the intercept's feature.
 *
 * Source: the dual of Yu, Huang and Lin (2011), equation 5. Each is written as αᵢ = C σ(tᵢ), so that its
 * optimum is the root of the increasing tᵢ + yᵢ wᵀxᵢ + ‖xᵢ‖² (αᵢ − αᵢ old).
 */
function descend(
  features: FeatureRows,
  labels: ArrayLike<number>,
  one: number,
  { C, tolerance, start }: Descent,
): { intercept: number; logits: Float64Array } {
  const rows = labels.length;
  let intercept = 0;
  const logits = new Float64Array(rows);
  const alphas = new Float64Array(rows);
  const squares = new Float64Array(rows);
  const move = (row: number, alpha: number): void => {
    const step = (labels[row] === 1 ? 1 : -1) * (alpha - alphas[row]!);
    alphas[row] = alpha;
    intercept += step * one;
    features.add(row, step);
  };
  for (let row = 0; row < rows; row++) {
    squares[row] = features.square(row) + one * one;
    const known = start?.[row] ?? NaN;
    logits[row] = Number.isNaN(known) ? startLogit : known;
    move(row, C * sigmoid(logits[row]!));
  }
  const order = Uint32Array.from({ length: rows }, (_row, index) => index);
  const random = createRandom(1, 'dual-logistic');
  for (let pass = 0; pass < maxPasses; pass++) {
    shuffle(order, random);
    let moved = 0;
    for (const row of order) {
      const sign = labels[row] === 1 ? 1 : -1;
      const margin = sign * (features.dot(row) + intercept * one);
      const base = margin - squares[row]! * alphas[row]!;
      const logit = solveLogit(logits[row]!, base, squares[row]! * C, tolerance / 10);
      moved += Math.abs(logit - logits[row]!);
      logits[row] = logit;
      move(row, C * sigmoid(logit));
    }
    if (moved < tolerance * rows) break;
  }
  return { intercept: intercept * one, logits };
}

/**
 * The root t of t + base + slope σ(t), to `precision`: increasing, so Newton's steps are kept within what is
 * known of it.
 */
function solveLogit(start: number, base: number, slope: number, precision: number): number {
  let low = -base - slope;
  let high = -base;
  let t = Math.min(high, Math.max(low, start));
  for (let step = 0; step < 50; step++) {
    const share = sigmoid(t);
    const value = t + base + slope * share;
    if (value > 0) high = t;
    else low = t;
    const next = t - value / (1 + slope * share * (1 - share));
    const kept = next > low && next < high ? next : (low + high) / 2;
    if (Math.abs(kept - t) < precision) return kept;
    t = kept;
  }
  return t;
}

/** 1 / (1 + e⁻ᵗ). */
export function sigmoid(t: number): number {
  return t >= 0 ? 1 / (1 + Math.exp(-t)) : 1 - 1 / (1 + Math.exp(t));
}
