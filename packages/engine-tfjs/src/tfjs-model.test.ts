import * as tf from '@tensorflow/tfjs-core';
import * as tfl from '@tensorflow/tfjs-layers';
import {
  createPredictor,
  createRandom,
  initialWeights,
  InputShapeError,
  ModelFormatError,
  thesisMlp,
  toTfjsFiles,
} from '@senti/classifier';
import { countVectorizer1, fitVocabulary, rowCount, type SparseBatch } from '@senti/vectorizer';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cpuLoader, openBackend } from './backend.ts';
import { openTfjsModel, type TfjsModel } from './tfjs-model.ts';

interface Files {
  modelJson: {
    modelTopology: unknown;
    weightsManifest: { paths: string[]; weights: tf.io.WeightsManifestEntry[] }[];
  };
  weightsBin: Uint8Array;
}

const texts = [
  'muy buen hotel, muy limpio',
  'mal hotel y sucio',
  'el trato excelente',
  'nunca más',
  '',
  'limpio y céntrico, excelente desayuno',
];
const vocabulary = fitVocabulary(texts, countVectorizer1);
const columns = vocabulary.size;
const batch = vocabulary.vectorizeAll(texts);

/** Two heads over one vocabulary, added, then a sigmoid. */
function createTwoHeads(inputs = columns): tfl.LayersModel {
  const input = tfl.input({ shape: [inputs] });
  const hidden = tfl.layers
    .dense({ units: 4, activation: 'tanh', kernelInitializer: 'randomNormal' })
    .apply(input);
  const net = tfl.layers.dense({ units: 1, kernelInitializer: 'randomNormal' }).apply(hidden);
  const linear = tfl.layers
    .dense({ units: 1, useBias: false, kernelInitializer: 'randomNormal' })
    .apply(input);
  const sum = tfl.layers.add().apply([net, linear] as tfl.SymbolicTensor[]);
  const output = tfl.layers.activation({ activation: 'sigmoid' }).apply(sum);
  return tfl.model({ inputs: input, outputs: output as tfl.SymbolicTensor });
}

/** What tfjs itself saves. */
async function save(model: tfl.LayersModel): Promise<Files> {
  let saved: tf.io.ModelArtifacts | undefined;
  await model.save(
    tf.io.withSaveHandler((artifacts) => {
      saved = artifacts;
      return Promise.resolve({ modelArtifactsInfo: { dateSaved: new Date(0), modelTopologyType: 'JSON' } });
    }),
  );
  const { modelTopology, weightSpecs, weightData } = saved!;
  return {
    modelJson: {
      modelTopology,
      weightsManifest: [{ paths: ['group1-shard1of1.bin'], weights: weightSpecs! }],
    },
    weightsBin: new Uint8Array(weightData as ArrayBuffer),
  };
}

/** The same files with their weights in one byte each, and with the floats that those stand for. */
function quantise({ modelJson, weightsBin }: Files): { quantised: Files; rounded: Files } {
  const [group] = modelJson.weightsManifest;
  const floats = new Float32Array(Uint8Array.from(weightsBin).buffer);
  const codes = new Uint8Array(floats.length);
  const values = new Float32Array(floats.length);
  let offset = 0;
  const weights = group!.weights.map((entry) => {
    const length = entry.shape.reduce((product, size) => product * size, 1);
    const own = floats.subarray(offset, offset + length);
    const min = Math.min(...own);
    const scale = (Math.max(...own) - min) / 255 || 1;
    own.forEach((value, index) => {
      codes[offset + index] = Math.round((value - min) / scale);
      values[offset + index] = codes[offset + index]! * scale + min;
    });
    offset += length;
    return { ...entry, quantization: { dtype: 'uint8' as const, scale, min } };
  });
  return {
    quantised: {
      modelJson: { ...modelJson, weightsManifest: [{ ...group!, weights }] },
      weightsBin: codes,
    },
    rounded: { modelJson, weightsBin: new Uint8Array(values.buffer) },
  };
}

