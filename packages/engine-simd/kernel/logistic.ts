import {
  columnsAt,
  groupColumnsAt,
  groupStartsAt,
  interceptsAt,
  inversePenaltyAt,
  isMovingAt,
  logitsAt,
  movedAt,
  normsAt,
  precisionAt,
  rowEndsAt,
  rowGroupEndsAt,
  rowGroupsAt,
  rowNumbersAt,
  scalesAt,
  signsAt,
  squaresAt,
  stampAt,
  stampsAt,
  weightsAt,
} from '../src/logistic-layout';

/*
 * Coordinate descent on the dual of logistic regression, 8 of them side by side over the same rows: see
 * packages/classifier/src/linear/dual-logistic.ts, whose steps these are, in f32. What a lane comes to does not hang
 * on the others.
 */

const laneShift: usize = 5;

// @ts-ignore: decorator
@inline
function absolute(values: v128): v128 {
  return f32x4.abs(values);
}

/** eˣ to a few units in the last place. Source: Cephes, `expf`: reduction by multiples of ln 2, then a polynomial. */
// @ts-ignore: decorator
@inline
function exponentials(values: v128): v128 {
  const x = f32x4.min(f32x4.max(values, f32x4.splat(-87)), f32x4.splat(87));
  const n = f32x4.floor(f32x4.add(f32x4.mul(x, f32x4.splat(1.44269504088896341)), f32x4.splat(0.5)));
  const high = f32x4.sub(x, f32x4.mul(n, f32x4.splat(0.693359375)));
  const r = f32x4.sub(high, f32x4.mul(n, f32x4.splat(-2.12194440e-4)));
  let p = f32x4.splat(1.9875691500e-4);
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.3981999507e-3));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(8.3334519073e-3));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(4.1665795894e-2));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.6666665459e-1));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(5.0000001201e-1));
  p = f32x4.add(f32x4.add(f32x4.mul(f32x4.mul(p, r), r), r), f32x4.splat(1));
  const power = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(n), i32x4.splat(127)), 23);
  return f32x4.mul(p, power);
}

// @ts-ignore: decorator
@inline
function sigmoids(values: v128): v128 {
  return f32x4.div(f32x4.splat(1), f32x4.add(f32x4.splat(1), exponentials(f32x4.neg(values))));
}

/** The roots t of t + base + slope σ(t), by Newton's steps kept within what is known of them; those not asked for stay. */
function solveLogits(start: v128, base: v128, slope: v128, precision: f32, asked: v128): v128 {
  let high = f32x4.neg(base);
  let low = f32x4.sub(high, slope);
  let t = v128.bitselect(f32x4.min(high, f32x4.max(low, start)), start, asked);
  let open = asked;
  for (let step = 0; step < 50; step++) {
    const share = sigmoids(t);
    const rise = f32x4.mul(slope, share);
    const value = f32x4.add(f32x4.add(t, base), rise);
    const isAbove = f32x4.gt(value, f32x4.splat(0));
    high = v128.bitselect(t, high, isAbove);
    low = v128.bitselect(low, t, isAbove);
    const curve = f32x4.add(f32x4.splat(1), f32x4.mul(rise, f32x4.sub(f32x4.splat(1), share)));
    const next = f32x4.sub(t, f32x4.div(value, curve));
    const isInside = v128.and(f32x4.gt(next, low), f32x4.lt(next, high));
    const middle = f32x4.mul(f32x4.add(low, high), f32x4.splat(0.5));
    const kept = v128.bitselect(next, middle, isInside);
    const isFar = f32x4.ge(absolute(f32x4.sub(kept, t)), f32x4.splat(precision));
    t = v128.bitselect(kept, t, open);
    open = v128.and(open, isFar);
    if (!v128.any_true(open)) break;
  }
  return t;
}

/** Adds 4 f32 to 4 f64. */
// @ts-ignore: decorator
@inline
function accumulate(sums: usize, values: v128): void {
  v128.store(sums, f64x2.add(v128.load(sums), f64x2.promote_low_f32x4(values)));
  const upper = i8x16.shuffle(values, values, 8, 9, 10, 11, 12, 13, 14, 15, 8, 9, 10, 11, 12, 13, 14, 15);
  v128.store(sums + 16, f64x2.add(v128.load(sums + 16), f64x2.promote_low_f32x4(upper)));
}

