import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ModelFormatError } from './errors.ts';
import { initialWeights, thesisMlp, type NetworkSpec, type Weights } from './network.ts';
import { createRandom } from './random.ts';
import { toTfjsFiles } from './tfjs-format.ts';
import { parseTfjsFiles } from './tfjs-read.ts';
import { createTypedArrayEngine } from './typed-array-engine.ts';

const inputs = 5;
const small: NetworkSpec = {
  name: 'small',
  layers: [
    { units: 3, activation: 'relu', dropout: 0.5 },
    { units: 2, activation: 'linear' },
    { units: 1, activation: 'sigmoid' },
  ],
};
const weights = initialWeights(small, inputs, createRandom(1));
const write = (network: NetworkSpec, given: Weights) =>
  toTfjsFiles({ name: network.name, heads: [{ network, weights: given }] });
const files = write(small, weights);
const oneRow = {
  rowOffsets: Uint32Array.of(0, 2),
  columns: Uint32Array.of(0, 4),
  values: Float32Array.of(1, 3),
};

/** Reads the files: a sound model, which answers with a probability, or a ModelFormatError. */
function readOrRefuse(modelJson: unknown, weightsBin: Uint8Array): 'read' | ModelFormatError {
  try {
    const model = parseTfjsFiles(modelJson, weightsBin);
    const { network, weights } = model.heads[0]!;
    const row = weights.inputs >= inputs ? oneRow : { ...oneRow, rowOffsets: Uint32Array.of(0, 0) };
    const [probability] = createTypedArrayEngine().predict(network, weights, row);
    expect(probability! >= 0 && probability! <= 1).toBe(true);
    return 'read';
  } catch (error) {
    if (error instanceof ModelFormatError) return error;
    throw error;
  }
}

type Path = (string | number)[];

