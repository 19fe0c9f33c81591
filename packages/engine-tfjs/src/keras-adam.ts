import * as tf from '@tensorflow/tfjs-core';
import type { TrainingOptions } from '@senti/classifier';

/** Moments below are taken for 0: subnormal numbers cost many times what others do. As in classifier's Adam. */
const smallestMean = 1e-24;
const smallestRoot = 1e-16; // of v
const stepsBetweenFlushes = 128;

/** The gradient of a parameter: of all of it, or of some of its rows where it is 0 on the others. */
export interface Gradient {
  values: tf.Tensor;
  /** The row of the parameter that each row of `values` belongs to; none twice. */
  rows?: Int32Array;
}

interface Parameter {
  value: tf.Tensor;
  mean: tf.Tensor;
  root: tf.Tensor;
}

/**
 * Adam in Keras's form over tensors that it owns: w ← w − lr·√(1 − β₂ᵗ)/(1 − β₁ᵗ)·m/(√v + ε). tfjs's own
 * `AdamOptimizer` adds ε after the bias correction instead, so its ε is another one at every step. As in
 * the typed-array engine √v is kept in place of v: it decays by √β₂, and only rows with a gradient need a root.
 *
 * Source: Kingma and Ba (2015), end of section 2; Keras `Adam`.
 */
export class KerasAdam {
  readonly #parameters: Parameter[];
  readonly #options: TrainingOptions;
  #steps = 0;
  #beta1Power = 1;
  #beta2Power = 1;

  /** Takes over the tensors of `values`; `dispose` frees them. */
  constructor(values: readonly tf.Tensor[], options: TrainingOptions) {
    this.#options = options;
    this.#parameters = values.map((value) => ({
      value: tf.keep(value),
      mean: tf.keep(tf.zerosLike(value)),
      root: tf.keep(tf.zerosLike(value)),
    }));
  }

  /** The parameters as they are now; the next step replaces them. */
  get values(): tf.Tensor[] {
    return this.#parameters.map(({ value }) => value);
  }

  /** Moves every parameter by one step, by its gradient. Called inside of a `tf.tidy`. */
  step(gradients: readonly Gradient[]): void {
    const { learningRate, beta1, beta2, epsilon } = this.#options;
    this.#steps++;
    this.#beta1Power *= beta1;
    this.#beta2Power *= beta2;
    const rate = (learningRate * Math.sqrt(1 - this.#beta2Power)) / (1 - this.#beta1Power);
    const isFlushing = this.#steps % stepsBetweenFlushes === 0;
    this.#parameters.forEach((parameter, index) => {
      const { values, rows } = gradients[index]!;
      const squares = tf.mul(tf.square(values), 1 - beta2);
      let mean = changeRows(tf.mul(parameter.mean, beta1), rows, (own) =>
        tf.add(own, tf.mul(values, 1 - beta1)),
      );
      let root = changeRows(tf.mul(parameter.root, Math.sqrt(beta2)), rows, (own) =>
        tf.sqrt(tf.add(tf.square(own), squares)),
      );
      if (isFlushing) {
        mean = flush(mean, smallestMean);
        root = flush(root, smallestRoot);
      }
      const move = tf.div(tf.mul(mean, rate), tf.add(root, epsilon));
      replace(parameter, { value: tf.sub(parameter.value, move), mean, root });
    });
  }

  dispose(): void {
    this.#parameters.forEach(({ value, mean, root }) => tf.dispose([value, mean, root]));
  }
}

/** A tensor with `change` done to some of its rows, or to all; it is given up: `cpu` 4.22 writes into it. */
function changeRows(
  tensor: tf.Tensor,
  rows: Int32Array | undefined,
  change: (own: tf.Tensor) => tf.Tensor,
): tf.Tensor {
  if (rows === undefined) return change(tensor);
  const own = change(tf.gather(tensor, tf.tensor1d(rows, 'int32')));
  return tf.tensorScatterUpdate(tensor, tf.tensor2d(rows, [rows.length, 1], 'int32'), own);
}

function flush(tensor: tf.Tensor, smallest: number): tf.Tensor {
  return tf.where(tf.greaterEqual(tf.abs(tensor), smallest), tensor, tf.zerosLike(tensor));
}

function replace(parameter: Parameter, next: Parameter): void {
  const { value, mean, root } = parameter;
  parameter.value = tf.keep(next.value);
  parameter.mean = tf.keep(next.mean);
  parameter.root = tf.keep(next.root);
  tf.dispose([value, mean, root]);
}
