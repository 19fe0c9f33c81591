import type { Head, Model } from './model.ts';
import { layerInputs, type DenseLayer } from './network.ts';

/** The one weights file of a model, as its manifest names it. */
export const weightsFileName = 'group1-shard1of1.bin';

/** A model as tfjs's `tf.loadLayersModel` reads it: `model.json` and `group1-shard1of1.bin`. */
export interface TfjsFiles {
  modelJson: string;
  weightsBin: Uint8Array;
}

/** Names of the layers that join several heads. */
export const joinLayers = { input: 'columns', sum: 'sum', output: 'probability' } as const;

/**
 * The two files of a model's heads over `columns` inputs. One head is a Keras Sequential of Dense and
 * Dropout layers; several are a Functional model that adds their logits and takes the sigmoid. Weights are
 * float32, little endian, or the levels of a quantised kernel. Equal models give equal bytes.
 *
 * Source: tfjs's `ModelJSON`, https://github.com/tensorflow/tfjs/blob/tfjs-v4.22.0/tfjs-core/src/io/types.ts
 */
export function toTfjsFiles({ name, heads }: Pick<Model, 'name' | 'heads'>): TfjsFiles {
  const tensors = heads.flatMap((head, index) => tensorsOf(head, prefixOf(name, heads, index)));
  const model = {
    format: 'layers-model',
    generatedBy: 'Senti',
    convertedBy: null,
    modelTopology: {
      ...(heads.length === 1 ? sequential(name, heads[0]!) : functional(name, heads)),
      keras_version: 'tfjs-layers 4.22.0',
      backend: 'tensor_flow.js',
    },
    weightsManifest: [{ paths: [weightsFileName], weights: tensors.map(({ entry }) => entry) }],
  };
  return { modelJson: JSON.stringify(model), weightsBin: joinBytes(tensors.map(({ bytes }) => bytes)) };
}

/** What the names of a head's layers begin with; nothing where the head is called as its model. */
function prefixOf(name: string, heads: readonly Head[], index: number): string {
  const network = heads[index]!.network.name;
  return heads.length === 1 && network === name ? '' : `${network}_`;
}

function denseName(prefix: string, layer: number): string {
  return `${prefix}dense_${layer + 1}`;
}

function sequential(name: string, head: Head): object {
  const { network, weights } = head;
  const prefix = prefixOf(name, [head], 0);
  const layers = network.layers.flatMap((layer, index) =>
    layersOf(layer, denseName(prefix, index), `${prefix}dropout_${index + 1}`, {
      ...(index === 0 && { batch_input_shape: [null, weights.inputs] }),
    }),
  );
  return { class_name: 'Sequential', config: { name, layers } };
}

function functional(name: string, heads: readonly Head[]): object {
  const layers: object[] = [
    {
      class_name: 'InputLayer',
      name: joinLayers.input,
      config: {
        batch_input_shape: [null, heads[0]!.weights.inputs],
        dtype: 'float32',
        sparse: false,
        name: joinLayers.input,
      },
      inbound_nodes: [],
    },
  ];
  const after = (names: readonly string[]) => [names.map((layer) => [layer, 0, 0, {}])];
  const ends = heads.map(({ network }, index) => {
    const prefix = prefixOf(name, heads, index);
    let previous: string = joinLayers.input;
    network.layers.forEach((layer, place) => {
      const isLast = place === network.layers.length - 1;
      const logit = isLast ? { ...layer, activation: 'linear' as const } : layer;
      for (const made of layersOf(logit, denseName(prefix, place), `${prefix}dropout_${place + 1}`, {})) {
        layers.push({ ...made, name: made.config.name, inbound_nodes: after([previous]) });
        previous = made.config.name;
      }
    });
    return previous;
  });
  const { sum, output } = joinLayers;
  layers.push(
    { class_name: 'Add', name: sum, config: { name: sum, trainable: true }, inbound_nodes: after(ends) },
    {
      class_name: 'Activation',
      name: output,
      config: { activation: 'sigmoid', name: output, trainable: true },
      inbound_nodes: after([sum]),
    },
  );
  const config = {
    name,
    layers,
    input_layers: [[joinLayers.input, 0, 0]],
    output_layers: [[output, 0, 0]],
  };
  return { class_name: 'Functional', config };
}

function layersOf(
  { units, activation, dropout }: DenseLayer,
  name: string,
  dropoutName: string,
  inputShape: object,
): { class_name: string; config: { name: string } }[] {
  const dense = {
    class_name: 'Dense',
    config: { ...inputShape, units, activation, use_bias: true, name, trainable: true, dtype: 'float32' },
  };
  if (!dropout) return [dense];
  const config = { rate: dropout, noise_shape: null, seed: null, name: dropoutName, trainable: true };
  return [dense, { class_name: 'Dropout', config }];
}

function tensorsOf({ network, weights, quantized }: Head, prefix: string) {
  const widths = layerInputs(network, weights.inputs);
  return network.layers.flatMap(({ units }, layer) => {
    const name = denseName(prefix, layer);
    const levels = quantized?.[layer];
    return [
      {
        entry: {
          name: `${name}/kernel`,
          shape: [widths[layer]!, units],
          dtype: 'float32',
          ...(levels && {
            quantization: {
              dtype: 'uint8',
              scale: levels.scale,
              min: levels.min,
              original_dtype: 'float32',
            },
          }),
        },
        bytes: levels?.levels ?? encodeFloats(weights.kernels[layer]!),
      },
      {
        entry: { name: `${name}/bias`, shape: [units], dtype: 'float32' },
        bytes: encodeFloats(weights.biases[layer]!),
      },
    ];
  });
}

function encodeFloats(values: Float32Array): Uint8Array {
  const bytes = new Uint8Array(values.length * 4);
  const view = new DataView(bytes.buffer);
  values.forEach((value, index) => view.setFloat32(index * 4, value, true));
  return bytes;
}

function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}
