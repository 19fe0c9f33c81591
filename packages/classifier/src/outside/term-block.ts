import { BlockVocabulary, type AnalyzedTexts, type GramMatrix } from '@senti/vectorizer';
import type { Learner } from '../linear/stack.ts';
import { fitSparseLogistic } from '../linear/dual-logistic.ts';
import { alphas, createBlockSource, prepareBlock } from '../linear/own-blocks.ts';
import type { Model } from '../model.ts';

/** A block learnt from other texts, by its terms: score `s` weighs `terms[i]` with `weights[s][i]`. */
export interface TermBlock {
  name: string;
  grams: keyof AnalyzedTexts;
  terms: readonly string[];
  weights: Float64Array[];
  offsets: number[];
}

/** Texts in which an n-gram of a base must stand. */
const baseMinRows = 2;

/** The words block of labelled texts, as base of other models: n-grams of two texts and more. */
export function learnBase(
  name: string,
  { words }: Pick<AnalyzedTexts, 'words'>,
  labels: ArrayLike<number>,
): TermBlock {
  const rows = Uint32Array.from({ length: labels.length }, (_row, index) => index);
  const source = createBlockSource(words, labels);
  const block = prepareBlock(source, rows, { alpha: alphas.words, choice: { minRows: baseMinRows } });
  // In f64, so that it hangs on no engine.
  const { columns, weights, offsets } = block.finish(fitSparseLogistic(source, block.task));
  return {
    name,
    grams: 'words',
    terms: Array.from(columns, (column) => words.terms[column]!),
    weights,
    offsets,
  };
}

/**
 * What a published model knows, as base of others: a block for each of its own, one score each. Only the
 * linear head is taken; `undefined` when the model has no n-grams of `senti-es-1`.
 */
export function toTermBlocks(name: string, { vocabulary, heads }: Model): TermBlock[] | undefined {
  if (!(vocabulary instanceof BlockVocabulary)) return undefined;
  const { kernels, biases } = heads[0]!.weights;
  let start = 0;
  return vocabulary.blocks.map(({ name: block, grams, terms }, index) => {
    const weights = Float64Array.from(kernels[0]!.subarray(start, start + terms.length));
    start += terms.length;
    return {
      name: `${name}-${block}`,
      grams,
      terms,
      weights: [weights],
      offsets: [index === 0 ? biases[0]![0]! : 0],
    };
  });
}

/** The block with at most `keep` terms: those with the largest last weight of either sign, of equals the first. */
export function keepStrongest(block: TermBlock, keep: number): TermBlock {
  if (block.terms.length <= keep) return block;
  const strengths = block.weights.at(-1)!;
  const order = Array.from(strengths.keys())
    .sort((a, b) => Math.abs(strengths[b]!) - Math.abs(strengths[a]!) || a - b)
    .slice(0, keep)
    .sort((a, b) => a - b);
  return {
    ...block,
    terms: order.map((index) => block.terms[index]!),
    weights: block.weights.map((weights) => Float64Array.from(order, (index) => weights[index]!)),
  };
}

/** A learner that always gives this block, its terms being `columns` of the corpus's matrix. */
export function fixedLearner({ name, grams, weights, offsets }: TermBlock, columns: Uint32Array): Learner {
  return { name, grams, fit: () => ({ kind: 'block', columns, weights, offsets }) };
}

/** A matrix with columns for more terms, and the column of each of them. */
export function extendMatrix(
  matrix: GramMatrix,
  lists: readonly (readonly string[])[],
): { matrix: GramMatrix; columns: Uint32Array[] } {
  const terms = [...matrix.terms];
  const columnOf = new Map(terms.map((term, column) => [term, column]));
  const columns = lists.map((list) =>
    Uint32Array.from(list, (term) => {
      let column = columnOf.get(term);
      if (column === undefined) columnOf.set(term, (column = terms.push(term) - 1));
      return column;
    }),
  );
  return { matrix: { ...matrix, terms }, columns };
}
