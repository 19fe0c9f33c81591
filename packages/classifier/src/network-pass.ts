import type { SparseBatch } from '@senti/vectorizer';
import { exponential } from './exponential.ts';
import { multiplyInto } from './matrix-product.ts';
import { crossEntropy } from './metrics.ts';
import { layerInputs, type NetworkSpec, type Weights } from './network.ts';
import type { Random } from './random.ts';

/** Output deltas below it are taken for 0: what they would feed are subnormal numbers, see adam.ts. */
const smallestDelta = 1e-13;

/** No activation goes beyond, so that no weight makes an ∞ here and a NaN in the next layer. */
const largestActivation = 3.4e38;

/**
 * Forward and backward passes of up to `capacity` rows at once through buffers that are allocated once.
 * Weights are f32, sums f64.
 */
export class NetworkPass {
  readonly #network: NetworkSpec;
  /** `[rows][units]` of each layer, after dropout. */
  readonly #activations: Float32Array[];
  /** ∂loss/∂(sum before the activation), shaped as the activations. */
  readonly #deltas: Float32Array[];
  /** What dropout multiplies each activation with, shaped as they are, for the layers that have it. */
  readonly #masks: (Float32Array | undefined)[];
  readonly #zeros: Float32Array;

  constructor(network: NetworkSpec, capacity: number) {
    const { layers } = network;
    this.#network = network;
    this.#activations = layers.map(({ units }) => new Float32Array(capacity * units));
    this.#deltas = layers.map(({ units }) => new Float32Array(capacity * units));
    this.#masks = layers.map(({ units, dropout }) =>
      dropout ? new Float32Array(capacity * units).fill(1) : undefined,
    );
    this.#zeros = new Float32Array(Math.max(...layers.map(({ units }) => units)));
  }

  /** Draws which outputs of the next `backward` pass are dropped; the kept ones are scaled by 1 / (1 − rate). */
  drawMasks(random: Random): void {
    const { layers } = this.#network;
    for (let layer = 0; layer < layers.length; layer++) {
      const mask = this.#masks[layer];
      const rate = layers[layer]!.dropout ?? 0;
      if (mask !== undefined) drawMask(mask, rate * 0x100000000, 1 / (1 - rate), random);
    }
  }

  /** Takes the masks of the next passes from outside: `masks[l]` is `[rows][units]`. */
  setMasks(masks: readonly (Float32Array | undefined)[]): void {
    this.#masks.forEach((mask, layer) => mask?.set(masks[layer] ?? mask));
  }

  /**
   * The probabilities of positive of rows `rows[from]` up to `rows[to]` (not included), in a buffer that
   * the next call writes over. `isTraining` applies the masks.
   */
  forward(
    weights: Weights,
    batch: SparseBatch,
    rows: Uint32Array,
    from: number,
    to: number,
    isTraining: boolean,
  ): Float32Array {
    const sums = this.logits(weights, batch, rows, from, to, isTraining);
    applySigmoid(sums, to - from);
    return sums;
  }

  /** What `forward` gives, before the last sigmoid. */
  logits(
    weights: Weights,
    batch: SparseBatch,
    rows: Uint32Array,
    from: number,
    to: number,
    isTraining: boolean,
  ): Float32Array {
    const { layers } = this.#network;
    const count = to - from;
    multiplySparse(
      this.#activations[0]!,
      layers[0]!.units,
      batch,
      rows,
      from,
      to,
      weights.kernels[0]!,
      weights.biases[0]!,
    );
    this.#finish(weights, count, isTraining);
    return this.#activations[layers.length - 1]!;
  }

  /** The logit of one row whose first layer sums to these, bias included, before its activation. */
  logitOfSums(weights: Weights, sums: ArrayLike<number>): number {
    this.#activations[0]!.set(sums);
    this.#finish(weights, 1, false);
    return this.#activations.at(-1)![0]!;
  }

  /** From the first layer's sums of `count` rows, which are in its activations, to the last layer's. */
  #finish(weights: Weights, count: number, isTraining: boolean): void {
    const { layers } = this.#network;
    for (let layer = 0; layer < layers.length; layer++) {
      const { units, activation } = layers[layer]!;
      const out = this.#activations[layer]!;
      if (layer > 0) {
        const inputs = layers[layer - 1]!.units;
        const input = this.#activations[layer - 1]!;
        const [kernel, bias] = [weights.kernels[layer]!, weights.biases[layer]!];
        multiplyInto(out, count, units, inputs, input, inputs, 1, kernel, units, 1, bias);
      }
      if (layer === layers.length - 1) {
        limit(out, count * units, -largestActivation);
        break;
      }
      if (activation === 'sigmoid') applySigmoid(out, count * units);
      else limit(out, count * units, activation === 'relu' ? 0 : -largestActivation);
      const mask = isTraining ? this.#masks[layer] : undefined;
      if (mask !== undefined) multiplyEach(out, mask, count * units);
    }
  }

  /**
   * The summed cross-entropy of a batch against `targets` from 0 to 1, in nats, its mean's gradients being
   * written to `gradients`: those of layer 0's kernel are ADDED, on the columns of these rows only; the
   * others are replaced.
   */
  backward(
    weights: Weights,
    batch: SparseBatch,
    targets: ArrayLike<number>,
    rows: Uint32Array,
    from: number,
    to: number,
    gradients: Weights,
  ): number {
    const { layers } = this.#network;
    const count = to - from;
    const probabilities = this.forward(weights, batch, rows, from, to, true);
    const outputDeltas = this.#deltas[layers.length - 1]!;
    let loss = 0;
    for (let index = 0; index < count; index++) {
      const target = targets[rows[from + index]!]!;
      const probability = probabilities[index]!;
      const delta = (probability - target) / count;
      outputDeltas[index] = Math.abs(delta) < smallestDelta ? 0 : delta;
      loss += target * crossEntropy(probability, 1) + (1 - target) * crossEntropy(probability, 0);
    }
    for (let layer = layers.length - 1; layer >= 0; layer--) {
      const { units } = layers[layer]!;
      const deltas = this.#deltas[layer]!;
      sumRows(gradients.biases[layer]!, deltas, count);
      if (layer === 0) {
        addSparseGradients(gradients.kernels[0]!, units, batch, rows, from, to, deltas);
        break;
      }
      const { units: inputs, activation } = layers[layer - 1]!;
      const input = this.#activations[layer - 1]!;
      const inputDeltas = this.#deltas[layer - 1]!;
      const kernel = weights.kernels[layer]!;
      const zeros = this.#zeros;
      multiplyInto(
        gradients.kernels[layer]!,
        inputs,
        units,
        count,
        input,
        1,
        inputs,
        deltas,
        units,
        1,
        zeros,
      );
      multiplyInto(inputDeltas, count, inputs, units, deltas, units, 1, kernel, 1, units, zeros);
      const mask = this.#masks[layer - 1];
      if (activation === 'relu') clearWhereZero(inputDeltas, input, count * inputs);
      else if (activation === 'sigmoid') multiplySigmoidSlope(inputDeltas, input, mask, count * inputs);
      if (mask !== undefined) multiplyEach(inputDeltas, mask, count * inputs);
    }
    return loss;
  }
}

