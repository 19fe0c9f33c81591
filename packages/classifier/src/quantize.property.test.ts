import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearNetwork, quantizeHead } from './model.ts';
import { dequantizeKernel, quantizeKernel } from './quantize.ts';
import { toTfjsFiles } from './tfjs-format.ts';
import { parseTfjsFiles } from './tfjs-read.ts';

const weight = fc.oneof(
  fc.float({ min: -8, max: 8, noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, -0, 1e-30, -1e-12, 1000),
);
const kernels = fc.array(weight, { minLength: 1, maxLength: 60 }).map((values) => Float32Array.from(values));

describe('quantizeKernel', () => {
  it('keeps 0 as 0, and each weight to half a level', () => {
    fc.assert(
      fc.property(kernels, (kernel) => {
        const quantized = quantizeKernel(kernel);
        const { scale } = quantized;
        dequantizeKernel(quantized).forEach((value, index) => {
          const exact = kernel[index]!;
          if (exact === 0) expect(Math.abs(value)).toBe(0);
          // Half a level, and what float32 rounds off.
          const error = Math.abs(value - exact);
          expect(error).toBeLessThanOrEqual(scale * 0.5 + Math.abs(exact) * 1e-6 + 1e-40);
        });
      }),
    );
  });

  it('spans all weights: no more than 2 of 256 levels are spare', () => {
    const quantized = quantizeKernel(Float32Array.of(-3, 0, 5));
    expect(Math.max(...quantized.levels) - Math.min(...quantized.levels)).toBeGreaterThanOrEqual(253);
  });

  it('gives a kernel of nothing but 0 one level', () => {
    const quantized = quantizeKernel(new Float32Array(3));
    expect(dequantizeKernel(quantized)).toEqual(new Float32Array(3));
  });

  it('is done once: its own weights round to themselves, in value', () => {
    fc.assert(
      fc.property(kernels, (kernel) => {
        const first = quantizeKernel(kernel);
        const rounded = dequantizeKernel(first);
        dequantizeKernel(quantizeKernel(rounded)).forEach((value, index) => {
          expect(Math.abs(value - rounded[index]!)).toBeLessThanOrEqual(first.scale * 0.5);
        });
      }),
    );
  });
});

describe('a quantised head', () => {
  it('comes back from its files with the same bits, in one byte a weight', () => {
    fc.assert(
      fc.property(kernels, weight, (kernel, bias) => {
        const weights = { inputs: kernel.length, kernels: [kernel], biases: [Float32Array.of(bias)] };
        const head = quantizeHead({ network: linearNetwork, weights });
        const { modelJson, weightsBin } = toTfjsFiles({ name: 'linear', heads: [head] });
        expect(weightsBin.length).toBe(kernel.length + 4);
        expect(parseTfjsFiles(modelJson, weightsBin).heads[0]!.weights).toEqual(head.weights);
      }),
    );
  });
});
