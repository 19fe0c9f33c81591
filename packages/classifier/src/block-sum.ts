import type { BlockVocabulary } from '@senti/vectorizer';
import type { Head } from './model.ts';

/** A network's first layer over the columns of one block. */
interface BlockLayer {
  block: number;
  /** Column of the vocabulary that `kernel` begins at. */
  start: number;
  /** `[columns of the block][units]`. */
  kernel: Float32Array;
}

/** The logit that a first layer's sums, bias included, lead to. */
export type Finish = (sums: Float64Array) => number;

/**
 * The logit of a text: in one pass from its characters to the sums of each head's first layer, with no row in
 * between. A column's value is 1 / √(columns that its block has of the text), so each block is summed by
 * itself and divided once. Sums are f64. `createFinish` says what follows a head's first layer.
 */
export function createBlockSum(
  heads: readonly Head[],
  vocabulary: BlockVocabulary,
  createFinish: (head: Head) => Finish,
): (text: string) => number {
  const sums = heads.map((head) => {
    const bias = head.weights.biases[0]!;
    const layers = splitFirstLayer(head, vocabulary);
    return { layers, bias, first: new Float64Array(bias.length), finish: createFinish(head) };
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
