import type { TrainingOptions } from './engine.ts';

/*
 * Subnormal numbers cost 80–120 ns where others cost 3, and moments that nothing feeds decay into them;
 * a fit is 1.6 times faster without. These bounds lie far under what ε = 1e-7 lets through: the weight
 * moves by learning rate · m / (√v + ε). Source of the figures: the prototype that preceded this engine.
 */
const smallestGradient = 1e-16;
const smallestMean = 1e-24;
const smallestRoot = 1e-16; // of v: 1e-32

/** In 128 steps m falls by 0.9¹²⁸ = 1.4e-6 at most: from `smallestMean` it stays far above f32's 1.2e-38. */
const stepsBetweenFlushes = 128;

/**
 * Parameters moved per call. One call for all of them is no faster in the end and slower at first: V8
 * 13's middle compiler inlines it into `step`, whose single call a batch then never earns the last one.
 */
const blockLength = 1024;

/**
 * Adam in Keras's form over one flat array of parameters, every one moved at every step:
 * m ← β₁m + (1 − β₁)g, v ← β₂v + (1 − β₂)g², w ← w − lr·√(1 − β₂ᵗ)/(1 − β₁ᵗ)·m/(√v + ε).
 *
 * Written as two passes with the same result: `absorb` adds the gradients, grown by 1/β beforehand, to
 * the few moments that have any; `step` then decays all moments and moves all weights in one plain loop.
 * √v is stored in place of v: it decays by √β₂, which spares a root per parameter and step (0.4 in place
 * of 0.85 s a fit of the thesis network), and its exponent has room in f32.
 *
 * Source: Kingma and Ba (2015), end of section 2 (ε outside of the bias correction); Keras `Adam`.
 */
export class Adam {
  readonly parameters: Float32Array;
  /** ∂loss/∂parameter; zero outside of the ranges handed to `absorb`, which clears them. */
  readonly gradients: Float32Array;
  readonly #means: Float32Array;
  readonly #roots: Float32Array;
  readonly #options: TrainingOptions;
  #steps = 0;
  #beta1Power = 1;
  #beta2Power = 1;

  constructor(parameters: Float32Array, options: TrainingOptions) {
    this.parameters = parameters;
    this.gradients = new Float32Array(parameters.length);
    this.#means = new Float32Array(parameters.length);
    this.#roots = new Float32Array(parameters.length);
    this.#options = options;
  }

  /** Takes the gradients from `from` to `to` (not included) into the moments, and clears them. */
  absorb(from: number, to: number): void {
    const { beta1, beta2 } = this.#options;
    absorbGradients(
      this.gradients,
      this.#means,
      this.#roots,
      from,
      to,
      (1 - beta1) / beta1,
      (1 - beta2) / beta2,
    );
  }

  /** Moves every parameter by one step. */
  step(): void {
    const { learningRate, beta1, beta2, epsilon } = this.#options;
    this.#steps++;
    this.#beta1Power *= beta1;
    this.#beta2Power *= beta2;
    const rate = (learningRate * Math.sqrt(1 - this.#beta2Power)) / (1 - this.#beta1Power);
    const rootDecay = Math.sqrt(beta2);
    const { length } = this.parameters;
    for (let from = 0; from < length; from += blockLength) {
      const to = Math.min(length, from + blockLength);
      moveParameters(this.parameters, this.#means, this.#roots, from, to, rate, beta1, rootDecay, epsilon);
    }
    if (this.#steps % stepsBetweenFlushes === 0) flushMoments(this.#means, this.#roots);
  }
}

function absorbGradients(
  gradients: Float32Array,
  means: Float32Array,
  roots: Float32Array,
  from: number,
  to: number,
  meanShare: number,
  squareShare: number,
): void {
  for (let index = from; index < to; index++) {
    const gradient = gradients[index]!;
    gradients[index] = 0;
    if (Math.abs(gradient) < smallestGradient) continue;
    const root = roots[index]!;
    means[index] = means[index]! + gradient * meanShare;
    roots[index] = Math.sqrt(root * root + gradient * gradient * squareShare);
  }
}

function moveParameters(
  parameters: Float32Array,
  means: Float32Array,
  roots: Float32Array,
  from: number,
  to: number,
  rate: number,
  meanDecay: number,
  rootDecay: number,
  epsilon: number,
): void {
  for (let index = from; index < to; index++) {
    const mean = means[index]! * meanDecay;
    const root = roots[index]! * rootDecay;
    means[index] = mean;
    roots[index] = root;
    parameters[index] = parameters[index]! - (rate * mean) / (root + epsilon);
  }
}

function flushMoments(means: Float32Array, roots: Float32Array): void {
  for (let index = 0; index < means.length; index++) {
    if (Math.abs(means[index]!) < smallestMean) means[index] = 0;
    if (roots[index]! < smallestRoot) roots[index] = 0;
  }
}
