import { describe, expect, it } from 'vitest';
import { combineFolds, fitFinal, fitFold, measureFolds, type FoldResult } from './cross-validate.ts';
import { defaultTrainingOptions } from './engine.ts';
import { InputShapeError } from './errors.ts';
import { parseFoldsFile, splitFolds, type FoldPlan } from './folds.ts';
import { createSmallCorpus } from './small-corpus.ts';
import { createTypedArrayEngine } from './typed-array-engine.ts';

const corpus = createSmallCorpus(200);
const engine = createTypedArrayEngine();
const data = {
  network: {
    name: 'small',
    layers: [
      { units: 8, activation: 'relu' as const },
      { units: 1, activation: 'sigmoid' as const },
    ],
  },
  batch: corpus.batch,
  labels: corpus.labels,
  columns: corpus.vocabulary.size,
  options: { ...defaultTrainingOptions, epochs: 15 },
};
const plan: FoldPlan = {
  kind: 'folds',
  fold: splitFolds(corpus.texts, corpus.labels, { folds: 4, seed: 1 }),
  count: 4,
};

describe('cross-validation', () => {
  it('tests each row once, in any order of the folds, and with results kept as JSON between', async () => {
    const results: FoldResult[] = [];
    for (const k of [2, 0, 3, 1]) {
      const { fold, rows, probabilities } = await fitFold(engine, { ...data, plan }, k);
      const kept = JSON.stringify({ fold, rows: Array.from(rows), probabilities: Array.from(probabilities) });
      results.push(JSON.parse(kept) as FoldResult);
    }
    const again = await fitFold(engine, { ...data, plan }, 2);
    expect(Array.from(again.probabilities)).toEqual(results[0]!.probabilities);

    const pooled = combineFolds(results, corpus.texts.length);
    expect(pooled.rows).toEqual(Uint32Array.from(corpus.labels.keys()));
    expect(pooled.folds).toEqual(plan.fold);
    const figures = measureFolds(corpus.labels, pooled);
    expect(figures.folds).toBe(4);
    expect(figures.accuracy).toBeGreaterThan(0.8); // the majority has 0.5
    expect(figures.auc).toBeGreaterThan(0.9);
  });

  it('pools the test rows of a split alone', async () => {
    const split = parseFoldsFile(
      { kind: 'split', fold: Array.from(plan.fold, (fold) => Math.min(1, fold)) },
      200,
    );
    const pooled = combineFolds([await fitFold(engine, { ...data, plan: split }, 0)], 200);
    expect(pooled.rows).toEqual(Uint32Array.from(corpus.labels.keys()).filter((row) => plan.fold[row] === 0));
    expect(measureFolds(corpus.labels, pooled).folds).toBe(1);
  });

  it('fits the final weights on every row, by random streams of their own', async () => {
    const weights = await fitFinal(engine, data);
    const rows = Uint32Array.from(corpus.labels.keys());
    const fold0 = await engine.fit({ ...data, rows, options: { ...data.options, fold: 0 } });
    expect(weights.kernels[0]).not.toEqual(fold0.kernels[0]);
    expect(weights.kernels[0]!.every((weight) => weight !== 0)).toBe(true);
  });

  it('refuses a plan for another corpus', async () => {
    const short = { ...plan, fold: plan.fold.slice(1) };
    await expect(fitFold(engine, { ...data, plan: short }, 0)).rejects.toThrow(InputShapeError);
  });

  it('refuses a row that is tested twice, or is none', () => {
    const result = (row: number): FoldResult => ({ fold: 0, rows: [row], probabilities: [0.5] });
    expect(() => combineFolds([result(1), result(1)], 3)).toThrow(InputShapeError);
    expect(() => combineFolds([result(3)], 3)).toThrow(InputShapeError);
  });
});
