import {
  createPredictor,
  createRandom,
  explain,
  initialWeights,
  linearNetwork,
  thesisMlp,
  toTfjsFiles,
  type NetworkSpec,
} from '@senti/classifier';
import {
  BlockVocabulary,
  countVectorizer1,
  encodeVocabulary,
  fitVocabulary,
  sentiEs1,
  type Vocabulary,
} from '@senti/vectorizer';
import { describe, expect, it } from 'vitest';
import { openModel, readText } from './open-model.ts';
import type { ModelFile } from './protocol.ts';

const texts = ['muy limpio y muy amable', 'sucio y caro'];

const encode = (text: string) => new TextEncoder().encode(text);

/** The same network with its last activation as a layer of its own, which our reader does not know. */
function asOtherLayers(modelJson: string): string {
  const model = JSON.parse(modelJson) as {
    modelTopology: { config: { layers: { class_name: string; config: Record<string, unknown> }[] } };
  };
  const { layers } = model.modelTopology.config;
  layers[layers.length - 1]!.config['activation'] = 'linear';
  layers.push({ class_name: 'Activation', config: { name: 'answer', activation: 'sigmoid' } });
  return JSON.stringify(model);
}

function createModel(
  change = (modelJson: string) => modelJson,
  network: NetworkSpec = thesisMlp,
  vocabulary: Vocabulary = fitVocabulary(texts, countVectorizer1),
) {
  const weights = initialWeights(network, vocabulary.size, createRandom(1));
  const model = { name: network.name, vocabulary, heads: [{ network, weights }] };
  const { predict } = createPredictor(model);
  const { modelJson, weightsBin } = toTfjsFiles(model);
  const files: ModelFile[] = [
    { name: 'group1-shard1of1.bin', bytes: new Uint8Array(weightsBin) },
    { name: 'model.json', bytes: encode(change(modelJson)) },
    { name: 'vocabulary.json', bytes: encode(encodeVocabulary(vocabulary)) },
  ];
  return { model, files, goldenTexts: texts.map((text) => ({ text, probability: predict(text) })) };
}

describe('openModel', () => {
  it('predicts what its card says', async () => {
    const { files, goldenTexts } = createModel();
    const { predictor } = await openModel(files, goldenTexts);
    expect(predictor.predict(texts[0]!)).toBe(goldenTexts[0]!.probability);
  });

  it('refuses a golden text that comes out otherwise by more than 1e-5, or as no number', async () => {
    const { files, goldenTexts } = createModel();
    const off = (difference: number) => [
      { text: texts[0]!, probability: goldenTexts[0]!.probability + difference },
    ];
    await expect(openModel(files, off(2e-5))).rejects.toMatchObject({ code: 'golden-mismatch' });
    await expect(openModel(files, off(NaN))).rejects.toMatchObject({ code: 'golden-mismatch' });
    await expect(openModel(files, off(5e-6))).resolves.toBeDefined();
  });

  it('names the file that is missing', async () => {
    const { files, goldenTexts } = createModel();
    const fewer = files.filter(({ name }) => name !== 'group1-shard1of1.bin');
    await expect(openModel(fewer, goldenTexts)).rejects.toThrow('group1-shard1of1.bin');
  });
});

it.each([linearNetwork, { ...thesisMlp, name: 'mlp' }])(
  'opens the network $name over blocks, says what it gives and why',
  async (network) => {
    const vocabulary = new BlockVocabulary(sentiEs1, [
      { name: 'words', grams: 'words', terms: ['amabl', 'limpi', 'suci'] },
      { name: 'chars', grams: 'chars', terms: [' li', 'limp', 'ucio'] },
    ]);
    const { model, files, goldenTexts } = createModel(undefined, network, vocabulary);
    const opened = await openModel(files, goldenTexts);
    expect(opened.predictor.predict(texts[1]!)).toBe(goldenTexts[1]!.probability);
    const { explanation } = readText(opened, texts[0]!);
    expect(explanation?.contributions.length).toBeGreaterThan(3);
    expect(explanation).toEqual(explain(model, texts[0]!));
  },
);

describe('openModel, of a model that our own reader does not know', () => {
  it('predicts by tfjs what its card says, and frees it', async () => {
    const { files, goldenTexts } = createModel(asOtherLayers);
    const model = await openModel(files, goldenTexts);
    expect(model.predictor.predictAll([...texts, '']).length).toBe(3);
    expect(model.predictor.predict(texts[1]!)).toBeCloseTo(goldenTexts[1]!.probability, 6);
    expect(readText(model, 'limpio, nuevo')).toMatchObject({ words: 2, unknownWords: ['nuevo'] });
    model.close?.();
    expect(() => model.predictor.predict(texts[0]!)).toThrow('disposed');
  });

  it('holds it to its golden texts and to its vocabulary too', async () => {
    const { files, goldenTexts } = createModel(asOtherLayers);
    const off = goldenTexts.map(({ text, probability }) => ({ text, probability: probability + 0.1 }));
    await expect(openModel(files, off)).rejects.toMatchObject({ code: 'golden-mismatch' });
    const other = encode(encodeVocabulary(fitVocabulary(['otras palabras'], countVectorizer1)));
    const swapped = files.map((file) => (file.name === 'vocabulary.json' ? { ...file, bytes: other } : file));
    await expect(openModel(swapped, goldenTexts)).rejects.toMatchObject({ code: 'input-shape' });
  });

  it('refuses with a code what tfjs does not know either', async () => {
    const { files, goldenTexts } = createModel((json) => json.replaceAll('"Dense"', '"Sparse"'));
    await expect(openModel(files, goldenTexts)).rejects.toMatchObject({ code: 'unsupported-model' });
  });
});

it('tells each word that the model does not know once', async () => {
  const { files, goldenTexts } = createModel();
  const model = await openModel(files, goldenTexts);
  expect(readText(model, 'Limpio, nuevo y NUEVO')).toMatchObject({ words: 3, unknownWords: ['nuevo'] });
  expect(readText(model, '')).toMatchObject({ words: 0, unknownWords: [] });
});
