import { blobKeys } from '@senti/contract';
import type { BlobEntry, BlobStore, Catalog, CatalogKey, Clock } from '@senti/platform';
import { hasEnded, namedBlobs, viewCatalog, type CatalogView } from './catalog-view.ts';
import { catalogKeys, trainingIdOf, uploadIdOf, type DatasetVersion } from './records.ts';

/** What is kept of what grows. People's corrections always are, and each model's name keeps its own limits. */
const retention = {
  /** Versions of a data set, each with its upload. */
  datasetVersions: 20,
  /** Hours after its end that an upload form is remembered that was never posted. */
  formHours: 24,
  /** Days that a training is remembered whose model is not registered, or not any more. */
  trainingDays: 30,
  /** Hours that a blob which nothing names is left alone: someone may be about to name it. */
  orphanHours: 24,
  /** Sets of word vectors; they can be made again. */
  vectors: 20,
} as const;

/** How many of each were removed. */
export interface Pruned {
  versions: number;
  trainings: number;
  blobs: number;
}

export interface PruningStores {
  blobs: BlobStore;
  catalog: Catalog;
  clock: Clock;
}

/** Kinds of blobs that the catalog names; of any other kind nothing is removed. */
const namedKinds = ['datasets/', 'corpora/', 'rows/', 'scores/', 'trainings/', 'models/', 'corrections/'];

export interface PruneOptions {
  /** Blobs that nothing names are left alone when younger; a day when absent. */
  orphanHours?: number;
  /** Whether there is no time for more; what is left is done another time. */
  isOver?: () => boolean;
}

/**
 * Removes what is past its limit: old versions of data sets, trainings that made nothing that is kept, and blobs
 * that no record names. To be called while no worker is at work. Safe to be stopped anywhere and called again.
 */
export async function pruneStores(
  { blobs, catalog, clock }: PruningStores,
  options: PruneOptions = {},
): Promise<Pruned> {
  const pruned = { versions: 0, trainings: 0, blobs: 0 };
  const view = await viewCatalog(catalog);
  const remove = async ({ key, revision }: { key: CatalogKey; revision: number }) =>
    catalog.remove(key, { expected: revision });
  const goneTrainings = new Set<string>();
  for (const [idFile, versions] of view.versions) {
    const used: typeof versions = [];
    for (const entry of versions) {
      if (!(await isUnused(blobs, entry.version, clock.nowMs()))) used.push(entry);
      else if (await remove(entry)) pruned.versions++;
    }
    const over = used.slice(0, -retention.datasetVersions); // keys are in order of versions
    for (const entry of over) {
      const { version, state, trainingId } = entry.version;
      const isUnderWay = trainingId === undefined && state !== 'failed';
      if (isUnderWay || !(await remove(entry))) continue;
      pruned.versions++;
      goneTrainings.add(trainingIdOf(idFile, version));
    }
  }
  const oldestMs = clock.nowMs() - retention.trainingDays * 86_400_000;
  const models = new Set(
    view.registered.flatMap(({ entry }) => entry.versions.map(({ modelId }) => modelId)),
  );
  for (const entry of view.trainings) {
    const { training } = entry;
    const isOld = Date.parse(training.timeline.at(-1)?.at ?? '') < oldestMs;
    const isLeft = isOld && !models.has(training.modelId) && training.trainingId.startsWith('asked-');
    if (!hasEnded(training) || !(isLeft || goneTrainings.has(training.trainingId))) continue;
    if (await remove(entry)) pruned.trainings++;
  }
  const left = await viewCatalog(catalog);
  await removeScoresOfGone(left, remove);
  const orphans = await findOrphans(blobs, left);
  const newestMs = clock.nowMs() - (options.orphanHours ?? retention.orphanHours) * 3_600_000;
  for (const { key, createdAt } of orphans) {
    if (options.isOver?.()) break;
    if (Date.parse(createdAt) > newestMs || mayBeWritten(key, clock.nowMs())) continue;
    await blobs.remove(key);
    pruned.blobs++;
  }
  return pruned;
}

/**
 * Whether the API, which works on meanwhile, may write a snapshot of corrections again and then name it: until a day
 * after the day that it is for.
 */
function mayBeWritten(key: string, nowMs: number): boolean {
  const day = /^corrections\/(\d{4}-\d\d-\d\d)\//.exec(key)?.[1];
  return day !== undefined && Date.parse(day) + 2 * 86_400_000 > nowMs;
}

/** Whether a version's file never came, and may not come any more. */
async function isUnused(
  blobs: BlobStore,
  { idFile, version, state, expiresAt }: DatasetVersion,
  nowMs: number,
): Promise<boolean> {
  const isPast =
    state === 'awaiting-upload' && nowMs > Date.parse(expiresAt) + retention.formHours * 3_600_000;
  return isPast && (await blobs.stat(blobKeys.upload(idFile, uploadIdOf(version)))) === undefined;
}

async function removeScoresOfGone(
  { versions, scores }: CatalogView,
  remove: (item: CatalogView['scores'][number]) => Promise<boolean>,
): Promise<void> {
  const kept = new Set(
    [...versions.values()]
      .flat()
      .flatMap(({ version: { idFile, report } }) =>
        report ? [catalogKeys.scores(idFile, report.corpusSha256)] : [],
      )
      .map(({ partition, sort }) => `${partition}\n${sort}`),
  );
  for (const item of scores) {
    if (!kept.has(`${item.key.partition}\n${item.key.sort}`)) await remove(item);
  }
}

/** Blobs that no record names, and word vectors beyond those made last. */
export async function findOrphans(blobs: BlobStore, view: CatalogView): Promise<BlobEntry[]> {
  const isNamed = namedBlobs(view);
  const orphans: BlobEntry[] = [];
  for (const kind of namedKinds) {
    for await (const blob of listAll(blobs, kind)) if (!isNamed(blob.key)) orphans.push(blob);
  }
  const vectors: BlobEntry[] = [];
  const [prefix = ''] = blobKeys.vectors('').split('.');
  for await (const blob of listAll(blobs, prefix)) vectors.push(blob);
  vectors.sort((a, b) => b.createdAt.localeCompare(a.createdAt));
  return [...orphans, ...vectors.slice(retention.vectors)];
}

async function* listAll(blobs: BlobStore, prefix: string): AsyncGenerator<BlobEntry> {
  let cursor: string | undefined;
  do {
    const page = await blobs.list(prefix, { limit: 1000, ...(cursor !== undefined && { cursor }) });
    yield* page.items;
    cursor = page.nextCursor;
  } while (cursor !== undefined);
}
