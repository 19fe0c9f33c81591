/**
 * out[i][j] = start[j] + Σₖ a[i][k]·b[k][j] for `rows` × `columns` results, summed in f64 in the order
 * of k and rounded to f32 once. `a` and `b` are read by strides, so that a transposed factor needs no
 * copy; `out` is row-major.
 *
 * Blocks of 4 × 2 results are kept in registers, so 6 loads serve 8 products; `| 0` spares V8's overflow
 * checks, a fifth of the time. Neither changes a bit.
 */
export function multiplyInto(
  out: Float32Array,
  rows: number,
  columns: number,
  inner: number,
  a: Float32Array,
  aRowStride: number,
  aInnerStride: number,
  b: Float32Array,
  bInnerStride: number,
  bColumnStride: number,
  start: Float32Array,
): void {
  const blockedRows = rows - (rows % 4);
  const blockedColumns = columns - (columns % 2);
  const aRow2 = (2 * aRowStride) | 0;
  const aRow3 = (3 * aRowStride) | 0;
  for (let i = 0; i < blockedRows; i += 4) {
    for (let j = 0; j < blockedColumns; j += 2) {
      let s00 = start[j]!;
      let s01 = start[j + 1]!;
      let s10 = s00;
      let s11 = s01;
      let s20 = s00;
      let s21 = s01;
      let s30 = s00;
      let s31 = s01;
      let p = Math.imul(i, aRowStride);
      let q = Math.imul(j, bColumnStride);
      for (let k = 0; k < inner; k = (k + 1) | 0) {
        const y0 = b[q]!;
        const y1 = b[(q + bColumnStride) | 0]!;
        const x0 = a[p]!;
        const x1 = a[(p + aRowStride) | 0]!;
        const x2 = a[(p + aRow2) | 0]!;
        const x3 = a[(p + aRow3) | 0]!;
        s00 += x0 * y0;
        s01 += x0 * y1;
        s10 += x1 * y0;
        s11 += x1 * y1;
        s20 += x2 * y0;
        s21 += x2 * y1;
        s30 += x3 * y0;
        s31 += x3 * y1;
        p = (p + aInnerStride) | 0;
        q = (q + bInnerStride) | 0;
      }
      const o = i * columns + j;
      out[o] = s00;
      out[o + 1] = s01;
      out[o + columns] = s10;
      out[o + columns + 1] = s11;
      out[o + 2 * columns] = s20;
      out[o + 2 * columns + 1] = s21;
      out[o + 3 * columns] = s30;
      out[o + 3 * columns + 1] = s31;
    }
  }
  for (let i = 0; i < rows; i++) {
    for (let j = i < blockedRows ? blockedColumns : 0; j < columns; j++) {
      let sum = start[j]!;
      for (let k = 0; k < inner; k++) {
        sum += a[i * aRowStride + k * aInnerStride]! * b[k * bInnerStride + j * bColumnStride]!;
      }
      out[i * columns + j] = sum;
    }
  }
}
