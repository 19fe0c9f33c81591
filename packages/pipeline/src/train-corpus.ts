import {
  chooseFitted,
  combineFolds,
  createPredictor,
  finalFold,
  fitCandidates,
  splitFolds,
  testRows,
  trainRows,
  type Engine,
  type FitHooks,
  type FoldPlan,
  type PooledResult,
} from '@senti/classifier';
import { modelFileNames, type Card, type TrainingOptions } from '@senti/contract';
import type { Corpus } from '@senti/dataset';
import { candidatesFor } from './candidates.ts';
import { buildCard } from './card.ts';
import { measureFold, type FoldOutcome } from './fold-outcome.ts';
import { goldenTexts } from './golden-texts.ts';
import { toFile, writeModelFiles, type ModelFile } from './model-files.ts';
import { nothingOutside, type Outside, type VectorStore } from './outside.ts';
import { requireTrainable } from './trainable.ts';
import { prepareTraining, type PreparedTraining } from './prepare-training.ts';

/** Keeps each fold's outcome, so that a training that is taken up again goes on where it was. */
export interface FoldStore {
  load(fold: number): Promise<FoldOutcome | undefined>;
  save(outcome: FoldOutcome): Promise<void>;
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
  dataset: Corpus;
  /** What corrections did to its rows, where any were laid over them. */
  corrections?: Card['corpus']['corrections'];
  options: TrainingOptions;
  /** Texts and models beside the corpus that help; none when absent. */
  outside?: Outside;
  /** Made from the corpus where none is given. */
  plan?: FoldPlan | undefined;
  engine: Engine;
  foldStore?: FoldStore;
  vectorStore?: VectorStore;
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
 * The model of a corpus with its card. In each fold, which keep equal texts together, all candidates that
 * suit the corpus learn from the training part, the best on rows held out of it is chosen, and its test rows
 * are predicted as the shipped model would; then the same on all rows. Equal requests give equal bytes.
 *
 * @throws {RefusedError} when the corpus is too small for its folds, too large for `maxSeconds`, a base is
 *   unsuited, or the model can't be made as small as asked.
 * @throws the signal's reason once `signal` is aborted.
 */
export async function trainCorpus(request: TrainingRequest): Promise<TrainedModel> {
  const { dataset, options, signal, outside = nothingOutside } = request;
  const plan = request.plan ?? planFolds(dataset, options);
  const names = candidatesFor(options.candidate, dataset.reviews.length);
  const training = await prepareTraining({ ...request, outside, names, folds: plan.count });

  const outcomes: FoldOutcome[] = [];
  for (let fold = 0; fold < plan.count; fold++) {
    const { progress, ...hooks } = hooksOf(request, 'fold', fold + 1, plan.count);
    const known = await request.foldStore?.load(fold);
    const outcome = known ?? (await runFold(training, plan, fold, hooks));
    if (!known) await request.foldStore?.save(outcome);
    outcomes.push(outcome);
    request.onProgress?.({ ...progress, epoch: options.epochs });
  }
  signal?.throwIfAborted();
  const { progress: _progress, ...hooks } = hooksOf(request, 'final', plan.count, plan.count);
  const rows = Uint32Array.from(dataset.reviews.keys());
  const fitted = await fitCandidates(training.candidates, { rows, fold: finalFold }, hooks);
  const chosen = chooseFitted(fitted, training.corpus.labels);

  const model = chosen.toModel();
  const files = writeModelFiles(model);
  const { predict, predictAll } = createPredictor(model);
  const pooled = combineFolds(
    outcomes.map(({ fold, rows: tested, probabilities }) => ({ fold, rows: tested, probabilities })),
    dataset.reviews.length,
  );
  const card = buildCard({
    ...request,
    outside,
    report: dataset.report,
    labels: training.corpus.labels,
    names,
    engine: training.corpus.engine.name,
    chosen,
    model,
    outcomes,
    pooled,
    limits: training.limits,
    predictAll,
    goldenTexts: goldenTexts.map((text) => ({ text, probability: predict(text) })),
    files,
  });
  const cardFile = toFile(modelFileNames.card, JSON.stringify(card), 'application/json');
  return { card, files: [...files, cardFile], pooled };
}

/** What a fold's candidates predict for its test rows, the chosen one's also without limits on size. */
async function runFold(
  { corpus, candidates }: PreparedTraining,
  plan: FoldPlan,
  fold: number,
  hooks: FitHooks,
): Promise<FoldOutcome> {
  const rows = trainRows(plan, fold);
  const test = testRows(plan, fold);
  const fitted = await fitCandidates(candidates, { rows, fold }, hooks);
  const chosen = chooseFitted(fitted, corpus.labels);
  return measureFold({ fold, rows, test, fitted, chosen });
}

function planFolds(dataset: Corpus, options: TrainingOptions): FoldPlan {
  requireTrainable({ ...dataset.report, distinct: new Set(dataset.groups).size }, options);
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
