import {
  activationAt,
  activationsAt,
  biasAt,
  biasGradientAt,
  deltasAt,
  dropoutScaleAt,
  dropoutThresholdAt,
  kernelAt,
  kernelGradientAt,
  layerBytes,
  maskAt,
  maskDrawsAt,
  packedAt,
  reluActivation,
  sigmoidActivation,
  unitsAt,
  widthAt,
} from '../src/fit-layout';
import { sigmoid } from './exponential';
import { gateSum, keepSum, limitSum, multiply, multiplyTransposed, packQuads, transpose } from './product';
import { nextRandom } from './random';

const largestActivation: f32 = 3.4e38;

/** Draws which outputs of the layers are dropped, as many numbers as a full batch needs. */
export function drawMasks(layers: usize, count: i32): void {
  for (let layer = layers; layer < layers + <usize>count * layerBytes; layer += layerBytes) {
    let mask = <usize>load<u32>(layer, maskAt);
    if (mask == 0) continue;
    const units = <usize>load<u32>(layer, unitsAt);
    const padding = ((<usize>load<u32>(layer, widthAt)) - units) << 2;
    const threshold = load<u32>(layer, dropoutThresholdAt);
    const scale = load<f32>(layer, dropoutScaleAt);
    const draws = <usize>load<u32>(layer, maskDrawsAt);
    for (let drawn: usize = 0; drawn < draws; drawn += units) {
      const end = mask + (units << 2);
      for (; mask < end; mask += 4) store<f32>(mask, nextRandom() < threshold ? 0 : scale);
      mask += padding;
    }
  }
}

/** The sums of a layer from the activations of the one before, for `rows` rows, a multiple of 4. */
export function forwardDense(layer: usize, rows: i32, isLast: bool): void {
  const before = layer - layerBytes;
  const width = load<u32>(layer, widthAt);
  const inputs = load<u32>(before, widthAt);
  const lowest: f32 =
    !isLast && load<u32>(layer, activationAt) == reluActivation ? 0 : -largestActivation;
  const packed = <usize>load<u32>(before, packedAt);
  packQuads(packed, load<u32>(before, activationsAt), rows, inputs);
  multiply(
    load<u32>(layer, activationsAt),
    rows,
    width,
    packed,
    inputs,
    load<u32>(layer, kernelAt),
    load<u32>(layer, biasAt),
    limitSum,
    lowest,
    0,
  );
}

/** Turns a layer's sums, not below 0 yet for the first layer, into what the next layer reads. */
export function activate(layer: usize, rows: i32): void {
  const width = <i32>load<u32>(layer, widthAt);
  const activation = load<u32>(layer, activationAt);
  const values = <usize>load<u32>(layer, activationsAt);
  const mask = <usize>load<u32>(layer, maskAt);
  if (activation == sigmoidActivation) {
    const units = <usize>load<u32>(layer, unitsAt);
    for (let row = 0; row < rows; row++) {
      const start = values + ((<usize>(row * width)) << 2);
      for (let at = start; at < start + (units << 2); at += 4) store<f32>(at, <f32>sigmoid(load<f32>(at)));
    }
  }
  if (mask == 0) return;
  const bytes = (<usize>(rows * width)) << 2;
  for (let at: usize = 0; at < bytes; at += 16) {
    v128.store(values + at, f32x4.mul(v128.load(values + at), v128.load(mask + at)));
  }
}

/** Keeps the first layer's sums within the bounds that `multiply` keeps those of the others in. */
export function limitFirst(layer: usize, rows: i32): void {
  const isRelu = load<u32>(layer, activationAt) == reluActivation;
  const lowest = f32x4.splat(isRelu ? 0 : -largestActivation);
  const values = <usize>load<u32>(layer, activationsAt);
  const bytes = (<usize>(rows * <i32>load<u32>(layer, widthAt))) << 2;
  for (let at: usize = 0; at < bytes; at += 16) {
    const limited = f32x4.pmin(f32x4.pmax(v128.load(values + at), lowest), f32x4.splat(largestActivation));
    v128.store(values + at, limited);
  }
}

export function sumDeltas(layer: usize, count: i32): void {
  const width = (<usize>load<u32>(layer, widthAt)) << 2;
  const deltas = <usize>load<u32>(layer, deltasAt);
  const sums = <usize>load<u32>(layer, biasGradientAt);
  const end = <usize>count * width;
  for (let at: usize = 0; at < width; at += 16) {
    let sum = f32x4.splat(0);
    for (let row: usize = 0; row < end; row += width) sum = f32x4.add(sum, v128.load(deltas + row + at));
    v128.store(sums + at, sum);
  }
}

/**
 * The gradient of a layer's kernel, then the deltas of the layer before, for `rows` rows, a multiple of 4. There is
 * room for a transposed kernel and for packed deltas.
 */
export function backwardDense(layer: usize, rows: i32, transposed: usize, packedDeltas: usize): void {
  const before = layer - layerBytes;
  const width = load<u32>(layer, widthAt);
  const inputs = load<u32>(before, widthAt);
  const inputDeltas = <usize>load<u32>(before, deltasAt);
  const deltas = <usize>load<u32>(layer, deltasAt);
  multiplyTransposed(load<u32>(layer, kernelGradientAt), rows, width, load<u32>(before, packedAt), inputs, deltas);
  transpose(transposed, load<u32>(layer, kernelAt), inputs, width);
  packQuads(packedDeltas, deltas, rows, width);
  const activation = load<u32>(before, activationAt);
  const what = activation == reluActivation ? gateSum : keepSum;
  multiply(inputDeltas, rows, inputs, packedDeltas, width, transposed, 0, what, 0, load<u32>(before, activationsAt));
  if (activation == sigmoidActivation) multiplySigmoidSlope(before, rows);
  const mask = <usize>load<u32>(before, maskAt);
  if (mask == 0) return;
  const bytes = (<usize>(rows * inputs)) << 2;
  for (let at: usize = 0; at < bytes; at += 16) {
    v128.store(inputDeltas + at, f32x4.mul(v128.load(inputDeltas + at), v128.load(mask + at)));
  }
}

/** σ′ = σ·(1 − σ), σ being the activation before dropout scaled it. */
function multiplySigmoidSlope(layer: usize, rows: i32): void {
  const activations = <usize>load<u32>(layer, activationsAt);
  const deltas = <usize>load<u32>(layer, deltasAt);
  const mask = <usize>load<u32>(layer, maskAt);
  const bytes = (<usize>(rows * <i32>load<u32>(layer, widthAt))) << 2;
  for (let at: usize = 0; at < bytes; at += 4) {
    const scale: f32 = mask == 0 ? 1 : load<f32>(mask + at);
    const sigma: f32 = scale == 0 ? 0 : load<f32>(activations + at) / scale;
    store<f32>(deltas + at, load<f32>(deltas + at) * sigma * (1 - sigma));
  }
}
