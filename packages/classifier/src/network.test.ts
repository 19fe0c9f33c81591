import { describe, expect, it } from 'vitest';
import { NetworkError } from './errors.ts';
import { checkNetwork, initialWeights, parameterCount, thesisMlp, type DenseLayer } from './network.ts';
import { createRandom } from './random.ts';

describe('thesisMlp', () => {
  it('has 249,401 parameters over 16,133 columns', () => {
    expect(parameterCount(thesisMlp, 16_133)).toBe(249_401);
  });

  it('is a network', () => {
    expect(() => checkNetwork(thesisMlp)).not.toThrow();
  });
});

describe('initialWeights', () => {
  it("fills Glorot's interval evenly, with biases of 0", () => {
    const { kernels, biases } = initialWeights(thesisMlp, 1000, createRandom(1));
    const limit = Math.sqrt(6 / (1000 + 15));
    const kernel = kernels[0]!;
    expect(kernel.length).toBe(15_000);
    expect(Math.max(...kernel)).toBeGreaterThan(0.999 * limit);
    expect(Math.max(...kernel)).toBeLessThanOrEqual(Math.fround(limit));
    expect(Math.min(...kernel)).toBeLessThan(-0.999 * limit);
    const mean = kernel.reduce((sum, value) => sum + value, 0) / kernel.length;
    expect(Math.abs(mean)).toBeLessThan((5 * limit) / Math.sqrt(3 * kernel.length));
    expect(biases.every((bias) => bias.every((value) => value === 0))).toBe(true);
  });
});

describe('checkNetwork', () => {
  const output: DenseLayer = { units: 1, activation: 'sigmoid' };

  it.each<[string, DenseLayer[], number]>([
    ['no layer', [], 0],
    ['no output unit', [{ units: 3, activation: 'relu' }], 0],
    ['two outputs', [{ units: 2, activation: 'sigmoid' }], 0],
    ['dropout at the output', [{ ...output, dropout: 0.5 }], 0],
    ['half a unit', [output, { units: 0.5, activation: 'relu' }, output], 1],
    ['dropout of all', [{ units: 2, activation: 'relu', dropout: 1 }, output], 0],
    ['an unknown activation', [{ units: 2, activation: 'tanh' as 'relu' }, output], 0],
  ])('refuses %s', (_what, layers, layer) => {
    expect(() => checkNetwork({ name: 'x', layers })).toThrow(NetworkError);
    expect(() => checkNetwork({ name: 'x', layers })).toThrow(`layer ${layer} `);
  });
});
