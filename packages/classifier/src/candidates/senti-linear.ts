import { BlockVocabulary, orderOfTerms, sentiEs1, type AnalyzedTexts } from '@senti/vectorizer';
import { scoreRows } from '../linear/block.ts';
import { splitInnerFolds } from '../linear/inner-folds.ts';
import { netLearner } from '../linear/net-learner.ts';
import {
  createOwnSources,
  ownLearners,
  withinRows,
  type Keep,
  type OwnSources,
} from '../linear/own-blocks.ts';
import {
  fitStack,
  weighParts,
  type Learner,
  type Part,
  type StackedModel,
  type WeighedParts,
  type WeightedBlock,
} from '../linear/stack.ts';
import { scoreNetRows, sentiNetwork, type WordNet } from '../linear/word-net.ts';
import { linearNetwork, quantizeHead, type Head, type Model } from '../model.ts';
import { toProbability } from '../predict-linear.ts';
import { dequantizeKernel, quantizeKernel } from '../quantize.ts';
import type { Candidate, CandidateName, FitRequest, Fitted, TrainingCorpus } from './candidate.ts';

export interface StackOptions {
  /** Columns that each block may keep. */
  keep: Keep;
  /** Learners of what other texts know, over `corpus.grams`, that keep so many columns each; none when absent. */
  outside?: ((keep: number) => readonly Learner[]) | undefined;
  /** Whether weights are rounded to 8 bits; true when absent. */
  isQuantized?: boolean;
}

const noLimits: Keep = { words: Infinity, chars: Infinity };

/** A sum over n-grams: blocks of words and characters, and what other texts know, stacked and calibrated. */
export function createSentiLinear(corpus: TrainingCorpus, options: StackOptions): Candidate {
  return createStacked('senti-linear', corpus, options);
}

/** `senti-linear` with the logit of a small network as a further score. */
export function createSentiNet(corpus: TrainingCorpus, options: StackOptions): Candidate {
  return createStacked('senti-net', corpus, options);
}

function createStacked(
  name: Extract<CandidateName, 'senti-linear' | 'senti-net'>,
  corpus: TrainingCorpus,
  { keep, outside = () => [], isQuantized = true }: StackOptions,
): Candidate {
  const { labels, grams, groups, engine, seed } = corpus;
  let sources: OwnSources | undefined;
  return {
    name,
    async fit({ rows, fold, wantsUnlimited = true, shared = new Map<string, Promise<Part>>() }, hooks) {
      const ownSources = withinRows((sources ??= createOwnSources(grams, labels)), rows);
      const learnersOf = (limits: Keep): Learner[] => {
        const own = ownLearners(engine, ownSources, { keep: limits, hooks });
        const learners = [...own, ...outside(limits.words)];
        if (name === 'senti-linear') return learners;
        const net = { engine, seed, fold, keep: limits.words, hooks };
        return [...learners, netLearner(ownSources.words, labels, net)];
      };
      const inner = splitInnerFolds(rows.length, seed, (index) => groups[rows[index]!]!);
      const isLimited = Number.isFinite(keep.words) || Number.isFinite(keep.chars);
      const learners = shareParts(learnersOf(keep), shared);
      const keepsDual = isLimited && wantsUnlimited;
      const stacked = await fitStack(learners, grams, labels, rows, inner, { keepsDual });
      hooks?.signal?.throwIfAborted();
      return {
        ...toFitted(name, corpus, stacked, isQuantized),
        async predictUnlimited(asked) {
          const whole = isLimited
            ? await weighParts(learnersOf(noLimits), rows, stacked, { near: stacked.learnt })
            : stacked;
          return predictRows(grams, whole, asked);
        },
      };
    },
  };
}

/** The learners, of which each learns from the same rows but once for all candidates. */
function shareParts(learners: readonly Learner[], shared: NonNullable<FitRequest['shared']>): Learner[] {
  return learners.map((learner) => ({
    ...learner,
    fit(rows, options) {
      const name = `${learner.name} ${options.stream}`;
      const part = shared.get(name) ?? Promise.resolve(learner.fit(rows, options));
      shared.set(name, part);
      return part;
    },
  }));
}

