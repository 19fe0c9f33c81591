import {
  blobKeys,
  describeReason,
  limits,
  type DatasetDto,
  type DatasetState,
  type Language,
  type Reason,
  type Report,
  type UploadGrant,
  type UploadRequest,
} from '@senti/contract';
import type { BlobStore, Catalog, Clock } from '@senti/platform';
import { RefusedError } from './errors.ts';
import { addEvent, statesOf, toJson } from './job.ts';
import {
  catalogKeys,
  datasetVersionSchema,
  trainingSchema,
  uploadIdOf,
  type DatasetVersion,
  type Training,
} from './records.ts';
import { readNewestScores } from './scores.ts';

interface Stores {
  blobs: BlobStore;
  catalog: Catalog;
  clock: Clock;
}

/** Tries at claiming the next version while others claim it too. */
const claimTries = 10;

/**
 * A new version of a data set, awaiting its file, and the form to post it by, which takes the file of that
 * sha-256 alone where one is given. Columns that are named are those the file will be read by.
 *
 * @throws {RefusedError} `conflict` when others claim versions faster than we can.
 */
export async function requestUpload(
  { blobs, catalog, clock }: Stores,
  { idFile, sha256, textColumn, labelColumn }: UploadRequest,
): Promise<UploadGrant> {
  const columns = {
    ...(textColumn !== undefined && { text: textColumn }),
    ...(labelColumn !== undefined && { label: labelColumn }),
  };
  for (let claimTry = 0; claimTry < claimTries; claimTry++) {
    const version = ((await newestVersion(catalog, idFile))?.version ?? 0) + 1;
    const awaited = toAwaitedVersion(idFile, version, clock);
    const record = Object.keys(columns).length > 0 ? { ...awaited, columns } : awaited;
    const key = catalogKeys.datasetVersion(idFile, version);
    const { written } = await catalog.write(key, toJson(record), { expected: 'absent' });
    if (!written) continue;
    const upload = await blobs.signUpload({
      key: blobKeys.upload(idFile, uploadIdOf(version)),
      maxBytes: limits.uploadBytes,
      expiresInSeconds: limits.uploadSeconds,
      ...(sha256 !== undefined && { sha256 }),
    });
    return { idFile, version, upload };
  }
  throw new RefusedError({ code: 'conflict' });
}

/** The record of a version whose file has still to come. */
export function toAwaitedVersion(idFile: string, version: number, clock: Clock): DatasetVersion {
  const nowMs = clock.nowMs();
  const record = {
    idFile,
    version,
    state: 'awaiting-upload' as const,
    attempts: 0,
    token: 0,
    timeline: [],
    expiresAt: new Date(nowMs + limits.uploadSeconds * 1000).toISOString(),
  };
  return addEvent(record, { event: 'entered', state: 'awaiting-upload' }, nowMs);
}

/**
 * A version of a data set as clients see it, the newest that is used when none is named, or `undefined` when there
 * is none.
 */
export async function describeDataset(
  { blobs, catalog, clock }: Stores,
  idFile: string,
  language: Language,
  versionNumber?: number,
): Promise<DatasetDto | undefined> {
  const version = await findVersion({ blobs, catalog, clock }, idFile, versionNumber);
  if (!version) return undefined;
  const training = version.trainingId ? await readTraining(catalog, version.trainingId) : undefined;
  const waiting = version.state === 'awaiting-upload' ? await describeWaiting(blobs, clock, version) : [];
  const entered = [...statesOf(version), ...waiting, ...(training ? statesOf(training) : [])];
  // Both records say `training`: the one when it is asked for, the other when it is taken up.
  const scores = version.report && (await readNewestScores(catalog, idFile, version.report.corpusSha256));
  const timeline = entered.filter(({ state }, index) => state !== entered[index - 1]?.state);
  const reason = training?.reason ?? version.reason;
  return {
    idFile: version.idFile,
    version: version.version,
    state: timeline.at(-1)!.state,
    ...(training?.state === 'training' && {
      progress: { fold: training.fold, folds: training.options.folds },
    }),
    ...(reason && { reason: { code: reason.code, message: describeReason(reason as Reason, language) } }),
    ...(version.report && { report: wordReport(version.report, language) }),
    ...(scores && { doubtful: scores.doubtful.length }),
    ...(training?.promoted !== undefined && { modelId: training.modelId, promoted: training.promoted }),
    timeline,
  };
}

