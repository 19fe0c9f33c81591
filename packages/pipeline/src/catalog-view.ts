import { blobKeys } from '@senti/contract';
import type { Catalog, CatalogKey } from '@senti/platform';
import { isStopped } from './job.ts';
import {
  catalogKeys,
  datasetVersionSchema,
  trainingSchema,
  uploadIdOf,
  type DatasetVersion,
  type Training,
} from './records.ts';
import { registeredSchema, type Registered } from './registry.ts';

/** All that a catalog says about what must be there, read in one go. */
export interface CatalogView {
  versions: Map<string, { key: CatalogKey; revision: number; version: DatasetVersion }[]>;
  trainings: { key: CatalogKey; revision: number; training: Training }[];
  registered: { key: CatalogKey; revision: number; entry: Registered }[];
  scores: { key: CatalogKey; revision: number }[];
}

export async function viewCatalog(catalog: Pick<Catalog, 'items'>): Promise<CatalogView> {
  const view: CatalogView = { versions: new Map(), trainings: [], registered: [], scores: [] };
  for await (const { key, value, revision } of catalog.items()) {
    const { partition, sort } = key;
    if (partition.startsWith('dataset/') && sort.startsWith('version/')) {
      const version = datasetVersionSchema.parse(value);
      const versions = view.versions.get(version.idFile) ?? [];
      view.versions.set(version.idFile, [...versions, { key, revision, version }]);
    } else if (partition.startsWith('training/')) {
      view.trainings.push({ key, revision, training: trainingSchema.parse(value) });
    } else if (partition === catalogKeys.registry) {
      view.registered.push({ key, revision, entry: registeredSchema.parse(value) });
    } else if (partition.startsWith('scores/')) {
      view.scores.push({ key, revision });
    }
  }
  return view;
}

export const hasEnded = ({ state }: { state: string }) => ['ready', 'failed'].includes(state);

/** What the catalog's items name among the blobs: keys, and beginnings of keys. */
export function namedBlobs({ versions, trainings, registered }: CatalogView): (key: string) => boolean {
  const keys = new Set<string>();
  const corpora = new Set<string>();
  const models = new Set<string>();
  const folds = new Set<string>();
  for (const { version } of [...versions.values()].flat()) {
    const { idFile, source, report } = version;
    keys.add(blobKeys.upload(idFile, uploadIdOf(version.version)));
    if (!report) continue;
    corpora.add(report.corpusSha256);
    if (source) keys.add(blobKeys.rowIndex(source.sha256, report.corpusSha256));
  }
  for (const { training } of trainings) {
    // One that stopped may be tried again, and needs what it was asked with.
    if (hasEnded(training) && !isStopped(training)) continue;
    const { modelId, corpusSha256, furtherCorpora, outside, correctionsSha256, correctionsDay } = training;
    models.add(modelId);
    folds.add(modelId);
    for (const sha256 of [corpusSha256, ...furtherCorpora]) corpora.add(sha256);
    for (const base of outside.bases) {
      if (base.kind === 'corpus') corpora.add(base.corpusSha256);
      else models.add(base.modelId);
    }
    for (const bare of outside.unlabelled) corpora.add(bare.corpusSha256);
    if (correctionsSha256 !== undefined) keys.add(blobKeys.corrections(correctionsSha256, correctionsDay));
  }
  for (const { entry } of registered) {
    for (const { modelId, corpusSha256 } of entry.versions) {
      models.add(modelId);
      corpora.add(corpusSha256);
    }
  }
  for (const sha256 of corpora) keys.add(blobKeys.corpus(sha256));
  for (const modelId of models) keys.add(blobKeys.scores(modelId));
  return (key) => {
    const [kind, modelId = ''] = key.split('/');
    if (kind === 'models') return models.has(modelId);
    if (kind === 'trainings') return folds.has(modelId);
    return keys.has(key);
  };
}
