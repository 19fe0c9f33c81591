import type { Contribution, Explanation } from '@senti/classifier';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../worker/protocol.ts';
import { followEdit, stretchesOf, weighWords } from './weigh-words.ts';

const text = 'El desayuno, nada mal; el wifi no llega 👍.';

function createReading(of: string, entries: [written: string, value: number, kind?: 'chars'][]): Reading {
  const contributions = entries.map(([written, value, kind]): Contribution => {
    const start = of.indexOf(written);
    return { term: written, kind: kind ?? 'words', value, ranges: [[start, start + written.length]] };
  });
  const explanation = { method: 'linear' as const, logit: 0, start: 0, rest: 0, contributions };
  return { probability: 0.5, words: 9, unknownWords: [], unknownRanges: [], explanation };
}
const weigh = (...entries: Parameters<typeof createReading>[1]) =>
  weighWords(text, createReading(text, entries).explanation!).map(({ start, end, value }) => [
    text.slice(start, end),
    Math.round(value * 1000) / 1000,
  ]);

describe('weighWords', () => {
  it('counts letters to their word', () => {
    expect(weigh(['desayuno', 0.2], ['sayu', 0.1, 'chars'])).toContainEqual(['desayuno', 0.3]);
  });

  it('makes one of two words where the pair is the heaviest, and shares a lighter pair out', () => {
    expect(weigh(['no llega', -0.8], ['llega', -0.1])).toContainEqual(['no llega', -0.9]);
    const apart = weigh(['no llega', -0.2], ['llega', -0.5]);
    expect(apart).toContainEqual(['no', -0.1]);
    expect(apart).toContainEqual(['llega', -0.6]);
  });

  it('makes one of what the model reads as one word, however long, before any pair with it', () => {
    const idiom = 'No estuvo nada mal el desayuno';
    const { explanation } = createReading(idiom, [
      ['No estuvo nada mal el', 1.2],
      ['No estuvo nada mal', 0.9],
      ['el', -0.1],
    ]);
    explanation!.contributions[1]!.term = 'bien';
    const [first, ...rest] = weighWords(idiom, explanation!);
    expect(first).toMatchObject({ start: 0, end: 'No estuvo nada mal'.length, words: 1 });
    expect(first!.value).toBeCloseTo(0.9 + (1.2 * 4) / 5, 9);
    expect(rest.map(({ start, end }) => idiom.slice(start, end))).toEqual(['el', 'desayuno']);
    const reading = createReading(idiom, []);
    const [bar] = stretchesOf(idiom, { ...reading, explanation: explanation! });
    expect(bar).toMatchObject({ text: 'No estuvo nada mal', height: 1, isNegative: false });
  });

  it('joins no words over the end of a clause', () => {
    const found = weigh(['mal; el', 0.4]);
    expect(found).toContainEqual(['mal', 0.2]);
  });

  it('weighs what is no word but known', () => {
    expect(weigh(['👍', 0.3])).toContainEqual(['👍', 0.3]);
  });

  it('sums to the contributions, whatever their places', () => {
    const range = fc
      .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 12 }))
      .map(([start, length]): [number, number] => [start, Math.min(text.length, start + length)])
      .filter(([start, end]) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
    const contribution = fc.record({
      term: fc.string(),
      kind: fc.constantFrom('words' as const, 'chars' as const),
      value: fc.double({ min: -2, max: 2, noNaN: true }),
      ranges: fc.array(range, { minLength: 1, maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(contribution, { maxLength: 20 }), (contributions) => {
        const explanation: Explanation = { method: 'linear', logit: 0, start: 0, rest: 0, contributions };
        const words = weighWords(text, explanation);
        const total = contributions.reduce((sum, { value }) => sum + value, 0);
        expect(words.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(total, 9);
        words.slice(1).forEach(({ start }, index) => expect(start).toBeGreaterThanOrEqual(words[index]!.end));
      }),
    );
  });
});

describe('stretchesOf', () => {
  it('gives the text back, letter by letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (any) => {
        expect(
          stretchesOf(any, undefined)
            .map((stretch) => stretch.text)
            .join(''),
        ).toBe(any);
      }),
    );
  });

  it('marks at most two words of five, and none of little weight', () => {
    const ten = 'uno dos tres cuatro cinco seis siete ocho nueve diez';
    const heavy = createReading(
      ten,
      ten.split(' ').map((word) => [word, 1]),
    );
    expect(stretchesOf(ten, heavy).filter(({ height }) => height > 0)).toHaveLength(4);
    const light = createReading(ten, [['uno', 0.06]]);
    expect(stretchesOf(ten, light).every(({ height }) => height === 0)).toBe(true);
  });

  it('draws against a fixed weight, never higher than 1', () => {
    const [low, high] = [createReading(text, [['nada', 0.625]]), createReading(text, [['nada', -9]])];
    expect(stretchesOf(text, low).find((stretch) => stretch.text === 'nada')!.height).toBe(0.5);
    expect(stretchesOf(text, high).find((stretch) => stretch.text === 'nada')).toMatchObject({
      height: 1,
      isNegative: true,
    });
  });
});

describe('followEdit', () => {
  it('moves what stands behind a change and drops what was changed', () => {
    const reading = createReading(text, [
      ['nada mal', 0.5],
      ['llega', -0.3],
    ]);
    const now = text.replace('nada mal', 'malísimo todo');
    const { contributions } = followEdit(reading, text, now).explanation!;
    expect(contributions[0]!.ranges).toEqual([]);
    expect(now.slice(...contributions[1]!.ranges[0]!)).toBe('llega');
  });
});
