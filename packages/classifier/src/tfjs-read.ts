import { ModelFormatError, NetworkError } from './errors.ts';
import { checkNetwork, layerInputs, type DenseLayer, type NetworkSpec, type Weights } from './network.ts';
import { weightsFileName } from './tfjs-format.ts';

type Fields = Record<string, unknown>;

/**
 * The network and weights of a tfjs LayersModel, as `toTfjsFiles` writes it: `modelJson` is the text of
 * `model.json` or what `JSON.parse` made of it. All weights are finite and of the shapes of the network.
 *
 * @throws {ModelFormatError} `model-json` or `model-weights` when a file is broken or does not fit the
 *   other, `unsupported-model` when it is of a kind that is not read here; the message says what was met.
 */
export function parseTfjsFiles(
  modelJson: unknown,
  weightsBin: Uint8Array,
): { network: NetworkSpec; weights: Weights } {
  const model = fieldsOf(typeof modelJson === 'string' ? parseJson(modelJson) : modelJson, 'the model');
  const topology = fieldsOf(model['modelTopology'], 'modelTopology');
  if (topology['class_name'] !== 'Sequential') {
    throw unsupported(`a model of class ${quote(topology['class_name'])}; Sequential is read`);
  }
  const config = fieldsOf(topology['config'], 'modelTopology.config');
  const name = config['name'];
  if (typeof name !== 'string') throw broken('modelTopology.config.name is no text');
  const { layers, layerNames, inputs } = parseLayers(listOf(config['layers'], 'modelTopology.config.layers'));
  const network = { name, layers };
  try {
    checkNetwork(network);
  } catch (cause) {
    if (cause instanceof NetworkError)
      throw new ModelFormatError('unsupported-model', cause.message, { cause });
    throw cause;
  }
  checkManifest(model['weightsManifest'], network, layerNames, inputs);
  return { network, weights: decodeWeights(network, inputs, weightsBin) };
}

function parseLayers(list: unknown[]): { layers: DenseLayer[]; layerNames: string[]; inputs: number } {
  const layers: DenseLayer[] = [];
  const layerNames: string[] = [];
  let inputs = 0;
  let isDropoutAllowed = false;
  list.forEach((entry, index) => {
    const where = `layer ${index}`;
    const layer = fieldsOf(entry, where);
    const config = fieldsOf(layer['config'], `${where}'s config`);
    if (layer['class_name'] === 'Dense') {
      if (index === 0) inputs = parseInputs(config['batch_input_shape']);
      layers.push(parseDense(config, where));
      if (typeof config['name'] !== 'string') throw broken(`${where} has no name`);
      layerNames.push(config['name']);
    } else if (layer['class_name'] === 'Dropout' && isDropoutAllowed) {
      layers[layers.length - 1]!.dropout = parseDropout(config, where);
    } else {
      throw unsupported(
        `${where} is ${quote(layer['class_name'])}; Dense, each with one Dropout at most, is read`,
      );
    }
    isDropoutAllowed = layer['class_name'] === 'Dense';
  });
  return { layers, layerNames, inputs };
}

function parseInputs(shape: unknown): number {
  if (!Array.isArray(shape) || shape.length !== 2 || shape[0] !== null || !isCount(shape[1])) {
    throw unsupported(`batch_input_shape ${quote(shape)}; [null, columns] is read`);
  }
  return shape[1];
}

function parseDense(config: Fields, where: string): DenseLayer {
  const { units, activation, use_bias: hasBias, dtype } = config;
  if (!isCount(units)) throw broken(`${where} has ${quote(units)} units`);
  if (activation !== 'relu' && activation !== 'sigmoid' && activation !== 'linear') {
    throw unsupported(`${where} has the activation ${quote(activation)}`);
  }
  if (hasBias !== undefined && hasBias !== true) throw unsupported(`${where} has no bias`);
  if (dtype !== undefined && dtype !== 'float32') throw unsupported(`${where} has the dtype ${quote(dtype)}`);
  return { units, activation };
}

