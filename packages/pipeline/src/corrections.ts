import { blobKeys, type CorrectionDto, type CorrectionRequest } from '@senti/contract';
import { normalizeText, rowIdOf, textIdOf, type Correction } from '@senti/dataset';
import type { BlobStore, Catalog, Clock, Page } from '@senti/platform';
import { z } from 'zod';
import { readBlob } from './blobs.ts';
import { newestVersion } from './datasets.ts';
import { ContentionError, MissingBlobError, RefusedError } from './errors.ts';
import { toJson } from './job.ts';
import { sha256Hex } from './model-identity.ts';
import { catalogKeys, correctionSchema, type StoredCorrection } from './records.ts';
import { readRegistered } from './registry.ts';

interface Stores {
  catalog: Catalog;
  clock: Clock;
}

const writeTries = 10;

/**
 * Keeps people's labels of a data set's rows, or of texts that one of its models was asked about; they count
 * from the next training on. Each has an id of its own: given again it changes nothing, given with another
 * label it changes its mind.
 *
 * @throws {RefusedError} `dataset-not-found`, or `text-empty` when a text is blank.
 * @throws {ContentionError} when others change the same one faster than we can.
 */
export async function addCorrections(
  { catalog, clock }: Stores,
  idFile: string,
  requests: readonly CorrectionRequest[],
): Promise<CorrectionDto[]> {
  await requireKnown(catalog, idFile);
  const createdAt = new Date(clock.nowMs()).toISOString();
  const wanted = requests.map(({ text, ...rest }, index): StoredCorrection => {
    const normal = normalizeText(text);
    if (normal === '') throw new RefusedError({ code: 'text-empty', params: { position: index + 1 } });
    return { ...rest, text: normal, createdAt };
  });
  const kept: CorrectionDto[] = [];
  for (const correction of wanted) kept.push(await keep(catalog, idFile, correction));
  return kept;
}

async function keep(catalog: Catalog, idFile: string, wanted: StoredCorrection): Promise<CorrectionDto> {
  const correctionId = correctionIdOf(idFile, wanted);
  const key = catalogKeys.correction(idFile, correctionId);
  for (let writeTry = 0; writeTry < writeTries; writeTry++) {
    const item = await catalog.read(key);
    const standing = item && correctionSchema.parse(item.value);
    if (standing?.label === wanted.label) return { correctionId, ...standing };
    const { written } = await catalog.write(key, toJson(wanted), { expected: item?.revision ?? 'absent' });
    if (written) return { correctionId, ...wanted };
  }
  throw new ContentionError();
}

function correctionIdOf(idFile: string, { text, occurrence }: StoredCorrection): string {
  return occurrence === undefined ? textIdOf(idFile, text) : rowIdOf(idFile, text, occurrence);
}

/** One page of a data set's corrections, in order of their ids. @throws {RefusedError} `dataset-not-found`. */
export async function listCorrections(
  { catalog }: Pick<Stores, 'catalog'>,
  idFile: string,
  options: { limit?: number; cursor?: string } = {},
): Promise<Page<CorrectionDto>> {
  await requireKnown(catalog, idFile);
  return listKept(catalog, idFile, options);
}

async function listKept(
  catalog: Catalog,
  idFile: string,
  options: { limit?: number; cursor?: string },
): Promise<Page<CorrectionDto>> {
  const { items, nextCursor } = await catalog.list(catalogKeys.corrections(idFile), options);
  const page = {
    items: items.map(({ key, value }) => ({ correctionId: key.sort, ...correctionSchema.parse(value) })),
  };
  return nextCursor === undefined ? page : { ...page, nextCursor };
}

/** Forgets a correction; also one that is not there. @throws {ContentionError} as `addCorrections`. */
export async function removeCorrection(
  { catalog }: Pick<Stores, 'catalog'>,
  idFile: string,
  correctionId: string,
): Promise<void> {
  const key = catalogKeys.correction(idFile, correctionId);
  for (let writeTry = 0; writeTry < writeTries; writeTry++) {
    const item = await catalog.read(key);
    if (!item || (await catalog.remove(key, { expected: item.revision }))) return;
  }
  throw new ContentionError();
}

