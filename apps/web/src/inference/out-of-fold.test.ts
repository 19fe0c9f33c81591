import { describe, expect, it } from 'vitest';
import {
  coverageCurve,
  foldBins,
  measureZone,
  reliabilityBins,
  rootHeights,
  scaleTo,
} from './out-of-fold.ts';

function histogram(positives: Record<number, number>, negatives: Record<number, number>) {
  const fill = (counts: Record<number, number>) => Array.from({ length: 100 }, (_, bin) => counts[bin] ?? 0);
  return { positives: fill(positives), negatives: fill(negatives) };
}

const sample = histogram({ 99: 40, 50: 5, 10: 5 }, { 0: 40, 50: 5, 90: 5 });

describe('measureZone', () => {
  it('counts what lies outside the zone as decided, and its labels as right or wrong', () => {
    expect(measureZone(sample, { lower: 0.35, upper: 0.65 })).toEqual({ decided: 0.9, accuracy: 80 / 90 });
  });

  it('decides everything without a zone, the upper threshold being positive', () => {
    expect(measureZone(sample, { lower: 0.5, upper: 0.5 })).toEqual({ decided: 1, accuracy: 0.85 });
  });

  it('puts a threshold that floating point blurs at its bin', () => {
    const edge = histogram({ 29: 1 }, { 28: 1 });
    expect(measureZone(edge, { lower: 0.29, upper: 0.29 })).toEqual({ decided: 1, accuracy: 1 });
  });

  it('decides nothing when the zone is the whole axis, and nothing of nothing', () => {
    expect(measureZone(sample, { lower: 0, upper: 1 }).decided).toBe(0);
    expect(measureZone(histogram({}, {}), { lower: 0.5, upper: 0.5 }).decided).toBe(0);
  });
});

describe('reliabilityBins', () => {
  it('gives what was said and what happened, without empty bins', () => {
    const bins = reliabilityBins(sample);
    expect(bins.map(({ from, rows }) => [from, rows])).toEqual([
      [0, 40],
      [10, 5],
      [50, 10],
      [90, 45],
    ]);
    expect(bins[3]!.happened).toBeCloseTo(40 / 45);
    expect(bins[3]!.said).toBeCloseTo((40 * 0.995 + 5 * 0.905) / 45);
  });
});

describe('coverageCurve', () => {
  it('begins without a zone and never decides more as the zone grows', () => {
    const curve = coverageCurve(sample);
    expect(curve[0]).toMatchObject({ decided: 1, thresholds: { lower: 0.5, upper: 0.5 } });
    curve
      .slice(1)
      .forEach((point, index) => expect(point.decided).toBeLessThanOrEqual(curve[index]!.decided));
  });

  it('stops where nothing is decided any more', () => {
    expect(coverageCurve(histogram({ 50: 1 }, {}))).toHaveLength(1);
  });
});

describe('scaleTo', () => {
  it('keeps the sum', () => {
    expect(scaleTo([1, 1, 1], 1000)).toEqual([334, 333, 333]);
    expect(scaleTo([0, 0], 1000)).toEqual([0, 0]);
  });
});

it('draws bins on one root scale', () => {
  expect(foldBins(sample.positives, 20)[19]).toBe(40);
  expect(rootHeights([100, 25], [0, 1])).toEqual([
    [1, 0.5],
    [0, 0.1],
  ]);
});