function answersOf(model: tfl.LayersModel, { rowOffsets, columns: met, values }: SparseBatch): Float32Array {
  const inputs = model.inputs[0]!.shape[1]!;
  const rows = rowOffsets.length - 1;
  const dense = new Float32Array(rows * inputs);
  for (let row = 0; row < rows; row++) {
    for (let entry = rowOffsets[row]!; entry < rowOffsets[row + 1]!; entry++) {
      dense[row * inputs + met[entry]!] = values[entry]!;
    }
  }
  return tf.tidy(() =>
    (model.predict(tf.tensor2d(dense, [rows, inputs])) as tf.Tensor).dataSync<'float32'>(),
  );
}

function expectClose(found: Float32Array, expected: Float32Array): void {
  expect(found.length).toBe(expected.length);
  found.forEach((probability, row) => expect(Math.abs(probability - expected[row]!)).toBeLessThan(1e-6));
}

let twoHeads: tfl.LayersModel;
let files: Files;
beforeAll(async () => {
  (await openBackend([cpuLoader])).use();
  twoHeads = createTwoHeads();
  files = await save(twoHeads);
});

describe('a model opened by tfjs', () => {
  let opened: TfjsModel | undefined;
  let tensors = 0;
  beforeEach(() => {
    tensors = tf.memory().numTensors;
  });
  afterEach(() => {
    opened?.dispose();
    opened = undefined;
    expect(tf.memory().numTensors, 'tensors left behind').toBe(tensors);
  });

  it('may have two heads that are added: it answers what tfjs does, row by row', async () => {
    opened = await openTfjsModel(JSON.stringify(files.modelJson), files.weightsBin);
    expect(opened.columns).toBe(columns);
    const expected = answersOf(twoHeads, batch);
    expect(Math.max(...expected) - Math.min(...expected)).toBeGreaterThan(0.01);
    expectClose(opened.predict(batch), expected);
    expectClose(
      opened.predict(batch, Uint32Array.of(3, 0, 0)),
      Float32Array.of(expected[3]!, expected[0]!, expected[0]!),
    );
    expect(opened.predict(batch, new Uint32Array())).toEqual(new Float32Array());
  });

  it('answers the same in chunks of a long batch', async () => {
    opened = await openTfjsModel(files.modelJson, files.weightsBin);
    const rows = Uint32Array.from({ length: 700 }, (_, index) => index % rowCount(batch));
    const expected = answersOf(twoHeads, batch);
    expectClose(
      opened.predict(batch, rows),
      Float32Array.from(rows, (row) => expected[row]!),
    );
  });

  it('may have weights of one byte each', async () => {
    const { quantised, rounded } = quantise(files);
    const plain = await openTfjsModel(rounded.modelJson, rounded.weightsBin);
    const expected = plain.predict(batch);
    plain.dispose();
    opened = await openTfjsModel(quantised.modelJson, quantised.weightsBin);
    expectClose(opened.predict(batch), expected);
    expect(quantised.weightsBin.length * 4).toBe(files.weightsBin.length);
  });

  it('may have weights of half precision', async () => {
    const [group] = files.modelJson.weightsManifest;
    const weights = group!.weights.map((entry) => ({
      ...entry,
      quantization: { dtype: 'float16' as const },
    }));
    const one = 0x3c00; // 1 as float16
    const halves = new Uint16Array(files.weightsBin.length / 4).fill(one);
    const ones = new Float32Array(halves.length).fill(1);
    const plain = await openTfjsModel(files.modelJson, new Uint8Array(ones.buffer));
    const expected = plain.predict(batch);
    plain.dispose();
    const modelJson = { ...files.modelJson, weightsManifest: [{ ...group!, weights }] };
    opened = await openTfjsModel(modelJson, new Uint8Array(halves.buffer));
    expectClose(opened.predict(batch), expected);
  });

  it('may be one that our own reader reads: both give the same', async () => {
    const weights = initialWeights(thesisMlp, columns, createRandom(1));
    const model = { name: 'thesis-mlp', heads: [{ network: thesisMlp, weights }] };
    const { modelJson, weightsBin } = toTfjsFiles(model);
    opened = await openTfjsModel(modelJson, weightsBin);
    expectClose(opened.predict(batch), createPredictor({ ...model, vocabulary }).predictAll(texts));
  });

  it('refuses rows that are not in the batch and columns beyond its input', async () => {
    opened = await openTfjsModel(files.modelJson, files.weightsBin);
    expect(() => opened!.predict(batch, Uint32Array.of(99))).toThrow(InputShapeError);
    const beyond = { ...batch, columns: batch.columns.map((column) => column + columns) };
    expect(() => opened!.predict(beyond)).toThrow(InputShapeError);
  });
});

