import { setImmediate } from 'node:timers/promises';
import {
  createPacer,
  type CandidateName,
  type Engine,
  type FoldPlan,
  type Keep,
  type TrainingCorpus,
} from '@senti/classifier';
import type { TrainingOptions } from '@senti/contract';
import type { Corpus } from '@senti/dataset';
import {
  CorpusAnalysis,
  countVectorizer1,
  fitVocabulary,
  sentiEs1,
  type AnalyzedTexts,
  type GramMatrix,
} from '@senti/vectorizer';
import { estimateSeconds } from './candidates.ts';
import type { FoldMaterial } from './folds/fold-material.ts';
import type { FoldThreads } from './folds/fold-threads.ts';
import { joinOutside, type OutsideColumns } from './join-outside.ts';
import { learnOutside, type LearntOutside, type Outside, type VectorStore } from './outside.ts';
import { chooseKeep, defaultMaxBytes } from './size-limit.ts';
import { requireInTime } from './training-time.ts';

export interface SizeLimits {
  maxBytes: number;
  keep: Keep;
  /** Columns that there were to choose from. */
  offered: Keep;
}

/** A corpus as candidates are to learn from it. */
export interface PreparedTraining {
  corpus: TrainingCorpus;
  /** What its folds are worked out from. */
  material: FoldMaterial;
  /** None where every candidate is the thesis's network, which has no limit. */
  limits: SizeLimits | undefined;
  /** CPU-seconds that all fits are expected to take. */
  seconds: number;
}

export interface PreparationRequest {
  dataset: Corpus;
  options: TrainingOptions;
  outside: Outside;
  names: readonly CandidateName[];
  plan: FoldPlan;
  engine: Engine;
  vectorStore?: VectorStore;
  threads?: FoldThreads;
  maxSeconds?: number;
  signal?: AbortSignal | undefined;
}

/**
 * A corpus's n-grams joined with what is known from outside, and the limits of its candidates.
 *
 * @throws {RefusedError} as `trainCorpus`.
 */
export async function prepareTraining(request: PreparationRequest): Promise<PreparedTraining> {
  const { dataset, options, names, plan, engine, threads } = request;
  const { reviews } = dataset;
  const share = <T>(value: T): T => threads?.share(value) ?? value;
  const texts = reviews.map(({ text }) => text);
  const { labels, groups } = share({
    labels: Uint8Array.from(reviews, ({ label }) => label),
    groups: dataset.groups,
  });
  const isLinear = names.some((name) => name !== 'thesis-mlp');
  const learnt = isLinear ? await learnFromOutside(request) : undefined;
  const own = await analyze(isLinear ? texts : [], request, learnt);
  const counts = once(() => {
    // One vocabulary of all rows serves every fold: a column that no training row has is never fitted and
    // ends at 0, as if the fold had no such column.
    const vocabulary = fitVocabulary(texts, countVectorizer1);
    return { vocabulary, batch: share(vocabulary.vectorizeAll(texts)) };
  });
  const corpus: TrainingCorpus = { labels, groups, grams: own, counts, engine, seed: options.seed };
  const seconds = estimateSeconds(names, corpus, { folds: plan.count, epochs: options.epochs });
  if (request.maxSeconds !== undefined) {
    requireInTime(seconds, { rows: reviews.length, maxSeconds: request.maxSeconds });
  }
  const sized = learnt && limitSize(request, corpus, learnt);
  const { words, chars } = corpus.grams;
  return {
    corpus,
    limits: sized?.limits,
    seconds,
    material: {
      plan,
      names,
      keep: sized?.limits.keep ?? { words: Infinity, chars: Infinity },
      epochs: options.epochs,
      seed: options.seed,
      labels,
      groups,
      words: withoutTerms(words),
      chars: withoutTerms(chars),
      outside: share(sized?.outside),
      counts: names.includes('thesis-mlp')
        ? { terms: counts().vocabulary.terms, batch: counts().batch }
        : undefined,
      engine: engine.name,
    },
  };
}

function withoutTerms({ terms, ...rows }: GramMatrix): FoldMaterial['words'] {
  return { ...rows, termCount: terms.length };
}

/** Past so many n-grams of a kind the rarer ones are left out; with what few bases ask for they still number under 2^16. */
const mostColumns = 60_000;

function learnFromOutside({ dataset, options, vectorStore, outside, signal }: PreparationRequest) {
  return learnOutside(outside, {
    reviews: dataset.reviews,
    hasBuiltIn: options.builtInBase,
    vectorStore,
    pause: async () => {
      signal?.throwIfAborted();
      await setImmediate();
    },
  });
}

/** The n-grams of texts: the most frequent, and those that are known from outside. */
async function analyze(
  texts: readonly string[],
  { threads, signal }: PreparationRequest,
  learnt: LearntOutside | undefined,
): Promise<AnalyzedTexts> {
  const termsOf = (kind: keyof AnalyzedTexts) =>
    learnt?.blocks.filter(({ grams }) => grams === kind).flatMap(({ terms }) => terms) ?? [];
  const analysis = new CorpusAnalysis(sentiEs1, {
    most: mostColumns,
    wanted: { words: [...termsOf('words'), ...(learnt?.vectors?.terms ?? [])], chars: termsOf('chars') },
    ...(threads && { allocate: (bytes) => threads.allocate(bytes) }),
  });
  const pace = createPacer(setImmediate);
  for (const text of texts) {
    analysis.add(text);
    const rest = pace();
    if (rest === undefined) continue;
    await rest;
    signal?.throwIfAborted();
  }
  return analysis.finish();
}

/** Joins a corpus with what is learnt from outside, and finds how many columns its model may have. */
function limitSize(
  { dataset, options, names, outside: given }: PreparationRequest,
  corpus: TrainingCorpus,
  learnt: LearntOutside,
): { outside: OutsideColumns; limits: SizeLimits } {
  const { outside, ...grams } = joinOutside(corpus.grams, learnt);
  corpus.grams = grams;
  const hasOutside = given.bases.length + given.unlabelled.length > 0;
  const maxBytes = options.maxBytes ?? defaultMaxBytes(dataset.reviews.length, hasOutside);
  const sized = { grams, outside, labels: corpus.labels, hasNet: names.includes('senti-net') };
  return { outside, limits: { maxBytes, ...chooseKeep(sized, maxBytes) } };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
