import {
  activationsAt,
  backwardValuesAt,
  biasAt,
  deltasAt,
  forwardValuesAt,
  groupsAt,
  isDenseAt,
  layersAt,
  orderAt,
  recordsAt,
  rowOffsetsAt,
  stampsAt,
  touchedAt,
  groupCountAt,
  undroppedValuesAt,
  widthAt,
} from '../src/fit-layout';
import { catchUpGroups } from './adam';
import { nextRandom, seedRandom } from './random';

/** Lists every group that rows `from` to `to` of the order have, each once and caught up to `step`. */
export function touchGroups(fit: usize, from: i32, to: i32, step: u32): i32 {
  const touched = <usize>load<u32>(fit, touchedAt);
  let count = 0;
  if (load<u32>(fit, isDenseAt) != 0) {
    count = <i32>load<u32>(fit, groupCountAt);
    for (let group = 0; group < count; group++) store<u32>(touched + ((<usize>group) << 2), group);
    catchUpGroups(fit, touched, count, step);
    return count;
  }
  const stamp = step + 1;
  const stamps = <usize>load<u32>(fit, stampsAt);
  const order = <usize>load<u32>(fit, orderAt);
  const rowOffsets = <usize>load<u32>(fit, rowOffsetsAt);
  const groups = <usize>load<u32>(fit, groupsAt);
  for (let index = from; index < to; index++) {
    const row = rowOffsets + ((<usize>load<u32>(order + ((<usize>index) << 2))) << 2);
    const end = groups + ((<usize>load<u32>(row, 4)) << 2);
    for (let entry = groups + ((<usize>load<u32>(row)) << 2); entry < end; entry += 4) {
      const group = load<u32>(entry);
      const at = stamps + ((<usize>group) << 2);
      // Without a branch, which could not be foretold; one place more than there are groups is written.
      store<u32>(touched + ((<usize>count) << 2), group);
      count += <i32>(load<u32>(at) != stamp);
      store<u32>(at, stamp);
    }
  }
  catchUpGroups(fit, touched, count, step);
  return count;
}

/** The first layer's sums of rows `from` to `to` of the order. */
export function forwardSparse(fit: usize, from: i32, to: i32): void {
  const first = <usize>load<u32>(fit, layersAt);
  const width = (<usize>load<u32>(first, widthAt)) << 2;
  const record = width << 2;
  const bias = <usize>load<u32>(first, biasAt);
  const records = <usize>load<u32>(fit, recordsAt);
  const order = <usize>load<u32>(fit, orderAt);
  const rowOffsets = <usize>load<u32>(fit, rowOffsetsAt);
  const groups = <usize>load<u32>(fit, groupsAt);
  const values = <usize>load<u32>(fit, forwardValuesAt);
  let out = <usize>load<u32>(first, activationsAt);
  for (let index = from; index < to; index++) {
    const row = rowOffsets + ((<usize>load<u32>(order + ((<usize>index) << 2))) << 2);
    const start = (<usize>load<u32>(row)) << 2;
    const end = (<usize>load<u32>(row, 4)) << 2;
    let at: usize = 0;
    for (; at + 64 <= width; at += 64) {
      let s0 = v128.load(bias + at);
      let s1 = v128.load(bias + at, 16);
      let s2 = v128.load(bias + at, 32);
      let s3 = v128.load(bias + at, 48);
      for (let entry = start; entry < end; entry += 4) {
        const x = v128.load32_splat(values + entry);
        const w = records + (<usize>load<u32>(groups + entry)) * record + at;
        s0 = f32x4.add(s0, f32x4.mul(x, v128.load(w)));
        s1 = f32x4.add(s1, f32x4.mul(x, v128.load(w, 16)));
        s2 = f32x4.add(s2, f32x4.mul(x, v128.load(w, 32)));
        s3 = f32x4.add(s3, f32x4.mul(x, v128.load(w, 48)));
      }
      v128.store(out + at, s0);
      v128.store(out + at, s1, 16);
      v128.store(out + at, s2, 32);
      v128.store(out + at, s3, 48);
    }
    for (; at < width; at += 16) {
      let sum = v128.load(bias + at);
      for (let entry = start; entry < end; entry += 4) {
        const w = records + (<usize>load<u32>(groups + entry)) * record + at;
        sum = f32x4.add(sum, f32x4.mul(v128.load32_splat(values + entry), v128.load(w)));
      }
      v128.store(out + at, sum);
    }
    out += width;
  }
}

