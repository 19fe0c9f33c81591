import { candidateNames, type Engine } from '@senti/classifier';
import {
  blobKeys,
  cardSchema,
  limits,
  trainingRequestedSchema,
  type Reason,
  type TrainingRequested,
} from '@senti/contract';
import { equalTextKey, layCorrections, mergeDatasets, type Corpus } from '@senti/dataset';
import type { BlobStore } from '@senti/platform';
import { z } from 'zod';
import { readBlob } from './blobs.ts';
import { readCorpus, writeCorpus } from './corpora.ts';
import { readSnapshot } from './corrections.ts';
import { MissingBlobError, ModelInvalidError } from './errors.ts';
import type { FoldOutcome } from './fold-outcome.ts';
import type { FoldThreads } from './folds/fold-threads.ts';
import { handOverWhenTooLarge, isWithLargerRunner, requireRoom, type Runner } from './hand-over.ts';
import { toJson } from './job.ts';
import { openModel } from './open-model.ts';
import { comparePredictions, judgeChallenger } from './promotion.ts';
import { catalogKeys, trainingSchema, type Training } from './records.ts';
import { publishModel, type ModelVersion } from './registry.ts';
import type { HeldJob } from './leased-job.ts';
import { patientBlobs } from './patience.ts';
import { runJob, type JobContext, type Outcome } from './run-job.ts';
import { keepScores } from './scores.ts';
import { loadOutside, vectorStoreOf } from './stored-outside.ts';
import { trainCorpus, type FoldStore, type TrainedModel } from './train-corpus.ts';
import { toTraining } from './trainings.ts';

type TrainingContext = JobContext &
  Runner & {
    blobs: BlobStore;
    engine: Engine;
    /** What makes the model; `trainCorpus` when absent. */
    makeModel?: typeof trainCorpus;
    /** Where folds are worked out beside this thread; none when absent. */
    threads?: FoldThreads;
  };

/**
 * Makes, publishes and, if it stands the comparison, promotes the model that the message asks for. The
 * message may come any number of times: what was done stays done, and finished folds are not fitted anew.
 */
export async function trainModel(context: TrainingContext, message: unknown): Promise<Outcome> {
  const request = trainingRequestedSchema.safeParse(message);
  if (!request.success) return { kind: 'dead', reason: 'not a request for a training' };
  await recordRequest(context, request.data);
  const patient = { ...context, blobs: patientBlobs(context.blobs, context) };
  return runJob(context, {
    key: catalogKeys.training(request.data.trainingId),
    parse: (value) => trainingSchema.parse(value),
    isDone: (training) =>
      isWithLargerRunner(context, training) || ['ready', 'failed'].includes(training.state),
    work: (job) => handOverWhenTooLarge(context, job, request.data, () => train(patient, job)),
  });
}

/** Makes sure that the training has its record; one that exists stays as it is. */
async function recordRequest({ catalog, clock }: TrainingContext, request: TrainingRequested): Promise<void> {
  const record = toJson(toTraining(request, clock));
  await catalog.write(catalogKeys.training(request.trainingId), record, { expected: 'absent' });
}

async function train(context: TrainingContext, job: HeldJob<Training>): Promise<void> {
  const { blobs, catalog, engine, threads, clock, makeModel = trainCorpus } = context;
  const { modelId, idFile, options, sources } = job.value;
  const { dataset, rowsOf, corrections } = await readCorpora(blobs, job.value, job.signal);
  requireRoom(dataset, context);
  const trained = await makeModel({
    modelId,
    idFile,
    sources,
    dataset,
    corrections,
    options,
    outside: await loadOutside(blobs, job.value.outside),
    engine,
    ...(threads && { threads }),
    vectorStore: vectorStoreOf(blobs),
    foldStore: foldStoreOf(context, job),
    maxSeconds: context.maxSeconds ?? limits.trainingSeconds,
    signal: job.signal,
    onProgress: () => job.progress(),
  });
  cardSchema.parse(trained.card); // one that no client would take is not published

  if (job.value.state !== 'publishing') await job.enter('publishing');
  for (const { name, bytes, contentType } of trained.files) {
    await blobs.put(blobKeys.modelFile(modelId, name), bytes, { contentType, signal: job.signal });
  }
  await job.update((value) => value); // still ours? Another worker's claim makes this throw.
  const createdAt = new Date(clock.nowMs()).toISOString();
  const corpora = [job.value.corpusSha256, ...job.value.furtherCorpora];
  await keepScores(
    { blobs, catalog },
    {
      modelId,
      createdAt,
      dataset,
      pooled: trained.pooled,
      parts: sources.map((source, index) => ({
        source,
        corpusSha256: corpora[index]!,
        rows: rowsOf[index]!,
      })),
    },
  );
  const { figures } = trained.card;
  const version = {
    modelId,
    createdAt,
    accuracy: figures.accuracy,
    sizeBytes: trained.files.reduce((sum, { bytes }) => sum + bytes.length, 0),
    corpusSha256: dataset.report.corpusSha256,
  };
  const { promoted, reason } = await publishModel(catalog, job.value, version, (champion) =>
    judgeAgainst(champion, blobs, dataset, trained),
  );
  await job.enter('ready', (value) => ({ ...value, promoted, ...(reason && { reason }) }));
}

