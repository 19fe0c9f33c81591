import { layerInputs, type NetworkSpec, type Weights } from './network.ts';

/** The one weights file of a model, as its manifest names it. */
export const weightsFileName = 'group1-shard1of1.bin';

/** A model as tfjs's `tf.loadLayersModel` reads it: `model.json` and `group1-shard1of1.bin`. */
export interface TfjsFiles {
  modelJson: string;
  weightsBin: Uint8Array;
}

/**
 * The two files of a network with its weights: a Keras Sequential of Dense and Dropout layers,
 * `batch_input_shape` [null, inputs], float32 weights, little endian. Equal arguments give equal bytes.
 *
 * Source: tfjs's `ModelJSON`, https://github.com/tensorflow/tfjs/blob/tfjs-v4.22.0/tfjs-core/src/io/types.ts
 */
export function toTfjsFiles(network: NetworkSpec, weights: Weights): TfjsFiles {
  const widths = layerInputs(network, weights.inputs);
  const manifest = network.layers.flatMap(({ units }, layer) => [
    { name: `${denseName(layer)}/kernel`, shape: [widths[layer]!, units], dtype: 'float32' },
    { name: `${denseName(layer)}/bias`, shape: [units], dtype: 'float32' },
  ]);
  const model = {
    format: 'layers-model',
    generatedBy: 'Senti',
    convertedBy: null,
    modelTopology: {
      class_name: 'Sequential',
      config: { name: network.name, layers: layersOf(network, weights.inputs) },
      keras_version: 'tfjs-layers 4.22.0',
      backend: 'tensor_flow.js',
    },
    weightsManifest: [{ paths: [weightsFileName], weights: manifest }],
  };
  return { modelJson: JSON.stringify(model), weightsBin: encodeWeights(weights) };
}

function denseName(layer: number): string {
  return `dense_${layer + 1}`;
}

function layersOf(network: NetworkSpec, inputs: number): object[] {
  return network.layers.flatMap(({ units, activation, dropout }, layer) => {
    const name = denseName(layer);
    const inputShape = layer === 0 ? { batch_input_shape: [null, inputs] } : {};
    const dense = {
      class_name: 'Dense',
      config: { ...inputShape, units, activation, use_bias: true, name, trainable: true, dtype: 'float32' },
    };
    if (!dropout) return [dense];
    const config = {
      rate: dropout,
      noise_shape: null,
      seed: null,
      name: `dropout_${layer + 1}`,
      trainable: true,
    };
    return [dense, { class_name: 'Dropout', config }];
  });
}

function encodeWeights({ kernels, biases }: Weights): Uint8Array {
  const parts = kernels.flatMap((kernel, layer) => [kernel, biases[layer]!]);
  const floats = parts.reduce((length, part) => length + part.length, 0);
  const bytes = new Uint8Array(floats * 4);
  const view = new DataView(bytes.buffer);
  let offset = 0;
  for (const part of parts) {
    for (let index = 0; index < part.length; index++, offset += 4)
      view.setFloat32(offset, part[index]!, true);
  }
  return bytes;
}
