import { analyzeTexts, BlockVocabulary, sentiEs1 } from '@senti/vectorizer';
import { describe, expect, it } from 'vitest';
import { scoreRows, type Block } from '../linear/block.ts';
import { createBlockSum } from '../block-sum.ts';
import { finishLinear } from '../predict-linear.ts';
import { createCandidateOf, createSmallTraining } from '../small-training.ts';
import {
  extendMatrix,
  fixedLearner,
  keepStrongest,
  learnBase,
  toTermBlocks,
  type TermBlock,
} from './term-block.ts';

const corpus = createSmallTraining();
const rows = Uint32Array.from(corpus.labels.keys());

describe('extendMatrix', () => {
  it('adds columns for terms that are new, once, and finds those that are there', () => {
    const { words } = analyzeTexts(['bueno malo'], sentiEs1);
    const { matrix, columns } = extendMatrix(words, [
      ['mal', 'nuev', 'zz'],
      ['zz', 'buen'],
    ]);
    expect(matrix.terms).toEqual([...words.terms, 'nuev', 'zz']);
    const termsOf = (list: Uint32Array) => Array.from(list, (column) => matrix.terms[column]);
    expect(columns.map(termsOf)).toEqual([
      ['mal', 'nuev', 'zz'],
      ['zz', 'buen'],
    ]);
    expect(matrix.columns).toBe(words.columns);
    expect(words.terms).not.toContain('zz');
  });
});

describe('keepStrongest', () => {
  const block: TermBlock = {
    name: 'base',
    grams: 'words',
    terms: ['a', 'b', 'c', 'd'],
    weights: [Float64Array.of(9, 8, 7, 6), Float64Array.of(0.1, -3, 2, -2)],
    offsets: [0.5, 0.25],
  };

  it('keeps the terms with the largest last weight, of equals the first, in their order', () => {
    expect(keepStrongest(block, 2)).toEqual({
      ...block,
      terms: ['b', 'c'],
      weights: [Float64Array.of(8, 7), Float64Array.of(-3, 2)],
    });
    expect(keepStrongest(block, 3).terms).toEqual(['b', 'c', 'd']);
  });

  it('is the same block where all are kept', () => {
    expect(keepStrongest(block, 4)).toBe(block);
    expect(keepStrongest(block, Infinity)).toBe(block);
  });
});

describe('learnBase', () => {
  it('knows the n-grams of two texts and more, and tells praise from blame', () => {
    const base = learnBase('base', corpus.grams, corpus.labels);
    const { words } = analyzeTexts(['palabra unica', 'excelente', 'horrible'], sentiEs1);
    const counts = new Map<string, number>();
    for (const column of corpus.grams.words.columns) {
      const term = corpus.grams.words.terms[column]!;
      counts.set(term, (counts.get(term) ?? 0) + 1);
    }
    expect([...base.terms].sort()).toEqual(
      [...counts].flatMap(([term, count]) => (count >= 2 ? [term] : [])).sort(),
    );
    const { matrix, columns } = extendMatrix(words, [base.terms]);
    const block = fixedLearner(base, columns[0]!).fit(rows, { stream: 0 }) as Block;
    for (const [, praise, blame] of scoreRows(block, matrix, Uint32Array.of(0, 1, 2))) {
      expect(praise).toBeGreaterThan(blame!);
    }
  });
});

describe('toTermBlocks', async () => {
  const linear = await createCandidateOf('senti-linear', corpus).fit({ rows, fold: 0, holdOut: false });
  const model = linear.toModel();

  it('has a block for each of the model’s, whose scores add up to its logit in another corpus', () => {
    const texts = ['¡Qué hotel tan excelente!', 'horrible y sucio', '', 'zzz 😀', corpus.texts[3]!];
    const grams = analyzeTexts(texts, sentiEs1);
    const blocks = toTermBlocks('base-1', model)!;
    expect(blocks.map(({ name }) => name)).toEqual(['base-1-words', 'base-1-chars']);
    if (!(model.vocabulary instanceof BlockVocabulary)) throw new TypeError('no blocks');
    const toLogit = createBlockSum(model.heads, model.vocabulary, finishLinear);
    const sums = new Float64Array(texts.length);
    for (const block of blocks) {
      const { matrix, columns } = extendMatrix(grams[block.grams], [block.terms]);
      const learnt = fixedLearner(block, columns[0]!).fit(rows, { stream: 0 }) as Block;
      scoreRows(learnt, matrix, Uint32Array.from(texts.keys()))[0]!.forEach(
        (score, row) => (sums[row]! += score),
      );
    }
    texts.forEach((text, row) => expect(sums[row]).toBeCloseTo(toLogit(text), 5));
  });

  it('is nothing for a model of other n-grams', async () => {
    const thesis = await createCandidateOf('thesis-mlp', corpus).fit({ rows, fold: 0, holdOut: false });
    expect(toTermBlocks('base-1', thesis.toModel())).toBeUndefined();
  });
});
