import { setImmediate } from 'node:timers/promises';
import type { Candidate, CandidateName, Engine, Keep, TrainingCorpus } from '@senti/classifier';
import type { TrainingOptions } from '@senti/contract';
import type { Corpus } from '@senti/dataset';
import { analyzeTexts, countVectorizer1, fitVocabulary, sentiEs1 } from '@senti/vectorizer';
import { createCandidate, estimateSeconds } from './candidates.ts';
import { joinOutside, learnOutside, type Outside, type VectorStore } from './outside.ts';
import { chooseKeep, defaultMaxBytes } from './size-limit.ts';
import { requireInTime } from './training-time.ts';

export interface SizeLimits {
  maxBytes: number;
  keep: Keep;
  /** Columns that there were to choose from. */
  offered: Keep;
}

/** A corpus with the candidates that are to learn from it. */
export interface PreparedTraining {
  corpus: TrainingCorpus;
  candidates: Candidate[];
  /** None where every candidate is the thesis's network, which has no limit. */
  limits: SizeLimits | undefined;
}

export interface PreparationRequest {
  dataset: Corpus;
  options: TrainingOptions;
  outside: Outside;
  names: readonly CandidateName[];
  folds: number;
  engine: Engine;
  vectorStore?: VectorStore;
  maxSeconds?: number;
  signal?: AbortSignal | undefined;
}

/**
 * A corpus's n-grams joined with what is known from outside, and its candidates within their limits.
 *
 * @throws {RefusedError} as `trainCorpus`.
 */
export async function prepareTraining(request: PreparationRequest): Promise<PreparedTraining> {
  const { dataset, options, names, folds, engine, signal } = request;
  const { reviews, groups } = dataset;
  const texts = reviews.map(({ text }) => text);
  const labels = Uint8Array.from(reviews, ({ label }) => label);
  const isLinear = names.some((name) => name !== 'thesis-mlp');
  const own = analyzeTexts(isLinear ? texts : [], sentiEs1);
  const corpus: TrainingCorpus = {
    labels,
    groups,
    grams: own,
    counts: once(() => {
      // One vocabulary of all rows serves every fold: a column that no training row has is never fitted and
      // ends at 0, as if the fold had no such column.
      const vocabulary = fitVocabulary(texts, countVectorizer1);
      return { vocabulary, batch: vocabulary.vectorizeAll(texts) };
    }),
    engine,
    seed: options.seed,
  };
  if (request.maxSeconds !== undefined) {
    const seconds = estimateSeconds(names, corpus, { folds, epochs: options.epochs });
    requireInTime(seconds, { rows: reviews.length, maxSeconds: request.maxSeconds });
  }
  const create = (name: CandidateName, keep: Keep, outside: ReturnType<typeof joinOutside> | undefined) =>
    createCandidate(name, corpus, {
      keep,
      outside: outside && ((kept) => outside.learners(labels, kept)),
      epochs: options.epochs,
    });
  const unbounded = { words: Infinity, chars: Infinity };
  if (!isLinear) {
    const candidates = names.map((name) => create(name, unbounded, undefined));
    return { corpus, candidates, limits: undefined };
  }

  const { vectorStore, outside } = request;
  const learnt = await learnOutside(outside, {
    reviews,
    hasBuiltIn: options.builtInBase,
    vectorStore,
    pause: async () => {
      signal?.throwIfAborted();
      await setImmediate();
    },
  });
  const joined = joinOutside(own, learnt);
  corpus.grams = { words: joined.words, chars: joined.chars };
  const hasOutside = outside.bases.length + outside.unlabelled.length > 0;
  const maxBytes = options.maxBytes ?? defaultMaxBytes(reviews.length, hasOutside);
  const sized = { grams: corpus.grams, outside: joined, labels, hasNet: names.includes('senti-net') };
  const { keep, offered } = chooseKeep(sized, maxBytes);
  return {
    corpus,
    candidates: names.map((name) => create(name, keep, joined)),
    limits: { maxBytes, keep, offered },
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
