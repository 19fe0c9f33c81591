import * as tf from '@tensorflow/tfjs';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  batchGradients,
  createPredictor,
  createRandom,
  createSentiLinear,
  createSentiNet,
  createTypedArrayEngine,
  defaultTrainingOptions,
  fitFinal,
  initialWeights,
  parseTfjsFiles,
  thesisMlp,
  toTfjsFiles,
  type NetworkSpec,
  type Weights,
} from '../../packages/classifier/src/index.ts';
import {
  analyzeTexts,
  countVectorizer1,
  fitVocabulary,
  rowAt,
  rowCount,
  sentiEs1,
  stackRows,
  type SparseBatch,
} from '../../packages/vectorizer/src/index.ts';

const texts = [
  'muy buen hotel, muy limpio',
  'mal hotel y sucio',
  'el trato excelente',
  'el trato grosero',
  'volveremos',
  'nunca más',
  'buen desayuno y limpio',
  'sucio y ruidoso',
  'limpio y céntrico',
  'caro y ruidoso',
  'excelente desayuno',
  'mal desayuno',
];
const labels = Uint8Array.from(texts, (_text, row) => 1 - (row % 2));
const vocabulary = fitVocabulary(texts, countVectorizer1);
const batch = vocabulary.vectorizeAll(texts);
const rows = Uint32Array.from(labels.keys());
const withoutDropout: NetworkSpec = {
  name: 'without-dropout',
  layers: thesisMlp.layers.map(({ units, activation }) => ({ units, activation })),
};

function toDense(sparse: SparseBatch, columns: number): tf.Tensor2D {
  const dense = new Float32Array(rowCount(sparse) * columns);
  for (let row = 0; row < rowCount(sparse); row++) {
    const { columns: met, values } = rowAt(sparse, row);
    met.forEach((column, index) => (dense[row * columns + column] = values[index]!));
  }
  return tf.tensor2d(dense, [rowCount(sparse), columns]);
}

const thesisModel = (weights: Weights) => ({
  name: 'thesis-mlp',
  heads: [{ network: thesisMlp, weights }],
});

/** The bytes alone: fromMemory wants an ArrayBuffer of exactly the weights. */
async function loadByTfjs({ modelJson, weightsBin }: { modelJson: string; weightsBin: Uint8Array }) {
  const { modelTopology, weightsManifest } = JSON.parse(modelJson) as tf.io.ModelJSON;
  const weightSpecs = weightsManifest.flatMap((group) => group.weights);
  const weightData = Uint8Array.from(weightsBin).buffer;
  return tf.loadLayersModel(tf.io.fromMemory({ modelTopology, weightSpecs, weightData }));
}

/** |difference| / largest |value| of a tensor: what a relative error means where single values are 0. */
function relativeError(ours: ArrayLike<number>, theirs: ArrayLike<number>): number {
  let difference = 0;
  let largest = 0;
  for (let index = 0; index < theirs.length; index++) {
    difference = Math.max(difference, Math.abs(ours[index]! - theirs[index]!));
    largest = Math.max(largest, Math.abs(theirs[index]!));
  }
  return largest === 0 ? difference : difference / largest;
}

beforeAll(async () => {
  tf.enableProdMode(); // no greeting on the console
  await tf.setBackend('cpu');
});

