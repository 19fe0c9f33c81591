import {
  blobKeys,
  defaultTrainingOptions,
  describeReason,
  idFileSchema,
  modelFileNames,
  modelIdSchema,
  type CardOutside,
  type Language,
  type OutsideRequest,
  type Reason,
  type TrainingCreate,
  type TrainingDto,
  type TrainingOptions,
  type TrainingRequested,
} from '@senti/contract';
import type { BlobStore, Catalog, Clock } from '@senti/platform';
import { readBlob } from './blobs.ts';
import { originSchema, requireUnseen, type RowOrigins } from './base-model.ts';
import { builtInBase } from './built-in-base.ts';
import { snapshotCorrections } from './corrections.ts';
import { newestCorpus, newestVersion, type CorpusVersion } from './datasets.ts';
import { RefusedError } from './errors.ts';
import { addEvent, statesOf, toJson } from './job.ts';
import { identifyModel, sha256Hex } from './model-identity.ts';
import { catalogKeys, trainingSchema, type Training } from './records.ts';
import { readRegistered } from './registry.ts';
import { requireTrainable } from './trainable.ts';

interface Stores {
  blobs: BlobStore;
  catalog: Catalog;
  clock: Clock;
}

/**
 * Asks for a model of the newest corpora of some data sets. Its record and the message to the trainer are
 * one write; asked again for the same, it is the same training.
 *
 * No row is read here: what only the rows tell is refused by the trainer.
 *
 * @throws {RefusedError} when a data set, a base or its corpus is not there, or the rows are too few.
 */
export async function requestTraining(
  stores: Stores,
  asked: TrainingCreate,
): Promise<{ trainingId: string }> {
  const { idFile: _name, datasets: _names, base, unlabelled, ...given } = asked;
  const { idFile, datasets } = nameTraining(asked);
  const options = { ...defaultTrainingOptions, ...withoutUnset(given) };
  const found = await Promise.all(datasets.map((name) => requireCorpus(stores, name)));
  const corpora = found.map(({ report }) => report.corpusSha256);
  requireTrainable(sumReports(found.map(({ report }) => report)), options);
  const sources = found.map(({ source }) => source);
  const outside: OutsideRequest = {
    bases: await Promise.all(base.map((name) => resolveBase(stores, name, { corpora, sources }))),
    unlabelled: await Promise.all(
      unlabelled.map(async (name) => ({
        name,
        corpusSha256: (await requireCorpus(stores, name)).report.corpusSha256,
      })),
    ),
  };
  const corrections = await snapshotCorrections(stores, idFile, datasets);
  const [corpusSha256, ...furtherCorpora] = corpora as [string, ...string[]];
  const modelId = identifyModel({
    idFile,
    sources,
    corpusSha256: furtherCorpora.length === 0 ? corpusSha256 : corpora.join(' '),
    options,
    outside: toCardOutside(outside, options),
    correctionsSha256: corrections?.correctionsSha256,
  });
  const trainingId = `asked-${modelId}`;
  const request: TrainingRequested = {
    type: 'training-requested',
    trainingId,
    idFile,
    corpusSha256,
    furtherCorpora,
    modelId,
    options,
    sources,
    outside,
    ...corrections,
  };
  await stores.catalog.write(catalogKeys.training(trainingId), toJson(toTraining(request, stores.clock)), {
    expected: 'absent',
    outbox: [{ queue: 'training', body: toJson(request) }],
  });
  return { trainingId };
}

/**
 * What a training learns from, each data set once, and its name: where none is given, the data sets' own, joined
 * by `_` as the thesis names what came of several files.
 *
 * @throws {RefusedError} `name-needed` when neither is given, or the joined name is too long.
 */
function nameTraining({ idFile, datasets }: Pick<TrainingCreate, 'idFile' | 'datasets'>): {
  idFile: string;
  datasets: string[];
} {
  const named = [...new Set(datasets ?? (idFile === undefined ? [] : [idFile]))];
  const name = idFileSchema.safeParse(idFile ?? named.join('_'));
  if (!name.success) throw new RefusedError({ code: 'name-needed' });
  return { idFile: name.data, datasets: named };
}

