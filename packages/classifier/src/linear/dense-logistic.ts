import { sigmoid } from './dual-logistic.ts';

/**
 * `weights` of a few dense features and an intercept with the least Σ log-loss + ridge / 2 Σ (weight − mean
 * weight)², no weight under `floor`: by Newton's method on the weights that are free to move.
 *
 * `features[f][row]`; `targets` are from 0 to 1.
 *
 * Source: projected Newton, Bertsekas (1982). The ridge draws the weights towards equal ones.
 */
export function fitDenseLogistic(
  features: readonly Float64Array[],
  targets: ArrayLike<number>,
  { ridge = 0, floor = -Infinity }: { ridge?: number; floor?: number } = {},
): { weights: Float64Array; intercept: number } {
  const size = features.length;
  const problem = { features, targets, ridge };
  let point = new Float64Array(size + 1).fill(1);
  point[size] = 0;
  let loss = lossAt(problem, point);
  for (let step = 0; step < 100; step++) {
    const { gradient, hessian } = derive(problem, point);
    const isFree = Array.from(point, (value, f) => f === size || value > floor || gradient[f]! < 0);
    const free = [...isFree.keys()].filter((f) => isFree[f]!);
    const direction = solve(hessian, gradient, free);
    let next: Float64Array<ArrayBuffer> | undefined;
    for (let length = 1; length > 1e-12 && !next; length /= 2) {
      const tried = point.map((value, f) =>
        f === size ? value - length * direction[f]! : Math.max(floor, value - length * direction[f]!),
      );
      const triedLoss = lossAt(problem, tried);
      if (triedLoss < loss) [next, loss] = [tried, triedLoss];
    }
    if (!next) break;
    const moved = point.reduce((most, value, f) => Math.max(most, Math.abs(value - next[f]!)), 0);
    point = next;
    if (moved < 1e-10) break;
  }
  return { weights: point.subarray(0, size), intercept: point[size]! };
}

interface Problem {
  features: readonly Float64Array[];
  targets: ArrayLike<number>;
  ridge: number;
}

function lossAt({ features, targets, ridge }: Problem, point: Float64Array): number {
  const size = features.length;
  let loss = 0;
  for (let row = 0; row < targets.length; row++) {
    let z = point[size]!;
    for (let f = 0; f < size; f++) z += point[f]! * features[f]![row]!;
    loss += Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))) - targets[row]! * z;
  }
  const mean = meanWeight(point);
  for (let f = 0; f < size; f++) loss += (ridge / 2) * (point[f]! - mean) ** 2;
  return loss;
}

function derive({ features, targets, ridge }: Problem, point: Float64Array) {
  const size = features.length;
  const width = size + 1;
  const gradient = new Float64Array(width);
  const hessian = new Float64Array(width * width);
  const values = new Float64Array(width).fill(1);
  for (let row = 0; row < targets.length; row++) {
    let z = point[size]!;
    for (let f = 0; f < size; f++) z += point[f]! * (values[f] = features[f]![row]!);
    const share = sigmoid(z);
    const curve = share * (1 - share);
    const miss = share - targets[row]!;
    for (let f = 0, at = 0; f < width; f++) {
      const value = values[f]!;
      gradient[f]! += miss * value;
      const weighted = curve * value;
      for (let g = 0; g < width; g++) hessian[at++]! += weighted * values[g]!;
    }
  }
  const mean = meanWeight(point);
  for (let f = 0; f < size; f++) {
    gradient[f]! += ridge * (point[f]! - mean);
    for (let g = 0; g < size; g++) hessian[f * width + g]! += ridge * ((f === g ? 1 : 0) - 1 / size);
  }
  return {
    gradient,
    hessian: Array.from(gradient, (_value, f) => hessian.subarray(f * width, (f + 1) * width)),
  };
}

function meanWeight(point: Float64Array): number {
  const size = point.length - 1;
  let sum = 0;
  for (let f = 0; f < size; f++) sum += point[f]!;
  return sum / size;
}

/** Newton's direction in the free coordinates, 0 in the others, by elimination with pivoting. */
function solve(hessian: Float64Array[], gradient: Float64Array, free: number[]): Float64Array {
  const table = free.map((f) => [...free.map((g) => hessian[f]![g]! + (f === g ? 1e-12 : 0)), gradient[f]!]);
  const n = free.length;
  for (let pivot = 0; pivot < n; pivot++) {
    let best = pivot;
    for (let row = pivot + 1; row < n; row++) {
      if (Math.abs(table[row]![pivot]!) > Math.abs(table[best]![pivot]!)) best = row;
    }
    [table[pivot], table[best]] = [table[best]!, table[pivot]!];
    for (let row = pivot + 1; row < n; row++) {
      const factor = table[row]![pivot]! / table[pivot]![pivot]!;
      for (let column = pivot; column <= n; column++) table[row]![column]! -= factor * table[pivot]![column]!;
    }
  }
  const direction = new Float64Array(gradient.length);
  for (let row = n - 1; row >= 0; row--) {
    let value = table[row]![n]!;
    for (let column = row + 1; column < n; column++) {
      value -= table[row]![column]! * direction[free[column]!]!;
    }
    direction[free[row]!] = value / table[row]![row]!;
  }
  return direction;
}