/** Arrays for the gradients of a network over `inputs` columns, all 0. */
export function emptyWeights(network: NetworkSpec, inputs: number): Weights {
  const widths = layerInputs(network, inputs);
  return {
    inputs,
    kernels: network.layers.map(({ units }, layer) => new Float32Array(widths[layer]! * units)),
    biases: network.layers.map(({ units }) => new Float32Array(units)),
  };
}

/** Fills a dropout mask: 0 where a draw falls below `threshold` (rate · 2³²), `scale` elsewhere. */
export function drawMask(mask: Float32Array, threshold: number, scale: number, random: Random): void {
  for (let index = 0; index < mask.length; index++) mask[index] = random.uint32() < threshold ? 0 : scale;
}

function multiplySparse(
  out: Float32Array,
  units: number,
  { rowOffsets, columns, values }: SparseBatch,
  rows: Uint32Array,
  from: number,
  to: number,
  kernel: Float32Array,
  bias: Float32Array,
): void {
  for (let index = from; index < to; index++) {
    const row = rows[index]!;
    const start = rowOffsets[row]!;
    const end = rowOffsets[row + 1]!;
    const o = (index - from) * units;
    for (let unit = 0; unit < units; unit++) {
      let sum = bias[unit]!;
      for (let entry = start; entry < end; entry++)
        sum += values[entry]! * kernel[columns[entry]! * units + unit]!;
      out[o + unit] = sum;
    }
  }
}

function addSparseGradients(
  gradients: Float32Array,
  units: number,
  { rowOffsets, columns, values }: SparseBatch,
  rows: Uint32Array,
  from: number,
  to: number,
  deltas: Float32Array,
): void {
  for (let index = from; index < to; index++) {
    const row = rows[index]!;
    const end = rowOffsets[row + 1]!;
    const d = (index - from) * units;
    for (let entry = rowOffsets[row]!; entry < end; entry++) {
      const value = values[entry]!;
      const g = columns[entry]! * units;
      for (let unit = 0; unit < units; unit++)
        gradients[g + unit] = gradients[g + unit]! + value * deltas[d + unit]!;
    }
  }
}

function applySigmoid(sums: Float32Array, length: number): void {
  for (let index = 0; index < length; index++) sums[index] = 1 / (1 + exponential(-sums[index]!));
}

/** Keeps sums within `lowest` (0: ReLU) and the largest activation. */
function limit(sums: Float32Array, length: number, lowest: number): void {
  for (let index = 0; index < length; index++) {
    const sum = sums[index]!;
    if (sum < lowest) sums[index] = lowest;
    else if (sum > largestActivation) sums[index] = largestActivation;
  }
}

function multiplyEach(values: Float32Array, factors: Float32Array, length: number): void {
  for (let index = 0; index < length; index++) values[index] = values[index]! * factors[index]!;
}

function clearWhereZero(deltas: Float32Array, activations: Float32Array, length: number): void {
  for (let index = 0; index < length; index++) if (activations[index]! <= 0) deltas[index] = 0;
}

/** σ′ = σ·(1 − σ), σ being the activation before dropout scaled it. */
function multiplySigmoidSlope(
  deltas: Float32Array,
  activations: Float32Array,
  mask: Float32Array | undefined,
  length: number,
): void {
  for (let index = 0; index < length; index++) {
    const scale = mask === undefined ? 1 : mask[index]!;
    const sigma = scale === 0 ? 0 : activations[index]! / scale;
    deltas[index] = deltas[index]! * sigma * (1 - sigma);
  }
}

function sumRows(sums: Float32Array, deltas: Float32Array, rows: number): void {
  const units = sums.length;
  for (let unit = 0; unit < units; unit++) {
    let sum = 0;
    for (let row = 0; row < rows; row++) sum += deltas[row * units + unit]!;
    sums[unit] = sum;
  }
}