/** 4 f64 as f32. */
// @ts-ignore: decorator
@inline
function narrow(sums: usize): v128 {
  const lower = f32x4.demote_f64x2_zero(v128.load(sums));
  const upper = f32x4.demote_f64x2_zero(v128.load(sums + 16));
  return i8x16.shuffle(lower, upper, 0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23);
}

/** weights += step · squares over a row's columns, numbers of type T. */
// @ts-ignore: decorator
@inline
function addRow<T>(fit: usize, from: usize, to: usize, first: v128, second: v128): void {
  const weights = <usize>load<u32>(fit, weightsAt);
  const squares = <usize>load<u32>(fit, squaresAt);
  for (let entry = from; entry < to; entry += sizeof<T>()) {
    const at = (<usize>load<T>(entry)) << laneShift;
    const w = weights + at;
    const s = squares + at;
    v128.store(w, f32x4.add(v128.load(w), f32x4.mul(first, v128.load(s))));
    v128.store(w, f32x4.add(v128.load(w, 16), f32x4.mul(second, v128.load(s, 16))), 16);
  }
}

/** The distinct columns of rows at hand, in 32 bits each, of a matrix whose rows are of groups. */
export function expandRows(fit: usize, count: i32): void {
  const starts = <usize>load<u32>(fit, groupStartsAt);
  const grouped = <usize>load<u32>(fit, groupColumnsAt);
  const stamps = <usize>load<u32>(fit, stampsAt);
  const ends = <usize>load<u32>(fit, rowEndsAt);
  const groupEnds = <usize>load<u32>(fit, rowGroupEndsAt);
  const columns = <usize>load<u32>(fit, columnsAt);
  const groups = <usize>load<u32>(fit, rowGroupsAt);
  let stamp = load<u32>(fit, stampAt);
  let group = groups;
  let to = columns;
  for (let index: usize = 0; index < <usize>count; index++) {
    stamp++;
    const last = groups + ((<usize>load<u32>(groupEnds + (index << 2))) << 2);
    for (; group < last; group += 4) {
      const start = starts + ((<usize>load<u32>(group)) << 2);
      const end = grouped + ((<usize>load<u32>(start, 4)) << 2);
      for (let at = grouped + ((<usize>load<u32>(start)) << 2); at < end; at += 4) {
        const column = load<u32>(at);
        const place = stamps + ((<usize>column) << 2);
        store<u32>(to, column);
        to += load<u32>(place) == stamp ? 0 : 4;
        store<u32>(place, stamp);
      }
    }
    store<u32>(ends + (index << 2), <u32>((to - columns) >> 2));
  }
  store<u32>(fit, stamp, stampAt);
}

/**
 * The norms and scales of rows, while `weights` are 1 where a lane knows the column, else 0. A row that a lane does not
 * learn from has a logit that is no number there, and a norm of −1.
 */
export function measureRows(fit: usize, count: i32, isWide: bool): void {
  if (isWide) measure<u32>(fit, count);
  else measure<u16>(fit, count);
}

// @ts-ignore: decorator
@inline
function measure<T>(fit: usize, count: i32): void {
  const weights = <usize>load<u32>(fit, weightsAt);
  const squares = <usize>load<u32>(fit, squaresAt);
  const ends = <usize>load<u32>(fit, rowEndsAt);
  const columns = <usize>load<u32>(fit, columnsAt);
  let from = columns;
  for (let index: usize = 0; index < <usize>count; index++) {
    const to = columns + (<usize>load<u32>(ends + (index << 2))) * sizeof<T>();
    const row = (<usize>load<u32>(<usize>load<u32>(fit, rowNumbersAt) + (index << 2))) << laneShift;
    let known0 = f32x4.splat(0);
    let known1 = f32x4.splat(0);
    let norm0 = f32x4.splat(0);
    let norm1 = f32x4.splat(0);
    for (; from < to; from += sizeof<T>()) {
      const at = (<usize>load<T>(from)) << laneShift;
      known0 = f32x4.add(known0, v128.load(weights + at));
      known1 = f32x4.add(known1, v128.load(weights + at, 16));
      norm0 = f32x4.add(norm0, v128.load(squares + at));
      norm1 = f32x4.add(norm1, v128.load(squares + at, 16));
    }
    writeMeasures(fit, row, known0, norm0);
    writeMeasures(fit, row + 16, known1, norm1);
  }
}

