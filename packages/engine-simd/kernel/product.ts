import { quadColumnBytes, quadHeadBytes } from '../src/fit-layout';

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
function finish(sum: v128, out: usize, what: i32, lowest: v128, gate: usize): void {
  if (what == limitSum) {
    sum = f32x4.pmin(f32x4.pmax(sum, lowest), f32x4.splat(largestActivation));
  } else if (what == gateSum) {
    sum = v128.and(sum, f32x4.gt(v128.load(gate + out), f32x4.splat(0)));
  }
  v128.store(out, sum);
}

/*
 * A matrix packed by quads, 4 rows each: of the columns in which one of the 4 is not 0, how many there are, which
 * they are, and the 4 values of each side by side. After ReLU, with rows of one label side by side, a third of the
 * columns of a quad and more are all 0; to leave them out changes no sum.
 */
const placesAt: usize = quadHeadBytes;

/** Bytes of a packed quad of so many columns, a multiple of 4. */
// @ts-ignore: decorator
@inline
function quadBytes(columns: usize): usize {
  return placesAt + columns * quadColumnBytes;
}

/** Packs a row-major `rows` × `columns` matrix, both multiples of 4. */
export function packQuads(packed: usize, matrix: usize, rows: i32, columns: i32): void {
  const row = (<usize>columns) << 2;
  for (let i = 0; i < rows; i += 4) {
    let place = packed + placesAt;
    let values = place + row;
    for (let j: usize = 0; j < row; j += 16) {
      const p = matrix + (<usize>i) * row + j;
      const r0 = v128.load(p);
      const r1 = v128.load(p + row);
      const r2 = v128.load(p + 2 * row);
      const r3 = v128.load(p + 3 * row);
      const low01 = v128.shuffle<f32>(r0, r1, 0, 4, 1, 5);
      const low23 = v128.shuffle<f32>(r2, r3, 0, 4, 1, 5);
      const high01 = v128.shuffle<f32>(r0, r1, 2, 6, 3, 7);
      const high23 = v128.shuffle<f32>(r2, r3, 2, 6, 3, 7);
      const any = f32x4.ne(v128.or(v128.or(r0, r1), v128.or(r2, r3)), f32x4.splat(0));
      const live = i32x4.bitmask(any);
      const column = j >> 2;
      // Each is written where the next one goes, and stays if one of its values is not 0.
      store<u32>(place, column);
      v128.store(values, v128.shuffle<f32>(low01, low23, 0, 1, 4, 5));
      let step = <usize>(live & 1);
      place += step << 2;
      values += step << 4;
      store<u32>(place, column + 1);
      v128.store(values, v128.shuffle<f32>(low01, low23, 2, 3, 6, 7));
      step = <usize>((live >> 1) & 1);
      place += step << 2;
      values += step << 4;
      store<u32>(place, column + 2);
      v128.store(values, v128.shuffle<f32>(high01, high23, 0, 1, 4, 5));
      step = <usize>((live >> 2) & 1);
      place += step << 2;
      values += step << 4;
      store<u32>(place, column + 3);
      v128.store(values, v128.shuffle<f32>(high01, high23, 2, 3, 6, 7));
      step = <usize>(live >> 3);
      place += step << 2;
      values += step << 4;
    }
    store<u32>(packed, place - packed - placesAt);
    packed += quadBytes(columns);
  }
}

/**
 * out[i][j] = start[j] + Σₖ a[i][k]·b[k][j], in the order of k, for `rows` × `columns` results, both multiples of
 * 4, from `a` packed by quads of `inner` columns; `out`, `b` and the gate are row-major. Blocks of 4 × 8 sums stay
 * in registers.
 */
