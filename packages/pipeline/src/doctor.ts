import { blobKeys, trainingRequestedSchema, type UploadCreated } from '@senti/contract';
import { CorruptStoreError, type Catalog, type CatalogKey, type JobQueue } from '@senti/platform';
import { readBlob } from './blobs.ts';
import { hasEnded, viewCatalog } from './catalog-view.ts';
import { ModelInvalidError } from './errors.ts';
import { addEvent, jobSchema, toJson, type Job } from './job.ts';
import { openModel } from './open-model.ts';
import { findOrphans, pruneStores, type PruningStores } from './prune.ts';
import { catalogKeys, datasetVersionSchema, uploadIdOf, type DatasetVersion } from './records.ts';
import { jobKeyOf } from './recover.ts';
import { readOutdatedSources } from './renew.ts';

/** What may be wrong between catalog, blobs and queues. */
export type FindingCode =
  /** A job that is not over and that no message asks for. */
  | 'job-without-message'
  /** A version that asked for a training of which nothing is known. */
  | 'request-lost'
  | 'message-without-job'
  | 'upload-missing'
  | 'corpus-missing'
  /** A registered model that can't be opened; one of an older version is none of these unless it is in use. */
  | 'model-broken'
  /** A name whose model in use is broken. */
  | 'production-broken'
  /** A blob that no record names, and that the worker's upkeep should have removed. */
  | 'orphan';

/** A younger blob that no record names is no fault: the worker's upkeep removes it within two days. */
const orphanHours = 48;

/** `what` is a key or a name, never a text. */
export interface Finding {
  code: FindingCode;
  what: string;
  isRepaired: boolean;
}

export interface ExaminedStores extends PruningStores {
  queues: Record<'ingest' | 'training', Pick<JobQueue, 'send' | 'listDeadLetters'> & { bodies(): unknown[] }>;
}

/**
 * Holds catalog, blobs and queues of one machine against each other. With `isRepairing`, and while nothing else
 * works on them, what can be mended is: lost messages are sent again, a broken model gives its place back to the
 * newest whole one before it, and orphans are removed. What is gone from the disk stays reported.
 */
export async function examineStores(
  stores: ExaminedStores,
  { isRepairing }: { isRepairing: boolean },
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const report = async (code: FindingCode, what: string, repair?: () => Promise<unknown>) => {
    const mends = isRepairing && repair !== undefined;
    if (mends) await repair();
    findings.push({ code, what, isRepaired: mends });
  };
  await examineJobs(stores, report);
  await examineCorpora(stores, report);
  await examineModels(stores, report);
  const orphans = await findOrphans(stores.blobs, await viewCatalog(stores.catalog));
  const oldestMs = stores.clock.nowMs() - orphanHours * 3_600_000;
  for (const { key, createdAt } of orphans) {
    if (!isRepairing && Date.parse(createdAt) > oldestMs) continue;
    await report('orphan', key, () => stores.blobs.remove(key));
  }
  if (isRepairing) await pruneStores(stores, { orphanHours: 0 });
  return findings;
}

type Report = (code: FindingCode, what: string, repair?: () => Promise<unknown>) => Promise<void>;

async function examineJobs({ catalog, queues, clock }: ExaminedStores, report: Report): Promise<void> {
  const view = await viewCatalog(catalog); // before the messages: a job that ends meanwhile still has one
  const asked = await findAsked({ catalog, queues }, report);
  const isAsked = (key: CatalogKey) => asked.has(nameOf(key));
  const records = new Set(view.trainings.map(({ training }) => training.trainingId));
  for (const { key, training } of view.trainings) {
    if (hasEnded(training) || isAsked(key) || (await hasMoved(catalog, key, training))) continue;
    const request = trainingRequestedSchema.parse({ type: 'training-requested', ...training });
    await report('job-without-message', training.trainingId, () => queues.training.send(toJson(request)));
  }
  for (const { key, version } of [...view.versions.values()].flat()) {
    const { trainingId, idFile, state } = version;
    if (hasEnded(version) || (await hasMoved(catalog, key, version))) continue;
    const upload: UploadCreated = { type: 'upload-created', key: uploadKeyOf(version) };
    if (trainingId === undefined) {
      if (state === 'awaiting-upload' || isAsked(key)) continue;
      await report('job-without-message', idFile, () => queues.ingest.send(upload));
    } else if (!records.has(trainingId) && !isAsked(catalogKeys.training(trainingId))) {
      await report('request-lost', trainingId, async () => {
        await ingestAnew(catalog, key, clock.nowMs());
        await queues.ingest.send(upload);
      });
    }
  }
}

