import {
  combineFolds,
  createPredictor,
  defaultTrainingOptions,
  fitFinal,
  fitFold,
  splitFolds,
  thesisMlp,
  type Engine,
  type FoldPlan,
  type FoldResult,
  type PooledResult,
} from '@senti/classifier';
import { modelFileNames, type Card, type TrainingOptions } from '@senti/contract';
import type { Dataset } from '@senti/dataset';
import { countVectorizer1, fitVocabulary } from '@senti/vectorizer';
import { buildCard } from './card.ts';
import { RefusedError } from './errors.ts';
import { goldenTexts } from './golden-texts.ts';
import { requireInTime } from './training-time.ts';
import { toFile, writeModelFiles, type ModelFile } from './model-files.ts';

/** Keeps each fold's result, so that a training that is taken up again goes on where it was. */
export interface FoldStore {
  load(fold: number): Promise<FoldResult | undefined>;
  save(result: FoldResult): Promise<void>;
}

/** `fold` counts from 1 to `folds`; the fit on all rows comes after the last. */
export interface TrainingProgress {
  stage: 'fold' | 'final';
  fold: number;
  folds: number;
  epoch: number;
  epochs: number;
}

export interface TrainingRequest {
  modelId: string;
  idFile: string;
  sources: Card['sources'];
  dataset: Dataset;
  options: TrainingOptions;
  /** Made from the corpus where none is given. */
  plan?: FoldPlan | undefined;
  engine: Engine;
  foldStore?: FoldStore;
  /** What is expected to take longer is refused before it starts. */
  maxSeconds?: number;
  signal?: AbortSignal | undefined;
  onProgress?: (progress: TrainingProgress) => void;
}

export interface TrainedModel {
  card: Card;
  /** All files of the model's folder, the card last. */
  files: ModelFile[];
  /** The out-of-fold predictions behind the card's figures. */
  pooled: PooledResult;
}

/**
 * The model of a corpus with its card: cross-validated on folds that keep equal texts together, then
 * fitted on all rows. The same request gives the same bytes.
 *
 * @throws {RefusedError} when the corpus is too small for its folds, or too large for `maxSeconds`.
 * @throws the signal's reason once `signal` is aborted.
 */
export async function trainCorpus(request: TrainingRequest): Promise<TrainedModel> {
  const { dataset, options, engine, signal } = request;
  const plan = request.plan ?? planFolds(dataset, options);
  const labels = Uint8Array.from(dataset.reviews, ({ label }) => label);
  const texts = dataset.reviews.map(({ text }) => text);
  // One vocabulary of all rows serves every fold: a column that no training row has is never fitted and
  // ends at 0, as if the fold had no such column.
  const vocabulary = fitVocabulary(texts, countVectorizer1);
  const data = {
    network: thesisMlp,
    batch: vocabulary.vectorizeAll(texts),
    labels,
    columns: vocabulary.size,
    options: { ...defaultTrainingOptions, epochs: options.epochs, seed: options.seed },
  };

  if (request.maxSeconds !== undefined) {
    const { batchSize, epochs } = data.options;
    const work = { rows: texts.length, columns: vocabulary.size, network: data.network, batchSize, epochs };
    requireInTime({ ...work, fits: plan.count + 1 }, request.maxSeconds);
  }

  const results: FoldResult[] = [];
  for (let fold = 0; fold < plan.count; fold++) {
    const hooks = hooksOf(request, 'fold', fold + 1, plan.count);
    const known = await request.foldStore?.load(fold);
    const result = known ?? (await fitFold(engine, { ...data, plan }, fold, hooks));
    if (!known) await request.foldStore?.save(result);
    results.push(result);
    request.onProgress?.({ ...hooks.progress, epoch: options.epochs });
  }
  signal?.throwIfAborted();
  const weights = await fitFinal(engine, data, hooksOf(request, 'final', plan.count, plan.count));

  const model = { network: thesisMlp, vocabulary, weights };
  const files = writeModelFiles(model);
  const { predict } = createPredictor(model);
  const pooled = combineFolds(results, dataset.reviews.length);
  const card = buildCard({
    ...request,
    report: dataset.report,
    labels,
    learning: data.options,
    engine: engine.name,
    model,
    pooled,
    goldenTexts: goldenTexts.map((text) => ({ text, probability: predict(text) })),
    files,
  });
  const cardFile = toFile(modelFileNames.card, JSON.stringify(card), 'application/json');
  return { card, files: [...files, cardFile], pooled };
}

/** @throws {RefusedError} when there are too few rows of a label, or too few distinct texts, for the folds. */
export function requireTrainable({ report, groups }: Dataset, { folds }: TrainingOptions): void {
  const { positives, negatives } = report;
  if (Math.min(positives, negatives) < folds) {
    throw new RefusedError({ code: 'too-few-rows', params: { positives, negatives, min: folds } });
  }
  const distinct = new Set(groups).size;
  if (distinct < folds) {
    throw new RefusedError({ code: 'too-few-distinct', params: { groups: distinct, folds } });
  }
}

function planFolds(dataset: Dataset, options: TrainingOptions): FoldPlan {
  requireTrainable(dataset, options);
  const labels = dataset.reviews.map(({ label }) => label);
  const fold = splitFolds(dataset.groups, labels, options);
  return { kind: 'folds', fold, count: options.folds };
}

function hooksOf(request: TrainingRequest, stage: TrainingProgress['stage'], fold: number, folds: number) {
  const progress = { stage, fold, folds, epoch: 0, epochs: request.options.epochs };
  return {
    progress,
    signal: request.signal,
    onEpoch: ({ epoch }: { epoch: number }) => request.onProgress?.({ ...progress, epoch }),
  };
}
