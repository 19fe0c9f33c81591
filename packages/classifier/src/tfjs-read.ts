import { ModelFormatError, NetworkError } from './errors.ts';
import type { Model } from './model.ts';
import { checkNetwork, type DenseLayer, type NetworkSpec } from './network.ts';
import { joinLayers } from './tfjs-format.ts';
import {
  broken,
  fieldsOf,
  isCount,
  listOf,
  parseJson,
  quote,
  textOf,
  unsupported,
  type Fields,
} from './tfjs-json.ts';
import { readInputs, readWeights, type NamedNetwork } from './tfjs-read-weights.ts';

/** A layer of the topology, with the layers whose outputs it takes. */
interface Layer {
  kind: unknown;
  name: string;
  config: Fields;
  inbound: string[];
}

/**
 * The heads of a tfjs LayersModel, as `toTfjsFiles` writes it: `modelJson` is the text of `model.json` or
 * what `JSON.parse` made of it. All weights are finite and of the shapes of the networks.
 *
 * @throws {ModelFormatError} `model-json` or `model-weights` when a file is broken or does not fit the
 *   other, `unsupported-model` when it is of a kind that is not read here; the message says what was met.
 */
export function parseTfjsFiles(modelJson: unknown, weightsBin: Uint8Array): Pick<Model, 'name' | 'heads'> {
  const model = fieldsOf(typeof modelJson === 'string' ? parseJson(modelJson) : modelJson, 'the model');
  const topology = fieldsOf(model['modelTopology'], 'modelTopology');
  const kind = topology['class_name'];
  if (kind !== 'Sequential' && kind !== 'Functional') {
    throw unsupported(`a model of class ${quote(kind)}; Sequential and Functional are read`);
  }
  const config = fieldsOf(topology['config'], 'modelTopology.config');
  const name = textOf(config['name'], 'modelTopology.config.name');
  const layers = listOf(config['layers'], 'modelTopology.config.layers').map(readLayer);
  const { inputs, networks } = kind === 'Sequential' ? readStack(name, layers) : readHeads(layers);
  for (const { network } of networks) requireNetwork(network);
  const weights = readWeights(model['weightsManifest'], networks, inputs, weightsBin);
  return { name, heads: networks.map(({ network }, head) => ({ network, weights: weights[head]! })) };
}

function readLayer(entry: unknown, index: number): Layer {
  const where = `layer ${index}`;
  const fields = fieldsOf(entry, where);
  const config = fieldsOf(fields['config'], `${where}'s config`);
  const nodes = fields['inbound_nodes'];
  const inbound = nodes === undefined ? [] : listOf(nodes, `the inputs of ${where}`);
  if (inbound.length > 1) throw unsupported(`${where} is used ${inbound.length} times`);
  return {
    kind: fields['class_name'],
    name: textOf(config['name'], `the name of ${where}`),
    config,
    inbound: inbound.flatMap((node) =>
      listOf(node, `the inputs of ${where}`).map((tensor) =>
        textOf(listOf(tensor, `an input of ${where}`)[0], `an input of ${where}`),
      ),
    ),
  };
}

function readStack(name: string, layers: Layer[]): { inputs: number; networks: NamedNetwork[] } {
  const inputs = readInputs(layers[0]?.config['batch_input_shape']);
  return { inputs, networks: [readChain(networkName(layers) ?? name, layers)] };
}

/** The network that a chain's first layer is called after, where it is. */
function networkName(chain: Layer[]): string | undefined {
  return /^(.+)_dense_1$/.exec(chain[0]?.name ?? '')?.[1];
}

/** The chains between the input and the sum of a model with several heads. */
function readHeads(layers: Layer[]): { inputs: number; networks: NamedNetwork[] } {
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

function readDense(config: Fields, where: string): DenseLayer {
  const { units, activation, use_bias: hasBias, dtype } = config;
  if (!isCount(units)) throw broken(`${where} has ${quote(units)} units`);
  if (activation !== 'relu' && activation !== 'sigmoid' && activation !== 'linear') {
    throw unsupported(`${where} has the activation ${quote(activation)}`);
  }
  if (hasBias !== undefined && hasBias !== true) throw unsupported(`${where} has no bias`);
  if (dtype !== undefined && dtype !== 'float32') throw unsupported(`${where} has the dtype ${quote(dtype)}`);
  return { units, activation };
}

function readDropout(config: Fields, where: string): number {
  const { rate, noise_shape: noiseShape } = config;
  if (typeof rate !== 'number' || !(rate >= 0 && rate < 1)) throw broken(`${where} drops ${quote(rate)}`);
  if (noiseShape !== undefined && noiseShape !== null) throw unsupported(`${where} has a noise_shape`);
  return rate;
}

function requireNetwork(network: NetworkSpec): void {
  try {
    checkNetwork(network);
  } catch (cause) {
    if (cause instanceof NetworkError) {
      throw new ModelFormatError('unsupported-model', cause.message, { cause });
    }
    throw cause;
  }
}