describe('openTfjsModel refuses', () => {
  const sequential = (...layers: tfl.layers.Layer[]) => save(tfl.sequential({ layers }));

  it.each<[string, ModelFormatError['code'], (files: Files) => [unknown, Uint8Array]]>([
    ['what is not JSON', 'model-json', ({ weightsBin }) => ['{', weightsBin]],
    ['a list', 'model-json', ({ weightsBin }) => [[], weightsBin]],
    [
      'a model without a topology',
      'model-json',
      ({ modelJson, weightsBin }) => [{ ...modelJson, modelTopology: null }, weightsBin],
    ],
    [
      'a model without a manifest',
      'model-json',
      ({ modelJson, weightsBin }) => [{ modelTopology: modelJson.modelTopology }, weightsBin],
    ],
    [
      'a graph model',
      'unsupported-model',
      ({ modelJson, weightsBin }) => [{ ...modelJson, format: 'graph-model' }, weightsBin],
    ],
    [
      'weights cut short',
      'model-weights',
      ({ modelJson, weightsBin }) => [modelJson, weightsBin.subarray(4)],
    ],
    [
      'weights that are no numbers',
      'model-weights',
      ({ modelJson, weightsBin }) => [modelJson, weightsBin.map(() => 0xff)],
    ],
    [
      'a layer that tfjs does not know',
      'unsupported-model',
      ({ modelJson, weightsBin }) => [
        JSON.stringify(modelJson).replaceAll('"Dense"', '"Sparse"'),
        weightsBin,
      ],
    ],
    [
      'weights of other layers',
      'unsupported-model',
      ({ modelJson, weightsBin }) => [JSON.stringify(modelJson).replace('/kernel"', '/core"'), weightsBin],
    ],
    [
      'weights of text',
      'unsupported-model',
      ({ modelJson, weightsBin }) => [
        JSON.stringify(modelJson).replaceAll('"dtype":"float32"}', '"dtype":"string"}'),
        weightsBin,
      ],
    ],
    [
      'an input of text',
      'unsupported-model',
      ({ modelJson, weightsBin }) => [JSON.stringify(modelJson).replace('"float32"', '"string"'), weightsBin],
    ],
  ])('%s', async (_what, code, change) => {
    const refused = openTfjsModel(...change(files));
    await expect(refused).rejects.toThrow(ModelFormatError);
    await expect(refused).rejects.toMatchObject({ code });
  });

  it.each<[string, () => Promise<Files>]>([
    [
      'two inputs',
      () => {
        const inputs = [tfl.input({ shape: [3] }), tfl.input({ shape: [3] })];
        const sum = tfl.layers.add().apply(inputs) as tfl.SymbolicTensor;
        return save(
          tfl.model({ inputs, outputs: tfl.layers.dense({ units: 1 }).apply(sum) as tfl.SymbolicTensor }),
        );
      },
    ],
    [
      'an input of pictures',
      () => sequential(tfl.layers.flatten({ inputShape: [3, 3] }), tfl.layers.dense({ units: 1 })),
    ],
    ['batches of one size alone', () => sequential(tfl.layers.dense({ units: 1, batchInputShape: [8, 3] }))],
    ['two outputs', () => sequential(tfl.layers.dense({ units: 2, activation: 'softmax', inputShape: [3] }))],
    [
      'an answer that is no probability',
      () =>
        sequential(
          tfl.layers.dense({
            units: 1,
            inputShape: [3],
            biasInitializer: tfl.initializers.constant({ value: 7 }),
          }),
        ),
    ],
  ])('%s', async (_what, create) => {
    const { modelJson, weightsBin } = await create();
    await expect(openTfjsModel(modelJson, weightsBin)).rejects.toMatchObject({ code: 'unsupported-model' });
  });
});