/** The record of a training that is asked for. */
export function toTraining({ type: _type, ...wanted }: TrainingRequested, clock: Clock): Training {
  return addEvent(
    { ...wanted, state: 'training', attempts: 0, token: 0, timeline: [], fold: 0 },
    { event: 'entered', state: 'training' },
    clock.nowMs(),
  );
}

/** A training as clients see it, or `undefined`. */
export async function describeTraining(
  { catalog }: Pick<Stores, 'catalog'>,
  trainingId: string,
  language: Language,
): Promise<TrainingDto | undefined> {
  const item = await catalog.read(catalogKeys.training(trainingId));
  if (!item) return undefined;
  const { idFile, state, fold, options, reason, modelId, promoted, ...training } = trainingSchema.parse(
    item.value,
  );
  return {
    trainingId,
    idFile,
    state,
    ...(state === 'training' && { progress: { fold, folds: options.folds } }),
    ...(reason && { reason: { code: reason.code, message: describeReason(reason as Reason, language) } }),
    ...(promoted !== undefined && { modelId, promoted }),
    timeline: statesOf(training),
  };
}

/** What a model's card will say of the texts beside its rows. */
export function toCardOutside({ bases, unlabelled }: OutsideRequest, options: TrainingOptions): CardOutside {
  return {
    bases: [
      ...(options.builtInBase ? [builtInBase] : []),
      ...bases.map((base) =>
        base.kind === 'corpus'
          ? { kind: base.kind, name: base.name, sha256: base.corpusSha256 }
          : { kind: base.kind, name: base.name, sha256: base.cardSha256 },
      ),
    ],
    unlabelled: unlabelled.map(({ name, corpusSha256 }) => ({ name, sha256: corpusSha256 })),
  };
}

/**
 * The newest corpus of a data set. A version that failed or whose file never came stands in nobody's way.
 *
 * @throws {RefusedError} `dataset-not-found`, or `dataset-not-ready` while a newer version is on its way.
 */
async function requireCorpus({ catalog, clock }: Stores, name: string): Promise<CorpusVersion> {
  const corpus = await newestCorpus(catalog, name);
  const newest = await newestVersion(catalog, name);
  const isOver =
    newest === undefined ||
    newest.version === corpus.version ||
    newest.state === 'failed' ||
    (newest.state === 'awaiting-upload' && clock.nowMs() > Date.parse(newest.expiresAt));
  if (!isOver) throw new RefusedError({ code: 'dataset-not-ready', params: { name } });
  return corpus;
}

function refusalOnly(error: unknown): undefined {
  if (!(error instanceof RefusedError)) throw error;
  return undefined; // no data set of that name has rows: it may be a model's
}

/** Rows of several corpora as one; texts that two of them share count twice here. */
function sumReports(reports: readonly CorpusVersion['report'][]) {
  const sum = (count: (report: CorpusVersion['report']) => number) =>
    reports.reduce((all, report) => all + count(report), 0);
  const positives = sum((report) => report.positives);
  const negatives = sum((report) => report.negatives);
  const distinct = positives + negatives - sum((report) => report.duplicates);
  return { positives, negatives, distinct, corpusBytes: sum((report) => report.corpusBytes ?? 0) };
}

/** A base by name: a data set's corpus where there is one, else a model, by its id or its `idFile`. */
async function resolveBase(
  stores: Stores,
  name: string,
  rows: RowOrigins,
): Promise<OutsideRequest['bases'][number]> {
  const corpus = await requireCorpus(stores, name).catch(refusalOnly);
  if (corpus) return { kind: 'corpus', name, corpusSha256: corpus.report.corpusSha256 };
  const byName = (await readRegistered(stores.catalog, name))?.production;
  const modelId = byName ?? modelIdSchema.safeParse(name).data;
  const card = modelId && (await readBlob(stores.blobs, blobKeys.modelFile(modelId, modelFileNames.card)));
  if (!modelId || !card) throw new RefusedError({ code: 'base-not-found', params: { name } });
  const parsed = originSchema.safeParse(JSON.parse(new TextDecoder().decode(card)));
  if (!parsed.success) throw new RefusedError({ code: 'base-unsuited', params: { name } }); // an older card
  requireUnseen(name, parsed.data, rows);
  return { kind: 'model', name, modelId, cardSha256: sha256Hex(card) };
}

function withoutUnset<T extends object>(values: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
