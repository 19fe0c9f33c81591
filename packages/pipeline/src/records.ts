import {
  defaultTrainingOptions,
  fileTraitsSchema,
  idFileSchema,
  labelSchema,
  modelIdSchema,
  sha256Schema,
  outsideRequestSchema,
  sourceSchema,
  trainingOptionsSchema,
} from '@senti/contract';
import type { CatalogKey } from '@senti/platform';
import { z } from 'zod';
import { jobSchema, reasonSchema } from './job.ts';

/** What ingest found, with its problems as codes: each reader gets them worded in their language. */
const storedReportSchema = z.object({
  rows: z.int(),
  positives: z.int(),
  negatives: z.int(),
  duplicates: z.int(),
  conflicts: z.int(),
  problems: z.array(reasonSchema.extend({ line: z.int() })),
  problemCounts: z.record(z.string(), z.int()),
  corpusSha256: sha256Schema,
  file: fileTraitsSchema.optional(),
  findings: z.array(reasonSchema.extend({ count: z.int(), lines: z.array(z.array(z.int())) })).optional(),
  corpusBytes: z.int().optional(),
});

/** One version of a data set, from the request to upload it to its corpus. */
export const datasetVersionSchema = jobSchema.extend({
  idFile: idFileSchema,
  version: z.int().positive(),
  expiresAt: z.iso.datetime(),
  /** Named by who uploaded it. */
  columns: z.object({ text: z.string().optional(), label: z.string().optional() }).optional(),
  source: sourceSchema.optional(),
  report: storedReportSchema.optional(),
  trainingId: z.string().optional(),
  /** Of a version that came as a file at the store's root: which file. */
  adopted: z.string().optional(),
});
export type DatasetVersion = z.infer<typeof datasetVersionSchema>;

/** One training, from the request to the published model. */
export const trainingSchema = jobSchema.extend({
  trainingId: z.string(),
  idFile: idFileSchema,
  modelId: modelIdSchema,
  corpusSha256: sha256Schema,
  furtherCorpora: z.array(sha256Schema).default([]),
  options: trainingOptionsSchema.default(defaultTrainingOptions),
  sources: z.array(sourceSchema),
  outside: outsideRequestSchema.default({ bases: [], unlabelled: [] }),
  correctionsSha256: sha256Schema.optional(),
  correctionsDay: z.iso.date().optional(),
  /** Folds that are done. */
  fold: z.int(),
  promoted: z.boolean().optional(),
  /** Whether a runner that it was too large for passed it on to a larger one. */
  handedOver: z.boolean().optional(),
});
export type Training = z.infer<typeof trainingSchema>;

/** A person's label: of one row by its `occurrence`, else of all rows of equal text. */
export const correctionSchema = z.object({
  text: z.string(),
  occurrence: z.int().positive().optional(),
  label: labelSchema,
  createdAt: z.iso.datetime(),
});
export type StoredCorrection = z.infer<typeof correctionSchema>;

/** Where the scores of a data set's rows stand among those of the training that made them. */
export const scoresSchema = z.object({
  modelId: modelIdSchema,
  createdAt: z.iso.datetime(),
  /** Rows of other data sets that stand before. */
  offset: z.int().nonnegative(),
  rows: z.int().nonnegative(),
  /** Rows of this data set, from 0, whose labels are in doubt: the most doubtful first. */
  doubtful: z.array(z.int().nonnegative()),
});
export type Scores = z.infer<typeof scoresSchema>;

export const catalogKeys = {
  datasetVersions: (idFile: string) => `dataset/${idFile}`,
  datasetVersion: (idFile: string, version: number): CatalogKey => ({
    partition: catalogKeys.datasetVersions(idFile),
    sort: `version/${uploadIdOf(version)}`,
  }),
  adoption: (idFile: string, file: string): CatalogKey => ({
    partition: `adopted/${idFile}`,
    sort: file,
  }),
  training: (trainingId: string): CatalogKey => ({ partition: `training/${trainingId}`, sort: 'job' }),
  corrections: (idFile: string) => `corrections/${idFile}`,
  correction: (idFile: string, correctionId: string): CatalogKey => ({
    partition: catalogKeys.corrections(idFile),
    sort: correctionId,
  }),
  /** The newest scores of a data set's corpus. */
  scores: (idFile: string, corpusSha256: string): CatalogKey => ({
    partition: `scores/${idFile}`,
    sort: corpusSha256,
  }),
  /** The time in which upkeep removes things. */
  pruning: { partition: 'upkeep', sort: 'pruning' } satisfies CatalogKey,
  registry: 'registry',
  registered: (idFile: string): CatalogKey => ({ partition: catalogKeys.registry, sort: idFile }),
} as const;

/** A version as it is written in keys: their order is the order of versions. */
export function uploadIdOf(version: number): string {
  return String(version).padStart(8, '0');
}

export function trainingIdOf(idFile: string, version: number): string {
  return `${idFile}/${uploadIdOf(version)}`;
}
