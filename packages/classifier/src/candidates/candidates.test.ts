import { BlockVocabulary } from '@senti/vectorizer';
import { decodeVocabulary, encodeVocabulary } from '@senti/vectorizer';
import { describe, expect, it } from 'vitest';
import type { Model } from '../model.ts';
import { createPredictor } from '../predict.ts';
import { createCandidateOf, createSmallTraining } from '../small-training.ts';
import { toTfjsFiles } from '../tfjs-format.ts';
import { parseTfjsFiles } from '../tfjs-read.ts';
import type { RowProbabilities } from './candidate.ts';
import { chooseFitted, type FittedCandidate } from './choose.ts';

const corpus = createSmallTraining();
const all = Uint32Array.from(corpus.labels.keys());
const train = all.filter((row) => row % 4 !== 0);

/** The model as its files give it back. */
function throughFiles(model: Model): Model {
  const { modelJson, weightsBin } = toTfjsFiles(model);
  const vocabulary = decodeVocabulary(encodeVocabulary(model.vocabulary));
  return { ...parseTfjsFiles(modelJson, weightsBin), vocabulary };
}

function largestDifference(a: ArrayLike<number>, b: ArrayLike<number>): number {
  expect(a.length).toBe(b.length);
  return Array.from(a).reduce((most, value, index) => Math.max(most, Math.abs(value - b[index]!)), 0);
}

describe.each([
  ['senti-linear', true],
  ['senti-linear', false],
  ['senti-net', true],
  ['senti-net', false],
  ['thesis-mlp', false],
] as const)('%s, quantised: %s', async (name, isQuantized) => {
  const fitted = await createCandidateOf(name, corpus, { isQuantized }).fit({
    rows: train,
    fold: 0,
    holdOut: true,
  });
  const model = fitted.toModel();

  it('predicts its rows, seen or not, as the model that it ships predicts their texts, to 1e-6', () => {
    const expected = createPredictor(model).predictAll(corpus.texts);
    expect(Math.max(...expected) - Math.min(...expected)).toBeGreaterThan(0.02); // something to compare
    expect(largestDifference(fitted.predict(all), expected)).toBeLessThan(1e-6);
  });

  it('predicts the same bits from its written files', () => {
    const read = throughFiles(model);
    expect(createPredictor(read).predictAll(corpus.texts)).toEqual(
      createPredictor(model).predictAll(corpus.texts),
    );
    expect(read.heads.map(({ weights }) => weights)).toEqual(model.heads.map(({ weights }) => weights));
  });

  it('holds out training rows alone, with probabilities', () => {
    const { rows, probabilities } = fitted.heldOut!;
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows).size).toBe(rows.length);
    expect(Array.from(rows).every((row) => train.includes(row))).toBe(true);
    expect(Array.from(probabilities).every((value) => value >= 0 && value <= 1)).toBe(true);
  });
});

describe('a rounded senti-linear', async () => {
  const request = { rows: train, fold: 0, holdOut: false };
  const rounded = await createCandidateOf('senti-linear', corpus).fit(request);
  const exact = await createCandidateOf('senti-linear', corpus, { isQuantized: false }).fit(request);

  it('says what it would predict without rounding', async () => {
    expect(await rounded.predictUnlimited(all)).toEqual(exact.predict(all));
    expect(rounded.predict(all)).not.toEqual(exact.predict(all));
    expect(largestDifference(rounded.predict(all), exact.predict(all))).toBeLessThan(0.03);
  });

  it('learns from its rows alone: other labels and texts change nothing', async () => {
    const labels = corpus.labels.map((label, row) => (row % 4 === 0 ? 1 - label : label));
    const other = await createCandidateOf('senti-linear', { ...corpus, labels }).fit(request);
    expect(toTfjsFiles(other.toModel())).toEqual(toTfjsFiles(rounded.toModel()));
  });

  it('tells praise from blame in rows that it has not seen', () => {
    const test = all.filter((row) => row % 4 === 0 || row % 4 === 1);
    const right = Array.from(rounded.predict(test)).filter(
      (value, index) => value >= 0.5 === (corpus.labels[test[index]!] === 1),
    );
    expect(right.length / test.length).toBeGreaterThan(0.8); // one label for all would give 0.5
  });

  it('says nearly what it would with all columns, which its limits do not reach', async () => {
    const small = await createCandidateOf('senti-linear', corpus, { keep: 40 }).fit(request);
    const unlimited = await small.predictUnlimited(all);
    expect(largestDifference(unlimited, exact.predict(all))).toBeLessThan(
      largestDifference(small.predict(all), exact.predict(all)),
    );
  });

  it('is the same whether that will be asked or not, and says it either way', async () => {
    const limited = createCandidateOf('senti-linear', corpus, { keep: 40 });
    const asked = await limited.fit(request);
    const unasked = await limited.fit({ ...request, wantsUnlimited: false });
    expect(toTfjsFiles(unasked.toModel())).toEqual(toTfjsFiles(asked.toModel()));
    // The one begins where its fit ended, the other from nothing.
    const [warm, cold] = [await asked.predictUnlimited(all), await unasked.predictUnlimited(all)];
    expect(cold).not.toEqual(warm);
    expect(largestDifference(cold, warm)).toBeLessThan(0.03); // both end near the optimum
  });

  it('keeps no more columns a block than it may', async () => {
    const small = await createCandidateOf('senti-linear', corpus, { keep: 40 }).fit(request);
    const { vocabulary } = small.toModel();
    const kept = vocabulary instanceof BlockVocabulary ? vocabulary.blocks : [];
    expect(kept.map(({ name, terms }) => [name, terms.length])).toEqual([
      ['words', 40],
      ['chars', 40],
    ]);
  });
});

describe('chooseFitted', () => {
  const heldOut = (rows: number[], probabilities: number[]): RowProbabilities => ({
    rows: Uint32Array.from(rows),
    probabilities,
  });
  const withHeldOut = (name: string, held: RowProbabilities | undefined) =>
    ({ name, heldOut: held }) as FittedCandidate;
  const labels = [1, 0, 1, 0];

  it('takes the least log-loss on the rows that all held out, whatever the others say', () => {
    const first = withHeldOut('senti-linear', heldOut([0, 1, 2, 3], [0.9, 0.1, 0.01, 0.99]));
    const second = withHeldOut('thesis-mlp', heldOut([1, 0], [0.4, 0.6]));
    expect(chooseFitted([second, first], labels)).toBe(first);
    expect(chooseFitted([withHeldOut('senti-net', heldOut([3, 2], [0.01, 0.99])), first], labels).name).toBe(
      'senti-net',
    );
  });

  it('takes of equals the first, and the only one without asking', () => {
    const [one, two] = [heldOut([0], [0.7]), heldOut([0], [0.7])].map((held, at) =>
      withHeldOut(`c${at}`, held),
    );
    expect(chooseFitted([one!, two!], labels)).toBe(one);
    const alone = withHeldOut('thesis-mlp', undefined);
    expect(chooseFitted([alone], labels)).toBe(alone);
  });
});
