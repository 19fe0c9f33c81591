import { countVectorizer1, fitVocabulary, type Vocabulary } from '@senti/vectorizer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain } from './explain.ts';
import type { Explanation } from './explain-linear.ts';
import { createPredictor } from './predict.ts';
import { createCandidateOf, createSmallTraining } from './small-training.ts';

const corpus = createSmallTraining();
const rows = Uint32Array.from(corpus.labels.keys());

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        ...corpus.texts.slice(0, 8).flatMap((text) => text.split(' ')),
        'no',
        '¡qué',
        'BAÑO!',
        '\u0301',
        '😀',
      ),
      { maxLength: 30 },
    )
    .map((words) => words.join(' ')),
);

const sumOf = ({ start, rest, contributions }: Explanation) =>
  contributions.reduce((sum, { value }) => sum + value, start + rest);

describe.each([
  ['senti-linear', 'linear', true],
  ['senti-linear', 'linear', false],
  ['senti-net', 'gradient-input', true],
  ['thesis-mlp', 'gradient-input', false],
] as const)('explain, of %s', async (name, method, isQuantized) => {
  const fitted = await createCandidateOf(name, corpus, { isQuantized }).fit({
    rows,
    fold: 0,
    holdOut: false,
  });
  const model = fitted.toModel();
  const predictor = createPredictor(model);

  it("adds up to the logit, whose sigmoid is the predictor's probability to 1e-6", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const explanation = explain(model, text);
        expect(explanation.method).toBe(method);
        expect(sumOf(explanation)).toBeCloseTo(explanation.logit, 9);
        const probability = 1 / (1 + Math.exp(-explanation.logit));
        expect(Math.abs(probability - predictor.predict(text))).toBeLessThan(1e-6);
        if (method === 'linear') expect(explanation.rest).toBe(0);
      }),
    );
  });

  it('names each n-gram once, the largest value first, in places inside the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { contributions } = explain(model, text);
        const names = contributions.map(({ kind, term }) => `${kind} ${term}`);
        expect(new Set(names).size).toBe(names.length);
        contributions.forEach(({ value, ranges }, index) => {
          if (index > 0)
            expect(Math.abs(value)).toBeLessThanOrEqual(Math.abs(contributions[index - 1]!.value));
          expect(ranges.length).toBeGreaterThan(0);
          for (const [start, end] of ranges) {
            expect(start >= 0 && start < end && end <= text.length).toBe(true);
          }
        });
      }),
    );
  });
});

describe('explain', async () => {
  const fitted = await createCandidateOf('senti-linear', corpus).fit({ rows, fold: 0, holdOut: false });
  const model = fitted.toModel();
  const textOf = (text: string, term: string, kind = 'words') =>
    explain(model, text)
      .contributions.find((found) => found.term === term && found.kind === kind)!
      .ranges.map(([start, end]) => text.slice(start, end));

  it('finds words, pairs and characters where they were typed', () => {
    const second = /hotel [a-z]{4,}/.exec(corpus.texts.join('\n'))![0];
    const text = `¡HOTEL Limpio! y otro ${second}`;
    expect(textOf(text, 'hotel')).toEqual(['HOTEL', 'hotel']);
    expect(
      explain(model, text).contributions.some(({ ranges }) =>
        ranges.some(([start, end]) => text.slice(start, end) === second),
      ),
    ).toBe(true);
    expect(textOf(text, 'ote', 'chars')).toEqual(['OTE', 'ote']);
    expect(textOf(text, ' hot', 'chars')).toEqual(['HOT', 'hot']);
  });

  it('gives praise a positive value and blame a negative one', () => {
    const values = new Map(
      explain(model, 'excelente horrible').contributions.map(({ term, value }) => [term, value]),
    );
    expect(values.get('excelent')).toBeGreaterThan(0);
    expect(values.get('horribl')).toBeLessThan(0);
  });

  it('says of a text without a known n-gram where the score begins, and no more', () => {
    expect(explain(model, '')).toMatchObject({ contributions: [], rest: 0 });
  });

  it('makes one contribution of an n-gram that two blocks know, and none of its own for their sum', () => {
    const vocabulary: Vocabulary = fitVocabulary(['bien bien', 'mal'], countVectorizer1);
    const kernel = Float32Array.from({ length: vocabulary.size }, (_, column) => column + 1);
    const weights = { inputs: vocabulary.size, kernels: [kernel], biases: [Float32Array.of(0.25)] };
    const { contributions, start } = explain(
      { name: 'counts', vocabulary, heads: [{ network: model.heads[0]!.network, weights }] },
      'bien, bien mal',
    );
    expect(start).toBe(0.25);
    expect(contributions.map(({ term, value }) => [term, value])).toEqual([
      ['mal', 3],
      ['bien', 2],
      ['bien bien', 2],
    ]);
  });
});