export function multiply(
  out: usize,
  rows: i32,
  columns: i32,
  packed: usize,
  inner: usize,
  b: usize,
  start: usize,
  what: i32,
  lowest: f32,
  gate: usize,
): void {
  const low = f32x4.splat(lowest);
  const row = (<usize>columns) << 2;
  const wide = row & ~31;
  const end = out + ((<usize>rows) >> 2) * (row << 2);
  gate -= out;
  for (; out < end; out += row << 2) {
    const places = packed + placesAt;
    const placesEnd = places + <usize>load<u32>(packed);
    const values = places + (inner << 2);
    packed += quadBytes(inner);
    for (let column: usize = 0; column < wide; column += 32) {
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
      let p = values;
      const q = b + column;
      for (let place = places; place < placesEnd; place += 4) {
        const qk = q + (<usize>load<u32>(place)) * row;
        const y0 = v128.load(qk);
        const y1 = v128.load(qk, 16);
        const x0 = v128.load32_splat(p);
        s00 = f32x4.add(s00, f32x4.mul(x0, y0));
        s01 = f32x4.add(s01, f32x4.mul(x0, y1));
        const x1 = v128.load32_splat(p, 4);
        s10 = f32x4.add(s10, f32x4.mul(x1, y0));
        s11 = f32x4.add(s11, f32x4.mul(x1, y1));
        const x2 = v128.load32_splat(p, 8);
        s20 = f32x4.add(s20, f32x4.mul(x2, y0));
        s21 = f32x4.add(s21, f32x4.mul(x2, y1));
        const x3 = v128.load32_splat(p, 12);
        s30 = f32x4.add(s30, f32x4.mul(x3, y0));
        s31 = f32x4.add(s31, f32x4.mul(x3, y1));
        p += 16;
      }
      let o = out + column;
      finish(s00, o, what, low, gate);
      finish(s01, o + 16, what, low, gate);
      o += row;
      finish(s10, o, what, low, gate);
      finish(s11, o + 16, what, low, gate);
      o += row;
      finish(s20, o, what, low, gate);
      finish(s21, o + 16, what, low, gate);
      o += row;
      finish(s30, o, what, low, gate);
      finish(s31, o + 16, what, low, gate);
    }
    if (wide < row) {
      let s0 = f32x4.splat(0);
      if (start != 0) s0 = v128.load(start + wide);
      let s1 = s0;
      let s2 = s0;
      let s3 = s0;
      let p = values;
      const q = b + wide;
      for (let place = places; place < placesEnd; place += 4) {
        const y = v128.load(q + (<usize>load<u32>(place)) * row);
        s0 = f32x4.add(s0, f32x4.mul(v128.load32_splat(p), y));
        s1 = f32x4.add(s1, f32x4.mul(v128.load32_splat(p, 4), y));
        s2 = f32x4.add(s2, f32x4.mul(v128.load32_splat(p, 8), y));
        s3 = f32x4.add(s3, f32x4.mul(v128.load32_splat(p, 12), y));
        p += 16;
      }
      let o = out + wide;
      finish(s0, o, what, low, gate);
      o += row;
      finish(s1, o, what, low, gate);
      o += row;
      finish(s2, o, what, low, gate);
      o += row;
      finish(s3, o, what, low, gate);
    }
  }
}

/**
 * out[k][j] = Σᵢ a[i][k]·b[i][j], in the order of i, for `inner` × `columns` results over `rows` rows, multiples of
 * 4, from `a` packed by quads; `out` and `b` are row-major.
 */
export function multiplyTransposed(
  out: usize,
  rows: i32,
  columns: i32,
  packed: usize,
  inner: usize,
  b: usize,
): void {
  const row = (<usize>columns) << 2;
  const wide = row & ~31;
  memory.fill(out, 0, inner * row);
  for (let i = 0; i < rows; i += 4) {
    const places = packed + placesAt;
    const placesEnd = places + <usize>load<u32>(packed);
    const values = places + (inner << 2);
    packed += quadBytes(inner);
    for (let column: usize = 0; column < wide; column += 32) {
      let q = b + column;
      const y00 = v128.load(q);
      const y01 = v128.load(q, 16);
      q += row;
      const y10 = v128.load(q);
      const y11 = v128.load(q, 16);
      q += row;
      const y20 = v128.load(q);
      const y21 = v128.load(q, 16);
      q += row;
      const y30 = v128.load(q);
      const y31 = v128.load(q, 16);
      let p = values;
      const o = out + column;
      for (let place = places; place < placesEnd; place += 4) {
        const ok = o + (<usize>load<u32>(place)) * row;
        const x0 = v128.load32_splat(p);
        let s0 = f32x4.add(v128.load(ok), f32x4.mul(x0, y00));
        let s1 = f32x4.add(v128.load(ok, 16), f32x4.mul(x0, y01));
        const x1 = v128.load32_splat(p, 4);
        s0 = f32x4.add(s0, f32x4.mul(x1, y10));
        s1 = f32x4.add(s1, f32x4.mul(x1, y11));
        const x2 = v128.load32_splat(p, 8);
        s0 = f32x4.add(s0, f32x4.mul(x2, y20));
        s1 = f32x4.add(s1, f32x4.mul(x2, y21));
        const x3 = v128.load32_splat(p, 12);
        v128.store(ok, f32x4.add(s0, f32x4.mul(x3, y30)));
        v128.store(ok, f32x4.add(s1, f32x4.mul(x3, y31)), 16);
        p += 16;
      }
    }
    if (wide < row) {
      let q = b + wide;
      const y0 = v128.load(q);
      q += row;
      const y1 = v128.load(q);
      q += row;
      const y2 = v128.load(q);
      q += row;
      const y3 = v128.load(q);
      let p = values;
      const o = out + wide;
      for (let place = places; place < placesEnd; place += 4) {
        const ok = o + (<usize>load<u32>(place)) * row;
        let sum = f32x4.add(v128.load(ok), f32x4.mul(v128.load32_splat(p), y0));
        sum = f32x4.add(sum, f32x4.mul(v128.load32_splat(p, 4), y1));
        sum = f32x4.add(sum, f32x4.mul(v128.load32_splat(p, 8), y2));
        v128.store(ok, f32x4.add(sum, f32x4.mul(v128.load32_splat(p, 12), y3)));
        p += 16;
      }
    }
    b += row << 2;
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
