/** A kernel in 256 evenly spaced levels: weight = `levels[i]` · `scale` + `min`, as tfjs's uint8 manifests say. */
export interface QuantizedKernel {
  levels: Uint8Array;
  scale: number;
  min: number;
}

const largestLevel = 255;

/**
 * The nearest of 256 levels for each weight. The levels span all weights, and 0 is one of them, so that a
 * weight of 0 stays 0. A kernel of nothing but 0 has one level.
 *
 * Source: tfjs's converter, which moves the range so that 0 is exact: Jacob et al. (2018), section 3.
 */
export function quantizeKernel(kernel: Float32Array): QuantizedKernel {
  let least = 0;
  let most = 0;
  for (let index = 0; index < kernel.length; index++) {
    const weight = kernel[index]!;
    if (weight < least) least = weight;
    if (weight > most) most = weight;
  }
  if (least === most) return { levels: new Uint8Array(kernel.length), scale: 1, min: 0 };
  // One level less than there are: moving 0 onto a level must not push the largest weight off the end.
  const scale = (most - least) / (largestLevel - 1);
  const zero = Math.round(-least / scale);
  const levels = new Uint8Array(kernel.length);
  for (let index = 0; index < levels.length; index++) {
    levels[index] = Math.min(largestLevel, Math.max(0, Math.round(kernel[index]! / scale) + zero));
  }
  return { levels, scale, min: -zero * scale };
}

/** The weights that the levels stand for, with the bits that tfjs gives them. */
export function dequantizeKernel({ levels, scale, min }: QuantizedKernel): Float32Array {
  const kernel = new Float32Array(levels.length);
  for (let index = 0; index < kernel.length; index++) kernel[index] = levels[index]! * scale + min;
  return kernel;
}
