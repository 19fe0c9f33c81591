/** What becomes of a sum before it is stored. */
export const keepSum = 0;
/** It is kept within `lowest` and the largest activation. */
export const limitSum = 1;
/** It is 0 where the gate's value is not above 0. */
export const gateSum = 2;

/** No activation goes beyond, as in the typed-array engine. */
const largestActivation: f32 = 3.4e38;

// @ts-ignore: decorator
@inline
function finish(sum: v128, out: usize, offset: usize, what: i32, lowest: v128, gate: usize): void {
  if (what == limitSum) {
    sum = f32x4.pmin(f32x4.pmax(sum, lowest), f32x4.splat(largestActivation));
  } else if (what == gateSum) {
    sum = v128.and(sum, f32x4.gt(v128.load(gate + offset), f32x4.splat(0)));
  }
  v128.store(out + offset, sum);
}

/**
 * out[i][j] = start[j] + Σₖ a[i][k]·b[k][j], in the order of k, for `rows` × `columns` results, both multiples of
 * 4; strides are in bytes, `out` and the gate are row-major. Blocks of 4 × 8 sums stay in registers.
 */
export function multiply(
  out: usize,
  rows: i32,
  columns: i32,
  inner: i32,
  a: usize,
  aRow: usize,
  aInner: usize,
  b: usize,
  bInner: usize,
  start: usize,
  what: i32,
  lowest: f32,
  gate: usize,
): void {
  const low = f32x4.splat(lowest);
  const outRow = (<usize>columns) << 2;
  const wide = columns & ~7;
  for (let i = 0; i < rows; i += 4) {
    const aBlock = a + (<usize>i) * aRow;
    const outBlock = (<usize>i) * outRow;
    for (let j = 0; j < wide; j += 8) {
      const column = (<usize>j) << 2;
      let s00 = f32x4.splat(0);
      let s01 = s00;
      if (start != 0) {
        s00 = v128.load(start + column);
        s01 = v128.load(start + column, 16);
      }
      let s10 = s00;
      let s11 = s01;
      let s20 = s00;
      let s21 = s01;
      let s30 = s00;
      let s31 = s01;
      let p0 = aBlock;
      let p1 = p0 + aRow;
      let p2 = p1 + aRow;
      let p3 = p2 + aRow;
      let q = b + column;
      for (let k = 0; k < inner; k++) {
        const y0 = v128.load(q);
        const y1 = v128.load(q, 16);
        const x0 = v128.load32_splat(p0);
        s00 = f32x4.add(s00, f32x4.mul(x0, y0));
        s01 = f32x4.add(s01, f32x4.mul(x0, y1));
        const x1 = v128.load32_splat(p1);
        s10 = f32x4.add(s10, f32x4.mul(x1, y0));
        s11 = f32x4.add(s11, f32x4.mul(x1, y1));
        const x2 = v128.load32_splat(p2);
        s20 = f32x4.add(s20, f32x4.mul(x2, y0));
        s21 = f32x4.add(s21, f32x4.mul(x2, y1));
        const x3 = v128.load32_splat(p3);
        s30 = f32x4.add(s30, f32x4.mul(x3, y0));
        s31 = f32x4.add(s31, f32x4.mul(x3, y1));
        p0 += aInner;
        p1 += aInner;
        p2 += aInner;
        p3 += aInner;
        q += bInner;
      }
      let o = outBlock + column;
      finish(s00, out, o, what, low, gate);
      finish(s01, out, o + 16, what, low, gate);
      o += outRow;
      finish(s10, out, o, what, low, gate);
      finish(s11, out, o + 16, what, low, gate);
      o += outRow;
      finish(s20, out, o, what, low, gate);
      finish(s21, out, o + 16, what, low, gate);
      o += outRow;
      finish(s30, out, o, what, low, gate);
      finish(s31, out, o + 16, what, low, gate);
    }
    if (wide < columns) {
      const column = (<usize>wide) << 2;
      let s0 = f32x4.splat(0);
      if (start != 0) s0 = v128.load(start + column);
      let s1 = s0;
      let s2 = s0;
      let s3 = s0;
      let p0 = aBlock;
      let p1 = p0 + aRow;
      let p2 = p1 + aRow;
      let p3 = p2 + aRow;
      let q = b + column;
      for (let k = 0; k < inner; k++) {
        const y = v128.load(q);
        s0 = f32x4.add(s0, f32x4.mul(v128.load32_splat(p0), y));
        s1 = f32x4.add(s1, f32x4.mul(v128.load32_splat(p1), y));
        s2 = f32x4.add(s2, f32x4.mul(v128.load32_splat(p2), y));
        s3 = f32x4.add(s3, f32x4.mul(v128.load32_splat(p3), y));
        p0 += aInner;
        p1 += aInner;
        p2 += aInner;
        p3 += aInner;
        q += bInner;
      }
      let o = outBlock + column;
      finish(s0, out, o, what, low, gate);
      o += outRow;
      finish(s1, out, o, what, low, gate);
      o += outRow;
      finish(s2, out, o, what, low, gate);
      o += outRow;
      finish(s3, out, o, what, low, gate);
    }
  }
}

/** out[j][i] = matrix[i][j] of a `rows` × `columns` matrix, both multiples of 4, in blocks of 4 × 4. */
export function transpose(out: usize, matrix: usize, rows: i32, columns: i32): void {
  const matrixRow = (<usize>columns) << 2;
  const outRow = (<usize>rows) << 2;
  for (let i = 0; i < rows; i += 4) {
    for (let j = 0; j < columns; j += 4) {
      const p = matrix + (<usize>i) * matrixRow + ((<usize>j) << 2);
      const r0 = v128.load(p);
      const r1 = v128.load(p + matrixRow);
      const r2 = v128.load(p + 2 * matrixRow);
      const r3 = v128.load(p + 3 * matrixRow);
      const low01 = v128.shuffle<f32>(r0, r1, 0, 4, 1, 5);
      const low23 = v128.shuffle<f32>(r2, r3, 0, 4, 1, 5);
      const high01 = v128.shuffle<f32>(r0, r1, 2, 6, 3, 7);
      const high23 = v128.shuffle<f32>(r2, r3, 2, 6, 3, 7);
      const q = out + (<usize>j) * outRow + ((<usize>i) << 2);
      v128.store(q, v128.shuffle<f32>(low01, low23, 0, 1, 4, 5));
      v128.store(q + outRow, v128.shuffle<f32>(low01, low23, 2, 3, 6, 7));
      v128.store(q + 2 * outRow, v128.shuffle<f32>(high01, high23, 0, 1, 4, 5));
      v128.store(q + 3 * outRow, v128.shuffle<f32>(high01, high23, 2, 3, 6, 7));
    }
  }
}