/** A training's rows, and how many each of its corpora gave. */
interface TrainingRows {
  dataset: Corpus;
  rowsOf: number[];
  corrections?: { relabelled: number; added: number };
}

/**
 * The rows of the training's corpora, with corrections laid over them. Where that makes other rows than one
 * corpus has, they are kept as a corpus of their own.
 */
async function readCorpora(
  blobs: BlobStore,
  { corpusSha256, furtherCorpora, correctionsSha256, correctionsDay }: Training,
  signal: AbortSignal,
): Promise<TrainingRows> {
  const read = [corpusSha256, ...furtherCorpora].map((sha256) => readCorpus(blobs, sha256));
  const corpora = await Promise.all(read);
  const rowsOf = corpora.map(({ reviews }) => reviews.length);
  if (correctionsSha256 === undefined) {
    const merged = mergeDatasets(corpora);
    if (corpora.length > 1) await writeCorpus(blobs, merged.reviews, { signal });
    return { dataset: merged, rowsOf };
  }
  const snapshot = await readSnapshot(blobs, { correctionsSha256, correctionsDay });
  const { dataset, ...corrections } = layCorrections(corpora, snapshot);
  await writeCorpus(blobs, dataset.reviews, { signal });
  return { dataset, rowsOf, corrections };
}

/** Why the model must not take the champion's place, or `undefined` when it may. */
async function judgeAgainst(
  champion: ModelVersion,
  blobs: BlobStore,
  dataset: Corpus,
  { pooled }: TrainedModel,
): Promise<Reason | undefined> {
  try {
    const { reviews } = await readCorpus(blobs, champion.corpusSha256);
    const trainedOn = new Set(reviews.map(({ text }) => equalTextKey(text)));
    const { predict } = await openModel((name) =>
      readBlob(blobs, blobKeys.modelFile(champion.modelId, name)),
    );
    return judgeChallenger(comparePredictions(dataset.reviews, pooled, { predict, trainedOn }));
  } catch (error) {
    // A champion that is broken or gone serves no one: it gives way without a comparison.
    if (error instanceof ModelInvalidError || error instanceof MissingBlobError) return undefined;
    throw error;
  }
}

const foldOutcomeSchema = z.object({
  fold: z.int(),
  rows: z.array(z.int()),
  probabilities: z.array(z.number()),
  chosen: z.enum(candidateNames),
  candidates: z.array(z.object({ name: z.enum(candidateNames), probabilities: z.array(z.number()) })),
  unlimited: z.array(z.number()).optional(),
});

function foldStoreOf({ blobs, clock }: TrainingContext, job: HeldJob<Training>): FoldStore {
  const { modelId, options } = job.value;
  let startedAtMs = clock.nowMs();
  return {
    async load(fold: number): Promise<FoldOutcome | undefined> {
      const bytes = await readBlob(blobs, blobKeys.fold(modelId, fold));
      if (!bytes) return undefined;
      const { unlimited, ...outcome } = foldOutcomeSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
      return unlimited ? { ...outcome, unlimited } : outcome;
    },
    async save(outcome: FoldOutcome, done: number): Promise<void> {
      // A float32 survives JSON: its shortest decimal as a double names it exactly.
      const { fold } = outcome;
      await blobs.put(blobKeys.fold(modelId, fold), new TextEncoder().encode(JSON.stringify(outcome)), {
        contentType: 'application/json',
      });
      const nowMs = clock.nowMs();
      const seconds = (nowMs - startedAtMs) / 1000;
      startedAtMs = nowMs;
      const event = { event: 'fold-done', fold: fold + 1, folds: options.folds, seconds } as const;
      await job.note(event, (value) => ({ ...value, fold: done }));
    },
  };
}
