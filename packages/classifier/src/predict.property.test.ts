import type { Vocabulary } from '@senti/vectorizer';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { fitFinal } from './cross-validate.ts';
import { defaultTrainingOptions } from './engine.ts';
import { InputShapeError } from './errors.ts';
import type { Model } from './model.ts';
import { thesisMlp, type Weights } from './network.ts';
import type { Predictor } from './predict-linear.ts';
import { createPredictor } from './predict.ts';
import { createSmallCorpus } from './small-corpus.ts';
import { createTypedArrayEngine } from './typed-array-engine.ts';

const corpus = createSmallCorpus(120);
const engine = createTypedArrayEngine();
const modelOf = (vocabulary: Vocabulary, weights: Weights): Model => ({
  name: 'thesis-mlp',
  vocabulary,
  heads: [{ network: thesisMlp, weights }],
});

describe('createPredictor', () => {
  let weights: Weights;
  let predictor: Predictor;
  beforeAll(async () => {
    const options = { ...defaultTrainingOptions, epochs: 15 };
    weights = await fitFinal(engine, {
      network: thesisMlp,
      batch: corpus.batch,
      labels: corpus.labels,
      columns: corpus.vocabulary.size,
      options,
    });
    predictor = createPredictor(modelOf(corpus.vocabulary, weights));
  });

  it("gives the engine's bits", () => {
    expect(predictor.predictAll(corpus.texts)).toEqual(engine.predict(thesisMlp, weights, corpus.batch));
  });

  it('gives a probability for any text, the same again, and keeps nothing of the text before', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc
        .array(fc.constantFrom(...corpus.vocabulary.terms, 'zzz', '!'), { maxLength: 60 })
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const probability = predictor.predict(text);
        expect(probability >= 0 && probability <= 1).toBe(true);
        predictor.predict(other);
        expect(predictor.predict(text)).toBe(probability);
      }),
    );
  });

  it("gives the biases' answer to texts without a known word", () => {
    const answer = predictor.predict('');
    expect(answer).toBeGreaterThan(0);
    expect(predictor.predictAll(['zzz qqq', '¡…!', '\ud800'])).toEqual(
      Float32Array.of(answer, answer, answer),
    );
  });

  it('tells praise from blame', () => {
    expect(predictor.predict('hotel excelente, limpio y precioso')).toBeGreaterThan(0.5);
    expect(predictor.predict('hotel horrible, sucio y lento')).toBeLessThan(0.5);
  });

  it('refuses a vocabulary of another size', () => {
    const { vocabulary } = createSmallCorpus(20);
    expect(() => createPredictor(modelOf(vocabulary, weights))).toThrow(InputShapeError);
  });
});