/** The path of every value inside a JSON value. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];
}

function replaceAt(value: unknown, path: Path, replacement: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return replacement;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<
    string,
    unknown
  >;
  copy[key] = replaceAt(copy[key], rest, replacement);
  return copy;
}

describe('toTfjsFiles and parseTfjsFiles', () => {
  it('give back the name of a single network and that of its model', () => {
    const heads = [{ network: small, weights }];
    const { modelJson, weightsBin } = toTfjsFiles({ name: 'hoteles', heads });
    expect(parseTfjsFiles(modelJson, weightsBin)).toEqual({ name: 'hoteles', heads });
  });

  it.each([
    ['small', small, inputs],
    ['the thesis network', thesisMlp, 100],
  ])('give back network and weights of %s', (_what, network, columns) => {
    const given = initialWeights(network, columns, createRandom(2));
    const { modelJson, weightsBin } = write(network, given);
    expect(parseTfjsFiles(modelJson, weightsBin)).toEqual({
      name: network.name,
      heads: [{ network, weights: given }],
    });
    expect(parseTfjsFiles(JSON.parse(modelJson), weightsBin)).toEqual({
      name: network.name,
      heads: [{ network, weights: given }],
    });
    expect(write(network, given)).toEqual({ modelJson, weightsBin });
  });

  it('reads weights that stand anywhere in a larger buffer', () => {
    const larger = new Uint8Array(files.weightsBin.length + 9);
    larger.set(files.weightsBin, 3);
    const { heads } = parseTfjsFiles(files.modelJson, larger.subarray(3, 3 + files.weightsBin.length));
    expect(heads[0]!.weights).toEqual(weights);
  });
});

describe('parseTfjsFiles (properties)', () => {
  it('refuses or soundly reads model.json with any value replaced', () => {
    const json: unknown = JSON.parse(files.modelJson);
    const anyPath = fc.constantFrom(...pathsOf(json));
    const anyValue = fc.oneof(
      fc.constantFrom(
        null,
        0,
        -1,
        1.5,
        1e9,
        2 ** 53,
        '',
        'relu',
        [],
        {},
        true,
        [null, 1e9],
        'Dense',
        'Dropout',
      ),
      fc.jsonValue({ maxDepth: 2 }),
    );
    fc.assert(
      fc.property(
        anyPath,
        anyValue,
        (path, value) => void readOrRefuse(replaceAt(json, path, value), files.weightsBin),
      ),
      { numRuns: 2000 },
    );
  });

  it('refuses or soundly reads model.json with characters cut or replaced', () => {
    fc.assert(
      fc.property(fc.nat(files.modelJson.length), fc.nat(8), fc.string({ maxLength: 8 }), (at, cut, text) => {
        readOrRefuse(files.modelJson.slice(0, at) + text + files.modelJson.slice(at + cut), files.weightsBin);
      }),
      { numRuns: 500 },
    );
  });

  it('refuses weights cut or grown by any number of bytes', () => {
    const { length } = files.weightsBin;
    fc.assert(
      fc.property(fc.nat(2 * length), (size) => {
        fc.pre(size !== length);
        const bytes = new Uint8Array(size);
        bytes.set(files.weightsBin.subarray(0, size));
        expect(readOrRefuse(files.modelJson, bytes)).toMatchObject({ code: 'model-weights' });
      }),
    );
  });

  it('refuses weights that are not finite, and answers with a probability for any others', () => {
    const change = fc.tuple(fc.nat(files.weightsBin.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
        const bytes = files.weightsBin.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        const isFinite = new Float32Array(bytes.buffer).every(Number.isFinite);
        const result = readOrRefuse(files.modelJson, bytes);
        if (isFinite) expect(result).toBe('read');
        else expect(result).toMatchObject({ code: 'model-weights' });
      }),
      { numRuns: 500 },
    );
  });
});

describe('parseTfjsFiles', () => {
  const layers: Path = ['modelTopology', 'config', 'layers'];
  const firstWeight: Path = ['weightsManifest', 0, 'weights', 0];

  it.each<[string, Path, unknown, ModelFormatError['code'], string]>([
    ['no object', [], 7, 'model-json', 'the model is no object'],
    ['a functional model', ['modelTopology', 'class_name'], 'Model', 'unsupported-model', '"Model"'],
    ['another layer', [...layers, 0, 'class_name'], 'LSTM', 'unsupported-model', '"dense_1" is "LSTM"'],
    ['another activation', [...layers, 0, 'config', 'activation'], 'tanh', 'unsupported-model', '"tanh"'],
    ['a layer without bias', [...layers, 0, 'config', 'use_bias'], false, 'unsupported-model', 'bias'],
    [
      'dropout first',
      [...layers, 0],
      { class_name: 'Dropout', config: { rate: 0, name: 'd', batch_input_shape: [null, 5] } },
      'unsupported-model',
      'Dropout',
    ],
    ['dropout of all', [...layers, 1, 'config', 'rate'], 1, 'model-json', '"dropout_1"'],
    ['two outputs', [...layers, 3, 'config', 'units'], 2, 'unsupported-model', '1 sigmoid unit'],
    [
      'weights in 16 levels',
      [...firstWeight, 'quantization'],
      { dtype: 'uint16' },
      'unsupported-model',
      'uint16',
    ],
    ['float16 weights', [...firstWeight, 'dtype'], 'float16', 'unsupported-model', '"float16"'],
    ['another shape', [...firstWeight, 'shape'], [6, 3], 'model-json', '[6,3]'],
    ['a foreign weight', [...firstWeight, 'name'], 'dense_9/kernel', 'model-json', '"dense_9/kernel"'],
    ['two shards', ['weightsManifest', 0, 'paths'], ['a', 'b'], 'unsupported-model', '["a","b"]'],
    ['no manifest', ['weightsManifest'], undefined, 'model-json', 'weightsManifest'],
  ])('refuses %s and says what it met', (_what, path, value, code, message) => {
    const result = readOrRefuse(replaceAt(JSON.parse(files.modelJson), path, value), files.weightsBin);
    expect(result).toMatchObject({ code });
    expect((result as ModelFormatError).message).toContain(message);
  });

  it('refuses text that is not JSON', () => {
    expect(readOrRefuse('{', files.weightsBin)).toMatchObject({ code: 'model-json' });
  });
});
