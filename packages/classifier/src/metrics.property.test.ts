import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputShapeError } from './errors.ts';
import { histogramOf, measure } from './metrics.ts';

interface Row {
  label: number;
  probability: number;
  fold: number;
}

/** Ties, edges of bins, 0, 0.5 and 1 are frequent. */
const anyRow: fc.Arbitrary<Row> = fc.record({
  label: fc.nat(1),
  probability: fc.oneof(
    fc.constantFrom(0, 0.1, 0.3, 0.5, 0.7, 1),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.float({ min: 0, max: 1, noNaN: true }),
  ),
  fold: fc.nat(3),
});
const anyRows = fc.array(anyRow, { minLength: 1, maxLength: 30 });

function measureRows(rows: readonly Row[]) {
  const [labels, probabilities, folds] = (['label', 'probability', 'fold'] as const).map((key) =>
    rows.map((row) => row[key]),
  );
  return measure(labels!, probabilities!, folds);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

const isRight = ({ label, probability }: Row): boolean => (probability >= 0.5 ? 1 : 0) === label;

describe('measure (properties)', () => {
  it('gives the AUC of all pairs, ties counting half', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const pairs = rows.flatMap((positive) =>
          rows
            .filter((negative) => positive.label === 1 && negative.label === 0)
            .map((negative) => (Math.sign(positive.probability - negative.probability) + 1) / 2),
        );
        expect(measureRows(rows).auc).toBeCloseTo(pairs.length === 0 ? 0.5 : mean(pairs), 12);
      }),
    );
  });

  it('gives the accuracy, its deviation over folds and the number of folds', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const figures = measureRows(rows);
        const folds = [...new Set(rows.map((row) => row.fold))];
        const accuracies = folds.map((fold) =>
          mean(rows.filter((row) => row.fold === fold).map((row) => Number(isRight(row)))),
        );
        const variance = mean(accuracies.map((accuracy) => (accuracy - mean(accuracies)) ** 2));
        expect(figures.accuracy).toBeCloseTo(mean(rows.map((row) => Number(isRight(row)))), 12);
        expect(figures.accuracySd).toBeCloseTo(Math.sqrt(variance), 12);
        expect(figures.folds).toBe(folds.length);
      }),
    );
  });

  it('gives the confusion and the mean F1 of both labels, by precision and recall', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { confusion, macroF1 } = measureRows(rows);
        const count = (label: number, guess: number): number =>
          rows.filter((row) => row.label === label && (row.probability >= 0.5 ? 1 : 0) === guess).length;
        expect(confusion).toEqual({ tp: count(1, 1), fp: count(0, 1), tn: count(0, 0), fn: count(1, 0) });
        const f1 = (label: number): number => {
          const right = count(label, label);
          if (right === 0) return 0;
          const precision = right / (right + count(1 - label, label));
          const recall = right / (right + count(label, 1 - label));
          return (2 * precision * recall) / (precision + recall);
        };
        expect(macroF1).toBeCloseTo((f1(0) + f1(1)) / 2, 12);
      }),
    );
  });

  it('gives the log-loss clipped at 1e-7 and the calibration error of 10 bins', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const figures = measureRows(rows);
        const losses = rows.map(({ label, probability }) => {
          const clipped = Math.min(1 - 1e-7, Math.max(1e-7, probability));
          return -(label * Math.log(clipped) + (1 - label) * Math.log(1 - clipped));
        });
        expect(figures.logLoss).toBeCloseTo(mean(losses), 8);
        let ece = 0;
        for (let bin = 0; bin < 10; bin++) {
          const inside = rows.filter((row) => Math.min(9, Math.floor(row.probability * 10)) === bin);
          if (inside.length === 0) continue;
          const gap = mean(inside.map((row) => row.probability)) - mean(inside.map((row) => row.label));
          ece += (Math.abs(gap) * inside.length) / rows.length;
        }
        expect(figures.ece).toBeCloseTo(ece, 12);
      }),
    );
  });

  it('gives finite figures whatever the rows are', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { confusion: _confusion, ...figures } = measureRows(rows);
        expect(Object.values(figures).every((value) => Number.isFinite(value))).toBe(true);
      }),
    );
  });
});

describe('histogramOf', () => {
  it('counts every row once, on its side and in its bin', () => {
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 1, max: 100 }), (rows, bins) => {
        const { positives, negatives } = histogramOf(
          rows.map((row) => row.label),
          rows.map((row) => row.probability),
          bins,
        );
        expect([positives.length, negatives.length]).toEqual([bins, bins]);
        const expected = (label: number): number[] =>
          positives.map(
            (_count, bin) =>
              rows.filter(
                (row) =>
                  row.label === label && Math.min(bins - 1, Math.floor(row.probability * bins)) === bin,
              ).length,
          );
        expect(positives).toEqual(expected(1));
        expect(negatives).toEqual(expected(0));
      }),
    );
  });
});

describe('measure', () => {
  it.each<[string, number[], number[], number[] | undefined]>([
    ['no rows', [], [], undefined],
    ['a label without a probability', [1, 0], [0.5], undefined],
    ['NaN', [1], [NaN], undefined],
    ['a probability above 1', [1], [1.01], undefined],
    ['too few folds', [1, 0], [0.5, 0.5], [0]],
  ])('refuses %s', (_what, labels, probabilities, folds) => {
    expect(() => measure(labels, probabilities, folds)).toThrow(InputShapeError);
  });
});
