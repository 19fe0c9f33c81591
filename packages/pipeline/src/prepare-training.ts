import { setImmediate } from 'node:timers/promises';
import type { CandidateName, Engine, FoldPlan, Keep, TrainingCorpus } from '@senti/classifier';
import type { TrainingOptions } from '@senti/contract';
import type { Corpus } from '@senti/dataset';
import { analyzeTexts, countVectorizer1, fitVocabulary, sentiEs1, type GramMatrix } from '@senti/vectorizer';
import { estimateSeconds } from './candidates.ts';
import type { FoldMaterial } from './folds/fold-material.ts';
import type { FoldThreads } from './folds/fold-threads.ts';
import { joinOutside, type OutsideColumns } from './join-outside.ts';
import { learnOutside, type Outside, type VectorStore } from './outside.ts';
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
  const own = share(analyzeTexts(isLinear ? texts : [], sentiEs1));
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
  const sized = isLinear ? await limitSize(request, corpus) : undefined;
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

function withoutTerms({ rowOffsets, columns, terms }: GramMatrix): FoldMaterial['words'] {
  return { rowOffsets, columns, termCount: terms.length };
}

/** Joins a corpus with what is learnt from outside, and finds how many columns its model may have. */
async function limitSize(
  request: PreparationRequest,
  corpus: TrainingCorpus,
): Promise<{ outside: OutsideColumns; limits: SizeLimits }> {
  const { dataset, options, names, signal, vectorStore, outside: given } = request;
  const { reviews } = dataset;
  const learnt = await learnOutside(given, {
    reviews,
    hasBuiltIn: options.builtInBase,
    vectorStore,
    pause: async () => {
      signal?.throwIfAborted();
      await setImmediate();
    },
  });
  const { outside, ...grams } = joinOutside(corpus.grams, learnt);
  corpus.grams = grams;
  const hasOutside = given.bases.length + given.unlabelled.length > 0;
  const maxBytes = options.maxBytes ?? defaultMaxBytes(reviews.length, hasOutside);
  const sized = { grams, outside, labels: corpus.labels, hasNet: names.includes('senti-net') };
  return { outside, limits: { maxBytes, ...chooseKeep(sized, maxBytes) } };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
