import { ModelFormatError, NetworkError } from './errors.ts';
import type { Model } from './model.ts';
import { checkNetwork, type DenseLayer, type NetworkSpec } from './network.ts';
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
import { readWeights, type NamedNetwork } from './tfjs-read-weights.ts';

/** A layer of the topology, with the layers whose outputs it takes. */
export interface Layer {
  kind: unknown;
  name: string;
  config: Fields;
  inbound: string[];
}

/** What a `model.json` says. */
export interface Topology {
  kind: 'Sequential' | 'Functional';
  name: string;
  layers: Layer[];
  weightsManifest: unknown;
}

/** The heads that a topology has over `inputs` columns. */
export interface NamedNetworks {
  inputs: number;
  networks: NamedNetwork[];
}

/** @throws {ModelFormatError} when it is broken, or of another class. */
export function readTopology(modelJson: unknown): Topology {
  const model = fieldsOf(typeof modelJson === 'string' ? parseJson(modelJson) : modelJson, 'the model');
  const topology = fieldsOf(model['modelTopology'], 'modelTopology');
  const kind = topology['class_name'];
  if (kind !== 'Sequential' && kind !== 'Functional') {
    throw unsupported(`a model of class ${quote(kind)}; Sequential and Functional are read`);
  }
  const config = fieldsOf(topology['config'], 'modelTopology.config');
  const name = textOf(config['name'], 'modelTopology.config.name');
  const layers = listOf(config['layers'], 'modelTopology.config.layers').map(readLayer);
  return { kind, name, layers, weightsManifest: model['weightsManifest'] };
}

/** @throws {ModelFormatError} when networks and weights do not fit, or a network is none. */
export function addWeights(
  { name, weightsManifest }: Topology,
  { inputs, networks }: NamedNetworks,
  weightsBin: Uint8Array,
): Pick<Model, 'name' | 'heads'> {
  for (const { network } of networks) requireNetwork(network);
  const weights = readWeights(weightsManifest, networks, inputs, weightsBin);
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

/** The network that a chain's first layer is called after, where it is. */
export function networkName(chain: Layer[]): string | undefined {
  return /^(.+)_dense_1$/.exec(chain[0]?.name ?? '')?.[1];
}

/** @throws {ModelFormatError} when a Dense layer is broken, or of a kind that is not read. */
export function readDense(config: Fields, where: string): DenseLayer {
  const { units, activation, use_bias: hasBias, dtype } = config;
  if (!isCount(units)) throw broken(`${where} has ${quote(units)} units`);
  if (activation !== 'relu' && activation !== 'sigmoid' && activation !== 'linear') {
    throw unsupported(`${where} has the activation ${quote(activation)}`);
  }
  if (hasBias !== undefined && hasBias !== true) throw unsupported(`${where} has no bias`);
  if (dtype !== undefined && dtype !== 'float32') throw unsupported(`${where} has the dtype ${quote(dtype)}`);
  return { units, activation };
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
