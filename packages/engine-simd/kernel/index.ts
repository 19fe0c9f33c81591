import {
  activationsAt,
  deltasAt,
  layerBytes,
  layerCountAt,
  layersAt,
  orderAt,
  packedDeltasAt,
  probabilitiesAt,
  stepAt,
  targetsAt,
  touchedAt,
  transposedAt,
  widthAt,
} from '../src/fit-layout';
import { catchUpAll, moveGroups, moveParameters } from './adam';
import { sigmoid } from './exponential';
import { activate, backwardDense, drawMasks, forwardDense, limitFirst, sumDeltas } from './layers';
import { descendRows, expandRows, measureRows, startRows } from './logistic';
import { seedRandom } from './random';
import { backwardSparse, dropInputs, forwardSparse, touchGroups } from './sparse';

export { catchUpAll, descendRows, dropInputs, expandRows, measureRows, startRows };

/** Output deltas below it are taken for 0: what they would feed are subnormal numbers. */
const smallestDelta: f32 = 1e-13;

/** The first byte that is free for buffers. */
export function heapBase(): usize {
  return __heap_base;
}

/**
 * One step of Adam on places `from` to `to` (not included) of the order, whose probabilities before it are
 * written. The three words seed the stream of this batch's dropout.
 */
export function trainBatch(fit: usize, from: i32, to: i32, first: u32, second: u32, third: u32): void {
  const layers = <usize>load<u32>(fit, layersAt);
  const layerCount = <i32>load<u32>(fit, layerCountAt);
  const last = layers + <usize>(layerCount - 1) * layerBytes;
  const count = to - from;
  const rows = (count + 3) & ~3;
  const step = load<u32>(fit, stepAt);

  seedRandom(first, second, third);
  drawMasks(layers, layerCount);
  const touched = touchGroups(fit, from, to, step);
  forwardSparse(fit, from, to);
  limitFirst(layers, rows);
  if (layerCount > 1) activate(layers, rows);
  for (let layer = layers + layerBytes; layer <= last; layer += layerBytes) {
    forwardDense(layer, rows, layer == last);
    if (layer != last) activate(layer, rows);
  }

  compareWithTargets(fit, last, from, to, rows);
  for (let layer = last; layer > layers; layer -= layerBytes) {
    sumDeltas(layer, count);
    backwardDense(layer, rows, load<u32>(fit, transposedAt), load<u32>(fit, packedDeltasAt));
  }
  sumDeltas(layers, count);
  backwardSparse(fit, from, to);

  store<u32>(fit, step + 1, stepAt);
  moveGroups(fit, load<u32>(fit, touchedAt), touched, step + 1);
  moveParameters(fit, step + 1);
}

/** Each row's probability and its delta, ∂(mean cross-entropy)/∂(last sum). */
function compareWithTargets(fit: usize, last: usize, from: i32, to: i32, rows: i32): void {
  const width = (<usize>load<u32>(last, widthAt)) << 2;
  const sums = <usize>load<u32>(last, activationsAt);
  const deltas = <usize>load<u32>(last, deltasAt);
  const order = <usize>load<u32>(fit, orderAt);
  const targets = <usize>load<u32>(fit, targetsAt);
  const probabilities = <usize>load<u32>(fit, probabilitiesAt);
  const count: f64 = to - from;
  for (let index = from; index < to; index++) {
    const at = <usize>(index - from) * width;
    const row = <usize>load<u32>(order + ((<usize>index) << 2));
    const probability = <f32>sigmoid(load<f32>(sums + at));
    store<f32>(probabilities + ((<usize>index) << 2), probability);
    const target = load<f32>(targets + (row << 2));
    const delta = <f32>((<f64>probability - <f64>target) / count);
    store<f32>(deltas + at, abs(delta) < smallestDelta ? 0 : delta);
  }
  // The places that fill the last quad up move nothing.
  memory.fill(deltas + (<usize>(to - from)) * width, 0, (<usize>(rows - (to - from))) * width);
}
