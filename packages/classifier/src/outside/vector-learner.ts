import type { GramMatrix } from '@senti/vectorizer';
import { fitDenseRowsLogistic } from '../linear/dual-logistic.ts';
import type { Learner } from '../linear/stack.ts';
import type { WordVectors } from './word-vectors.ts';

/** Inverse strength of the L2 penalty: a few hundred numbers for a thousand rows. */
const inversePenalty = 0.03;
const tolerance = 1e-4;

/**
 * Learns a direction in which words praise: logistic regressions over the sums of the rows' vectors, turned
 * back into one weight per term and kind of vector. Terms that no training row has get a weight too.
 */
export function vectorLearner(
  matrix: GramMatrix,
  labels: ArrayLike<number>,
  vectors: WordVectors,
  columns: Uint32Array,
): Learner {
  const kinds = [vectors.near, vectors.doc].map((values) => ({
    values,
    sums: sumVectors(matrix, values, vectors.dims, columns),
  }));
  return {
    name: 'vectors',
    grams: 'words',
    fit(rows) {
      const own = Uint8Array.from(rows, (row) => labels[row]!);
      const fits = kinds.map(({ values, sums }) => fitKind(values, sums, vectors.dims, rows, own));
      return {
        kind: 'block',
        columns,
        weights: fits.map(({ weights }) => weights),
        offsets: fits.map(({ intercept }) => intercept),
      };
    },
  };
}

function fitKind(
  values: Float32Array,
  sums: Float32Array,
  dims: number,
  rows: Uint32Array,
  labels: Uint8Array,
) {
  const features = new Float32Array(rows.length * dims);
  rows.forEach((row, index) => features.set(sums.subarray(row * dims, (row + 1) * dims), index * dims));
  const spread = standardDeviation(features) || 1;
  for (let index = 0; index < features.length; index++) features[index]! /= spread;
  const { weights, intercept } = fitDenseRowsLogistic(features, dims, labels, {
    C: inversePenalty,
    tolerance,
  });
  const terms = new Float64Array(values.length / dims);
  for (let term = 0; term < terms.length; term++) {
    let sum = 0;
    for (let index = 0; index < dims; index++) sum += values[term * dims + index]! * weights[index]!;
    terms[term] = sum / spread;
  }
  return { weights: terms, intercept };
}

/** `[rows][dims]`: the sum of the vectors of a row's terms / √(number of them). */
function sumVectors(
  matrix: GramMatrix,
  values: Float32Array,
  dims: number,
  columns: Uint32Array,
): Float32Array {
  const placeOf = new Int32Array(matrix.terms.length).fill(-1);
  columns.forEach((column, place) => (placeOf[column] = place));
  const rows = matrix.rowOffsets.length - 1;
  const sums = new Float32Array(rows * dims);
  for (let row = 0; row < rows; row++) {
    const sum = sums.subarray(row * dims, (row + 1) * dims);
    let known = 0;
    for (let entry = matrix.rowOffsets[row]!; entry < matrix.rowOffsets[row + 1]!; entry++) {
      const place = placeOf[matrix.columns[entry]!]!;
      if (place < 0) continue;
      known++;
      for (let index = 0; index < dims; index++) sum[index]! += values[place * dims + index]!;
    }
    const scale = 1 / Math.sqrt(Math.max(1, known));
    for (let index = 0; index < dims; index++) sum[index]! *= scale;
  }
  return sums;
}

function standardDeviation(values: Float32Array): number {
  let sum = 0;
  let squares = 0;
  for (const value of values) {
    sum += value;
    squares += value * value;
  }
  return Math.sqrt(Math.max(0, squares / values.length - (sum / values.length) ** 2));
}