/** The blocks' weights as 8 bits hold them: all blocks are one kernel. */
function roundWeights(stacked: WeighedParts): WeighedParts {
  const rounded = dequantizeKernel(quantizeKernel(joinWeights(stacked.blocks)));
  let start = 0;
  const blocks = stacked.blocks.map((block) => {
    const weights = Float64Array.from(rounded.subarray(start, start + block.columns.length));
    start += block.columns.length;
    return { ...block, weights };
  });
  const nets = stacked.nets.map(({ net, share }) => {
    const { weights } = quantizeHead({ network: sentiNetwork, weights: net.weights });
    return { net: { ...net, weights }, share };
  });
  return { ...stacked, blocks, nets };
}

function joinWeights(blocks: readonly WeightedBlock[]): Float32Array {
  const joined = new Float32Array(blocks.reduce((sum, { weights }) => sum + weights.length, 0));
  let start = 0;
  for (const { weights } of blocks) {
    joined.set(weights, start);
    start += weights.length;
  }
  return joined;
}

function toFitted(
  name: string,
  { grams }: TrainingCorpus,
  stacked: StackedModel,
  isQuantized: boolean,
): Omit<Fitted, 'predictUnlimited'> {
  const { stages, heldOut } = stacked;
  const rounded = isQuantized ? roundWeights(stacked) : stacked;
  return {
    heldOut,
    predict: (rows) => predictRows(grams, rounded, rows),
    toModel() {
      const model = toModel(name, grams, stacked);
      return isQuantized ? { ...model, heads: model.heads.map(quantizeHead) } : model;
    },
    calibration: { method: 'platt', ...stages.platt },
  };
}

function predictRows(
  grams: AnalyzedTexts,
  { blocks, nets, constant }: WeighedParts,
  rows: Uint32Array,
): Float32Array {
  const logits = new Float64Array(rows.length).fill(constant);
  const add = (scores: Float64Array, share: number) =>
    scores.forEach((score, index) => (logits[index]! += share * score));
  for (const { grams: kind, columns, weights } of blocks) {
    add(scoreRows({ columns, weights: [weights], offsets: [0] }, grams[kind], rows)[0]!, 1);
  }
  for (const { net, share } of nets) add(scoreNetRows(net, rows), share);
  return Float32Array.from(logits, toProbability);
}

/** The model in the order of a published vocabulary: block after block, terms by code point. */
function toModel(name: string, grams: AnalyzedTexts, { blocks, nets, constant }: WeighedParts): Model {
  const ordered = blocks.map((block) => {
    const { terms } = grams[block.grams];
    const indexOf = new Int32Array(terms.length).fill(-1);
    block.columns.forEach((column, index) => (indexOf[column] = index));
    const columns = orderOfTerms(terms).filter((column) => indexOf[column]! >= 0);
    return {
      ...block,
      order: Array.from(columns, (column) => indexOf[column]!),
      terms: Array.from(columns, (column) => terms[column]!),
    };
  });
  const vocabulary = new BlockVocabulary(
    sentiEs1,
    ordered.map(({ name: blockName, grams: kind, terms }) => ({ name: blockName, grams: kind, terms })),
  );
  const kernel = Float32Array.from(
    ordered.flatMap(({ order, weights }) => order.map((index) => weights[index]!)),
  );
  const linear: Head = {
    network: linearNetwork,
    weights: { inputs: vocabulary.size, kernels: [kernel], biases: [Float32Array.of(constant)] },
  };
  const words = ordered.findIndex(({ name: blockName }) => blockName === 'words');
  const start = ordered.slice(0, words).reduce((sum, { order }) => sum + order.length, 0);
  const places = new Map(
    ordered[words]!.order.map((index, place) => [ordered[words]!.columns[index]!, start + place]),
  );
  const heads = [linear, ...nets.map(({ net, share }) => toHead(net, share, places, vocabulary.size))];
  return { name, vocabulary, heads };
}

/** A network over the words block as a head over all columns, its logit multiplied with `share`. */
function toHead(
  { columns, weights }: WordNet,
  share: number,
  places: ReadonlyMap<number, number>,
  inputs: number,
): Head {
  const { units } = sentiNetwork.layers[0]!;
  const first = new Float32Array(inputs * units);
  columns.forEach((column, index) => {
    first.set(weights.kernels[0]!.subarray(index * units, (index + 1) * units), places.get(column)! * units);
  });
  const multiply = (values: Float32Array) => values.map((value) => value * share);
  return {
    network: sentiNetwork,
    weights: {
      inputs,
      kernels: [first, multiply(weights.kernels[1]!)],
      biases: [weights.biases[0]!, multiply(weights.biases[1]!)],
    },
  };
}
