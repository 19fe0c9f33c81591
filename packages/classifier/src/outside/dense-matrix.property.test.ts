import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../random.ts';
import {
  createMatrix,
  eigenSymmetric,
  gram,
  multiply,
  orthonormalize,
  type DenseMatrix,
} from './dense-matrix.ts';
import { randomizedSvd, type SparseMatrix } from './randomized-svd.ts';

function toMatrix(rows: number[][]): DenseMatrix {
  return { rows: rows.length, columns: rows[0]!.length, values: Float64Array.from(rows.flat()) };
}

function transpose({ rows, columns, values }: DenseMatrix): DenseMatrix {
  const turned = createMatrix(columns, rows);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++)
      turned.values[column * rows + row] = values[row * columns + column]!;
  }
  return turned;
}

function toSparse({ rows, columns, values }: DenseMatrix): SparseMatrix {
  const entries = Array.from(values.keys()).filter((index) => values[index] !== 0);
  return {
    rows,
    columns,
    rowOffsets: Uint32Array.from(
      { length: rows + 1 },
      (_, row) => entries.filter((index) => index < row * columns).length,
    ),
    columnOf: Uint32Array.from(entries, (index) => index % columns),
    values: Float32Array.from(entries, (index) => values[index]!),
  };
}

function expectClose({ values }: DenseMatrix, expected: DenseMatrix, within = 1e-9): void {
  expect(values.length).toBe(expected.values.length);
  values.forEach((value, index) => expect(Math.abs(value - expected.values[index]!)).toBeLessThan(within));
}

const identity = (n: number) =>
  toMatrix(
    Array.from({ length: n }, (_, row) => Array.from({ length: n }, (_, column) => (row === column ? 1 : 0))),
  );

const matrixOf = (rows: number, columns: number) =>
  fc
    .array(fc.double({ min: -3, max: 3, noNaN: true }), {
      minLength: rows * columns,
      maxLength: rows * columns,
    })
    .map((values) => ({ rows, columns, values: Float64Array.from(values) }));

describe('gram', () => {
  it('is AᵀA', () => {
    fc.assert(
      fc.property(matrixOf(4, 3), (matrix) => expectClose(gram(matrix), multiply(transpose(matrix), matrix))),
    );
  });
});

describe('orthonormalize', () => {
  it('makes columns of length 1 at right angles that span the same', () => {
    const matrix = toMatrix([
      [3, 1],
      [4, 1],
      [0, 2],
    ]);
    const before = { ...matrix, values: matrix.values.slice() };
    orthonormalize(matrix);
    expectClose(gram(matrix), identity(2));
    // What is projected onto them is what was there.
    expectClose(multiply(matrix, multiply(transpose(matrix), before)), before);
    expect(Array.from(matrix.values).filter((_, index) => index % 2 === 0)).toEqual([
      expect.closeTo(0.6),
      expect.closeTo(0.8),
      expect.closeTo(0),
    ]);
  });

  it('turns a column that depends on those before it into 0', () => {
    const matrix = toMatrix([
      [1, 2, 1],
      [2, 4, 0],
      [2, 4, 5],
    ]);
    orthonormalize(matrix);
    expectClose(
      gram(matrix),
      toMatrix([
        [1, 0, 0],
        [0, 0, 0],
        [0, 0, 1],
      ]),
    );
  });
});

describe('eigenSymmetric', () => {
  it('knows the eigenvalues of a matrix worked out by hand', () => {
    const { values, vectors } = eigenSymmetric(
      toMatrix([
        [2, 1, 0],
        [1, 2, 0],
        [0, 0, -4],
      ]),
    );
    expect(Array.from(values)).toEqual([expect.closeTo(3), expect.closeTo(1), expect.closeTo(-4)]);
    const half = Math.SQRT1_2;
    expectClose(multiply(transpose(vectors), vectors), identity(3));
    expect(Math.abs(vectors.values[0]!)).toBeCloseTo(half, 12);
    expect(vectors.values[8]).toBeCloseTo(1, 12); // the largest entry is positive
  });

  it('gives A v = λ v, orthonormal vectors and falling values', () => {
    fc.assert(
      fc.property(matrixOf(5, 5), (any) => {
        const matrix = gram(any);
        const { values, vectors } = eigenSymmetric(matrix);
        const scaled = {
          ...vectors,
          values: vectors.values.map((value, index) => value * values[index % 5]!),
        };
        expectClose(multiply(matrix, vectors), scaled, 1e-8);
        expectClose(gram(vectors), identity(5));
        values.slice(1).forEach((value, index) => expect(value).toBeLessThanOrEqual(values[index]!));
      }),
    );
  });
});

describe('randomizedSvd', () => {
  const pause = () => Promise.resolve();
  const random = createRandom(2, 'svd');
  const randomMatrix = (rows: number, columns: number) => {
    const matrix = createMatrix(rows, columns);
    return { ...matrix, values: matrix.values.map(() => random.float() - 0.5) };
  };

  it('takes a matrix of low rank apart exactly', async () => {
    const matrix = multiply(randomMatrix(40, 3), randomMatrix(3, 30));
    const { left, sizes, scaledRight } = await randomizedSvd(toSparse(matrix), 3, pause);
    expectClose(gram(left), identity(3));
    expectClose(multiply(left, transpose(scaledRight)), matrix, 1e-6); // its entries are float32
    expect(sizes[0]).toBeGreaterThan(sizes[1]!);
    expect(sizes[1]).toBeGreaterThan(sizes[2]!);
  });

  it('finds the largest singular values of a matrix of full rank, to 1 %', async () => {
    const matrix = randomMatrix(60, 50);
    for (let index = 0; index < matrix.values.length; index++) matrix.values[index]! *= 0.8 ** (index % 50);
    const { sizes } = await randomizedSvd(toSparse(matrix), 4, pause);
    const { values } = eigenSymmetric(gram(matrix));
    sizes.forEach((size, index) => expect(Math.abs(size / Math.sqrt(values[index]!) - 1)).toBeLessThan(0.01));
  });

  it('gives no more triples than rows or columns', async () => {
    const { left, sizes, scaledRight } = await randomizedSvd(toSparse(randomMatrix(5, 2)), 10, pause);
    expect([left.columns, sizes.length, scaledRight.columns]).toEqual([2, 2, 2]);
  });
});
