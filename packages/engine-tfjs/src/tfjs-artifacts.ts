import type { io } from '@tensorflow/tfjs-core';
import { ModelFormatError } from '@senti/classifier';

type Fields = Record<string, unknown>;

/**
 * The topology, manifest and weights of a model in tfjs's own form; the weights are as many bytes as the
 * manifest says, and no more is known of them.
 *
 * @throws {ModelFormatError} as `openTfjsModel`.
 */
export function parseArtifacts(modelJson: unknown, weightsBin: Uint8Array): io.ModelArtifacts {
  const model = fieldsOf(typeof modelJson === 'string' ? parseJson(modelJson) : modelJson, 'the model');
  const format = model['format'] ?? 'layers-model';
  if (format !== 'layers-model') throw unsupported(`a ${JSON.stringify(format)}; a "layers-model" is read`);
  const modelTopology = fieldsOf(model['modelTopology'], 'modelTopology');
  const groups = listOf(model['weightsManifest'], 'weightsManifest');
  const weightSpecs = groups.flatMap((group) =>
    listOf(fieldsOf(group, 'a weight group')['weights'], 'weights'),
  );
  const bytes = weightSpecs.reduce<number>((sum, spec) => sum + bytesOf(fieldsOf(spec, 'a weight')), 0);
  if (weightsBin.byteLength !== bytes) {
    throw new ModelFormatError('model-weights', `${weightsBin.byteLength} bytes of weights, not ${bytes}`);
  }
  return {
    modelTopology,
    weightSpecs: weightSpecs as io.WeightsManifestEntry[],
    weightData: Uint8Array.from(weightsBin).buffer, // the bytes alone: tfjs takes the whole buffer for weights
  };
}

const bytesPerValue: Record<string, number> = {
  float32: 4,
  int32: 4,
  bool: 1,
  uint8: 1,
  uint16: 2,
  float16: 2,
};

function bytesOf({ name, shape, dtype, quantization }: Fields): number {
  const stored = quantization === undefined ? dtype : fieldsOf(quantization, 'quantization')['dtype'];
  const size = typeof stored === 'string' ? bytesPerValue[stored] : undefined;
  if (size === undefined) throw unsupported(`weights of the type ${JSON.stringify(stored)}`);
  const isShape =
    Array.isArray(shape) && shape.every((length) => Number.isSafeInteger(length) && length >= 0);
  if (typeof name !== 'string' || !isShape) throw broken('a weight has no name or no shape');
  return (shape as number[]).reduce((product, length) => product * length, size);
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

function broken(message: string): ModelFormatError {
  return new ModelFormatError('model-json', message);
}

export function unsupported(message: string, cause?: unknown): ModelFormatError {
  return new ModelFormatError('unsupported-model', message, cause === undefined ? undefined : { cause });
}
