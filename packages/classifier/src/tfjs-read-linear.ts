import type { Model } from './model.ts';
import { unsupported } from './tfjs-json.ts';
import { readInputs } from './tfjs-read-weights.ts';
import { addWeights, networkName, readDense, readTopology } from './tfjs-topology.ts';

/**
 * What `parseTfjsFiles` gives for a model of one Dense layer, as `senti-linear` is published, without the code
 * of others.
 *
 * @throws {ModelFormatError} as `parseTfjsFiles` does; `unsupported-model` for all other models too.
 */
export function parseLinearFiles(modelJson: unknown, weightsBin: Uint8Array): Pick<Model, 'name' | 'heads'> {
  const topology = readTopology(modelJson);
  const [layer, ...others] = topology.layers;
  if (topology.kind !== 'Sequential' || layer?.kind !== 'Dense' || others.length > 0) {
    throw unsupported('more than one Dense layer');
  }
  const inputs = readInputs(layer.config['batch_input_shape']);
  const network = {
    name: networkName(topology.layers) ?? topology.name,
    layers: [readDense(layer.config, `"${layer.name}"`)],
  };
  return addWeights(topology, { inputs, networks: [{ network, layerNames: [layer.name] }] }, weightsBin);
}
