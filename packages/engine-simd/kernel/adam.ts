import {
  correctionDecaysAt,
  correctionsAt,
  displacementDecaysAt,
  displacementsAt,
  epsilonAt,
  gapSumsAt,
  gapSumsCount,
  gradientsAt,
  groupCountAt,
  lastIndexAt,
  lastStepsAt,
  layersAt,
  meanDecaysAt,
  meanShareAt,
  meansAt,
  parameterCountAt,
  parametersAt,
  ratesAt,
  recordsAt,
  secondCorrectionDecaysAt,
  secondCorrectionsAt,
  squareDecaysAt,
  squareShareAt,
  squaresAt,
  stepAt,
  widthAt,
} from '../src/fit-layout';

/*
 * Subnormal numbers cost 80–120 ns where others cost 3. These bounds lie far under what ε = 1e-7 lets through, and
 * are those of the typed-array engine.
 */
const smallestGradient: f32 = 1e-16;
const smallestMean: f32 = 1e-24;
const smallestSquare: f32 = 1e-32;

// @ts-ignore: decorator
@inline
function flush(values: v128, smallest: f32): v128 {
  return v128.andnot(values, f32x4.lt(f32x4.abs(values), f32x4.splat(smallest)));
}

/** One step of Adam for 4 parameters; returns 1 / (√v + ε). */
// @ts-ignore: decorator
@inline
function move(
  parameters: usize,
  means: usize,
  squares: usize,
  oldMeans: v128,
  oldSquares: v128,
  gradients: v128,
  rate: v128,
  meanShare: v128,
  squareShare: v128,
  epsilon: v128,
): v128 {
  const g = flush(gradients, smallestGradient);
  const m = flush(f32x4.add(oldMeans, f32x4.mul(f32x4.sub(g, oldMeans), meanShare)), smallestMean);
  const v = flush(
    f32x4.add(oldSquares, f32x4.mul(f32x4.sub(f32x4.mul(g, g), oldSquares), squareShare)),
    smallestSquare,
  );
  const divisor = f32x4.div(f32x4.splat(1), f32x4.add(f32x4.sqrt(v), epsilon));
  v128.store(
    parameters,
    f32x4.sub(v128.load(parameters), f32x4.mul(f32x4.mul(rate, m), divisor)),
  );
  v128.store(means, m);
  v128.store(squares, v);
  return divisor;
}

/** The learning rate times the bias correction of a step. */
// @ts-ignore: decorator
@inline
function rateOf(fit: usize, step: u32): v128 {
  const index = <usize>min<u32>(step, load<u32>(fit, lastIndexAt));
  return f32x4.splat(<f32>load<f64>(<usize>load<u32>(fit, ratesAt) + (index << 3)));
}

/** Moves all parameters but the first kernel by one step; `step` counts it already. */
export function moveParameters(fit: usize, step: u32): void {
  const rate = rateOf(fit, step);
  const meanShare = f32x4.splat(load<f32>(fit, meanShareAt));
  const squareShare = f32x4.splat(load<f32>(fit, squareShareAt));
  const epsilon = f32x4.splat(load<f32>(fit, epsilonAt));
  const parameters = <usize>load<u32>(fit, parametersAt);
  const gradients = <usize>load<u32>(fit, gradientsAt);
  const means = <usize>load<u32>(fit, meansAt);
  const squares = <usize>load<u32>(fit, squaresAt);
  const end = (<usize>load<u32>(fit, parameterCountAt)) << 2;
  for (let at: usize = 0; at < end; at += 16) {
    const m = means + at;
    const s = squares + at;
    const g = v128.load(gradients + at);
    move(parameters + at, m, s, v128.load(m), v128.load(s), g, rate, meanShare, squareShare, epsilon);
  }
}

/** A table's sum over the steps from one place to another, as many steps on as the gap says. */
// @ts-ignore: decorator
@inline
function sumBetween(fit: usize, table: usize, decays: usize, from: usize, to: usize, gap: usize): f64 {
  const sums = <usize>load<u32>(fit + table);
  return load<f64>(sums + from) - load<f64>(<usize>load<u32>(fit + decays) + gap) * load<f64>(sums + to);
}

/**
 * Moves the weights of groups to where plain Adam would have them after `step` steps, and clears their gradients.
 * Moments are left as they were at a group's last update: they only decay since, so `1 / (√v + ε)`, which stands in
 * the gradient's place between two updates, is all that is needed of them beside the mean. The groups are the
 * listed ones, or with no list (0) the first `count`.
 */