/** The correction that holds for a row: its own, or that of all rows of equal text. */
export async function readCorrectionOf(
  catalog: Catalog,
  idFile: string,
  { text, occurrence }: { text: string; occurrence: number },
): Promise<CorrectionDto | undefined> {
  const ids = [rowIdOf(idFile, text, occurrence), textIdOf(idFile, text)];
  const [own, ofText] = await Promise.all(
    ids.map(async (correctionId) => {
      const item = await catalog.read(catalogKeys.correction(idFile, correctionId));
      return item && { correctionId, ...correctionSchema.parse(item.value) };
    }),
  );
  return own ?? ofText;
}

/** Corrections as a training takes them: of its data sets by their place, and of the name it publishes under. */
const snapshotSchema = z.array(
  z.object({
    datasetIndex: z.int().nonnegative().optional(),
    corrections: z.array(
      z.object({
        text: z.string(),
        label: z.union([z.literal(0), z.literal(1)]),
        occurrence: z.int().positive().optional(),
      }),
    ),
  }),
);
export type CorrectionSnapshot = z.infer<typeof snapshotSchema>;

/** By what a training names its corrections. Equal ones have one sha-256, and a blob for each day. */
export interface SnapshotName {
  correctionsSha256: string;
  correctionsDay?: string | undefined;
}

/**
 * Writes down the corrections that stand now for a training of these data sets, published under `idFile`; by what
 * they are read again, or `undefined` when there are none.
 */
export async function snapshotCorrections(
  { blobs, catalog, clock }: Stores & { blobs: BlobStore },
  idFile: string,
  datasets: readonly string[],
): Promise<SnapshotName | undefined> {
  const snapshot: CorrectionSnapshot = [];
  for (const [datasetIndex, name] of datasets.entries()) {
    snapshot.push({ datasetIndex, corrections: await readAll(catalog, name) });
  }
  if (!datasets.includes(idFile)) snapshot.push({ corrections: await readAll(catalog, idFile) });
  if (snapshot.every(({ corrections }) => corrections.length === 0)) return undefined;
  const bytes = new TextEncoder().encode(JSON.stringify(snapshot));
  const correctionsSha256 = sha256Hex(bytes);
  const correctionsDay = new Date(clock.nowMs()).toISOString().slice(0, 10);
  const key = blobKeys.corrections(correctionsSha256, correctionsDay);
  await blobs.put(key, bytes, { contentType: 'application/json' });
  return { correctionsSha256, correctionsDay };
}

async function readAll(catalog: Catalog, idFile: string): Promise<Correction[]> {
  const all: Correction[] = [];
  let cursor: string | undefined;
  do {
    const page = await listKept(catalog, idFile, { limit: 1000, ...(cursor !== undefined && { cursor }) });
    for (const { text, label, occurrence } of page.items) {
      all.push({
        text,
        label: label === 'Positivo' ? 1 : 0,
        ...(occurrence !== undefined && { occurrence }),
      });
    }
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return all;
}

/** @throws {MissingBlobError} when it is gone. */
export async function readSnapshot(
  blobs: BlobStore,
  { correctionsSha256, correctionsDay }: SnapshotName,
): Promise<CorrectionSnapshot> {
  const key = blobKeys.corrections(correctionsSha256, correctionsDay);
  const bytes = await readBlob(blobs, key);
  if (!bytes) throw new MissingBlobError(key);
  return snapshotSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
}

/** Corrections may be given for a data set, or for a model's name that none bears. */
async function requireKnown(catalog: Catalog, idFile: string): Promise<void> {
  const isKnown =
    (await newestVersion(catalog, idFile)) !== undefined ||
    (await readRegistered(catalog, idFile)) !== undefined;
  if (!isKnown) throw new RefusedError({ code: 'dataset-not-found', params: { name: idFile } });
}
