import { createPredictor, initialWeights, thesisMlp, toTfjsFiles, createRandom } from '@senti/classifier';
import { countVectorizer1, encodeVocabulary, fitVocabulary } from '@senti/vectorizer';
import { describe, expect, it } from 'vitest';
import { openModel, readText } from './open-model.ts';
import type { ModelFile } from './protocol.ts';

const texts = ['muy limpio y muy amable', 'sucio y caro'];

function createModel() {
  const vocabulary = fitVocabulary(texts, countVectorizer1);
  const weights = initialWeights(thesisMlp, vocabulary.size, createRandom(1));
  const { predict } = createPredictor({ network: thesisMlp, vocabulary, weights });
  const { modelJson, weightsBin } = toTfjsFiles(thesisMlp, weights);
  const encode = (text: string) => new TextEncoder().encode(text);
  const files: ModelFile[] = [
    { name: 'group1-shard1of1.bin', bytes: new Uint8Array(weightsBin) },
    { name: 'model.json', bytes: encode(modelJson) },
    { name: 'vocabulary.json', bytes: encode(encodeVocabulary(vocabulary)) },
  ];
  return { files, goldenTexts: texts.map((text) => ({ text, probability: predict(text) })) };
}

describe('openModel', () => {
  it('predicts what its card says', () => {
    const { files, goldenTexts } = createModel();
    expect(openModel(files, goldenTexts).predictor.predict(texts[0]!)).toBe(goldenTexts[0]!.probability);
  });

  it('refuses a golden text that comes out otherwise by more than 1e-5, or as no number', () => {
    const { files, goldenTexts } = createModel();
    const off = (difference: number) => [
      { text: texts[0]!, probability: goldenTexts[0]!.probability + difference },
    ];
    expect(() => openModel(files, off(2e-5))).toThrow(expect.objectContaining({ code: 'golden-mismatch' }));
    expect(() => openModel(files, off(NaN))).toThrow(expect.objectContaining({ code: 'golden-mismatch' }));
    expect(() => openModel(files, off(5e-6))).not.toThrow();
  });

  it('names the file that is missing', () => {
    const { files, goldenTexts } = createModel();
    const fewer = files.filter(({ name }) => name !== 'group1-shard1of1.bin');
    expect(() => openModel(fewer, goldenTexts)).toThrow('group1-shard1of1.bin');
  });
});

it('tells each word that the model does not know once', () => {
  const { files, goldenTexts } = createModel();
  const model = openModel(files, goldenTexts);
  expect(readText(model, 'Limpio, nuevo y NUEVO')).toMatchObject({ words: 3, unknownWords: ['nuevo'] });
  expect(readText(model, '')).toMatchObject({ words: 0, unknownWords: [] });
});
