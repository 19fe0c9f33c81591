import { z } from 'zod';
import { sourceSchema } from './card.ts';
import { idFileSchema, modelIdSchema, sha256Schema } from './names.ts';

/** Queue `ingest`: an upload is there. Sent by the blob store's notification, any number of times. */
export const uploadCreatedSchema = z.object({
  type: z.literal('upload-created'),
  key: z.string().max(1024),
});
export type UploadCreated = z.infer<typeof uploadCreatedSchema>;

export const candidateNames = ['thesis-mlp'] as const;

/** What a training may be asked to do; a model's name is made from it. */
export const trainingOptionsSchema = z.object({
  candidate: z.enum(candidateNames),
  folds: z.int().min(2).max(20),
  epochs: z.int().min(1).max(1000),
  seed: z.int().min(0).max(0xffff_ffff),
});
export type TrainingOptions = z.infer<typeof trainingOptionsSchema>;

export const defaultTrainingOptions: TrainingOptions = {
  candidate: 'thesis-mlp',
  folds: 10,
  epochs: 30,
  seed: 1,
};

/** Queue `training`: make this model. `trainingId` is the version of the data set that asked for it. */
export const trainingRequestedSchema = z.object({
  type: z.literal('training-requested'),
  trainingId: z.string().max(200),
  idFile: idFileSchema,
  corpusSha256: sha256Schema,
  modelId: modelIdSchema,
  options: trainingOptionsSchema,
  /** The uploads that the corpus was made of. */
  sources: z.array(sourceSchema),
});
export type TrainingRequested = z.infer<typeof trainingRequestedSchema>;