const nameOf = ({ partition, sort }: CatalogKey) => `${partition}\n${sort}`;
const uploadKeyOf = ({ idFile, version }: DatasetVersion) => blobKeys.upload(idFile, uploadIdOf(version));

/** The jobs that a message, a dead letter or the outbox asks for; a message that asks for none is reported. */
async function findAsked(
  { catalog, queues }: Pick<ExaminedStores, 'catalog' | 'queues'>,
  report: Report,
): Promise<Set<string>> {
  const asked = new Set<string>();
  const pending = await catalog.pendingOutbox(1_000_000);
  const bodies: unknown[] = pending.map(({ body }) => body);
  for (const queue of Object.values(queues)) {
    for (const body of queue.bodies()) {
      bodies.push(body);
      const key = jobKeyOf(body);
      const makesItsRecord = trainingRequestedSchema.safeParse(body).success;
      if (!makesItsRecord && !(key && (await catalog.read(key)))) {
        await report('message-without-job', key?.partition ?? '?');
      }
    }
    for await (const body of listDeadLetters(queue)) bodies.push(body);
  }
  for (const body of bodies) {
    const key = jobKeyOf(body);
    if (key) asked.add(nameOf(key));
  }
  return asked;
}

async function* listDeadLetters(queue: Pick<JobQueue, 'listDeadLetters'>): AsyncGenerator {
  let cursor: string | undefined;
  do {
    const page = await queue.listDeadLetters({ limit: 1000, ...(cursor !== undefined && { cursor }) });
    for (const { body } of page.items) yield body;
    cursor = page.nextCursor;
  } while (cursor !== undefined);
}

/** Whether a job has gone on since it was read, as it does where a worker is at work. */
async function hasMoved(catalog: Catalog, key: CatalogKey, read: Job): Promise<boolean> {
  const item = await catalog.read(key);
  const now = item && jobSchema.parse(item.value);
  return now?.token !== read.token || now.state !== read.state;
}

/** Lets a version be read again, as if it had not asked for its training yet. */
async function ingestAnew(catalog: Catalog, key: CatalogKey, nowMs: number): Promise<void> {
  const item = await catalog.read(key);
  if (!item) return;
  const { trainingId: _lost, ...version } = datasetVersionSchema.parse(item.value);
  const anew = addEvent(version, { event: 'taken-up', state: 'ingesting' }, nowMs);
  await catalog.write(key, toJson(anew), { expected: item.revision });
}

async function examineCorpora({ blobs, catalog }: ExaminedStores, report: Report): Promise<void> {
  const view = await viewCatalog(catalog);
  const corpora = new Set<string>();
  for (const { version } of [...view.versions.values()].flat()) {
    const { state, report: read, trainingId } = version;
    const hadUpload = state !== 'awaiting-upload' && state !== 'expired';
    if (hadUpload && !(await blobs.stat(uploadKeyOf(version)))) {
      await report('upload-missing', uploadKeyOf(version));
    }
    if (read && trainingId !== undefined) corpora.add(read.corpusSha256);
  }
  for (const { entry } of view.registered) {
    for (const { corpusSha256 } of entry.versions) corpora.add(corpusSha256);
  }
  for (const sha256 of corpora) {
    if (!(await blobs.stat(blobKeys.corpus(sha256)))) await report('corpus-missing', blobKeys.corpus(sha256));
  }
}

async function examineModels({ blobs, catalog, clock }: ExaminedStores, report: Report): Promise<void> {
  for (const { key, revision, entry } of (await viewCatalog(catalog)).registered) {
    const { production, history } = entry;
    const whole: string[] = [];
    for (const { modelId } of entry.versions) {
      if (await isWhole(blobs, modelId)) whole.push(modelId);
      else if (modelId === production || !(await readOutdatedSources(blobs, modelId))) {
        await report('model-broken', `${entry.idFile} ${modelId}`);
      }
    }
    if (production === undefined || whole.includes(production)) continue;
    const former = [...history].reverse().find(({ modelId }) => whole.includes(modelId))?.modelId;
    const successor = former ?? whole.at(-1);
    const at = new Date(clock.nowMs()).toISOString();
    await report(
      'production-broken',
      entry.idFile,
      successor === undefined
        ? undefined
        : () => {
            const promoted = {
              ...entry,
              production: successor,
              history: [...history, { at, modelId: successor }],
            };
            return catalog.write(key, toJson(promoted), { expected: revision });
          },
    );
  }
}

async function isWhole(blobs: ExaminedStores['blobs'], modelId: string): Promise<boolean> {
  try {
    await openModel((name) => readBlob(blobs, blobKeys.modelFile(modelId, name)));
    return true;
  } catch (error) {
    if (error instanceof ModelInvalidError || error instanceof CorruptStoreError) return false;
    throw error;
  }
}