function parseDropout(config: Fields, where: string): number {
  const { rate, noise_shape: noiseShape } = config;
  if (typeof rate !== 'number' || !(rate >= 0 && rate < 1)) throw broken(`${where} drops ${quote(rate)}`);
  if (noiseShape !== undefined && noiseShape !== null) throw unsupported(`${where} has a noise_shape`);
  return rate;
}

/** One group, one file, and per layer a kernel and a bias of the right shape, in order. */
function checkManifest(manifest: unknown, network: NetworkSpec, layerNames: string[], inputs: number): void {
  const groups = listOf(manifest, 'weightsManifest');
  if (groups.length !== 1) throw unsupported(`${groups.length} weight groups; 1 is read`);
  const group = fieldsOf(groups[0], 'weightsManifest[0]');
  const paths = listOf(group['paths'], 'the paths of the weights');
  if (paths.length !== 1 || paths[0] !== weightsFileName) {
    throw unsupported(`weights in ${quote(paths)}; ["${weightsFileName}"] is read`);
  }
  const entries = listOf(group['weights'], 'the list of weights');
  const widths = layerInputs(network, inputs);
  const expected = network.layers.flatMap(({ units }, layer) => [
    { name: `${layerNames[layer]!}/kernel`, shape: [widths[layer]!, units] },
    { name: `${layerNames[layer]!}/bias`, shape: [units] },
  ]);
  if (entries.length !== expected.length) {
    throw broken(`${entries.length} weights for ${network.layers.length} Dense layers`);
  }
  expected.forEach(({ name, shape }, index) => {
    const entry = fieldsOf(entries[index], `weight ${index}`);
    if (entry['name'] !== name) throw broken(`weight ${index} is ${quote(entry['name'])}, not "${name}"`);
    if (entry['dtype'] !== 'float32' || entry['quantization'] !== undefined) {
      throw unsupported(`"${name}" is ${quote(entry['quantization'] ?? entry['dtype'])}; float32 is read`);
    }
    const found = entry['shape'];
    const isSame =
      Array.isArray(found) && found.length === shape.length && shape.every((n, at) => n === found[at]);
    if (!isSame) throw broken(`"${name}" has the shape ${quote(found)}, not ${quote(shape)}`);
  });
}

function decodeWeights(network: NetworkSpec, inputs: number, bytes: Uint8Array): Weights {
  const widths = layerInputs(network, inputs);
  const floats = network.layers.reduce((sum, { units }, layer) => sum + (widths[layer]! + 1) * units, 0);
  if (bytes.byteLength !== floats * 4) {
    throw new ModelFormatError('model-weights', `${bytes.byteLength} bytes of weights, not ${floats * 4}`);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let offset = 0;
  const take = (length: number): Float32Array => {
    const floats = new Float32Array(length);
    for (let index = 0; index < length; index++, offset += 4) {
      floats[index] = view.getFloat32(offset, true);
      if (!Number.isFinite(floats[index])) {
        throw new ModelFormatError('model-weights', `the weight at byte ${offset} is ${floats[index]!}`);
      }
    }
    return floats;
  };
  const kernels: Float32Array[] = [];
  const biases: Float32Array[] = [];
  network.layers.forEach(({ units }, layer) => {
    kernels.push(take(widths[layer]! * units));
    biases.push(take(units));
  });
  return { inputs, kernels, biases };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ModelFormatError('model-json', 'model.json is not JSON', { cause });
  }
}

function fieldsOf(value: unknown, what: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw broken(`${what} is no object`);
  return value as Fields;
}

function listOf(value: unknown, what: string): unknown[] {
  if (!Array.isArray(value)) throw broken(`${what} is no list`);
  return value;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0;
}

function quote(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 80);
}

function broken(message: string): ModelFormatError {
  return new ModelFormatError('model-json', message);
}

function unsupported(message: string): ModelFormatError {
  return new ModelFormatError('unsupported-model', message);
}