export function catchUpGroups(fit: usize, groups: usize, count: u32, step: u32): void {
  const width = (<usize>load<u32>(<usize>load<u32>(fit, layersAt), widthAt)) << 2;
  const records = <usize>load<u32>(fit, recordsAt);
  const lastSteps = <usize>load<u32>(fit, lastStepsAt);
  const gapSums = <usize>load<u32>(fit, gapSumsAt);
  for (let index: u32 = 0; index < count; index++) {
    const group = <usize>(groups == 0 ? index : load<u32>(groups + ((<usize>index) << 2)));
    const last = load<u32>(lastSteps + (group << 2));
    let weights = records + (group * width << 2);
    const end = weights + width;
    if (last > 0 && step > last) {
      const sums = gapSums + ((<usize>last % gapSumsCount) << 5);
      if (load<u32>(sums) != step || load<u32>(sums, 4) != last) sumGap(fit, sums, last, step);
      const first = v128.load32_splat(sums, 8);
      const second = v128.load32_splat(sums, 12);
      const third = v128.load32_splat(sums, 16);
      for (; weights < end; weights += 16) {
        const divisor = v128.load(weights + 3 * width);
        const more = f32x4.mul(f32x4.add(second, f32x4.mul(third, divisor)), divisor);
        const share = f32x4.add(first, more);
        const displacement = f32x4.mul(f32x4.mul(v128.load(weights + width), divisor), share);
        v128.store(weights, f32x4.sub(v128.load(weights), displacement));
        v128.store(weights + 3 * width, f32x4.splat(0));
      }
    } else {
      for (; weights < end; weights += 16) v128.store(weights + 3 * width, f32x4.splat(0));
    }
  }
}

/** Writes what groups last moved at step `last` are caught up by: many of a batch are, so it is kept for them. */
function sumGap(fit: usize, sums: usize, last: u32, step: u32): void {
  const lastIndex = load<u32>(fit, lastIndexAt);
  const gap = (<usize>min<u32>(step - last, lastIndex)) << 3;
  const from = (<usize>min<u32>(last, lastIndex)) << 3;
  const to = (<usize>min<u32>(step, lastIndex)) << 3;
  const epsilon = <f64>load<f32>(fit, epsilonAt);
  const sum = sumBetween(fit, displacementsAt, displacementDecaysAt, from, to, gap);
  const once = sumBetween(fit, correctionsAt, correctionDecaysAt, from, to, gap);
  const twice = sumBetween(fit, secondCorrectionsAt, secondCorrectionDecaysAt, from, to, gap);
  store<u32>(sums, step);
  store<u32>(sums, last, 4);
  store<f32>(sums, <f32>sum, 8);
  store<f32>(sums, <f32>((sum - once) * epsilon), 12);
  store<f32>(sums, <f32>((sum - 2 * once + twice) * epsilon * epsilon), 16);
}

/** Moves groups, whose weights stand where plain Adam has them after `step` − 1 steps, by one step. */
export function moveGroups(fit: usize, groups: usize, count: i32, step: u32): void {
  const rate = rateOf(fit, step);
  const meanShare = f32x4.splat(load<f32>(fit, meanShareAt));
  const squareShare = f32x4.splat(load<f32>(fit, squareShareAt));
  const epsilon = f32x4.splat(load<f32>(fit, epsilonAt));
  const width = (<usize>load<u32>(<usize>load<u32>(fit, layersAt), widthAt)) << 2;
  const records = <usize>load<u32>(fit, recordsAt);
  const lastSteps = <usize>load<u32>(fit, lastStepsAt);
  const meanDecays = <usize>load<u32>(fit, meanDecaysAt);
  const squareDecays = <usize>load<u32>(fit, squareDecaysAt);
  const lastIndex = load<u32>(fit, lastIndexAt);
  for (let index = 0; index < count; index++) {
    const group = <usize>load<u32>(groups + ((<usize>index) << 2));
    const last = load<u32>(lastSteps + (group << 2));
    const gap = last > 0 ? (<usize>min<u32>(step - 1 - last, lastIndex)) << 2 : 0;
    const meanDecay = v128.load32_splat(meanDecays + gap);
    const squareDecay = v128.load32_splat(squareDecays + gap);
    store<u32>(lastSteps + (group << 2), step);
    let w = records + (group * width << 2);
    const end = w + width;
    for (; w < end; w += 16) {
      const m = w + width;
      const s = m + width;
      const g = s + width;
      const oldMeans = f32x4.mul(v128.load(m), meanDecay);
      const oldSquares = f32x4.mul(v128.load(s), squareDecay);
      v128.store(
        g,
        move(w, m, s, oldMeans, oldSquares, v128.load(g), rate, meanShare, squareShare, epsilon),
      );
    }
  }
}

/** Ends a fit: every group's weights are those of plain Adam after all steps done. */
export function catchUpAll(fit: usize): void {
  catchUpGroups(fit, 0, load<u32>(fit, groupCountAt), load<u32>(fit, stepAt));
}
