import { setImmediate } from 'node:timers/promises';
import {
  chooseFitted,
  combineFolds,
  createPredictor,
  finalFold,
  fitCandidates,
  splitFolds,
  type Engine,
  type FitHooks,
  type FittedCandidate,
  type FoldPlan,
  type PooledResult,
  type TrainingCorpus,
} from '@senti/classifier';
import type { Card, TrainingOptions } from '@senti/contract';
import { modelFileNames } from '@senti/contract/constants';
import type { Corpus } from '@senti/dataset';
import { candidatesFor, foreseeSeconds } from './candidates.ts';
import { buildCard, describeBehaviour, type AssembledModel } from './card.ts';
import type { FoldOutcome } from './fold-outcome.ts';
import { createFoldRunner } from './folds/fold-runner.ts';
import { fitsAtOnce, workAlone, type FoldTeam, type FoldThreads } from './folds/fold-threads.ts';
import { goldenTexts } from './golden-texts.ts';
import { toFile, writeModelFiles, type ModelFile } from './model-files.ts';
import { nothingOutside, type Outside, type VectorStore } from './outside.ts';
import { strongestTerms } from './strongest-terms.ts';
import { requireTrainable } from './trainable.ts';
import { prepareTraining, type PreparedTraining } from './prepare-training.ts';

/** Keeps each fold's outcome, so that a training that is taken up again goes on where it was. */
export interface FoldStore {
  load(fold: number): Promise<FoldOutcome | undefined>;
  /** `done` folds are known by now, this one included. */
  save(outcome: FoldOutcome, done: number): Promise<void>;
}

/** `fold` counts from 1 to `folds`, however many are worked on at once; the fit on all rows comes after the last. */
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
  /** Where folds are worked out beside this thread; none when absent. */
  threads?: FoldThreads;
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
  const { dataset, options, outside = nothingOutside } = request;
  const plan = request.plan ?? planFolds(dataset, options);
  const names = candidatesFor(options.candidate, dataset.reviews.length);
  request.threads?.prepare(foreseeSeconds(dataset, { names, folds: plan.count }), request.engine.name);
  const training = await prepareTraining({ ...request, outside, names, plan });
  const { outcomes, assembled } = await fitAll(request, training);
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
    ...assembled,
    outcomes,
    pooled,
    limits: training.limits,
  });
  const cardFile = toFile(modelFileNames.card, JSON.stringify(card), 'application/json');
  return { card, files: [...assembled.files, cardFile], pooled };
}

/** The model of the best of the candidates fitted on all rows, and what its card says of it alone. */
function assembleModel(fitted: readonly FittedCandidate[], { labels }: TrainingCorpus): AssembledModel {
  const chosen = chooseFitted(fitted, labels);
  const model = chosen.toModel();
  const { predict, predictAll } = createPredictor(model);
  return {
    chosen,
    model,
    files: writeModelFiles(model),
    behaviour: describeBehaviour(predictAll),
    strongest: strongestTerms(model),
    goldenTexts: goldenTexts.map((text) => ({ text, probability: predict(text) })),
  };
}

/** The outcomes of all folds, in their order, and the model of all rows. */
async function fitAll(
  request: TrainingRequest,
  { corpus, material, seconds }: PreparedTraining,
): Promise<{ outcomes: FoldOutcome[]; assembled: AssembledModel }> {
  const { foldStore, signal, onProgress, options } = request;
  const folds = material.plan.count;
  const outcomes: FoldOutcome[] = [];
  const waiting: number[] = [];
  let done = 0;
  const tell = (stage: TrainingProgress['stage'], fold: number, epoch = options.epochs) =>
    onProgress?.({ stage, fold, folds, epoch, epochs: options.epochs });
  for (let fold = 0; fold < folds; fold++) {
    const known = await foldStore?.load(fold);
    if (known) {
      outcomes[fold] = known;
      tell('fold', ++done);
    } else waiting.push(fold);
  }
  let kept = Promise.resolve();
  const keep = (outcome: FoldOutcome): Promise<void> =>
    (kept = kept.then(async () => {
      outcomes[outcome.fold] = outcome;
      await foldStore?.save(outcome, ++done);
      tell('fold', done);
    }));

  const stop = new AbortController();
  const fail = (error: unknown) => stop.abort(error);
  const either = AbortSignal.any(signal ? [signal, stop.signal] : [stop.signal]);
  const team =
    request.threads?.start(material, waiting, {
      seconds,
      signal: either,
      onOutcome: (outcome) => void keep(outcome).catch(fail),
    }) ?? workAlone(waiting);
  team.finished.catch(fail); // stops what this thread is at
  const { candidates, run } = createFoldRunner(material, corpus.engine, corpus);
  const rows = Uint32Array.from(corpus.labels.keys());
  const alone = team.size === 0;
  // Several folds are at hand at once, and end late: their passes are the sign that the work goes on.
  const onPass = () => tell('fold', Math.min(folds, done + 1), 0);
  const fitFinal = (onEpoch?: FitHooks['onEpoch']) =>
    fitCandidates(
      candidates,
      { rows, fold: finalFold, wantsUnlimited: false },
      { signal: either, onPass, onEpoch },
    );
  const fitFold = async (fold: number) => {
    const onEpoch: FitHooks['onEpoch'] = ({ epoch }) => tell('fold', done + 1, epoch);
    await keep(await run(fold, { signal: either, onPass, ...(alone && { onEpoch }) }));
    await setImmediate(); // what other threads did comes in
  };
  const atOnce = fitsAtOnce(material, team.size + 1);
  try {
    // The last fit goes beside folds, where others are at the folds too or fits gain by it.
    const early = alone && atOnce === 1 ? undefined : fitFinal();
    let taken = takeSome(team, early ? atOnce - 1 : atOnce);
    do {
      await Promise.all([early, ...taken.map(fitFold)]);
      taken = takeSome(team, atOnce);
    } while (taken.length > 0);
    // While other threads end their last folds.
    const assembled = early && assembleModel(await early, corpus);
    await team.finished;
    await kept;
    either.throwIfAborted();
    if (assembled) return { outcomes, assembled };
    const fitted = await fitFinal(({ epoch }) => tell('final', folds, epoch));
    return { outcomes, assembled: assembleModel(fitted, corpus) };
  } catch (error) {
    fail(error); // stops the other folds of this thread
    throw error;
  } finally {
    await team.close();
  }
}

/** The next folds that nobody has taken yet, at most so many. */
function takeSome(team: FoldTeam, count: number): number[] {
  return Array.from({ length: count }, () => team.take()).filter((fold) => fold !== undefined);
}

function planFolds(dataset: Corpus, options: TrainingOptions): FoldPlan {
  requireTrainable({ ...dataset.report, distinct: new Set(dataset.groups).size }, options);
  const labels = dataset.reviews.map(({ label }) => label);
  const fold = splitFolds(dataset.groups, labels, options);
  return { kind: 'folds', fold, count: options.folds };
}
