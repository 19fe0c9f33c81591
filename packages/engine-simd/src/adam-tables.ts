import type { TrainingOptions } from '@senti/classifier';

/**
 * What a fit of so many steps needs of Adam, by step t or by gap k, from 0 to `last`; beyond, the numbers of `last`
 * hold. With R = β₁/√β₂, Q = R/√β₂, P = Q/√β₂ and the bias correction c(t) = √(1 − β₂ᵗ)/(1 − β₁ᵗ):
 *
 * - `rates[t]` = learning rate · c(t);
 * - `displacements[s]` = Σ over t > s of rates[t]·R^(t−s), `corrections[s]` the same with Q,
 *   `secondCorrections[s]` with P;
 * - `displacementDecays[k]` = Rᵏ, `correctionDecays[k]` = Qᵏ, `secondCorrectionDecays[k]` = Pᵏ,
 *   `meanDecays[k]` = β₁ᵏ, `squareDecays[k]` = β₂ᵏ.
 *
 * So a parameter without gradient from step L to step T is moved by its mean at L, over √v + ε at L, times
 * displacements[L] − R^(T−L)·displacements[T], up to ε, which the corrections bring in to second order: that
 * leaves 8e-7 · (ε/(√v + ε))³ of the displacement with Keras's β₁ and β₂, where first order leaves 5e-5.
 */
export interface AdamTables {
  last: number;
  rates: Float64Array;
  displacements: Float64Array;
  corrections: Float64Array;
  secondCorrections: Float64Array;
  displacementDecays: Float64Array;
  correctionDecays: Float64Array;
  secondCorrectionDecays: Float64Array;
  meanDecays: Float32Array;
  squareDecays: Float32Array;
}

/** Under it a power of β₂ is nothing beside 1: the bias correction is 1, and so is every number of the tables. */
const leastPower = 1e-17;

/**
 * The sums run backwards from the last step, so all of their terms are positive and of one order: every digit
 * counts. Prefix sums would divide the difference of two nearly equal numbers by Rᴸ, and have no digit left from
 * step 350 on. What follows the last step cancels out. Powers are repeated products: `**` may differ between
 * runtimes in its last bits.
 */
export function createAdamTables(
  { learningRate, beta1, beta2 }: Pick<TrainingOptions, 'learningRate' | 'beta1' | 'beta2'>,
  steps: number,
): AdamTables {
  const last = countDistinct(beta2, steps);
  const meanPowers = powersOf(beta1, last);
  const squarePowers = powersOf(beta2, last);
  const rates = new Float64Array(last + 1);
  for (let step = 1; step <= last; step++) {
    rates[step] = (learningRate * Math.sqrt(1 - squarePowers[step]!)) / (1 - meanPowers[step]!);
  }
  const displacementDecay = beta1 / Math.sqrt(beta2);
  const correctionDecay = beta1 / beta2;
  const secondCorrectionDecay = correctionDecay / Math.sqrt(beta2);
  return {
    last,
    rates,
    displacements: sumBackwards(rates, displacementDecay),
    corrections: sumBackwards(rates, correctionDecay),
    secondCorrections: sumBackwards(rates, secondCorrectionDecay),
    displacementDecays: powersOf(displacementDecay, last),
    correctionDecays: powersOf(correctionDecay, last),
    secondCorrectionDecays: powersOf(secondCorrectionDecay, last),
    meanDecays: Float32Array.from(meanPowers),
    squareDecays: Float32Array.from(squarePowers),
  };
}

/** Steps until the tables stay as they are, `steps` at most: 39,125 with β₂ = 0.999. */
function countDistinct(beta2: number, steps: number): number {
  let step = 0;
  for (let power = 1; step < steps && power > leastPower; power *= beta2) step++;
  return step;
}

function powersOf(base: number, highest: number): Float64Array {
  const powers = new Float64Array(highest + 1).fill(1);
  for (let exponent = 1; exponent <= highest; exponent++) powers[exponent] = powers[exponent - 1]! * base;
  return powers;
}

function sumBackwards(rates: Float64Array, decay: number): Float64Array {
  const sums = new Float64Array(rates.length);
  sums[rates.length - 1] = (rates[rates.length - 1]! * decay) / (1 - decay);
  for (let step = rates.length - 2; step >= 0; step--)
    sums[step] = decay * (rates[step + 1]! + sums[step + 1]!);
  return sums;
}
