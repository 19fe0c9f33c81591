import { createTypedArrayEngine, type WordVectors } from '@senti/classifier';
import { defaultTrainingOptions } from '@senti/contract';
import { readDataset, type LabelledReview } from '@senti/dataset';
import { analyzeTexts, sentiEs1 } from '@senti/vectorizer';
import { describe, expect, it, vi } from 'vitest';
import { RefusedError } from './errors.ts';
import { joinOutside, outsideLearners, shippedBlocks } from './join-outside.ts';
import { openModel } from './open-model.ts';
import { describeOutside, learnOutside, nothingOutside, type Base, type Outside } from './outside.ts';
import { tinyDataset, tinyTsv } from './test-corpus.ts';
import { trainCorpus } from './train-corpus.ts';

const pause = () => Promise.resolve();
const { reviews } = await tinyDataset('a');
const foreign = (await tinyDataset('zz')).reviews;
const sha256 = 'a'.repeat(64);
const baseOf = (own: readonly LabelledReview[], name = 'base.tsv'): Base => ({
  kind: 'corpus',
  name,
  sha256,
  reviews: own,
});
const learn = (outside: Partial<Outside>, hasBuiltIn = false) =>
  learnOutside({ ...nothingOutside, ...outside }, { reviews, hasBuiltIn, pause });

describe('learnOutside', () => {
  it('learns the words of a base, one block of all labelled texts', async () => {
    const { blocks, vectors } = await learn({
      bases: [baseOf(foreign.slice(0, 40), 'b.tsv'), baseOf(foreign.slice(40), 'c.tsv')],
    });
    expect(blocks.map(({ name }) => name)).toEqual(['base']);
    expect(blocks[0]!.terms).toContain('excelent');
    expect(vectors).toBeUndefined();
  });

  it("leaves out the corpus's own texts, however they are typed: nothing of them is learnt", async () => {
    const shouted = reviews.map(({ text, label }) => ({ text: `¡${text.toUpperCase()}!`, label }));
    const mixed = await learn({ bases: [baseOf([...shouted, ...foreign])] });
    const alone = await learn({ bases: [baseOf(foreign)] });
    expect(mixed).toEqual(alone);
  });

  it('refuses a base that has too few rows of a label left', async () => {
    const refused = learn({ bases: [baseOf([...reviews, ...foreign.slice(0, 5)])] });
    await expect(refused).rejects.toMatchObject({
      reason: { code: 'base-too-small', params: { name: 'base.tsv' } },
    });
    await expect(refused).rejects.toThrow(RefusedError);
  });

  it('takes a model as base, a block for each of its own, and refuses one of other n-grams', async () => {
    const modelOf = async (candidate: 'senti-linear' | 'thesis-mlp') => {
      const { files } = await trainCorpus({
        modelId: '0123456789abcdef',
        idFile: 'other.tsv',
        sources: [],
        dataset: await tinyDataset('zz'),
        options: { ...defaultTrainingOptions, candidate, epochs: 1, folds: 2, builtInBase: false },
        engine: createTypedArrayEngine(),
      });
      const read = (name: string) => Promise.resolve(files.find((file) => file.name === name)?.bytes);
      return { kind: 'model' as const, name: 'other.tsv', sha256, model: (await openModel(read)).model };
    };
    const { blocks } = await learn({ bases: [await modelOf('senti-linear')] });
    expect(blocks.map(({ name, grams }) => [name, grams])).toEqual([
      ['base-1-words', 'words'],
      ['base-1-chars', 'chars'],
    ]);
    await expect(learn({ bases: [await modelOf('thesis-mlp')] })).rejects.toMatchObject({
      reason: { code: 'base-unsuited' },
    });
  });

  it('brings the built-in base where it is wanted', async () => {
    const { blocks } = await learn({}, true);
    expect(blocks.map(({ name }) => name)).toEqual(['built-in']);
    expect(blocks[0]!.terms.length).toBeLessThanOrEqual(6000);
    expect((await learn({})).blocks).toEqual([]);
  });

  it('makes the vectors of a file once, kept by its hash, whatever the order of files', async () => {
    const kept = new Map<string, WordVectors>();
    const save = vi.fn((key: string, vectors: WordVectors) => Promise.resolve(void kept.set(key, vectors)));
    const vectorStore = { load: (key: string) => Promise.resolve(kept.get(key)), save };
    const files = ['b', 'c'].map((tag) => ({
      name: `${tag}.tsv`,
      sha256: tag.repeat(64),
      texts: foreign.map(({ text }) => `${text} ${tag}`),
    }));
    const learnFrom = (unlabelled: typeof files) =>
      learnOutside({ bases: [], unlabelled }, { reviews, hasBuiltIn: false, vectorStore, pause });
    const first = await learnFrom(files);
    const second = await learnFrom([...files].reverse());
    expect(second.vectors).toBe(kept.values().next().value);
    expect(first.vectors).toEqual(second.vectors);
    expect(save).toHaveBeenCalledTimes(1);
    await learnFrom(files.slice(1));
    expect(save).toHaveBeenCalledTimes(2);
  });
});

describe('joinOutside', () => {
  const own = analyzeTexts(
    reviews.map(({ text }) => text),
    sentiEs1,
  );

  it('gives each learner columns of its own terms, and ships those alone that it keeps', async () => {
    const learnt = await learn({ bases: [baseOf(foreign)] });
    const joined = joinOutside(own, learnt);
    const labels = Uint8Array.from(reviews, ({ label }) => label);
    const learnersOf = outsideLearners(joined.outside, joined.words, labels);
    for (const keep of [5, Infinity]) {
      const [shipped] = shippedBlocks(joined.outside, keep);
      const [learner] = learnersOf(keep);
      const part = await learner!.fit(Uint32Array.of(0, 1), { stream: 0 });
      if (part.kind !== 'block') throw new RangeError('no block');
      expect(Array.from(part.columns, (column) => joined.words.terms[column])).toEqual(shipped!.terms);
      expect(shipped!.terms.length).toBe(Math.min(keep, learnt.blocks[0]!.terms.length));
    }
    expect(joined.words.columns).toBe(own.words.columns);
  });
});

describe('a training with outside', () => {
  it('is a function of it: the same bytes again, a card that names all, a model that stands alone', async () => {
    const outside = {
      bases: [baseOf(foreign)],
      unlabelled: [{ name: 'u.tsv', sha256: 'b'.repeat(64), texts: foreign.map(({ text }) => text) }],
    };
    const request = {
      modelId: '0123456789abcdef',
      idFile: 'tiny.tsv',
      sources: [],
      dataset: await readDataset(() => [new TextEncoder().encode(tinyTsv())]),
      options: {
        ...defaultTrainingOptions,
        candidate: 'senti-linear' as const,
        folds: 3,
        builtInBase: false,
      },
      outside,
      engine: createTypedArrayEngine(),
    };
    const [first, second] = [await trainCorpus(request), await trainCorpus(request)];
    expect(second.files).toEqual(first.files);
    expect(first.card.outside).toEqual(describeOutside(outside, false));
    expect(first.card.outside.bases).toEqual([{ kind: 'corpus', name: 'base.tsv', sha256 }]);
    expect(first.card.size.blocks.map(({ name }) => name)).toEqual(['words', 'chars', 'base', 'vectors']);
    const { predict } = await openModel((name) =>
      Promise.resolve(first.files.find((file) => file.name === name)?.bytes),
    );
    for (const { text, probability } of first.card.goldenTexts)
      expect(predict(text).probability).toBe(probability);
  });
});
