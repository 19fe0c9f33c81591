import * as tf from '@tensorflow/tfjs-core';
import { drawMask, type NetworkSpec, type Random, type Weights } from '@senti/classifier';

/**
 * The first kernel, `[inputs][units]`, with one row at least for rows without a column; and all other
 * parameters in one flat tensor, for a step of Adam costs by the tensor where tensors are small.
 */
export function toTensors(
  network: NetworkSpec,
  { inputs, kernels, biases }: Weights,
): [kernel: tf.Tensor, others: tf.Tensor] {
  const { units } = network.layers[0]!;
  const kernel = inputs === 0 ? new Float32Array(units) : kernels[0]!;
  const others = kernels.flatMap((kernel, layer) => [...(layer === 0 ? [] : [kernel]), biases[layer]!]);
  return [
    tf.tensor2d(kernel, [Math.max(1, inputs), units]),
    tf.tensor1d(others.flatMap((values) => Array.from(values))),
  ];
}

/** What the second tensor of `toTensors` holds: the first bias, then kernel and bias of each layer in turn. */
export function splitTensor({ layers }: NetworkSpec, others: tf.Tensor): tf.Tensor[] {
  let offset = 0;
  const take = (shape: number[]) => {
    const length = shape.reduce((product, size) => product * size, 1);
    offset += length;
    return tf.reshape(tf.slice(others, [offset - length], [length]), shape);
  };
  return layers.flatMap(({ units }, layer) =>
    layer === 0 ? [take([units])] : [take([layers[layer - 1]!.units, units]), take([units])],
  );
}

/** The tensors of `splitTensor`, or others of their shapes, as one again. */
export function joinTensors(parts: readonly tf.Tensor[]): tf.Tensor {
  return tf.concat(parts.map((part) => tf.reshape(part, [part.size])));
}

/** The weights that tensors as those of `toTensors` hold, over `inputs` columns. */
export function toWeights(
  network: NetworkSpec,
  inputs: number,
  [kernel, others]: readonly tf.Tensor[],
): Weights {
  const parts = tf.tidy(() => splitTensor(network, others!).map((part) => part.dataSync<'float32'>()));
  const { units } = network.layers[0]!;
  const first = kernel!.dataSync<'float32'>().subarray(0, inputs * units);
  return {
    inputs,
    kernels: [first, ...parts.filter((_part, index) => index % 2 === 1)],
    biases: parts.filter((_part, index) => index % 2 === 0),
  };
}

/**
 * The last layer's sums of some rows, `[rows][1]`: their sigmoid is the probability of positive. `tensors`
 * are kernel and bias of each layer in turn, `masks[l]` is what dropout multiplies the outputs of layer l with.
 */
export function sumsOf(
  { layers }: NetworkSpec,
  input: tf.Tensor,
  tensors: readonly tf.Tensor[],
  masks: readonly (tf.Tensor | undefined)[] = [],
): tf.Tensor {
  let activations = input;
  layers.forEach(({ activation }, layer) => {
    const sums = tf.add(tf.matMul(activations, tensors[2 * layer]!), tensors[2 * layer + 1]!);
    if (layer === layers.length - 1) {
      activations = sums;
      return;
    }
    const outputs =
      activation === 'relu' ? tf.relu(sums) : activation === 'sigmoid' ? tf.sigmoid(sums) : sums;
    const mask = masks[layer];
    activations = mask === undefined ? outputs : tf.mul(outputs, mask);
  });
  return activations;
}

/** The masks of a batch of `rows`, the very ones that the typed-array engine draws from the same stream. */
export function drawMasks(
  { layers }: NetworkSpec,
  batchSize: number,
  rows: number,
  random: Random,
): (tf.Tensor | undefined)[] {
  return layers.map(({ units, dropout = 0 }) => {
    if (dropout === 0) return undefined;
    const mask = new Float32Array(batchSize * units);
    drawMask(mask, dropout * 0x100000000, 1 / (1 - dropout), random);
    return tf.tensor2d(mask.subarray(0, rows * units), [rows, units]);
  });
}
