import {
  createMatrix,
  eigenSymmetric,
  gram,
  multiply,
  orthonormalize,
  type DenseMatrix,
} from './dense-matrix.ts';
import { mulberry32 } from '../linear/inner-folds.ts';

/** Row `r` holds `values[e]` at `columns[e]` for e from `rowOffsets[r]` up to `rowOffsets[r + 1]`. */
export interface SparseMatrix {
  rows: number;
  columns: number;
  rowOffsets: Uint32Array;
  columnOf: Uint32Array;
  values: Float32Array;
}

const oversampling = 16;
const rounds = 3;

/**
 * The first `dims` singular triples: `left` [rows][dims], `sizes` falling, `right` [columns][dims] times its
 * size. `pause` is awaited between the products, which take seconds each on a large matrix.
 *
 * Source: Halko, Martinsson and Tropp (2011), algorithms 4.4 and 5.1.
 */
export async function randomizedSvd(
  matrix: SparseMatrix,
  dims: number,
  pause: () => Promise<void>,
): Promise<{ left: DenseMatrix; sizes: Float64Array; scaledRight: DenseMatrix }> {
  const width = Math.min(dims + oversampling, matrix.rows, matrix.columns);
  let basis = createMatrix(matrix.columns, width);
  const random = mulberry32(7);
  for (let index = 0; index < basis.values.length; index++) {
    basis.values[index] = random() / 0x100000000 - 0.5;
  }
  for (let round = 0; round <= rounds; round++) {
    const image = timesDense(matrix, basis);
    await pause();
    if (round === rounds) {
      basis = image;
      break;
    }
    basis = transposeTimesDense(matrix, image);
    await pause();
    orthonormalize(basis);
    await pause();
  }
  orthonormalize(basis);
  await pause();
  const projected = transposeTimesDense(matrix, basis); // (QᵀA)ᵀ
  await pause();
  const { values, vectors } = eigenSymmetric(gram(projected));
  const kept = firstColumns(vectors, Math.min(dims, width));
  return {
    left: multiply(basis, kept),
    sizes: values.slice(0, kept.columns).map((value) => Math.sqrt(Math.max(0, value))),
    scaledRight: multiply(projected, kept),
  };
}

function firstColumns({ rows, columns, values }: DenseMatrix, count: number): DenseMatrix {
  const kept = createMatrix(rows, count);
  for (let row = 0; row < rows; row++) {
    kept.values.set(values.subarray(row * columns, row * columns + count), row * count);
  }
  return kept;
}

function timesDense({ rows, rowOffsets, columnOf, values }: SparseMatrix, dense: DenseMatrix): DenseMatrix {
  const { columns: width, values: from } = dense;
  const product = createMatrix(rows, width);
  const to = product.values;
  for (let row = 0; row < rows; row++) {
    const start = row * width;
    const end = rowOffsets[row + 1]!;
    for (let entry = rowOffsets[row]!; entry < end; entry++) {
      const value = values[entry]!;
      const source = columnOf[entry]! * width;
      for (let index = 0; index < width; index++) to[start + index]! += value * from[source + index]!;
    }
  }
  return product;
}

function transposeTimesDense(
  { rows, columns, rowOffsets, columnOf, values }: SparseMatrix,
  dense: DenseMatrix,
): DenseMatrix {
  const { columns: width, values: from } = dense;
  const product = createMatrix(columns, width);
  const to = product.values;
  for (let row = 0; row < rows; row++) {
    const source = row * width;
    const end = rowOffsets[row + 1]!;
    for (let entry = rowOffsets[row]!; entry < end; entry++) {
      const value = values[entry]!;
      const start = columnOf[entry]! * width;
      for (let index = 0; index < width; index++) to[start + index]! += value * from[source + index]!;
    }
  }
  return product;
}
