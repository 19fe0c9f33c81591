import { createTypedArrayEngine } from '@senti/classifier';
import { cardSchema, defaultTrainingOptions } from '@senti/contract';
import { readDataset } from '@senti/dataset';
import { describe, expect, it } from 'vitest';
import { sha256Hex } from './model-identity.ts';
import { openModel } from './open-model.ts';
import { strongestTerms } from './strongest-terms.ts';
import { tinyTsv } from './test-corpus.ts';
import { trainCorpus } from './train-corpus.ts';

describe('the card of a model', async () => {
  const tsv = ['a', 'b'].map((tag) => tinyTsv(tag)).join('\n');
  const dataset = await readDataset(() => [new TextEncoder().encode(tsv)]);
  const trained = await trainCorpus({
    modelId: '0123456789abcdef',
    idFile: 'tiny.tsv',
    sources: [],
    dataset,
    options: { ...defaultTrainingOptions, candidate: 'auto', folds: 4, epochs: 1, builtInBase: false },
    engine: createTypedArrayEngine(),
  });
  const { card, files, pooled } = trained;
  const opened = await openModel((name) => Promise.resolve(files.find((file) => file.name === name)?.bytes));

  it('is one that clients read, as JSON keeps it', () => {
    expect(cardSchema.parse(JSON.parse(JSON.stringify(card)))).toEqual(card);
  });

  it("keeps every candidate's figures, and the folds in which it was chosen", () => {
    expect(card.candidates.map(({ candidate }) => candidate)).toEqual(['senti-linear', 'thesis-mlp']);
    expect(card.candidates.reduce((sum, { chosenFolds }) => sum + chosenFolds, 0)).toBe(4);
    const [linear, thesis] = card.candidates;
    // One epoch of the network knows nothing yet: the sum over n-grams is chosen, inside and out.
    expect(card.candidate).toBe('senti-linear');
    expect(linear!.chosenFolds).toBe(4);
    expect(card.figures).toEqual(linear!.figures);
    expect(thesis!.figures.logLoss).toBeGreaterThan(linear!.figures.logLoss);
    expect(pooled.rows.length).toBe(dataset.reviews.length);
  });

  it('counts the behaviour suite by the model as shipped, and tells each case that failed', () => {
    const { kinds } = card.behaviour;
    expect(kinds.length).toBe(8);
    expect(kinds.reduce((sum, { cases }) => sum + cases, 0)).toBeGreaterThanOrEqual(150);
    for (const { cases, passed, failed } of kinds) {
      expect(passed + failed.length).toBe(cases);
      for (const { text, positive, probability } of failed) {
        const { probability: exact } = opened.predict(text);
        expect(probability).toBeCloseTo(exact, 4);
        expect(exact >= 0.5).not.toBe(positive);
      }
    }
  });

  it('says how the score became a probability', () => {
    expect(card.calibration).toMatchObject({ method: 'platt' });
    expect(card.calibration.method === 'platt' && card.calibration.slope > 0).toBe(true);
  });

  it('tells the size of each block and what rounding costs where no column was left out', () => {
    const { blocks, cost } = card.size;
    for (const { columns, offered } of blocks) expect(columns).toBe(offered);
    expect(blocks.reduce((sum, { columns }) => sum + columns, 0)).toBe(card.network.columns);
    expect(cost!.rows).toBe(dataset.reviews.length);
    expect(Math.abs(cost!.logLoss - cost!.logLossUnlimited)).toBeLessThan(0.01);
  });

  it('names each file but itself, by its bytes', () => {
    const others = files.filter(({ name }) => name !== 'card.json');
    expect(card.files).toEqual(
      others.map(({ name, bytes }) => ({ name, sizeBytes: bytes.length, sha256: sha256Hex(bytes) })),
    );
  });

  it('shows the n-grams with the largest weights of each side, the strongest first', () => {
    const { positive, negative } = card.strongest;
    const kernel = opened.model.heads[0]!.weights.kernels[0]!;
    const weightsOf = (side: typeof positive) => side.map(({ weight }) => weight);
    expect(positive[0]!.weight).toBeCloseTo(Math.max(...kernel), 4);
    expect(negative[0]!.weight).toBeCloseTo(Math.min(...kernel), 4);
    expect(weightsOf(positive)).toEqual(weightsOf(positive).sort((a, b) => b - a));
    expect(weightsOf(negative)).toEqual(weightsOf(negative).sort((a, b) => a - b));
    expect(positive.every(({ weight }) => weight > 0) && negative.every(({ weight }) => weight < 0)).toBe(
      true,
    );
    expect(positive.map(({ term }) => term).join()).toMatch(/excelent|limpi|buen|amabl|perfect/);
    expect(positive.length).toBeLessThanOrEqual(25);
  });
});

describe('strongestTerms', () => {
  it('has none for a model without a sum over n-grams, and no weight of 0 for one', async () => {
    const dataset = await readDataset(() => [new TextEncoder().encode(tinyTsv())]);
    const { files, card } = await trainCorpus({
      modelId: '0123456789abcdef',
      idFile: 'tiny.tsv',
      sources: [],
      dataset,
      options: { ...defaultTrainingOptions, candidate: 'thesis-mlp', folds: 2, epochs: 1 },
      engine: createTypedArrayEngine(),
    });
    expect(card.strongest).toEqual({ positive: [], negative: [] });
    expect(card.calibration).toEqual({ method: 'none' });
    expect(card.outside.bases).toEqual([]); // the thesis's network takes nothing from outside
    const { model } = await openModel((name) =>
      Promise.resolve(files.find((file) => file.name === name)?.bytes),
    );
    const inputs = model.vocabulary.size;
    const kernel = new Float32Array(inputs);
    kernel[2] = 1;
    const weights = { inputs, kernels: [kernel], biases: [new Float32Array(1)] };
    const linear = { name: 'linear', layers: [{ units: 1, activation: 'sigmoid' as const }] };
    const { positive, negative } = strongestTerms({ ...model, heads: [{ network: linear, weights }] });
    expect([positive.length, negative.length]).toEqual([1, 0]);
  });
});
