import { NetworkError } from './errors.ts';
import type { Random } from './random.ts';

export interface DenseLayer {
  units: number;
  activation: 'relu' | 'sigmoid' | 'linear';
  /** Share of the outputs set to 0 while training, from 0 up to 1 (not included); the rest is scaled up. */
  dropout?: number;
}

/** A stack of dense layers over sparse rows; the last one is 1 sigmoid unit, the probability of positive. */
export interface NetworkSpec {
  name: string;
  layers: DenseLayer[];
}

/**
 * What a network has learnt. `kernels[l]` is row-major `[inputs of layer l][units]`, layer 0 having
 * `inputs` of them, `biases[l]` is `[units]`.
 */
export interface Weights {
  inputs: number;
  kernels: Float32Array[];
  biases: Float32Array[];
}

/** The network of the 2021 thesis, over all columns of `countvectorizer-1`. */
export const thesisMlp: NetworkSpec = {
  name: 'thesis-mlp',
  layers: [
    { units: 15, activation: 'relu', dropout: 0.25 },
    { units: 50, activation: 'relu' },
    { units: 20, activation: 'relu' },
    { units: 50, activation: 'relu' },
    { units: 40, activation: 'relu' },
    { units: 40, activation: 'relu' },
    { units: 20, activation: 'relu' },
    { units: 1, activation: 'sigmoid' },
  ],
};

const activations: readonly unknown[] = ['relu', 'sigmoid', 'linear'];

/** @throws {NetworkError} when the network is not as `NetworkSpec` and `DenseLayer` say. */
export function checkNetwork(network: NetworkSpec): void {
  const last = network.layers.length - 1;
  if (last < 0) throw new NetworkError(0, 'there is none');
  network.layers.forEach(({ units, activation, dropout = 0 }, layer) => {
    if (!Number.isSafeInteger(units) || units < 1) throw new NetworkError(layer, `${units} units`);
    if (!activations.includes(activation)) throw new NetworkError(layer, `activation "${activation}"`);
    if (!(dropout >= 0 && dropout < 1)) throw new NetworkError(layer, `dropout ${dropout}`);
  });
  const { units, activation, dropout = 0 } = network.layers[last]!;
  if (units !== 1 || activation !== 'sigmoid' || dropout !== 0) {
    throw new NetworkError(last, 'the last layer must be 1 sigmoid unit without dropout');
  }
}

/** Inputs of each layer, in order. */
export function layerInputs(network: NetworkSpec, inputs: number): number[] {
  return network.layers.map((_layer, index) => network.layers[index - 1]?.units ?? inputs);
}

/** Number of weights and biases of a network over `inputs` columns. */
export function parameterCount(network: NetworkSpec, inputs: number): number {
  const widths = layerInputs(network, inputs);
  return network.layers.reduce((count, { units }, layer) => count + (widths[layer]! + 1) * units, 0);
}

/**
 * Kernels drawn uniformly from ±√(6 / (fan-in + fan-out)), rounded to f32, layer by layer and row by
 * row; biases of 0.
 *
 * Source: Glorot and Bengio (2010), equation 16; Keras's `GlorotUniform`.
 */
export function initialWeights(network: NetworkSpec, inputs: number, random: Random): Weights {
  const widths = layerInputs(network, inputs);
  const kernels = network.layers.map(({ units }, layer) => {
    const limit = Math.sqrt(6 / (widths[layer]! + units));
    const kernel = new Float32Array(widths[layer]! * units);
    for (let index = 0; index < kernel.length; index++) kernel[index] = (2 * random.float() - 1) * limit;
    return kernel;
  });
  return { inputs, kernels, biases: network.layers.map(({ units }) => new Float32Array(units)) };
}
