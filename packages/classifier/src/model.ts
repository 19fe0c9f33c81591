import type { Vocabulary } from '@senti/vectorizer';
import { InputShapeError } from './errors.ts';
import { checkNetwork, layerInputs, type NetworkSpec, type Weights } from './network.ts';
import { dequantizeKernel, quantizeKernel, type QuantizedKernel } from './quantize.ts';

/** All that a prediction needs: the probability of positive is the sigmoid of the sum of the heads' logits. */
export interface Model {
  name: string;
  vocabulary: Vocabulary;
  /** One at least, each over all columns of the vocabulary. */
  heads: Head[];
}

/** A network whose logit, the sum before its last sigmoid, is one term of a model's. */
export interface Head {
  network: NetworkSpec;
  weights: Weights;
  /** Where a layer's kernel is stored in 8 bits: its levels, which `weights` holds as numbers. */
  quantized?: (QuantizedKernel | undefined)[];
}

/** A head of one weight per column and a bias: its logit is a sum over columns. */
export const linearNetwork: NetworkSpec = { name: 'linear', layers: [{ units: 1, activation: 'sigmoid' }] };

/** Whether a head's logit is a sum over columns. */
export function isLinear({ network }: Head): boolean {
  return network.layers.length === linearNetwork.layers.length;
}

/** The head with its first kernel, nearly all of its bytes, in 8 bits. */
export function quantizeHead({ network, weights }: Head): Head {
  const first = quantizeKernel(weights.kernels[0]!);
  return {
    network,
    weights: { ...weights, kernels: [dequantizeKernel(first), ...weights.kernels.slice(1)] },
    quantized: [first],
  };
}

/**
 * @throws {NetworkError} when the network is none.
 * @throws {InputShapeError} when the weights have not the shapes of the network.
 */
export function checkWeights(network: NetworkSpec, { inputs, kernels, biases }: Weights): void {
  checkNetwork(network);
  const widths = layerInputs(network, inputs);
  network.layers.forEach(({ units }, layer) => {
    if (kernels[layer]?.length !== widths[layer]! * units || biases[layer]?.length !== units) {
      throw new InputShapeError(
        `the weights of layer ${layer} are not ${widths[layer]!} × ${units} and ${units}`,
      );
    }
  });
}
