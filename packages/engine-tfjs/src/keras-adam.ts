import * as tf from '@tensorflow/tfjs-core';
import type { TrainingOptions } from '@senti/classifier';

/** Moments below are taken for 0: subnormal numbers cost many times what others do. As in classifier's Adam. */
const smallestMean = 1e-24;
const smallestSquare = 1e-32;
const stepsBetweenFlushes = 128;

interface Parameter {
  value: tf.Tensor;
  mean: tf.Tensor;
  square: tf.Tensor;
}

/**
 * Adam in Keras's form over tensors that it owns: w ← w − lr·√(1 − β₂ᵗ)/(1 − β₁ᵗ)·m/(√v + ε). tfjs's own
 * `AdamOptimizer` adds ε after the bias correction instead, so its ε is another one at every step.
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
      square: tf.keep(tf.zerosLike(value)),
    }));
  }

  /** The parameters as they are now; the next step replaces them. */
  get values(): tf.Tensor[] {
    return this.#parameters.map(({ value }) => value);
  }

  /** Moves every parameter by one step; `gradients[i]` is shaped as parameter i. Called inside of a `tf.tidy`. */
  step(gradients: readonly tf.Tensor[]): void {
    const { learningRate, beta1, beta2, epsilon } = this.#options;
    this.#steps++;
    this.#beta1Power *= beta1;
    this.#beta2Power *= beta2;
    const rate = (learningRate * Math.sqrt(1 - this.#beta2Power)) / (1 - this.#beta1Power);
    const isFlushing = this.#steps % stepsBetweenFlushes === 0;
    this.#parameters.forEach((parameter, index) => {
      const gradient = gradients[index]!;
      let mean = tf.add(tf.mul(parameter.mean, beta1), tf.mul(gradient, 1 - beta1));
      let square = tf.add(tf.mul(parameter.square, beta2), tf.mul(tf.square(gradient), 1 - beta2));
      if (isFlushing) {
        mean = flush(mean, tf.abs(mean), smallestMean);
        square = flush(square, square, smallestSquare);
      }
      const move = tf.div(tf.mul(mean, rate), tf.add(tf.sqrt(square), epsilon));
      replace(parameter, { value: tf.sub(parameter.value, move), mean, square });
    });
  }

  dispose(): void {
    this.#parameters.forEach(({ value, mean, square }) => tf.dispose([value, mean, square]));
  }
}

function flush(tensor: tf.Tensor, size: tf.Tensor, smallest: number): tf.Tensor {
  return tf.where(tf.greaterEqual(size, smallest), tensor, tf.zerosLike(tensor));
}

function replace(parameter: Parameter, next: Parameter): void {
  const { value, mean, square } = parameter;
  parameter.value = tf.keep(next.value);
  parameter.mean = tf.keep(next.mean);
  parameter.square = tf.keep(next.square);
  tf.dispose([value, mean, square]);
}
