import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputShapeError } from '../errors.ts';
import { fitDenseLogistic } from './dense-logistic.ts';
import { fitDenseRowsLogistic, fitSparseLogistic, sigmoid } from './dual-logistic.ts';

const numberOf = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** Rows of `size` features with labels of both kinds. */
const problem = (size: number) =>
  fc
    .array(
      fc.record({
        features: fc.array(numberOf(-2, 2), { minLength: size, maxLength: size }),
        label: fc.integer({ min: 0, max: 1 }),
      }),
      { minLength: 4, maxLength: 25 },
    )
    .map((rows) => rows.map(({ features, label }, row) => ({ features, label: row < 2 ? row : label })));

const logitOf = (features: readonly number[], weights: ArrayLike<number>, intercept: number) =>
  features.reduce((sum, value, index) => sum + value * weights[index]!, intercept);

describe('fitSparseLogistic', () => {
  const sparseProblem = fc.record({
    rows: fc.array(
      fc.record({
        columns: fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { maxLength: 6 }),
        label: fc.integer({ min: 0, max: 1 }),
      }),
      { minLength: 1, maxLength: 30 },
    ),
    factors: fc.array(numberOf(-3, 3), { minLength: 6, maxLength: 6 }),
    C: fc.constantFrom(0.1, 1, 3),
  });

  it('is where the gradient of ‖(w, b)‖² / 2 + C Σ log-loss is 0', () => {
    fc.assert(
      fc.property(sparseProblem, ({ rows, factors, C }) => {
        const rowOffsets = Uint32Array.of(0, ...rows.map(() => 0));
        rows.forEach(({ columns }, row) => (rowOffsets[row + 1] = rowOffsets[row]! + columns.length));
        const matrix = {
          rowOffsets,
          columns: Uint32Array.from(rows.flatMap(({ columns }) => columns)),
          terms: factors.map(String),
        };
        const scales = rows.map(({ columns }) => 1 / Math.sqrt(Math.max(1, columns.length)));
        const labels = rows.map(({ label }) => label);
        const fit = fitSparseLogistic(
          { matrix, labels, C, tolerance: 1e-9 },
          {
            rows: Uint32Array.from(rows.keys()),
            known: Uint32Array.from(factors.keys()),
            factors: Float64Array.from(factors),
          },
        );
        // `weights` are those of features of 1: w · factor, so that w's own gradient is times the factor.
        const dense = rows.map(({ columns }, row) => {
          const features = new Array<number>(6).fill(0);
          for (const column of columns) features[column] = scales[row]!;
          return features;
        });
        const gradient = new Float64Array(6);
        let interceptGradient = fit.intercept;
        dense.forEach((features, row) => {
          const slope = C * (sigmoid(logitOf(features, fit.weights, fit.intercept)) - labels[row]!);
          interceptGradient += slope;
          features.forEach((value, column) => (gradient[column]! += slope * value));
        });
        expect(Math.abs(interceptGradient)).toBeLessThan(1e-5);
        factors.forEach((factor, column) => {
          // ∂/∂w of the whole is w + factor · gradient; times the factor it is in terms of `weights`.
          const whole = fit.weights[column]! + factor * factor * gradient[column]!;
          expect(Math.abs(whole)).toBeLessThan(1e-5);
        });
      }),
      { numRuns: 200 },
    );
  });
});

