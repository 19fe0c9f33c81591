import { ModelFormatError } from './errors.ts';
import { layerInputs, type NetworkSpec, type Weights } from './network.ts';
import { dequantizeKernel, type QuantizedKernel } from './quantize.ts';
import { weightsFileName } from './tfjs-format.ts';
import { broken, fieldsOf, isCount, listOf, quote, unsupported } from './tfjs-json.ts';

/** A head's network and the names of its Dense layers. */
export interface NamedNetwork {
  network: NetworkSpec;
  layerNames: string[];
}

/** A tensor of the manifest: `quantization` where it is stored in 8 bits. */
interface Tensor {
  name: string;
  length: number;
  quantization: Omit<QuantizedKernel, 'levels'> | undefined;
}

/**
 * The weights of each network, over `inputs` columns, as the manifest lays them out in `bytes`.
 *
 * @throws {ModelFormatError} when manifest, networks and bytes do not fit, or a weight is not finite.
 */
export function readWeights(
  manifest: unknown,
  networks: readonly NamedNetwork[],
  inputs: number,
  bytes: Uint8Array,
): Weights[] {
  const tensors = readManifest(manifest, networks, inputs);
  const sizeBytes = tensors.reduce(
    (sum, { length, quantization }) => sum + length * (quantization ? 1 : 4),
    0,
  );
  if (bytes.byteLength !== sizeBytes) {
    throw new ModelFormatError('model-weights', `${bytes.byteLength} bytes of weights, not ${sizeBytes}`);
  }
  let offset = 0;
  const arrays = tensors.map((tensor) => {
    const values = decodeTensor(tensor, bytes, offset);
    offset += tensor.length * (tensor.quantization ? 1 : 4);
    return values;
  });
  return networks.map(({ network }) => {
    const own = arrays.splice(0, network.layers.length * 2);
    return {
      inputs,
      kernels: own.filter((_array, index) => index % 2 === 0),
      biases: own.filter((_array, index) => index % 2 === 1),
    };
  });
}

/** One group, one file, and per layer a kernel and a bias of the right shape, in order. */
function readManifest(manifest: unknown, networks: readonly NamedNetwork[], inputs: number): Tensor[] {
  const groups = listOf(manifest, 'weightsManifest');
  if (groups.length !== 1) throw unsupported(`${groups.length} weight groups; 1 is read`);
  const group = fieldsOf(groups[0], 'weightsManifest[0]');
  const paths = listOf(group['paths'], 'the paths of the weights');
  if (paths.length !== 1 || paths[0] !== weightsFileName) {
    throw unsupported(`weights in ${quote(paths)}; ["${weightsFileName}"] is read`);
  }
  const entries = listOf(group['weights'], 'the list of weights');
  const expected = networks.flatMap(({ network, layerNames }) => {
    const widths = layerInputs(network, inputs);
    return network.layers.flatMap(({ units }, layer) => [
      { name: `${layerNames[layer]!}/kernel`, shape: [widths[layer]!, units] },
      { name: `${layerNames[layer]!}/bias`, shape: [units] },
    ]);
  });
  if (entries.length !== expected.length) {
    throw broken(`${entries.length} weights for ${expected.length / 2} Dense layers`);
  }
  return expected.map(({ name, shape }, index) => {
    const entry = fieldsOf(entries[index], `weight ${index}`);
    if (entry['name'] !== name) throw broken(`weight ${index} is ${quote(entry['name'])}, not "${name}"`);
    if (entry['dtype'] !== 'float32')
      throw unsupported(`"${name}" is ${quote(entry['dtype'])}; float32 is read`);
    const found = entry['shape'];
    const isSame =
      Array.isArray(found) && found.length === shape.length && shape.every((n, at) => n === found[at]);
    if (!isSame) throw broken(`"${name}" has the shape ${quote(found)}, not ${quote(shape)}`);
    const length = shape.reduce((product, n) => product * n, 1);
    return { name, length, quantization: readQuantization(entry['quantization'], name) };
  });
}

function readQuantization(value: unknown, name: string): Tensor['quantization'] {
  if (value === undefined) return undefined;
  const { dtype, scale, min } = fieldsOf(value, `the quantization of "${name}"`);
  if (dtype !== 'uint8') throw unsupported(`"${name}" is quantised to ${quote(dtype)}; uint8 is read`);
  if (typeof scale !== 'number' || typeof min !== 'number') throw broken(`"${name}" has no scale or no min`);
  return { scale, min };
}

function decodeTensor(
  { name, length, quantization }: Tensor,
  bytes: Uint8Array,
  offset: number,
): Float32Array {
  const values = quantization
    ? dequantizeKernel({ ...quantization, levels: bytes.subarray(offset, offset + length) })
    : decodeFloats(new DataView(bytes.buffer, bytes.byteOffset + offset, length * 4));
  const wrong = values.findIndex((value) => !Number.isFinite(value));
  if (wrong >= 0) {
    throw new ModelFormatError('model-weights', `weight ${wrong} of "${name}" is ${values[wrong]!}`);
  }
  return values;
}

function decodeFloats(view: DataView): Float32Array {
  const values = new Float32Array(view.byteLength / 4);
  for (let index = 0; index < values.length; index++) values[index] = view.getFloat32(index * 4, true);
  return values;
}

/** @throws {ModelFormatError} when it is not [null, columns]. */
export function readInputs(shape: unknown): number {
  if (!Array.isArray(shape) || shape.length !== 2 || shape[0] !== null || !isCount(shape[1])) {
    throw unsupported(`batch_input_shape ${quote(shape)}; [null, columns] is read`);
  }
  return shape[1];
}
