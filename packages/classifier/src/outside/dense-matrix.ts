/** Row-major `[rows][columns]` in f64. */
export interface DenseMatrix {
  rows: number;
  columns: number;
  values: Float64Array;
}

export function createMatrix(rows: number, columns: number): DenseMatrix {
  return { rows, columns, values: new Float64Array(rows * columns) };
}

/** AᵀA. */
export function gram({ rows, columns, values }: DenseMatrix): DenseMatrix {
  const product = createMatrix(columns, columns);
  for (let row = 0; row < rows; row++) {
    const start = row * columns;
    for (let i = 0; i < columns; i++) {
      const value = values[start + i]!;
      if (value === 0) continue;
      const to = i * columns;
      for (let j = i; j < columns; j++) product.values[to + j]! += value * values[start + j]!;
    }
  }
  for (let i = 0; i < columns; i++) {
    for (let j = 0; j < i; j++) product.values[i * columns + j] = product.values[j * columns + i]!;
  }
  return product;
}

/** A·B for a small B. */
export function multiply(a: DenseMatrix, b: DenseMatrix): DenseMatrix {
  const product = createMatrix(a.rows, b.columns);
  for (let row = 0; row < a.rows; row++) {
    const to = row * b.columns;
    for (let k = 0; k < a.columns; k++) {
      const value = a.values[row * a.columns + k]!;
      const from = k * b.columns;
      for (let j = 0; j < b.columns; j++) product.values[to + j]! += value * b.values[from + j]!;
    }
  }
  return product;
}

/** Share of the largest pivot under which a column counts as a sum of the others. */
const dependent = 1e-13;

/**
 * The columns made orthonormal in place; one that depends on those before it becomes 0.
 *
 * Source: Cholesky QR, done twice: Yamamoto et al. (2015), algorithm 2.
 */
export function orthonormalize(matrix: DenseMatrix): void {
  for (let round = 0; round < 2; round++) {
    const { columns, rows, values } = matrix;
    const { values: factor } = gram(matrix);
    const largest = Math.max(...Array.from({ length: columns }, (_, i) => factor[i * columns + i]!));
    const isDependent = choleskyUpper(factor, columns, largest * dependent);
    for (let row = 0; row < rows; row++) {
      const start = row * columns;
      for (let j = 0; j < columns; j++) {
        if (isDependent[j]) {
          values[start + j] = 0;
          continue;
        }
        const scaled = values[start + j]! / factor[j * columns + j]!;
        values[start + j] = scaled;
        for (let k = j + 1; k < columns; k++) values[start + k]! -= scaled * factor[j * columns + k]!;
      }
    }
  }
}

/** R with RᵀR = G, written over the upper part of G; says which pivots are under `least`. */
function choleskyUpper(values: Float64Array, size: number, least: number): boolean[] {
  return Array.from({ length: size }, (_, j) => {
    const pivot = values[j * size + j]!;
    if (!(pivot > least)) {
      for (let k = j; k < size; k++) values[j * size + k] = 0;
      return true;
    }
    const root = Math.sqrt(pivot);
    for (let k = j; k < size; k++) values[j * size + k]! /= root;
    for (let i = j + 1; i < size; i++) {
      const value = values[j * size + i]!;
      if (value === 0) continue;
      for (let k = i; k < size; k++) values[i * size + k]! -= value * values[j * size + k]!;
    }
    return false;
  });
}

const maxSweeps = 60;

/**
 * The eigenvectors of a symmetric matrix as columns, by falling eigenvalue, each with its largest entry
 * positive.
 *
 * Source: the cyclic Jacobi method, Golub and Van Loan, section 8.5.
 */
export function eigenSymmetric(matrix: DenseMatrix): { values: Float64Array; vectors: DenseMatrix } {
  const n = matrix.rows;
  const a = matrix.values.slice();
  const v = new Float64Array(n * n);
  for (let i = 0; i < n; i++) v[i * n + i] = 1;
  const total = a.reduce((sum, value) => sum + value * value, 0);
  for (let sweep = 0; sweep < maxSweeps; sweep++) {
    let off = 0;
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) off += a[p * n + q]! ** 2;
    if (off <= total * 1e-28) break;
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) rotate(a, v, n, p, q);
  }
  const order = Array.from({ length: n }, (_, i) => i).sort((i, j) => a[j * n + j]! - a[i * n + i]! || i - j);
  const vectors = createMatrix(n, n);
  order.forEach((from, to) => {
    let largest = 0;
    for (let i = 0; i < n; i++)
      if (Math.abs(v[i * n + from]!) > Math.abs(largest)) largest = v[i * n + from]!;
    const sign = largest < 0 ? -1 : 1;
    for (let i = 0; i < n; i++) vectors.values[i * n + to] = sign * v[i * n + from]!;
  });
  return { values: Float64Array.from(order, (i) => a[i * n + i]!), vectors };
}

function rotate(a: Float64Array, v: Float64Array, n: number, p: number, q: number): void {
  const apq = a[p * n + q]!;
  if (apq === 0) return;
  const theta = (a[q * n + q]! - a[p * n + p]!) / (2 * apq);
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (let i = 0; i < n; i++) {
    const ip = a[i * n + p]!;
    const iq = a[i * n + q]!;
    a[i * n + p] = c * ip - s * iq;
    a[i * n + q] = s * ip + c * iq;
  }
  for (let i = 0; i < n; i++) {
    const pi = a[p * n + i]!;
    const qi = a[q * n + i]!;
    a[p * n + i] = c * pi - s * qi;
    a[q * n + i] = s * pi + c * qi;
    const vip = v[i * n + p]!;
    const viq = v[i * n + q]!;
    v[i * n + p] = c * vip - s * viq;
    v[i * n + q] = s * vip + c * viq;
  }
}