describe('a trained model written for tfjs', () => {
  it('loads by tf.loadLayersModel and gives the same probabilities to 1e-6', async () => {
    const engine = createTypedArrayEngine();
    const options = { ...defaultTrainingOptions, epochs: 40 };
    const weights = await fitFinal(engine, {
      network: thesisMlp,
      batch,
      labels,
      columns: vocabulary.size,
      options,
    });
    const files = toTfjsFiles(thesisModel(weights));
    const model = await loadByTfjs(files);
    expect(model.inputs[0]!.shape).toEqual([null, vocabulary.size]);
    expect(model.name).toBe('thesis-mlp');

    const strange = ['', 'zzz', 'muy muy muy muy limpio'];
    const rowsOfAll = stackRows([...texts, ...strange].map((text) => vocabulary.vectorize(text)));
    const theirs = (model.predict(toDense(rowsOfAll, vocabulary.size)) as tf.Tensor).dataSync();
    const ours = engine.predict(thesisMlp, weights, rowsOfAll);
    expect(Math.max(...ours) - Math.min(...ours)).toBeGreaterThan(0.05); // it has learnt something to compare
    for (let row = 0; row < ours.length; row++)
      expect(Math.abs(ours[row]! - theirs[row]!)).toBeLessThan(1e-6);
  });

  it('is read back by us from what tfjs itself saves', async () => {
    const weights = initialWeights(thesisMlp, vocabulary.size, createRandom(1));
    const model = await loadByTfjs(toTfjsFiles(thesisModel(weights)));
    let saved: tf.io.ModelArtifacts | undefined;
    await model.save(
      tf.io.withSaveHandler((artifacts) => {
        saved = artifacts;
        return Promise.resolve({
          modelArtifactsInfo: { dateSaved: new Date(0), modelTopologyType: 'JSON' as const },
        });
      }),
    );
    const modelJson = JSON.stringify({
      modelTopology: saved!.modelTopology,
      weightsManifest: [{ paths: ['group1-shard1of1.bin'], weights: saved!.weightSpecs }],
    });
    const read = parseTfjsFiles(modelJson, new Uint8Array(saved!.weightData as ArrayBuffer));
    expect(read).toEqual(thesisModel(weights));
  });
});

describe('a candidate of senti-es-1 written for tfjs', () => {
  const reviews = texts.flatMap((text) => [text, `¡${text}!`, `No es ${text} 😀`]);
  const grams = analyzeTexts(reviews, sentiEs1);
  const corpus = {
    labels: Uint8Array.from(reviews, (_text, row) => 1 - (Math.floor(row / 3) % 2)),
    groups: Uint32Array.from(reviews.keys()),
    grams,
    counts: () => ({ vocabulary, batch }),
    engine: createTypedArrayEngine(),
    seed: 1,
  };
  const request = { rows: Uint32Array.from(reviews.keys()), fold: 0, holdOut: false };

  it.each([
    ['one quantised head', createSentiLinear, true, 'Sequential'],
    ['one head of floats', createSentiLinear, false, 'Sequential'],
    ['two quantised heads', createSentiNet, true, 'Functional'],
    ['two heads of floats', createSentiNet, false, 'Functional'],
  ] as const)(
    'loads and gives the same probabilities to 1e-6, with %s',
    async (_what, create, isQuantized, kind) => {
      const keep = { words: Infinity, chars: Infinity };
      const fitted = await create(corpus, { keep, isQuantized }).fit(request);
      const candidate = fitted.toModel();
      const files = toTfjsFiles(candidate);
      const { modelTopology } = JSON.parse(files.modelJson) as { modelTopology: { class_name: string } };
      expect(modelTopology.class_name).toBe(kind);
      expect(files.modelJson.includes('"quantization"')).toBe(isQuantized);
      const model = await loadByTfjs(files);
      expect(model.inputs[0]!.shape).toEqual([null, candidate.vocabulary.size]);
      const asked = [...reviews, '', 'zzz', 'No estuvo nada mal'];
      const input = toDense(candidate.vocabulary.vectorizeAll(asked), candidate.vocabulary.size);
      const theirs = (model.predict(input) as tf.Tensor).dataSync();
      const ours = createPredictor(candidate).predictAll(asked);
      expect(Math.max(...ours) - Math.min(...ours)).toBeGreaterThan(0.05);
      expect(ours.length).toBe(theirs.length);
      ours.forEach((probability, row) => expect(Math.abs(probability - theirs[row]!)).toBeLessThan(1e-6));
    },
  );
});

/** Weights as tfjs variables, kernel and bias of each layer in turn. */
function toVariables(network: NetworkSpec, { inputs, kernels, biases }: Weights): tf.Variable[] {
  return network.layers.flatMap(({ units }, layer) => {
    const width = network.layers[layer - 1]?.units ?? inputs;
    return [
      tf.variable(tf.tensor2d(kernels[layer]!, [width, units])),
      tf.variable(tf.tensor1d(biases[layer]!)),
    ];
  });
}

