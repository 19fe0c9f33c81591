import { modelIdSchema, sha256Schema, type ModelItem, type Reason } from '@senti/contract';
import type { Catalog, Page } from '@senti/platform';
import { z } from 'zod';
import { ContentionError } from './errors.ts';
import { reasonSchema, toJson } from './job.ts';
import { catalogKeys } from './records.ts';

const versionSchema = z.object({
  version: z.int().positive(),
  modelId: modelIdSchema,
  createdAt: z.iso.datetime(),
  accuracy: z.number(),
  sizeBytes: z.int(),
  corpusSha256: sha256Schema,
});
export type ModelVersion = z.infer<typeof versionSchema>;

/**
 * All versions of one `idFile` and its alias `production` with its history, as one catalog item: to
 * publish and to promote is one conditional write.
 */
export const registeredSchema = z.object({
  idFile: z.string(),
  versions: z.array(versionSchema),
  /** The model that serves under this `idFile`. */
  production: modelIdSchema.optional(),
  history: z.array(z.object({ at: z.iso.datetime(), modelId: modelIdSchema })),
  /** Why the newest versions that did not become `production` did not. */
  refusals: z.array(z.object({ modelId: modelIdSchema, reason: reasonSchema })),
  /** How the last trainings ended here: one that comes again, however late, changes nothing. */
  settled: z.array(z.object({ trainingId: z.string(), reason: reasonSchema.optional() })).default([]),
});
export type Registered = z.infer<typeof registeredSchema>;

/** The registry's entry of an `idFile`, or `undefined`. */
export async function readRegistered(catalog: Catalog, idFile: string): Promise<Registered | undefined> {
  const item = await catalog.read(catalogKeys.registered(idFile));
  return item && registeredSchema.parse(item.value);
}

/** One page of the registry, in order of `idFile`. */
export async function listRegistered(
  catalog: Catalog,
  options: { limit?: number; cursor?: string } = {},
): Promise<Page<Registered>> {
  const { items, nextCursor } = await catalog.list(catalogKeys.registry, options);
  const page = { items: items.map(({ value }) => registeredSchema.parse(value)) };
  return nextCursor === undefined ? page : { ...page, nextCursor };
}

/** The versions of an entry as clients see them, newest first. */
export function toModelItems({ idFile, versions, production }: Registered): ModelItem[] {
  return versions
    .map(({ corpusSha256: _internal, ...version }) => ({
      ...version,
      idFile,
      promoted: version.modelId === production,
    }))
    .reverse();
}

/** Versions of a name that are kept beside the one in use, and promotions that are remembered. */
const mostVersions = 50;
const mostPromotions = 100;
const writeTries = 10;
/** A worker that was given up may wake up and publish while so few others have ended. */
const settledKept = 100;

/**
 * Registers a training's model, unless it is there already, and makes it `production`, unless it is that
 * already or `judge` has a reason against it. `judge` sees the champion that would give way. A training does
 * so once: later it hears how it ended, whatever has been promoted since.
 *
 * @throws {ContentionError} when others change the entry faster than we can.
 */
export async function publishModel(
  catalog: Catalog,
  { idFile, trainingId }: { idFile: string; trainingId: string },
  model: Omit<ModelVersion, 'version'>,
  judge: (champion: ModelVersion) => Promise<Reason | undefined>,
): Promise<{ promoted: boolean; reason?: Reason }> {
  const key = catalogKeys.registered(idFile);
  for (let writeTry = 0; writeTry < writeTries; writeTry++) {
    const item = await catalog.read(key);
    const entry = item
      ? registeredSchema.parse(item.value)
      : { idFile, versions: [], history: [], refusals: [], settled: [] };
    const settled = entry.settled.find((training) => training.trainingId === trainingId);
    if (settled) return toStanding(settled.reason as Reason | undefined);
    const champion = entry.versions.find(({ modelId }) => modelId === entry.production);
    const isChampion = champion?.modelId === model.modelId;
    const reason = champion && !isChampion ? await judge(champion) : undefined;
    const standing = isChampion ? entry : withStanding(withVersion(entry, model), model, reason);
    const next = withSettled(standing, trainingId, reason);
    const { written } = await catalog.write(key, toJson(next), { expected: item?.revision ?? 'absent' });
    if (written) return toStanding(reason);
  }
  throw new ContentionError();
}

function toStanding(reason: Reason | undefined): { promoted: boolean; reason?: Reason } {
  return reason ? { promoted: false, reason } : { promoted: true };
}

function withSettled(entry: Registered, trainingId: string, reason: Reason | undefined): Registered {
  const settled = { trainingId, ...(reason && { reason: reasonSchema.parse(reason) }) };
  return { ...entry, settled: [...entry.settled, settled].slice(-settledKept) };
}

function withVersion(entry: Registered, model: Omit<ModelVersion, 'version'>): Registered {
  if (entry.versions.some(({ modelId }) => modelId === model.modelId)) return entry;
  const version = { ...model, version: (entry.versions.at(-1)?.version ?? 0) + 1 };
  return withinLimits({ ...entry, versions: [...entry.versions, version] });
}

/** The entry with its newest versions, the one in use among them whatever its age, and what is said of those. */
function withinLimits(entry: Registered): Registered {
  const newest = entry.versions.slice(-mostVersions);
  const inUse = entry.versions.filter(({ modelId }) => modelId === entry.production);
  const versions = [...inUse.filter((version) => !newest.includes(version)), ...newest];
  const isKept = ({ modelId }: { modelId: string }) =>
    versions.some((version) => version.modelId === modelId);
  return {
    ...entry,
    versions,
    history: entry.history.slice(-mostPromotions),
    refusals: entry.refusals.filter(isKept),
  };
}

function withStanding(
  entry: Registered,
  { modelId, createdAt }: Omit<ModelVersion, 'version'>,
  reason: Reason | undefined,
): Registered {
  const refusals = entry.refusals.filter((refusal) => refusal.modelId !== modelId);
  if (reason) return { ...entry, refusals: [...refusals, { modelId, reason: reasonSchema.parse(reason) }] };
  const history = [...entry.history, { at: createdAt, modelId }];
  return { ...entry, refusals, production: modelId, history };
}
