import { stackRows, type SparseBatch } from '@senti/vectorizer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialWeights, type DenseLayer, type NetworkSpec, type Weights } from './network.ts';
import { createRandom } from './random.ts';
import { batchGradients } from './typed-array-engine.ts';

interface Case {
  network: NetworkSpec;
  inputs: number;
  seed: number;
  rows: number;
}

const anyHidden: fc.Arbitrary<DenseLayer> = fc.record({
  units: fc.integer({ min: 1, max: 6 }),
  activation: fc.constantFrom('relu', 'sigmoid', 'linear'),
  dropout: fc.constantFrom(0, 0.25, 0.5),
});
const anyCase: fc.Arbitrary<Case> = fc.record({
  network: fc.array(anyHidden, { maxLength: 3 }).map((hidden) => ({
    name: 'any',
    layers: [...hidden, { units: 1, activation: 'sigmoid' as const }],
  })),
  inputs: fc.integer({ min: 1, max: 8 }),
  seed: fc.integer(),
  rows: fc.integer({ min: 1, max: 7 }),
});

function drawCase({ network, inputs, seed, rows }: Case) {
  const random = createRandom(seed);
  const weights = initialWeights(network, inputs, random);
  for (const bias of weights.biases) bias.forEach((_zero, unit) => (bias[unit] = random.float() - 0.5));
  const batch = stackRows(
    Array.from({ length: rows }, () => {
      const columns = Uint32Array.from({ length: inputs }, (_, column) => column).filter(
        () => random.below(2) === 0,
      );
      return { columns, values: Float32Array.from(columns, () => (1 + random.below(3)) / 8) };
    }),
  );
  const labels = Uint8Array.from({ length: rows }, () => random.below(2));
  const masks = network.layers.map(({ units, dropout = 0 }) =>
    dropout === 0
      ? undefined
      : Float32Array.from({ length: rows * units }, () => (random.float() < dropout ? 0 : 1 / (1 - dropout))),
  );
  return { weights, batch, labels, masks, order: Uint32Array.from(labels.keys()) };
}

/** The loss in f64 by plain arrays over dense rows. */
function slowLoss(
  { layers }: NetworkSpec,
  { inputs, kernels, biases }: { inputs: number; kernels: number[][]; biases: number[][] },
  { rowOffsets, columns, values }: SparseBatch,
  labels: Uint8Array,
  masks: readonly (Float32Array | undefined)[],
): number {
  let loss = 0;
  labels.forEach((label, row) => {
    let activations = new Array<number>(inputs).fill(0);
    for (let entry = rowOffsets[row]!; entry < rowOffsets[row + 1]!; entry++) {
      activations[columns[entry]!] = values[entry]!;
    }
    layers.forEach(({ units, activation }, layer) => {
      activations = Array.from({ length: units }, (_, unit) => {
        const sum = activations.reduce(
          (total, input, index) => total + input * kernels[layer]![index * units + unit]!,
          biases[layer]![unit]!,
        );
        const keep = masks[layer]?.[row * units + unit] ?? 1;
        if (activation === 'relu') return keep * Math.max(0, sum);
        return keep * (activation === 'linear' ? sum : 1 / (1 + Math.exp(-sum)));
      });
    });
    loss -= Math.log(label === 1 ? activations[0]! : 1 - activations[0]!);
  });
  return loss / labels.length;
}

function copyOf({ inputs, kernels, biases }: Weights) {
  const copy = (arrays: Float32Array[]): number[][] => arrays.map((array) => Array.from(array));
  return { inputs, kernels: copy(kernels), biases: copy(biases) };
}

describe('batchGradients (properties)', () => {
  it('gives the loss of a plain f64 program, and its gradients by finite differences', () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const { weights, batch, labels, masks, order } = drawCase(given);
        const { loss, gradients } = batchGradients(given.network, weights, batch, labels, order, masks);
        const point = copyOf(weights);
        const lossHere = (): number => slowLoss(given.network, point, batch, labels, masks);
        expect(Math.abs(loss - lossHere())).toBeLessThan(1e-5); // probabilities are f32, not beyond 0.999 here
        const step = 1e-6;
        for (const kind of ['kernels', 'biases'] as const) {
          point[kind].forEach((array, layer) =>
            array.forEach((value, index) => {
              array[index] = value + step;
              const above = lossHere();
              array[index] = value - step;
              const slope = (above - lossHere()) / (2 * step);
              array[index] = value;
              expect(Math.abs(gradients[kind][layer]![index]! - slope)).toBeLessThan(1e-5);
            }),
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});
