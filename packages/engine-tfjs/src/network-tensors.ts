import * as tf from '@tensorflow/tfjs-core';
import { drawMask, layerInputs, type NetworkSpec, type Random, type Weights } from '@senti/classifier';

/** Kernel and bias of each layer in turn. The first kernel has one row at least, for rows without a column. */
export function toTensors(network: NetworkSpec, { inputs, kernels, biases }: Weights): tf.Tensor[] {
  const widths = layerInputs(network, inputs);
  return network.layers.flatMap(({ units }, layer) => {
    const rows = Math.max(1, widths[layer]!);
    const kernel = rows === widths[layer] ? kernels[layer]! : new Float32Array(units);
    return [tf.tensor2d(kernel, [rows, units]), tf.tensor1d(biases[layer]!)];
  });
}

/** The weights that tensors in the order of `toTensors` hold, over `inputs` columns. */
export function toWeights(network: NetworkSpec, inputs: number, tensors: readonly tf.Tensor[]): Weights {
  const arrays = tensors.map((tensor) => tensor.dataSync<'float32'>());
  const { units } = network.layers[0]!;
  return {
    inputs,
    kernels: network.layers.map((_layer, layer) =>
      layer === 0 ? arrays[0]!.subarray(0, inputs * units) : arrays[2 * layer]!,
    ),
    biases: network.layers.map((_layer, layer) => arrays[2 * layer + 1]!),
  };
}

/**
 * The last layer's sums of some rows, `[rows][1]`: their sigmoid is the probability of positive. `tensors`
 * are kernels and biases in turn, `masks[l]` is what dropout multiplies the outputs of layer l with.
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
