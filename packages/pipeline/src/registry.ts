import { modelIdSchema, sha256Schema, type ModelItem } from '@senti/contract';
import type { Catalog, Page } from '@senti/platform';
import { z } from 'zod';
import { RefusedError } from './errors.ts';
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
const registeredSchema = z.object({
  idFile: z.string(),
  versions: z.array(versionSchema),
  /** The model that serves under this `idFile`. */
  production: modelIdSchema.optional(),
  history: z.array(z.object({ at: z.iso.datetime(), modelId: modelIdSchema })),
  /** Why the newest versions that did not become `production` did not. */
  refusals: z.array(z.object({ modelId: modelIdSchema, reason: reasonSchema })),
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

const writeTries = 10;

/**
 * Registers a model and, unless `judge` has a reason against it, makes it `production`. Done again, it
 * changes nothing. `judge` sees the champion that would give way.
 *
 * @throws {RefusedError} `conflict` when others change the entry faster than we can.
 */
export async function publishModel(
  catalog: Catalog,
  idFile: string,
  model: Omit<ModelVersion, 'version'>,
  judge: (champion: ModelVersion) => Promise<z.infer<typeof reasonSchema> | undefined>,
): Promise<{ promoted: boolean; reason?: z.infer<typeof reasonSchema> }> {
  const key = catalogKeys.registered(idFile);
  for (let writeTry = 0; writeTry < writeTries; writeTry++) {
    const item = await catalog.read(key);
    const entry = item
      ? registeredSchema.parse(item.value)
      : { idFile, versions: [], history: [], refusals: [] };
    const known = entry.versions.some(({ modelId }) => modelId === model.modelId);
    if (known) return standingOf(entry, model.modelId);
    const champion = entry.versions.find(({ modelId }) => modelId === entry.production);
    const reason = champion && (await judge(champion));
    const version = { ...model, version: (entry.versions.at(-1)?.version ?? 0) + 1 };
    const next: Registered = {
      ...entry,
      versions: [...entry.versions, version],
      ...(reason
        ? { refusals: [...entry.refusals, { modelId: model.modelId, reason }] }
        : {
            production: model.modelId,
            history: [...entry.history, { at: model.createdAt, modelId: model.modelId }],
          }),
    };
    const { written } = await catalog.write(key, toJson(next), { expected: item?.revision ?? 'absent' });
    if (written) return reason ? { promoted: false, reason } : { promoted: true };
  }
  throw new RefusedError({ code: 'conflict' });
}

function standingOf({ production, refusals }: Registered, modelId: string) {
  const reason = refusals.find((refusal) => refusal.modelId === modelId)?.reason;
  return { promoted: production === modelId, ...(reason && { reason }) };
}
