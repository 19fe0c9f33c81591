import type { Card } from '@senti/contract';
import type { Thresholds } from '../storage/settings.ts';

/** Rows per out-of-fold probability, 100 bins of equal width, by the person's label. */
export type OutOfFold = Card['outOfFold'];

export interface Coverage {
  /** Share of the rows that the model decides. */
  decided: number;
  /** Share of those that it gets right; NaN where it decides none. */
  accuracy: number;
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/** What a zone would have done to the rows of the histogram; thresholds are taken as whole per cents. */
export function measureZone({ positives, negatives }: OutOfFold, { lower, upper }: Thresholds): Coverage {
  const low = Math.round(lower * 100);
  const high = Math.round(upper * 100);
  const total = sum(positives) + sum(negatives);
  const right = sum(negatives.slice(0, low)) + sum(positives.slice(high));
  const wrong = sum(positives.slice(0, low)) + sum(negatives.slice(high));
  return { decided: total === 0 ? 0 : (right + wrong) / total, accuracy: right / (right + wrong) };
}

export interface ReliabilityBin {
  /** In per cent. */
  from: number;
  to: number;
  /** Mean probability of the rows, taken at the middle of each of the 100 bins. */
  said: number;
  /** Share of them that was positive. */
  happened: number;
  rows: number;
}

/** The ten bins of a reliability figure; bins without rows are left out. */
export function reliabilityBins({ positives, negatives }: OutOfFold): ReliabilityBin[] {
  const bins: ReliabilityBin[] = [];
  for (let from = 0; from < 100; from += 10) {
    let rows = 0;
    let said = 0;
    let happened = 0;
    for (let bin = from; bin < from + 10; bin++) {
      const count = positives[bin]! + negatives[bin]!;
      rows += count;
      said += (count * (bin + 0.5)) / 100;
      happened += positives[bin]!;
    }
    if (rows > 0) bins.push({ from, to: from + 10, said: said / rows, happened: happened / rows, rows });
  }
  return bins;
}

export interface CurvePoint extends Coverage {
  thresholds: Thresholds;
}

/** Coverage and accuracy as the zone grows evenly from 50 %, in steps of 5 points, while rows are decided. */
export function coverageCurve(histogram: OutOfFold): CurvePoint[] {
  const points: CurvePoint[] = [];
  for (let half = 0; half <= 45; half += 5) {
    const thresholds = { lower: (50 - half) / 100, upper: (50 + half) / 100 };
    const coverage = measureZone(histogram, thresholds);
    if (coverage.decided > 0) points.push({ ...coverage, thresholds });
  }
  return points;
}

/** The counts in `bins` bins of equal width. `bins` divides their number. */
export function foldBins(counts: readonly number[], bins: number): number[] {
  const width = counts.length / bins;
  return Array.from({ length: bins }, (_, bin) => sum(counts.slice(bin * width, (bin + 1) * width)));
}

/** Heights from 0 to 1 on a root scale, against the tallest of all series, so that small bars are seen. */
export function rootHeights(...series: number[][]): number[][] {
  const most = Math.max(1, ...series.flat());
  return series.map((counts) => counts.map((count) => Math.sqrt(count / most)));
}

/** Counts scaled to sum to `total`, whole, by largest remainder. */
export function scaleTo(counts: readonly number[], total: number): number[] {
  const whole = sum(counts) || 1;
  const exact = counts.map((count) => (count * total) / whole);
  const scaled = exact.map(Math.floor);
  const byRemainder = exact.map((value, index) => ({ index, rest: value - scaled[index]! }));
  byRemainder.sort((a, b) => b.rest - a.rest);
  for (const { index } of byRemainder.slice(0, sum(counts) ? total - sum(scaled) : 0)) scaled[index]!++;
  return scaled;
}
