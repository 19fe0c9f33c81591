import type { Catalog, Clock } from '@senti/platform';
import { z } from 'zod';
import { viewCatalog, type CatalogView } from './catalog-view.ts';
import { toJson } from './job.ts';
import { pruneStores, type Pruned, type PruningStores } from './prune.ts';
import { catalogKeys } from './records.ts';

/** When workers may not begin a job, and when what is past its limit was removed last. */
const pruningSchema = z.object({ untilMs: z.number(), prunedAtMs: z.number().optional() });

/** What a worker whose lease ran out may go on for, before its platform ends it: Lambda's 15 minutes. */
const afterlifeMs = 900_000;

/**
 * Prunes where no lock tells that no worker is at work: takes the time for it in the catalog, at which workers look
 * once they hold a job, waits for requests that are under way, and gives up when a job is held. What was removed,
 * or `undefined` when now is no time for it.
 */
export async function pruneAlone(
  stores: PruningStores,
  {
    everyMs,
    forMs,
    orphanHours,
    quiet,
  }: {
    /** Not sooner after the last time. */
    everyMs: number;
    /** How long jobs wait at most, and so how long this may take. */
    forMs: number;
    /** Blobs that nothing names are left alone when younger; a day when absent. */
    orphanHours?: number;
    /** Ends when requests to the API that began before have ended. */
    quiet: () => Promise<unknown>;
  },
): Promise<Pruned | undefined> {
  const { catalog, clock } = stores;
  const item = await catalog.read(catalogKeys.pruning);
  const last = item && pruningSchema.parse(item.value);
  const nowMs = clock.nowMs();
  if (last && (last.untilMs > nowMs || nowMs - (last.prunedAtMs ?? -Infinity) < everyMs)) return undefined;
  const untilMs = nowMs + forMs;
  const taken = await catalog.write(catalogKeys.pruning, toJson({ ...last, untilMs }), {
    expected: item?.revision ?? 'absent',
  });
  if (!taken.written) return undefined;
  let prunedAtMs = last?.prunedAtMs;
  try {
    await quiet();
    if (holdsJob(await viewCatalog(catalog), clock.nowMs())) return undefined;
    const pruned = await pruneStores(stores, {
      ...(orphanHours !== undefined && { orphanHours }),
      isOver: () => clock.nowMs() >= untilMs,
    });
    prunedAtMs = clock.nowMs();
    return pruned;
  } finally {
    const over = { untilMs: 0, ...(prunedAtMs !== undefined && { prunedAtMs }) };
    await catalog.write(catalogKeys.pruning, toJson(over), { expected: taken.item.revision });
  }
}

/** How long a job has to wait because things are being pruned; 0 mostly. */
export async function pruningLastsMs(catalog: Catalog, clock: Clock): Promise<number> {
  const item = await catalog.read(catalogKeys.pruning);
  return item ? Math.max(0, pruningSchema.parse(item.value).untilMs - clock.nowMs()) : 0;
}

/** Whether a worker holds a job, or held one until a short while ago. */
function holdsJob({ versions, trainings }: CatalogView, nowMs: number): boolean {
  const jobs = [
    ...[...versions.values()].flat().map(({ version }) => version),
    ...trainings.map(({ training }) => training),
  ];
  return jobs.some(({ lease }) => lease !== undefined && lease.expiresAtMs + afterlifeMs > nowMs);
}