describe('fitDenseRowsLogistic', () => {
  it('is where its gradient is 0, its intercept penalised 256 times less', () => {
    fc.assert(
      fc.property(problem(3), fc.constantFrom(0.01, 0.03, 0.1), (rows, C) => {
        const features = Float32Array.from(rows.flatMap((row) => row.features));
        const labels = rows.map(({ label }) => label);
        const fit = fitDenseRowsLogistic(features, 3, labels, { C, tolerance: 1e-9 });
        const gradient = [...fit.weights, fit.intercept / 256];
        labels.forEach((label, row) => {
          const values = Array.from(features.subarray(row * 3, row * 3 + 3));
          const slope = C * (sigmoid(logitOf(values, fit.weights, fit.intercept)) - label);
          values.forEach((value, index) => (gradient[index]! += slope * value));
          gradient[3]! += slope;
        });
        for (const value of gradient) expect(Math.abs(value)).toBeLessThan(1e-5);
      }),
      { numRuns: 200 },
    );
  });

  it('refuses a C above 0.1, with which it would stop short of the optimum', () => {
    const fit = (C: number) =>
      fitDenseRowsLogistic(Float32Array.of(1, -1), 1, [1, 0], { C, tolerance: 1e-9 });
    expect(() => fit(0.11)).toThrow(InputShapeError);
    expect(() => fit(Number.NaN)).toThrow(InputShapeError);
    expect(fit(0.1).weights[0]).toBeGreaterThan(0);
  });
});

describe('fitDenseLogistic', () => {
  /** The gradient of Σ log-loss + ridge / 2 Σ (weight − mean)², the intercept's last. */
  function gradientOf(
    rows: { features: number[]; target: number }[],
    { weights, intercept }: ReturnType<typeof fitDenseLogistic>,
    ridge: number,
  ): number[] {
    const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
    const gradient = [...Array.from(weights, (weight) => ridge * (weight - mean)), 0];
    for (const { features, target } of rows) {
      const slope = sigmoid(logitOf(features, weights, intercept)) - target;
      [...features, 1].forEach((value, index) => (gradient[index]! += slope * value));
    }
    return gradient;
  }

  /** Targets strictly between 0 and 1, so that there is a finite optimum. */
  const smoothed = problem(2).map((rows) =>
    rows.map(({ features, label }) => ({ features, target: label === 1 ? 0.9 : 0.15 })),
  );
  const columnsOf = (rows: { features: number[] }[]) =>
    [0, 1].map((feature) => Float64Array.from(rows, ({ features }) => features[feature]!));

  it('has no gradient where weights are free, and one that pushes down where they are at the floor', () => {
    fc.assert(
      fc.property(smoothed, fc.constantFrom(0.5, 10), fc.constantFrom(0, -Infinity), (rows, ridge, floor) => {
        const targets = rows.map(({ target }) => target);
        const fit = fitDenseLogistic(columnsOf(rows), targets, { ridge, floor });
        // Equal features leave nothing but the mean to be free; 1e-4 is far under what a weight of 1e-3 makes.
        gradientOf(rows, fit, ridge).forEach((slope, index) => {
          if (index < 2 && fit.weights[index] === floor) expect(slope).toBeGreaterThan(-1e-4);
          else expect(Math.abs(slope)).toBeLessThan(1e-4);
        });
        expect(fit.weights.every((weight) => weight >= floor)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('draws weights together as the ridge grows, and not towards 0', () => {
    const rows = Array.from({ length: 40 }, (_, row) => [row % 2 === 0 ? 1 : -1, ((row * 7) % 5) - 2]);
    const features = [0, 1].map((feature) => Float64Array.from(rows, (row) => row[feature]!));
    const targets = rows.map(([first]) => (first === 1 ? 0.95 : 0.05));
    const gaps = [0, 1, 100, 1e6].map((ridge) => {
      const { weights } = fitDenseLogistic(features, targets, { ridge });
      return { gap: Math.abs(weights[0]! - weights[1]!), sum: weights[0]! + weights[1]! };
    });
    gaps.slice(1).forEach(({ gap }, index) => expect(gap).toBeLessThan(gaps[index]!.gap));
    expect(gaps[3]!.gap).toBeLessThan(1e-3);
    expect(gaps[3]!.sum).toBeGreaterThan(0.5);
  });

  it('recovers the slope and intercept of a logistic curve', () => {
    const scores = Float64Array.from({ length: 21 }, (_, index) => index / 2 - 5);
    const targets = scores.map((score) => sigmoid(1.7 * score - 0.4));
    const { weights, intercept } = fitDenseLogistic([scores], targets);
    expect(weights[0]).toBeCloseTo(1.7, 6);
    expect(intercept).toBeCloseTo(-0.4, 6);
  });
});
