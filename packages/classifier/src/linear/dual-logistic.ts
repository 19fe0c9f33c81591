import { RowReader } from '@senti/vectorizer';
import { InputShapeError } from '../errors.ts';
import { createRandom, shuffle } from '../random.ts';
import {
  maxPasses,
  startLogit,
  type DualLogits,
  type LogisticData,
  type LogisticFit,
  type LogisticTask,
} from './logistic.ts';

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
  tolerance: number;
  /** Where the rows' dual logits begin. */
  start?: DualLogits | undefined;
}

/** The logistic regression of a task, in f64: what faster kernels are held to. */
export function fitSparseLogistic(
  { matrix, labels, C, tolerance }: LogisticData,
  { rows, known, factors, start, keepsDual }: LogisticTask,
): LogisticFit {
  const reader = new RowReader(matrix);
  const columnCount = matrix.terms.length;
  // What is moved is w · factor, along x · factor: one look a feature then gives its term of wᵀx.
  const weights = new Float64Array(columnCount);
  const squares = new Float64Array(columnCount);
  const isKnown = new Uint8Array(columnCount);
  known.forEach((column, index) => {
    squares[column] = factors[index]! ** 2;
    isKnown[column] = 1;
  });
  const sum = (values: Float64Array | Uint8Array, row: number): number => {
    reader.read(row);
    const { columns, end } = reader;
    let total = 0;
    for (let entry = reader.start; entry < end; entry++) total += values[columns[entry]!]!;
    return total;
  };
  const scales = new Float64Array(matrix.rowOffsets.length - 1);
  for (const row of rows) scales[row] = 1 / Math.sqrt(Math.max(1, sum(isKnown, row)));
  const { intercept, logits } = descend(
    {
      dot: (row) => sum(weights, row) * scales[row]!,
      add(row, step) {
        const scaled = step * scales[row]!;
        reader.read(row);
        const { columns, end } = reader;
        for (let entry = reader.start; entry < end; entry++) {
          const column = columns[entry]!;
          weights[column]! += scaled * squares[column]!;
        }
      },
      square: (row) => sum(squares, row) * scales[row]! ** 2,
    },
    labels,
    rows,
    1,
    { C, tolerance, start },
  );
  return {
    weights: Float64Array.from(known, (column) => weights[column]!),
    intercept,
    ...(keepsDual && { dual: { rows, logits: Float64Array.from(rows, (row) => logits[row]!) } }),
  };
}

/** An intercept's feature so large that its penalty is next to none. */
const freeIntercept = 16;

/** Above it the large feature of the intercept needs more passes than there are. */
const mostDensePenalty = 0.1;

/**
 * A logistic regression of dense rows of `size` features, row-major, whose intercept is next to unpenalised.
 *
 * @throws {InputShapeError} when C is above 0.1: the optimum would not be reached.
 */
export function fitDenseRowsLogistic(
  features: Float32Array,
  size: number,
  labels: ArrayLike<number>,
  descent: Descent,
): { weights: Float64Array; intercept: number } {
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
    Uint32Array.from({ length: labels.length }, (_row, index) => index),
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
  rows: Uint32Array,
  one: number,
  { C, tolerance, start }: Descent,
): { intercept: number; logits: Float64Array } {
  const count = labels.length;
  let intercept = 0;
  const logits = new Float64Array(count).fill(NaN);
  const alphas = new Float64Array(count);
  const squares = new Float64Array(count);
  const move = (row: number, alpha: number): void => {
    const step = (labels[row] === 1 ? 1 : -1) * (alpha - alphas[row]!);
    alphas[row] = alpha;
    intercept += step * one;
    features.add(row, step);
  };
  for (const row of rows) logits[row] = startLogit;
  start?.rows.forEach((row, index) => {
    if (!Number.isNaN(logits[row])) logits[row] = start.logits[index]!;
  });
  for (const row of rows) {
    squares[row] = features.square(row) + one * one;
    move(row, C * sigmoid(logits[row]!));
  }
  const order = new DescentOrder(count);
  for (let pass = 0; pass < maxPasses; pass++) {
    order.next();
    let moved = 0;
    for (const row of order.rows) {
      if (Number.isNaN(logits[row])) continue;
      const sign = labels[row] === 1 ? 1 : -1;
      const margin = sign * (features.dot(row) + intercept * one);
      const base = margin - squares[row]! * alphas[row]!;
      const logit = solveLogit(logits[row]!, base, squares[row]! * C, tolerance / 10);
      moved += Math.abs(logit - logits[row]!);
      logits[row] = logit;
      move(row, C * sigmoid(logit));
    }
    if (moved < tolerance * rows.length) break;
  }
  return { intercept: intercept * one, logits };
}

/** Rows that stand beside each other in every pass: they are read in one go. */
const blockRows = 16;

/** The orders of `count` rows in one pass after the other, the same for all tasks of so many rows: blocks are shuffled. */
export class DescentOrder {
  readonly rows: Uint32Array;
  readonly #blocks: Uint32Array;
  readonly #random = createRandom(1, 'dual-logistic');

  constructor(count: number) {
    this.rows = Uint32Array.from({ length: count }, (_row, index) => index);
    this.#blocks = Uint32Array.from({ length: Math.ceil(count / blockRows) }, (_block, index) => index);
  }

  /** Puts `rows` into the order of the next pass. */
  next(): void {
    let place = 0;
    for (const block of shuffle(this.#blocks, this.#random)) {
      const end = Math.min(this.rows.length, (block + 1) * blockRows);
      for (let row = block * blockRows; row < end; row++) this.rows[place++] = row;
    }
  }
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
