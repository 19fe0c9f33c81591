import { z } from 'zod';
import { datasetStateSchema } from './http.ts';
import { queueNames } from './constants/index.ts';
import { idFileSchema } from './names.ts';

const isoTime = z.iso.datetime();

/** One thing that happened to a job. `detail` is for operators and never holds a user's text. */
export const jobEventSchema = z.object({
  /** Names the event within its job, for `Last-Event-ID`. */
  id: z.string(),
  at: isoTime,
  event: z.enum([
    'entered',
    'rows-read',
    'fold-done',
    'attempt-failed',
    'worker-died',
    'taken-up',
    'handed-over',
    'retried',
  ]),
  /** The state that the job was in, or entered. */
  state: datasetStateSchema,
  /** Folds that are done. */
  fold: z.int().optional(),
  folds: z.int().optional(),
  rows: z.int().optional(),
  /** What it took. */
  seconds: z.number().optional(),
  /** Attempts that have failed, this one included. */
  attempt: z.int().optional(),
  /** Why, as a code. */
  detail: z.string().max(300).optional(),
});
export type JobEventDto = z.infer<typeof jobEventSchema>;

/** `GET /v1/datasets/{idFile}/events` and `GET /v1/trainings/{trainingId}/events`: oldest first. */
export const jobEventsSchema = z.object({ state: datasetStateSchema, events: z.array(jobEventSchema) });

/** A message that was given up. */
export const deadLetterSchema = z.object({
  messageId: z.string(),
  queue: z.enum(queueNames),
  /** The data set, or the name of the model, that its job is about; absent when it is no message of ours. */
  idFile: idFileSchema.optional(),
  /** Of a training: which. */
  trainingId: z.string().optional(),
  /** Why, as a code or in the broker's words. */
  reason: z.string(),
  message: z.string(),
  /** Whether there is a job that would be tried again. */
  retryable: z.boolean(),
  receiveCount: z.int(),
  sentAt: isoTime,
  diedAt: isoTime,
});
export type DeadLetterDto = z.infer<typeof deadLetterSchema>;

/** `GET /v1/dead-letters` */
export const deadLetterPageSchema = z.object({
  items: z.array(deadLetterSchema),
  nextCursor: z.string().optional(),
});

/** `POST /v1/dead-letters/{queue}/{messageId}/retry`, answered. */
export const retriedSchema = z.object({ idFile: idFileSchema, trainingId: z.string().optional() });
