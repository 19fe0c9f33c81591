import type { Model } from './model.ts';
import type { DenseLayer } from './network.ts';
import { joinLayers } from './tfjs-format.ts';
import { broken, quote, unsupported, type Fields } from './tfjs-json.ts';
import { readInputs, type NamedNetwork } from './tfjs-read-weights.ts';
import {
  addWeights,
  networkName,
  readDense,
  readTopology,
  type Layer,
  type NamedNetworks,
} from './tfjs-topology.ts';

/**
 * The heads of a tfjs LayersModel, as `toTfjsFiles` writes it: `modelJson` is the text of `model.json` or
 * what `JSON.parse` made of it. All weights are finite and of the shapes of the networks.
 *
 * @throws {ModelFormatError} `model-json` or `model-weights` when a file is broken or does not fit the
 *   other, `unsupported-model` when it is of a kind that is not read here; the message says what was met.
 */
export function parseTfjsFiles(modelJson: unknown, weightsBin: Uint8Array): Pick<Model, 'name' | 'heads'> {
  const topology = readTopology(modelJson);
  const { kind, name, layers } = topology;
  return addWeights(
    topology,
    kind === 'Sequential' ? readStack(name, layers) : readHeads(layers),
    weightsBin,
  );
}

function readStack(name: string, layers: Layer[]): NamedNetworks {
  const inputs = readInputs(layers[0]?.config['batch_input_shape']);
  return { inputs, networks: [readChain(networkName(layers) ?? name, layers)] };
}

/** The chains between the input and the sum of a model with several heads. */
function readHeads(layers: Layer[]): NamedNetworks {
  const [input, ...rest] = layers;
  const [sum, output] = rest.splice(-2);
  if (input?.kind !== 'InputLayer' || sum?.kind !== 'Add' || output?.kind !== 'Activation') {
    throw unsupported('a Functional model that is not an InputLayer, chains, Add and Activation');
  }
  if (output.config['activation'] !== 'sigmoid' || output.inbound[0] !== sum.name) {
    throw unsupported(`${quote(output.config['activation'])} at the end; the sigmoid of the sum is read`);
  }
  const chains: Layer[][] = [];
  for (const layer of rest) {
    const current = chains.at(-1);
    if (layer.inbound.length !== 1) throw unsupported(`"${layer.name}" has ${layer.inbound.length} inputs`);
    if (layer.inbound[0] === input.name) chains.push([layer]);
    else if (current && layer.inbound[0] === current.at(-1)!.name) current.push(layer);
    else throw unsupported(`"${layer.name}" takes ${quote(layer.inbound)}; one chain after another is read`);
  }
  const ends = chains.map((chain) => chain.at(-1)!.name);
  if (ends.length < 2 || JSON.stringify(ends) !== JSON.stringify(sum.inbound)) {
    throw unsupported(
      `"${joinLayers.sum}" adds ${quote(sum.inbound)}; the ends of two chains or more are read`,
    );
  }
  const networks = chains.map((chain) => {
    const { network, layerNames } = readChain(networkName(chain) ?? chain[0]!.name, chain);
    const last = network.layers.at(-1)!;
    if (last.activation !== 'linear') throw unsupported(`a chain that ends in ${quote(last.activation)}`);
    last.activation = 'sigmoid'; // a head's network ends in the sigmoid that the model takes of the sum
    return { network, layerNames };
  });
  return { inputs: readInputs(input.config['batch_input_shape']), networks };
}

/** Dense layers, each with one Dropout at most. */
function readChain(name: string, chain: Layer[]): NamedNetwork {
  const layers: DenseLayer[] = [];
  const layerNames: string[] = [];
  let isDropoutAllowed = false;
  for (const { kind, name: layerName, config } of chain) {
    const where = `"${layerName}"`;
    if (kind === 'Dense') {
      layers.push(readDense(config, where));
      layerNames.push(layerName);
    } else if (kind === 'Dropout' && isDropoutAllowed) {
      layers.at(-1)!.dropout = readDropout(config, where);
    } else {
      throw unsupported(`${where} is ${quote(kind)}; Dense, each with one Dropout at most, is read`);
    }
    isDropoutAllowed = kind === 'Dense';
  }
  return { network: { name, layers }, layerNames };
}

function readDropout(config: Fields, where: string): number {
  const { rate, noise_shape: noiseShape } = config;
  if (typeof rate !== 'number' || !(rate >= 0 && rate < 1)) throw broken(`${where} drops ${quote(rate)}`);
  if (noiseShape !== undefined && noiseShape !== null) throw unsupported(`${where} has a noise_shape`);
  return rate;
}
