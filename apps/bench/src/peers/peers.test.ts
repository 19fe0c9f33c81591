import { describe, expect, it } from 'vitest';
import { loadDemo } from '../corpora.ts';
import { compare } from '../benchmarks/accuracy.ts';
import { toProbability } from './fasttext.ts';
import { multinomialNaiveBayes } from './naive-bayes.ts';
import { natural } from './natural.ts';
import { wink } from './wink.ts';

describe.each([multinomialNaiveBayes, wink, natural])('$name', ({ learn }) => {
  it('learns: it is right on most of the reviews that it has not seen', async () => {
    const { reviews } = (await loadDemo()).dataset;
    const classify = learn(reviews.slice(0, 700));
    const unseen = reviews.slice(700);
    const right = unseen.filter(({ text, label }) => classify(text) >= 0.5 === (label === 1));
    expect(right.length / unseen.length).toBeGreaterThan(0.75);
    expect(classify('xyz')).toBeGreaterThanOrEqual(0);
    expect(classify('xyz')).toBeLessThanOrEqual(1);
  });
});

describe('toProbability of fastText', () => {
  it('is a probability of positive, also where a line says more than 1', () => {
    expect(
      ['__label__1 0.75', '__label__0 0.75', '__label__1 1.00001', '__label__0 1.00001'].map(toProbability),
    ).toEqual([0.75, 0.25, 1, 0]);
  });
});

describe('compare', () => {
  it('counts rows that one alone got right, and tests them as coins', () => {
    const labels = [1, 1, 1, 1, 1, 0, 0];
    const ours = Float64Array.of(0.9, 0.9, 0.9, 0.9, 0.9, 0.1, 0.9);
    const theirs = Float64Array.of(0.1, 0.1, 0.1, 0.1, 0.9, 0.9, 0.9);
    const rows = [0, 1, 2, 3, 4, 5, 6];
    expect(compare(rows, labels, ours, theirs)).toEqual({
      sentiOnly: 5,
      peerOnly: 0,
      pValue: expect.closeTo(2 / 32, 12) as number,
    });
  });
});
