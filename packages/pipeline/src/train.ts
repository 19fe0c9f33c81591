import type { Engine, FoldResult } from '@senti/classifier';
import {
  blobKeys,
  limits,
  trainingRequestedSchema,
  type Reason,
  type TrainingRequested,
} from '@senti/contract';
import { equalTextKey, readDataset, type Dataset } from '@senti/dataset';
import type { BlobStore } from '@senti/platform';
import { z } from 'zod';
import { readBlob } from './blobs.ts';
import { MissingBlobError, ModelInvalidError } from './errors.ts';
import { handOverWhenTooLarge, isWithLargerRunner, type Runner } from './hand-over.ts';
import { addEvent, toJson } from './job.ts';
import { openModel } from './open-model.ts';
import { comparePredictions, judgeChallenger } from './promotion.ts';
import { catalogKeys, trainingSchema, type Training } from './records.ts';
import { publishModel, type ModelVersion } from './registry.ts';
import { runJob, type HeldJob, type JobContext, type Outcome } from './run-job.ts';
import { trainCorpus, type FoldStore, type TrainedModel } from './train-corpus.ts';

type TrainingContext = JobContext & Runner & { blobs: BlobStore; engine: Engine };

/**
 * Makes, publishes and, if it stands the comparison, promotes the model that the message asks for. The
 * message may come any number of times: what was done stays done, and finished folds are not fitted anew.
 */
export async function trainModel(context: TrainingContext, message: unknown): Promise<Outcome> {
  const request = trainingRequestedSchema.safeParse(message);
  if (!request.success) return { kind: 'dead', reason: 'not a request for a training' };
  await recordRequest(context, request.data);
  return runJob(context, {
    key: catalogKeys.training(request.data.trainingId),
    parse: (value) => trainingSchema.parse(value),
    isDone: (training) =>
      isWithLargerRunner(context, training) || ['ready', 'failed'].includes(training.state),
    work: (job) => handOverWhenTooLarge(context, job, request.data, () => train(context, job)),
  });
}

/** Makes sure that the training has its record; one that exists stays as it is. */
async function recordRequest({ catalog, clock }: TrainingContext, request: TrainingRequested): Promise<void> {
  const { type: _type, ...wanted } = request;
  const record: Training = addEvent(
    { ...wanted, state: 'training', attempts: 0, token: 0, timeline: [], fold: 0 },
    { event: 'entered', state: 'training' },
    clock.nowMs(),
  );
  await catalog.write(catalogKeys.training(request.trainingId), toJson(record), { expected: 'absent' });
}

async function train(context: TrainingContext, job: HeldJob<Training>): Promise<void> {
  const { blobs, catalog, engine, clock } = context;
  const { modelId, idFile, options, sources, corpusSha256 } = job.value;
  const dataset = await readCorpus(blobs, corpusSha256);
  const trained = await trainCorpus({
    modelId,
    idFile,
    sources,
    dataset,
    options,
    engine,
    foldStore: foldStoreOf(blobs, job),
    maxSeconds: context.maxSeconds ?? limits.trainingSeconds,
    signal: job.signal,
  });

  if (job.value.state !== 'publishing') await job.enter('publishing');
  for (const { name, bytes, contentType } of trained.files) {
    await blobs.put(blobKeys.modelFile(modelId, name), bytes, { contentType, signal: job.signal });
  }
  await job.update((value) => value); // still ours? Another worker's claim makes this throw.
  const { figures } = trained.card;
  const version = {
    modelId,
    createdAt: new Date(clock.nowMs()).toISOString(),
    accuracy: figures.accuracy,
    sizeBytes: trained.files.reduce((sum, { bytes }) => sum + bytes.length, 0),
    corpusSha256,
  };
  const { promoted, reason } = await publishModel(catalog, idFile, version, (champion) =>
    judgeAgainst(champion, blobs, dataset, trained),
  );
  await job.enter('ready', (value) => ({ ...value, promoted, ...(reason && { reason }) }));
}

/** Why the model must not take the champion's place, or `undefined` when it may. */
async function judgeAgainst(
  champion: ModelVersion,
  blobs: BlobStore,
  dataset: Dataset,
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

async function readCorpus(blobs: BlobStore, corpusSha256: string): Promise<Dataset> {
  const key = blobKeys.corpus(corpusSha256);
  const content = await blobs.get(key);
  if (!content) throw new MissingBlobError(key);
  return readDataset(content.body);
}

const foldResultSchema = z.object({
  fold: z.int(),
  rows: z.array(z.int()),
  probabilities: z.array(z.number()),
});

function foldStoreOf(blobs: BlobStore, job: HeldJob<Training>): FoldStore {
  const { modelId } = job.value;
  return {
    async load(fold: number): Promise<FoldResult | undefined> {
      const bytes = await readBlob(blobs, blobKeys.fold(modelId, fold));
      return bytes && foldResultSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
    },
    async save({ fold, rows, probabilities }: FoldResult): Promise<void> {
      // A float32 survives JSON: its shortest decimal as a double names it exactly.
      const result = { fold, rows: Array.from(rows), probabilities: Array.from(probabilities) };
      await blobs.put(blobKeys.fold(modelId, fold), new TextEncoder().encode(JSON.stringify(result)), {
        contentType: 'application/json',
      });
      await job.update((value) => ({ ...value, fold: fold + 1 }));
    },
  };
}
