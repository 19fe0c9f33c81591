import { createRandom } from '@senti/classifier';
import { describe, expect, it } from 'vitest';
import { createAdamTables } from './adam-tables.ts';

const keras = { learningRate: 1e-3, beta1: 0.9, beta2: 0.999 };
const { learningRate, beta1, beta2 } = keras;

function correctionOf(step: number): number {
  return Math.sqrt(1 - beta2 ** step) / (1 - beta1 ** step);
}

/** What a mean over √v + ε is multiplied with from step `from` to step `to`, as the kernel has it. */
function sumsOf(tables: ReturnType<typeof createAdamTables>, from: number, to: number) {
  const between = (sums: Float64Array, decays: Float64Array) => sums[from]! - decays[to - from]! * sums[to]!;
  return [
    between(tables.displacements, tables.displacementDecays),
    between(tables.corrections, tables.correctionDecays),
    between(tables.secondCorrections, tables.secondCorrectionDecays),
  ] as const;
}

/**
 * The relative distance (L2) between parameters that plain Adam moves and those that catch up, in f64, after a
 * last catching up: `parameters` of them, each with a gradient at its own share of the steps.
 */
function distanceFromPlainAdam(scale: number, epsilon: number, parameters = 300, steps = 960): number {
  const tables = createAdamTables(keras, steps);
  const random = createRandom(7, 'gradients', scale);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random.float())) * Math.cos(2 * Math.PI * random.float());
  let squares = 0;
  let distance = 0;
  for (let parameter = 0; parameter < parameters; parameter++) {
    const share = (0.001 + 0.599 * random.float()) ** 1.5;
    const size = scale * Math.exp(normal());
    let [plain, plainMean, plainSquare] = [0, 0, 0];
    let [moved, mean, square, last] = [0, 0, 0, 0];
    const catchUp = (step: number) => {
      if (last === 0) return;
      const [sum, once, twice] = sumsOf(tables, last, step);
      const d = 1 / (Math.sqrt(square) + epsilon);
      moved -= mean * d * (sum + epsilon * d * (sum - once + epsilon * d * (sum - 2 * once + twice)));
    };
    for (let step = 1; step <= steps; step++) {
      const isTouched = random.float() < share;
      const gradient = isTouched ? size * normal() : 0;
      const rate = learningRate * correctionOf(step);
      plainMean += (gradient - plainMean) * (1 - beta1);
      plainSquare += (gradient * gradient - plainSquare) * (1 - beta2);
      if (plainSquare > 0) plain -= (rate * plainMean) / (Math.sqrt(plainSquare) + epsilon);
      if (!isTouched) continue;
      catchUp(step - 1);
      const gap = last === 0 ? 0 : step - 1 - last;
      mean = mean * beta1 ** gap * beta1 + gradient * (1 - beta1);
      square = square * beta2 ** gap * beta2 + gradient * gradient * (1 - beta2);
      moved -= (rate * mean) / (Math.sqrt(square) + epsilon);
      last = step;
    }
    catchUp(steps);
    squares += plain * plain;
    distance += (plain - moved) ** 2;
  }
  return Math.sqrt(distance / squares);
}

describe('createAdamTables', () => {
  it('has the sums of what is left out, from any step to any other', () => {
    const tables = createAdamTables(keras, 2500);
    const random = createRandom(1, 'gaps');
    for (let trial = 0; trial < 300; trial++) {
      const from = 1 + random.below(2100);
      const to = from + 1 + random.below(400);
      let direct = 0;
      let directCorrected = 0;
      for (let step = from + 1; step <= to; step++) {
        const rate = learningRate * correctionOf(step);
        direct += rate * (beta1 / Math.sqrt(beta2)) ** (step - from);
        directCorrected += rate * (beta1 / beta2) ** (step - from);
      }
      const [sum, corrected] = sumsOf(tables, from, to);
      expect(Math.abs(sum / direct - 1)).toBeLessThan(1e-13);
      expect(Math.abs(corrected / directCorrected - 1)).toBeLessThan(1e-13);
    }
  });

  it('follows plain Adam exactly where ε is 0', () => {
    expect(distanceFromPlainAdam(1e-3, 0)).toBeLessThan(1e-13);
  });

  it.each([1e-2, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8])(
    'follows plain Adam to 1e-6 where gradients are %d, ε being 1e-7',
    (scale) => {
      expect(distanceFromPlainAdam(scale, 1e-7)).toBeLessThan(1e-6);
    },
  );

  it('ends where nothing changes any more, however many steps there are', () => {
    const tables = createAdamTables(keras, 1e9);
    expect(tables.last).toBeLessThan(40_000);
    expect(tables.rates[tables.last]).toBe(learningRate);
    expect(tables.squareDecays[tables.last]).toBeLessThan(1e-16);
    const shorter = createAdamTables(keras, 1000);
    expect(shorter.rates.length).toBe(1001);
    const [sum] = sumsOf(tables, 900, 1000);
    expect(Math.abs(sumsOf(shorter, 900, 1000)[0] / sum - 1)).toBeLessThan(1e-13);
  });
});
