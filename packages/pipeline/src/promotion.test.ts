import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialTail, comparePredictions, judgeChallenger } from './promotion.ts';

describe('binomialTail', () => {
  it('is the sum over all outcomes, counted one by one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12 }), fc.integer({ min: -1, max: 13 }), (n, k) => {
        let outcomes = 0;
        for (let bits = 0; bits < 2 ** n; bits++) {
          const ones = bits.toString(2).replaceAll('0', '').length;
          if (ones >= k) outcomes++;
        }
        expect(binomialTail(k, n)).toBeCloseTo(outcomes / 2 ** n, 12);
      }),
    );
  });

  it('stays a probability for as many rows as a corpus may have', () => {
    expect(binomialTail(50_000, 100_000)).toBeCloseTo(0.5013, 3);
    expect(binomialTail(60_000, 100_000)).toBe(0);
  });
});

describe('judgeChallenger', () => {
  const comparison = {
    rows: 100,
    championRight: 90,
    challengerRight: 80,
    championOnly: 15,
    challengerOnly: 5,
  };

  it('holds back a challenger that is significantly worse, with both figures', () => {
    expect(judgeChallenger(comparison)).toEqual({
      code: 'worse-than-champion',
      params: { rows: 100, challenger: '80.0 %', champion: '90.0 %' },
    });
  });

  it('lets a challenger pass that is worse within chance, equal, better, or has nothing to be compared on', () => {
    expect(judgeChallenger({ ...comparison, championOnly: 8, challengerOnly: 5 })).toBeUndefined();
    expect(judgeChallenger({ ...comparison, championOnly: 5, challengerOnly: 15 })).toBeUndefined();
    expect(
      judgeChallenger({ rows: 0, championRight: 0, challengerRight: 0, championOnly: 0, challengerOnly: 0 }),
    ).toBeUndefined();
  });
});

describe('comparePredictions', () => {
  it('compares on rows whose text the champion was not trained on', () => {
    const reviews = [
      { text: 'Bien', label: 1 as const },
      { text: 'Visto antes', label: 1 as const },
      { text: 'Mal', label: 0 as const },
    ];
    const pooled = {
      rows: Uint32Array.of(0, 1, 2),
      folds: Uint16Array.of(0, 0, 0),
      probabilities: Float32Array.of(0.2, 0.9, 0.3),
    };
    const champion = { predict: () => ({ probability: 0.9 }), trainedOn: new Set(['visto antes']) };
    expect(comparePredictions(reviews, pooled, champion)).toEqual({
      rows: 2,
      championRight: 1,
      challengerRight: 1,
      championOnly: 1,
      challengerOnly: 1,
    });
  });
});