// @ts-ignore: decorator
@inline
function writeMeasures(fit: usize, at: usize, known: v128, squares: v128): void {
  const one = f32x4.splat(1);
  const count = f32x4.max(known, one);
  v128.store(<usize>load<u32>(fit, scalesAt) + at, f32x4.div(one, f32x4.sqrt(count)));
  const logits = v128.load(<usize>load<u32>(fit, logitsAt) + at);
  const norms = f32x4.add(f32x4.div(squares, count), one);
  v128.store(
    <usize>load<u32>(fit, normsAt) + at,
    v128.bitselect(norms, f32x4.splat(-1), f32x4.eq(logits, logits)),
  );
}

/** Brings the weights, 0 at first, to where the rows' logits have them. */
export function startRows(fit: usize, count: i32, isWide: bool): void {
  if (isWide) moveRows<u32>(fit, count, true);
  else moveRows<u16>(fit, count, true);
}

/** One step of each row at hand. */
export function descendRows(fit: usize, count: i32, isWide: bool): void {
  if (isWide) moveRows<u32>(fit, count, false);
  else moveRows<u16>(fit, count, false);
}

function moveRows<T>(fit: usize, count: i32, isStart: bool): void {
  const weights = <usize>load<u32>(fit, weightsAt);
  const ends = <usize>load<u32>(fit, rowEndsAt);
  const columns = <usize>load<u32>(fit, columnsAt);
  let from = columns;
  for (let index: usize = 0; index < <usize>count; index++) {
    const to = columns + (<usize>load<u32>(ends + (index << 2))) * sizeof<T>();
    const row = (<usize>load<u32>(<usize>load<u32>(fit, rowNumbersAt) + (index << 2))) << laneShift;
    const sign = f32x4.splat(load<f32>(<usize>load<u32>(fit, signsAt) + (index << 2)));
    let dot0 = f32x4.splat(0);
    let dot1 = f32x4.splat(0);
    if (!isStart) {
      for (let entry = from; entry < to; entry += sizeof<T>()) {
        const at = weights + ((<usize>load<T>(entry)) << laneShift);
        dot0 = f32x4.add(dot0, v128.load(at));
        dot1 = f32x4.add(dot1, v128.load(at, 16));
      }
    }
    const step0 = moveLanes(fit, row, 0, sign, dot0, isStart);
    const step1 = moveLanes(fit, row, 16, sign, dot1, isStart);
    addRow<T>(fit, from, to, step0, step1);
    from = to;
  }
}

/** Moves 4 lanes' logits of a row, and says what is to be added along its features. */
// @ts-ignore: decorator
@inline
function moveLanes(fit: usize, row: usize, half: usize, sign: v128, dots: v128, isStart: bool): v128 {
  const at = row + half;
  const logitsOf = <usize>load<u32>(fit, logitsAt) + at;
  const norms = v128.load(<usize>load<u32>(fit, normsAt) + at);
  const scales = v128.load(<usize>load<u32>(fit, scalesAt) + at);
  const intercepts = <usize>load<u32>(fit, interceptsAt) + (half << 1);
  const moving = v128.load(<usize>load<u32>(fit, isMovingAt) + half);
  const asked = v128.and(moving, f32x4.gt(norms, f32x4.splat(0)));
  const logits = v128.load(logitsOf);
  const penalty = f32x4.splat(load<f32>(fit, inversePenaltyAt));
  const before = f32x4.mul(penalty, sigmoids(logits));
  let change = before;
  if (!isStart) {
    const margins = f32x4.mul(sign, f32x4.add(f32x4.mul(dots, scales), narrow(intercepts)));
    const base = f32x4.sub(margins, f32x4.mul(norms, before));
    const slope = f32x4.mul(norms, penalty);
    const moved = solveLogits(logits, base, slope, load<f32>(fit, precisionAt), asked);
    v128.store(logitsOf, moved);
    const distance = v128.and(absolute(f32x4.sub(moved, logits)), asked);
    accumulate(<usize>load<u32>(fit, movedAt) + (half << 1), distance);
    change = f32x4.sub(f32x4.mul(penalty, sigmoids(moved)), before);
  }
  const step = v128.and(f32x4.mul(sign, change), asked);
  accumulate(intercepts, step);
  return v128.and(f32x4.mul(step, scales), asked);
}
