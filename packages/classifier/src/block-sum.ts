import type { BlockVocabulary } from '@senti/vectorizer';
import type { Head } from './model.ts';
import { NetworkPass } from './network-pass.ts';
import type { NetworkSpec, Weights } from './network.ts';

/** A network's first layer over the columns of one block. */
interface BlockLayer {
  block: number;
  /** Column of the vocabulary that `kernel` begins at. */
  start: number;
  /** `[columns of the block][units]`. */
  kernel: Float32Array;
}

/**
 * The logit of a text: in one pass from its characters to the sums of each head's first layer, with no row in
 * between. A column's value is 1 / √(columns that its block has of the text), so each block is summed by
 * itself and divided once. Sums are f64.
 */
export function createBlockSum(
  heads: readonly Head[],
  vocabulary: BlockVocabulary,
): (text: string) => number {
  const sums = heads.map((head) => {
    const layers = splitFirstLayer(head, vocabulary);
    return { layers, ...createFinish(head.network, head.weights) };
  });
  return (text) => {
    const { columns, lengths } = vocabulary.find(text);
    let logit = 0;
    for (const { layers, bias, first, finish } of sums) {
      first.set(bias);
      for (const { block, start, kernel } of layers) {
        addBlock(first, columns[block]!, lengths[block]!, start, kernel);
      }
      logit += finish(first);
    }
    return logit;
  };
}

/** Adds the block's rows of `kernel`, divided by the root of their number. */
function addBlock(
  sums: Float64Array,
  columns: Uint32Array,
  length: number,
  start: number,
  kernel: Float32Array,
): void {
  if (length === 0) return;
  const units = sums.length;
  const scale = 1 / Math.sqrt(length);
  if (units === 1) {
    let sum = 0;
    for (let index = 0; index < length; index++) sum += kernel[columns[index]! - start]!;
    sums[0]! += sum * scale;
    return;
  }
  for (let index = 0; index < length; index++) {
    const offset = (columns[index]! - start) * units;
    for (let unit = 0; unit < units; unit++) sums[unit]! += kernel[offset + unit]! * scale;
  }
}

/** The blocks that a head looks at: one with weights of 0 alone adds nothing. */
function splitFirstLayer({ network, weights }: Head, { blocks }: BlockVocabulary): BlockLayer[] {
  const { units } = network.layers[0]!;
  let start = 0;
  return blocks.flatMap(({ terms }, block) => {
    const layer = {
      block,
      start,
      kernel: weights.kernels[0]!.subarray(start * units, (start + terms.length) * units),
    };
    start += terms.length;
    return layer.kernel.some((weight) => weight !== 0) ? [layer] : [];
  });
}

/** What follows a first layer's sums. */
function createFinish(
  network: NetworkSpec,
  weights: Weights,
): { bias: Float32Array; first: Float64Array; finish: (first: Float64Array) => number } {
  const bias = weights.biases[0]!;
  const first = new Float64Array(bias.length);
  if (network.layers.length === 1) return { bias, first, finish: (sums) => sums[0]! };
  const pass = new NetworkPass(network, 1);
  return { bias, first, finish: (sums) => pass.logitOfSums(weights, sums) };
}