function tfjsLoss(
  network: NetworkSpec,
  variables: readonly tf.Variable[],
  input: tf.Tensor2D,
  answers: Uint8Array,
  masks: readonly (Float32Array | undefined)[] = [],
): tf.Scalar {
  let activations = input;
  network.layers.forEach(({ units, activation }, layer) => {
    const sums = activations
      .matMul<tf.Tensor2D>(variables[2 * layer]!)
      .add<tf.Tensor2D>(variables[2 * layer + 1]!);
    activations = activation === 'relu' ? sums.relu() : activation === 'sigmoid' ? sums.sigmoid() : sums;
    const mask = masks[layer];
    if (mask !== undefined) activations = activations.mul(tf.tensor2d(mask, [input.shape[0], units]));
  });
  return tf.metrics
    .binaryCrossentropy(tf.tensor2d(Array.from(answers), [answers.length, 1]), activations)
    .mean();
}

/** Kernel and bias of each layer in turn, as `toVariables`. */
function flatten({ kernels, biases }: Weights): Float32Array[] {
  return kernels.flatMap((kernel, layer) => [kernel, biases[layer]!]);
}

describe('batchGradients', () => {
  const random = createRandom(3, 'mask');
  const mask = Float32Array.from({ length: texts.length * 15 }, () => (random.float() < 0.25 ? 0 : 1 / 0.75));

  it.each([
    ['without dropout', withoutDropout, []],
    ['under the same mask', thesisMlp, [mask]],
  ])('has the loss and gradients of tfjs to 1e-5, %s', (_what, network, masks) => {
    const weights = initialWeights(network, vocabulary.size, createRandom(1));
    const variables = toVariables(network, weights);
    const input = toDense(batch, vocabulary.size);
    const theirs = tf.variableGrads(() => tfjsLoss(network, variables, input, labels, masks), variables);
    const ours = batchGradients(network, weights, batch, labels, rows, masks);
    expect(Math.abs(ours.loss / theirs.value.dataSync()[0]! - 1)).toBeLessThan(1e-5);
    flatten(ours.gradients).forEach((gradients, index) => {
      const expected = theirs.grads[variables[index]!.name]!.dataSync();
      expect(relativeError(gradients, expected)).toBeLessThan(1e-5);
    });
  });
});

describe('fit', () => {
  it('takes the steps that Keras-form Adam over tfjs variables takes, to 1e-5', async () => {
    // One batch holds every row, so that no order of rows can differ.
    const options = { ...defaultTrainingOptions, epochs: 6, batchSize: 64, learningRate: 1e-2 };
    const ours = await fitFinal(createTypedArrayEngine(), {
      network: withoutDropout,
      batch,
      labels,
      columns: vocabulary.size,
      options,
    });
    const start = initialWeights(withoutDropout, vocabulary.size, createRandom(options.seed, -1, 'weights'));
    const variables = toVariables(withoutDropout, start);
    const input = toDense(batch, vocabulary.size);
    const means = variables.map((variable) => tf.zerosLike(variable));
    const squares = variables.map((variable) => tf.zerosLike(variable));
    for (let step = 1; step <= options.epochs; step++) {
      const { grads } = tf.variableGrads(() => tfjsLoss(withoutDropout, variables, input, labels), variables);
      const rate =
        (options.learningRate * Math.sqrt(1 - options.beta2 ** step)) / (1 - options.beta1 ** step);
      variables.forEach((variable, index) => {
        const gradient = grads[variable.name]!;
        means[index] = means[index]!.mul(options.beta1).add(gradient.mul(1 - options.beta1));
        squares[index] = squares[index]!.mul(options.beta2).add(gradient.square().mul(1 - options.beta2));
        variable.assign(variable.sub(means[index].mul(rate).div(squares[index].sqrt().add(options.epsilon))));
      });
    }
    flatten(ours).forEach((parameters, index) => {
      const expected = variables[index]!.dataSync();
      expect(Math.max(...parameters.map((value, at) => Math.abs(value - expected[at]!)))).toBeLessThan(1e-5);
    });
  });
});
