import { BlockVocabulary } from '@senti/vectorizer';
import { describe, expect, it } from 'vitest';
import { explainLinearRow } from './explain-linear.ts';
import { explainRow } from './explain.ts';
import type { Model } from './model.ts';
import { createLinearPredictor } from './predict-linear.ts';
import { createPredictor } from './predict.ts';
import { createCandidateOf, createSmallTraining } from './small-training.ts';
import { toTfjsFiles } from './tfjs-format.ts';
import { parseLinearFiles } from './tfjs-read-linear.ts';
import { parseTfjsFiles } from './tfjs-read.ts';

const corpus = createSmallTraining();
const rows = Uint32Array.from(corpus.labels.keys());
const fit = async (name: 'senti-linear' | 'senti-net' | 'thesis-mlp') =>
  (await createCandidateOf(name, corpus).fit({ rows, fold: 0, holdOut: false })).toModel();

function withBlocks(model: Model): Model & { vocabulary: BlockVocabulary } {
  const { vocabulary } = model;
  if (!(vocabulary instanceof BlockVocabulary)) throw new TypeError('no blocks');
  return { ...model, vocabulary };
}

describe('a model of one linear layer', async () => {
  const model = withBlocks(await fit('senti-linear'));
  const { modelJson, weightsBin } = toTfjsFiles(model);

  it('is read as by parseTfjsFiles', () => {
    expect(parseLinearFiles(modelJson, weightsBin)).toEqual(parseTfjsFiles(modelJson, weightsBin));
    expect(parseLinearFiles(JSON.parse(modelJson), weightsBin).heads).toHaveLength(1);
  });

  it('predicts and is explained, to the last bit, as by what knows every network', () => {
    const [linear, any] = [createLinearPredictor(model), createPredictor(model)];
    expect(linear.predictAll(corpus.texts)).toEqual(any.predictAll(corpus.texts));
    for (const text of corpus.texts.slice(0, 10)) {
      const located = model.vocabulary.locate(text);
      expect(explainLinearRow(model, located)).toEqual(explainRow(model, located));
    }
  });

  it('is refused where it is broken', () => {
    const refused = (json: string, bin = weightsBin) => {
      try {
        parseLinearFiles(json, bin);
      } catch (error) {
        return (error as { code: string }).code;
      }
      return 'read';
    };
    expect(refused('{')).toBe('model-json');
    expect(refused(modelJson, weightsBin.subarray(1))).toBe('model-weights');
    expect(refused(modelJson.replace('"sigmoid"', '"relu"'))).toBe('unsupported-model');
    expect(refused(modelJson.replace('"Dense"', '"Dropout"'))).toBe('unsupported-model');
  });
});

it.each(['senti-net', 'thesis-mlp'] as const)('leaves %s to parseTfjsFiles', async (name) => {
  const { modelJson, weightsBin } = toTfjsFiles(await fit(name));
  expect(parseTfjsFiles(modelJson, weightsBin).name).toBe(name);
  expect(() => parseLinearFiles(modelJson, weightsBin)).toThrow(
    expect.objectContaining({ code: 'unsupported-model' }),
  );
});

it('runs no head of several layers', async () => {
  const model = withBlocks(await fit('senti-net'));
  expect(() => createLinearPredictor(model)).toThrow('a head of several layers');
});