/** Adds what the first layer's deltas ask of the weights of each group that these rows have. */
export function backwardSparse(fit: usize, from: i32, to: i32): void {
  const first = <usize>load<u32>(fit, layersAt);
  const width = (<usize>load<u32>(first, widthAt)) << 2;
  const record = width << 2;
  const gradients = <usize>load<u32>(fit, recordsAt) + 3 * width;
  const order = <usize>load<u32>(fit, orderAt);
  const rowOffsets = <usize>load<u32>(fit, rowOffsetsAt);
  const groups = <usize>load<u32>(fit, groupsAt);
  const values = <usize>load<u32>(fit, backwardValuesAt);
  let deltas = <usize>load<u32>(first, deltasAt);
  for (let index = from; index < to; index++) {
    const row = rowOffsets + ((<usize>load<u32>(order + ((<usize>index) << 2))) << 2);
    const start = (<usize>load<u32>(row)) << 2;
    const end = (<usize>load<u32>(row, 4)) << 2;
    let at: usize = 0;
    for (; at + 64 <= width; at += 64) {
      const d0 = v128.load(deltas + at);
      const d1 = v128.load(deltas + at, 16);
      const d2 = v128.load(deltas + at, 32);
      const d3 = v128.load(deltas + at, 48);
      for (let entry = start; entry < end; entry += 4) {
        const x = v128.load32_splat(values + entry);
        const g = gradients + (<usize>load<u32>(groups + entry)) * record + at;
        v128.store(g, f32x4.add(v128.load(g), f32x4.mul(x, d0)));
        v128.store(g, f32x4.add(v128.load(g, 16), f32x4.mul(x, d1)), 16);
        v128.store(g, f32x4.add(v128.load(g, 32), f32x4.mul(x, d2)), 32);
        v128.store(g, f32x4.add(v128.load(g, 48), f32x4.mul(x, d3)), 48);
      }
    }
    for (; at < width; at += 16) {
      const d = v128.load(deltas + at);
      for (let entry = start; entry < end; entry += 4) {
        const g = gradients + (<usize>load<u32>(groups + entry)) * record + at;
        v128.store(g, f32x4.add(v128.load(g), f32x4.mul(v128.load32_splat(values + entry), d)));
      }
    }
    deltas += width;
  }
}

/**
 * Sets a share of the values of rows `from` to `to` of the order to 0 and scales the others up, from the undropped
 * ones; the three words seed the stream.
 */
export function dropInputs(
  fit: usize,
  from: i32,
  to: i32,
  threshold: u32,
  scale: f64,
  first: u32,
  second: u32,
  third: u32,
): void {
  seedRandom(first, second, third);
  const order = <usize>load<u32>(fit, orderAt);
  const rowOffsets = <usize>load<u32>(fit, rowOffsetsAt);
  const values = <usize>load<u32>(fit, forwardValuesAt);
  const undropped = <usize>load<u32>(fit, undroppedValuesAt);
  for (let index = from; index < to; index++) {
    const row = rowOffsets + ((<usize>load<u32>(order + ((<usize>index) << 2))) << 2);
    const end = (<usize>load<u32>(row, 4)) << 2;
    for (let entry = (<usize>load<u32>(row)) << 2; entry < end; entry += 4) {
      const value = <f32>(<f64>load<f32>(undropped + entry) * scale);
      store<f32>(values + entry, nextRandom() < threshold ? 0 : value);
    }
  }
}
