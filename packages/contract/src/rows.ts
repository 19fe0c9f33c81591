import { z } from 'zod';
import { labelSchema } from './http.ts';
import { limits } from './constants/index.ts';
import { idFileSchema, modelIdSchema, sha256Schema } from './names.ts';

/** Which of equal texts of a data set, from 1: with data set and text it is what a row's id is made of. */
const occurrenceSchema = z.int().min(1).max(10_000_000);

/** One row of a data set's newest corpus. */
export const rowSchema = z.object({
  rowId: sha256Schema,
  /** Its place in the corpus, from 1. */
  row: z.int().positive(),
  text: z.string(),
  occurrence: occurrenceSchema,
  /** What the next training learns: the file's, or a person's correction of it. */
  label: labelSchema,
  /** What the file says. */
  fileLabel: labelSchema,
  /** The line of the file where it begins; unknown where the file is no longer what was read. */
  line: z.int().positive().optional(),
  /** What a model that had not seen the row gave it in the newest training; `probability` of Positivo. */
  outOfFold: z.object({ modelId: modelIdSchema, probability: z.number() }).optional(),
  correctionId: sha256Schema.optional(),
});
export type RowDto = z.infer<typeof rowSchema>;

/** `GET /v1/datasets/{idFile}/rows` */
export const rowPageSchema = z.object({
  idFile: idFileSchema,
  version: z.int().positive(),
  /** Rows, or doubtful rows, of all pages together; a doubtful row that a person has decided counts on. */
  total: z.int(),
  items: z.array(rowSchema),
  nextCursor: z.string().optional(),
});
export type RowPage = z.infer<typeof rowPageSchema>;

/** A person's label: for one row where `occurrence` says which, else for all rows of equal text, or a new row. */
const correctionRequestSchema = z.object({
  text: z.string().min(1).max(limits.textLength),
  occurrence: occurrenceSchema.optional(),
  label: labelSchema,
});
export type CorrectionRequest = z.infer<typeof correctionRequestSchema>;

/** `POST /v1/datasets/{idFile}/corrections`, asked. Asked again it changes nothing. */
export const correctionsCreateSchema = z.object({
  corrections: z.array(correctionRequestSchema).min(1).max(100),
});

export const correctionSchema = correctionRequestSchema.extend({
  /** The row's id, or one made of data set and text. */
  correctionId: sha256Schema,
  createdAt: z.iso.datetime(),
});
export type CorrectionDto = z.infer<typeof correctionSchema>;

/** `POST …/corrections`, answered, in the order asked; `GET …/corrections`, page by page. */
export const correctionPageSchema = z.object({
  items: z.array(correctionSchema),
  nextCursor: z.string().optional(),
});
