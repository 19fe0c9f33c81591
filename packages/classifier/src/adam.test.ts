import { describe, expect, it } from 'vitest';
import { Adam } from './adam.ts';
import { defaultTrainingOptions as options } from './engine.ts';
import { createRandom } from './random.ts';

/** Keras's Adam of one parameter in f64, every step: no flush, no roots stored. */
function referenceAdam(gradients: readonly number[]): number {
  const { learningRate, beta1, beta2, epsilon } = options;
  let [w, m, v] = [0, 0, 0];
  gradients.forEach((g, index) => {
    const t = index + 1;
    m = beta1 * m + (1 - beta1) * g;
    v = beta2 * v + (1 - beta2) * g * g;
    w -= (learningRate * (Math.sqrt(1 - beta2 ** t) / (1 - beta1 ** t)) * m) / (Math.sqrt(v) + epsilon);
  });
  return w;
}

/** Gradients as rare columns have them: mostly 0, their sizes spread over decades around `scale`. */
function sparseGradients(parameters: number, steps: number, scale: number): number[][] {
  const random = createRandom(1, 'adam', scale);
  return Array.from({ length: parameters }, () => {
    const rate = 0.001 + 0.6 * random.float() ** 1.5;
    return Array.from({ length: steps }, () =>
      random.float() < rate ? scale * (random.float() - 0.5) * Math.exp(4 * random.float() - 2) : 0,
    );
  });
}

function runAdam(gradients: readonly (readonly number[])[], steps: number): Float32Array {
  const adam = new Adam(new Float32Array(gradients.length), options);
  for (let step = 0; step < steps; step++) {
    gradients.forEach((series, index) => {
      if (series[step] === 0) return;
      adam.gradients[index] = series[step]!;
      adam.absorb(index, index + 1);
    });
    adam.step();
  }
  return adam.parameters;
}

describe('Adam', () => {
  it.each([1e-2, 1e-4, 1e-6, 1e-8])(
    'moves weights as dense f64 Adam in Keras form does, gradients of the scale %d that are mostly 0',
    (scale) => {
      const steps = 400;
      const gradients = sparseGradients(300, steps, scale);
      const parameters = runAdam(gradients, steps);
      let error = 0;
      let moved = 0;
      gradients.forEach((series, index) => {
        const expected = referenceAdam(series);
        error += (parameters[index]! - expected) ** 2;
        moved += expected ** 2;
      });
      expect(Math.sqrt(error / moved)).toBeLessThan(1e-6); // f32 rounds each of 400 steps by 6e-8 at most
    },
  );

  it('takes no gradient under 1e-16 for more than 0', () => {
    expect(runAdam([[9e-17, 0, 9e-17]], 3)).toEqual(Float32Array.of(0));
  });

  it('moves a weight that is forgotten for 2,000 steps as if its tiny moments had never been flushed', () => {
    const steps = 2000;
    const gradients = [1e-3, ...new Array<number>(steps - 1).fill(0)];
    const [forgotten] = runAdam([gradients], steps);
    expect(Math.abs(forgotten! / referenceAdam(gradients) - 1)).toBeLessThan(1e-6);
  });

  it('clears the gradients that it absorbs, and no others', () => {
    const adam = new Adam(new Float32Array(4), options);
    adam.gradients.fill(1);
    adam.absorb(1, 3);
    expect(adam.gradients).toEqual(Float32Array.of(1, 0, 0, 1));
    adam.step();
    expect(adam.parameters[0]).toBe(0);
    expect(adam.parameters[1]).toBeCloseTo(-options.learningRate, 8);
  });

  it('gives the same bits however many parameters stand beside', () => {
    const gradients = sparseGradients(3, 50, 1e-2);
    const crowd = [...gradients, ...sparseGradients(2100, 50, 1e-3)];
    expect(runAdam(crowd, 50).subarray(0, 3)).toEqual(runAdam(gradients, 50));
  });
});
