import { z } from 'zod';
import { sourceSchema } from './card.ts';
import { candidateNames } from './constants/index.ts';
import { idFileSchema, modelIdSchema, sha256Schema } from './names.ts';

/** Queue `ingest`: an upload is there. Sent by the blob store's notification, any number of times. */
export const uploadCreatedSchema = z.object({
  type: z.literal('upload-created'),
  key: z.string().max(1024),
});
export type UploadCreated = z.infer<typeof uploadCreatedSchema>;

/** What a training may be asked to do; a model's name is made from it. */
export const trainingOptionsSchema = z.object({
  /** `auto` tries all that suit the corpus's size and takes the best. */
  candidate: z.enum(['auto', ...candidateNames]),
  folds: z.int().min(2).max(20),
  /** Of `thesis-mlp`. */
  epochs: z.int().min(1).max(1000),
  seed: z.int().min(0).max(0xffff_ffff),
  /** Bytes that all files of the model may take together under Brotli; chosen by the corpus's size when absent. */
  maxBytes: z.int().min(30_000).max(100_000_000).optional(),
  /** Whether Senti's own base corpus helps. */
  builtInBase: z.boolean().default(true),
});
export type TrainingOptions = z.infer<typeof trainingOptionsSchema>;

/** Texts that a training learns from beside its own rows: labelled corpora and models, and bare texts. */
export const outsideRequestSchema = z.object({
  bases: z
    .array(
      z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('corpus'), name: idFileSchema, corpusSha256: sha256Schema }),
        z.object({
          kind: z.literal('model'),
          name: idFileSchema,
          modelId: modelIdSchema,
          cardSha256: sha256Schema,
        }),
      ]),
    )
    .max(10),
  unlabelled: z.array(z.object({ name: idFileSchema, corpusSha256: sha256Schema })).max(10),
});
export type OutsideRequest = z.infer<typeof outsideRequestSchema>;

/** Queue `training`: make this model. `trainingId` is the version of the data set that asked for it. */
export const trainingRequestedSchema = z.object({
  type: z.literal('training-requested'),
  trainingId: z.string().max(200),
  idFile: idFileSchema,
  corpusSha256: sha256Schema,
  /** Corpora that are read after that one, as one with it. */
  furtherCorpora: z.array(sha256Schema).default([]),
  modelId: modelIdSchema,
  options: trainingOptionsSchema,
  /** The uploads that the corpus was made of. */
  sources: z.array(sourceSchema),
  outside: outsideRequestSchema.default({ bases: [], unlabelled: [] }),
  /** Corrections laid over the rows, by the sha-256 of their blob; none when absent. */
  correctionsSha256: sha256Schema.optional(),
  /** The day that the blob was written for, UTC; absent in what former versions asked for. */
  correctionsDay: z.iso.date().optional(),
});
export type TrainingRequested = z.infer<typeof trainingRequestedSchema>;
