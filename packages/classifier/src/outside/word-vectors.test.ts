import { analyzeTexts, sentiEs1, stemTexts } from '@senti/vectorizer';
import { describe, expect, it, vi } from 'vitest';
import type { Block } from '../linear/block.ts';
import { createRandom } from '../random.ts';
import { extendMatrix } from './term-block.ts';
import { vectorLearner } from './vector-learner.ts';
import { learnWordVectors, type WordVectors } from './word-vectors.ts';

/** Texts in which "rico" and "sabroso" stand among food, "limpio" and "amplio" among rooms. */
function createTexts(): string[] {
  const random = createRandom(3, 'word-vectors');
  const pick = (words: readonly string[]) => words[random.below(words.length)]!;
  const food = ['plato', 'postre', 'pan', 'sopa', 'arroz', 'carne'];
  const rooms = ['cuarto', 'baño', 'hotel', 'cama', 'ducha', 'pasillo'];
  return Array.from({ length: 300 }, (_, row) => {
    const [things, adjectives] = row % 2 === 0 ? [food, ['rico', 'sabroso']] : [rooms, ['limpio', 'amplio']];
    return [pick(things), pick(adjectives), pick(things), pick(things), pick(['y', 'con', 'de'])].join(' ');
  });
}

const pause = () => Promise.resolve();
const texts = createTexts();
const vectors = await learnWordVectors(stemTexts(texts, sentiEs1), pause, 8);

function similarity(
  { terms, dims, ...kinds }: WordVectors,
  kind: 'near' | 'doc',
  a: string,
  b: string,
): number {
  const vectorOf = (term: string) => {
    const place = terms.indexOf(term);
    expect(place, term).toBeGreaterThanOrEqual(0);
    return kinds[kind].subarray(place * dims, (place + 1) * dims);
  };
  const [first, second] = [vectorOf(a), vectorOf(b)];
  const dot = (x: Float32Array, y: Float32Array) =>
    x.reduce((sum, value, index) => sum + value * y[index]!, 0);
  return dot(first, second) / Math.sqrt(dot(first, first) * dot(second, second));
}

describe('learnWordVectors', () => {
  it('puts words that are used alike close to each other', () => {
    const alike = similarity(vectors, 'near', 'ric', 'sabros');
    expect(alike).toBeGreaterThan(0.8);
    expect(alike - similarity(vectors, 'near', 'ric', 'limpi')).toBeGreaterThan(0.5);
  });

  it('gives the same bytes for the same texts, and pauses between its products', async () => {
    const paused = vi.fn(pause);
    const again = await learnWordVectors(stemTexts(texts, sentiEs1), paused, 8);
    expect(again).toEqual(vectors);
    expect(paused.mock.calls.length).toBeGreaterThan(10);
  });

  it('knows the terms of 5 texts and more, and has numbers alone in it', async () => {
    const few = await learnWordVectors(
      stemTexts([...texts, ...Array<string>(4).fill('rareza')], sentiEs1),
      pause,
      8,
    );
    expect(few.terms).not.toContain('rarez');
    expect(vectors.near.length).toBe(vectors.terms.length * vectors.dims);
    expect(vectors.doc.length).toBe(vectors.terms.length * vectors.dims);
    expect([...vectors.near, ...vectors.doc].every(Number.isFinite)).toBe(true);
  });

  it('stops when its pause throws', async () => {
    const stop = () => Promise.reject(new RangeError('enough'));
    await expect(learnWordVectors(stemTexts(texts, sentiEs1), stop, 8)).rejects.toThrow('enough');
  });

  it('gives nothing for no texts', async () => {
    expect((await learnWordVectors(stemTexts([], sentiEs1), pause)).terms).toEqual([]);
  });
});

describe('vectorLearner', () => {
  const corpus = ['rico', 'sopa rico', 'limpio', 'cama limpio', 'pan rico', 'ducha limpio'];
  const labels = [1, 1, 0, 0, 1, 0];
  const { words } = analyzeTexts(corpus, sentiEs1);
  const { matrix, columns } = extendMatrix(words, [vectors.terms]);
  const learner = vectorLearner(matrix, labels, vectors, columns[0]!);

  it('weighs a word that no training row has by those that are used like it', async () => {
    const { weights, ...block } = (await learner.fit(Uint32Array.from(labels.keys()), {
      stream: 0,
    })) as Block;
    expect(block.columns).toEqual(columns[0]);
    expect(weights.length).toBe(2);
    const [near] = weights;
    const weightOf = (term: string) => near![vectors.terms.indexOf(term)]!;
    expect(weightOf('sabros')).toBeGreaterThan(weightOf('ampli'));
  });

  it('learns from its rows alone', async () => {
    const some = Uint32Array.of(0, 1, 2, 3);
    const other = vectorLearner(matrix, [1, 1, 0, 0, 0, 1], vectors, columns[0]!);
    expect(await other.fit(some, { stream: 0 })).toEqual(await learner.fit(some, { stream: 0 }));
  });
});