/** The version of that number, or the newest that is used. */
export async function findVersion(
  stores: Stores,
  idFile: string,
  versionNumber: number | undefined,
): Promise<DatasetVersion | undefined> {
  if (versionNumber === undefined) return newestUsedVersion(stores, idFile);
  const item = await stores.catalog.read(catalogKeys.datasetVersion(idFile, versionNumber));
  return item && datasetVersionSchema.parse(item.value);
}

/** Versions looked through for one that did not expire unused; of so many, the newest is shown. */
const versionsLookedThrough = 20;

/** The newest version that a file came for or still may, or else the newest: a form let expire hides nothing. */
async function newestUsedVersion({ blobs, catalog, clock }: Stores, idFile: string) {
  const partition = catalogKeys.datasetVersions(idFile);
  const { items } = await catalog.list(partition, { limit: versionsLookedThrough, descending: true });
  const versions = items.map(({ value }) => datasetVersionSchema.parse(value));
  for (const version of versions) {
    const waiting = version.state === 'awaiting-upload' ? await describeWaiting(blobs, clock, version) : [];
    if (waiting[0]?.state !== 'expired') return version;
  }
  return versions[0];
}

/** A version whose file was read. */
export interface CorpusVersion {
  idFile: string;
  version: number;
  uploadKey: string;
  source: NonNullable<DatasetVersion['source']>;
  report: NonNullable<DatasetVersion['report']>;
  columns: DatasetVersion['columns'];
}

/**
 * The newest version of a data set that has a corpus: one that waits for its file, or was refused, hides none.
 *
 * @throws {RefusedError} `dataset-not-found`, or `dataset-not-ready` when no version has one.
 */
export async function newestCorpus(catalog: Catalog, idFile: string): Promise<CorpusVersion> {
  const partition = catalogKeys.datasetVersions(idFile);
  const { items } = await catalog.list(partition, { limit: versionsLookedThrough, descending: true });
  if (items.length === 0) throw new RefusedError({ code: 'dataset-not-found', params: { name: idFile } });
  for (const { value } of items) {
    const { version, source, report, trainingId, columns } = datasetVersionSchema.parse(value);
    if (!source || !report || trainingId === undefined) continue;
    const uploadKey = blobKeys.upload(idFile, uploadIdOf(version));
    return { idFile, version, uploadKey, source, report, columns };
  }
  throw new RefusedError({ code: 'dataset-not-ready', params: { name: idFile } });
}

/** States that no one writes down: the file is there but not taken up yet, or it never came. */
export async function describeWaiting(
  blobs: BlobStore,
  clock: Clock,
  { idFile, version, expiresAt }: DatasetVersion,
): Promise<{ state: DatasetState; at: string }[]> {
  const upload = await blobs.stat(blobKeys.upload(idFile, uploadIdOf(version)));
  if (upload) return [{ state: 'queued', at: upload.createdAt }];
  return clock.nowMs() > Date.parse(expiresAt) ? [{ state: 'expired', at: expiresAt }] : [];
}

/** The report with each problem and finding as a sentence. */
export function wordReport(
  { problems, findings, ...report }: NonNullable<DatasetVersion['report']>,
  language: Language,
): Report {
  return {
    ...report,
    problems: problems.map(({ line, ...reason }) => ({
      line,
      code: reason.code,
      message: describeReason(reason as Reason, language),
    })),
    ...(findings && {
      findings: findings.map(({ code, count, lines, params }) => ({
        code,
        count,
        lines,
        message: describeReason({ code, params: { ...params, count } }, language),
      })),
    }),
  };
}

/** The version with the highest number, or `undefined`. */
export async function newestVersion(catalog: Catalog, idFile: string): Promise<DatasetVersion | undefined> {
  const { items } = await catalog.list(catalogKeys.datasetVersions(idFile), { limit: 1, descending: true });
  return items[0] && datasetVersionSchema.parse(items[0].value);
}

/** A training's record, or `undefined`. */
export async function readTraining(catalog: Catalog, trainingId: string): Promise<Training | undefined> {
  const item = await catalog.read(catalogKeys.training(trainingId));
  return item && trainingSchema.parse(item.value);
}
