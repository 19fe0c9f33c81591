import { z } from 'zod';
import { cardSchema } from './card.ts';
import { trainingOptionsSchema } from './messages.ts';
import { limits } from './constants/index.ts';
import { idFileSchema, modelIdSchema, sha256Schema } from './names.ts';
import { reasonCodes } from './reasons.ts';

const isoTime = z.iso.datetime();

// The thesis's own interface, kept to the letter.

/** `GET /modelos` */
export const modelosSchema = z.array(z.object({ idFile: z.string() }));

/** `POST /senti`, asked. The bounds on `opiniones` have problems of their own and are checked apart. */
export const sentiRequestSchema = z.object({
  idmodel: z.string().min(1).max(200),
  opiniones: z.array(z.string()),
});
export type SentiRequest = z.infer<typeof sentiRequestSchema>;

export const labelSchema = z.enum(['Positivo', 'Negativo']);
export type LabelName = z.infer<typeof labelSchema>;

/** `POST /senti`, answered: label and text, in the order asked. */
export const sentiResponseSchema = z.array(z.tuple([labelSchema, z.string()]));

// Predictions

/** `POST /v1/predictions`, asked. */
export const predictionRequestSchema = z.object({
  /** An `idFile`, answered by its promoted model, or a `modelId`. */
  model: z.string().min(1).max(200),
  texts: z.array(z.string()),
  /** Whether each prediction says what spoke for and against it. */
  explain: z.boolean().default(false),
  /** Where "not sure" begins and ends; the card's when absent. */
  thresholds: z
    .object({ lower: z.number().min(0).max(1), upper: z.number().min(0).max(1) })
    .refine(({ lower, upper }) => lower <= upper, 'lower is above upper')
    .optional(),
  /** Share of positive reviews that is expected here; the training's when absent. */
  positiveShare: z.number().min(0.001).max(0.999).optional(),
});

const rangeSchema = z.tuple([z.int(), z.int()]);

/**
 * What spoke for (above 0) and against a text: `start` + Σ values + `rest` = `logit`, the log-odds of
 * positive. `rest` is what the method can't give to an n-gram: 0 for sums over n-grams.
 */
export const explanationSchema = z.object({
  logit: z.number(),
  start: z.number(),
  rest: z.number(),
  method: z.enum(['linear', 'gradient-input']),
  contributions: z.array(
    z.object({
      term: z.string(),
      kind: z.enum(['words', 'chars']),
      value: z.number(),
      /** Characters of the text that gave it, start up to end (not included), in UTF-16 units. */
      ranges: z.array(rangeSchema),
    }),
  ),
});
export type ExplanationDto = z.infer<typeof explanationSchema>;

/** `POST /v1/predictions`, answered: in the order asked. */
export const predictionResponseSchema = z.object({
  modelId: modelIdSchema,
  thresholds: z.object({ lower: z.number(), upper: z.number() }),
  predictions: z.array(
    z.object({
      label: labelSchema,
      /** Of Positivo. */
      probability: z.number(),
      /** Whether it lies outside of the zone of doubt. */
      sure: z.boolean(),
      explanation: explanationSchema.optional(),
    }),
  ),
});

// Trainings

/** `POST /v1/trainings`, asked: a model of the newest corpora of these data sets. */
export const trainingCreateSchema = z.object({
  /** The name that the model is published under; the names of its data sets, joined by `_`, when absent. */
  idFile: idFileSchema.optional(),
  /** Data sets whose rows it learns from, each once; the one of that name when absent. */
  datasets: z.array(idFileSchema).min(1).max(20).optional(),
  /** Data sets or models that know words already. */
  base: z
    .array(z.union([idFileSchema, modelIdSchema]))
    .max(10)
    .default([]),
  /** Data sets whose bare texts help; their labels are not read. */
  unlabelled: z.array(idFileSchema).max(10).default([]),
  ...trainingOptionsSchema.extend({ builtInBase: z.boolean() }).partial().shape,
});

export type TrainingCreate = z.infer<typeof trainingCreateSchema>;

/** `POST /v1/trainings`, answered. */
export const trainingAcceptedSchema = z.object({ trainingId: z.string() });

// Data sets

const columnSchema = z.string().trim().min(1).max(100);

/** `POST /v1/datasets`, asked. With the file's `sha256`, the form takes no other file. */
export const uploadRequestSchema = z.object({
  idFile: idFileSchema,
  sha256: sha256Schema.optional(),
  /** The column of the texts and that of the labels: a name of the header, or a number from 1; found when absent. */
  textColumn: columnSchema.optional(),
  labelColumn: columnSchema.optional(),
});
export type UploadRequest = z.infer<typeof uploadRequestSchema>;

/** `POST /v1/datasets`, answered: post the fields, then the file as `file`, as multipart/form-data. */
export const uploadGrantSchema = z.object({
  idFile: idFileSchema,
  /** The version that the file becomes: `GET /v1/datasets/{idFile}?version=` tells its fate. */
  version: z.int().positive(),
  upload: z.object({
    url: z.url(),
    fields: z.record(z.string(), z.string()),
    expiresAt: isoTime,
    maxBytes: z.int(),
  }),
});
export type UploadGrant = z.infer<typeof uploadGrantSchema>;

export const datasetStates = [
  'awaiting-upload',
  'queued',
  'ingesting',
  'training',
  'publishing',
  'ready',
  'failed',
  'expired',
] as const;
export const datasetStateSchema = z.enum(datasetStates);
export type DatasetState = z.infer<typeof datasetStateSchema>;

export const rowProblemSchema = z.object({
  line: z.int().positive(),
  code: z.enum(reasonCodes),
  message: z.string(),
});

/** What the file turned out to be. Columns count from 1; `header` has their names. */
export const fileTraitsSchema = z.object({
  format: z.enum(['delimited', 'ndjson', 'xlsx']),
  delimiter: z.enum(['\t', ',', ';', '|']).optional(),
  encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'mixed']),
  header: z.array(z.string()).optional(),
  textColumn: z.int(),
  labelColumn: z.int(),
  /** Whether gzip had packed it. */
  isPacked: z.boolean(),
  /** What numbers mean as labels: 0 and 1; −1, 0 (neutral) and 1; or 1 to 5 stars. */
  labels: z.enum(['binary', 'signed', 'stars']),
});

/** A finding: its rows counted, and the first cases, each the lines of its one or two rows. */
export const findingSchema = z.object({
  code: z.enum(reasonCodes),
  count: z.int(),
  lines: z.array(z.array(z.int())),
  message: z.string(),
});

/** What ingest found in the file. `problems` holds the first ones, `problemCounts` counts all. */
export const reportSchema = z.object({
  rows: z.int(),
  positives: z.int(),
  negatives: z.int(),
  duplicates: z.int(),
  conflicts: z.int(),
  problems: z.array(rowProblemSchema),
  problemCounts: z.record(z.string(), z.int()),
  corpusSha256: sha256Schema,
  /** Absent in reports of before files of every kind were read. */
  file: fileTraitsSchema.optional(),
  /** What is worth a look among the rows that give reviews, the gravest first. */
  findings: z.array(findingSchema).optional(),
  /** UTF-8 bytes of all its reviews. */
  corpusBytes: z.int().optional(),
});
export type Report = z.infer<typeof reportSchema>;

/** `GET /v1/datasets/{idFile}`: the newest version of the data set. */
export const datasetSchema = z.object({
  idFile: idFileSchema,
  version: z.int().positive(),
  state: datasetStateSchema,
  progress: z.object({ fold: z.int(), folds: z.int() }).optional(),
  reason: z.object({ code: z.enum(reasonCodes), message: z.string() }).optional(),
  report: reportSchema.optional(),
  /** Rows whose labels the newest training doubts. */
  doubtful: z.int().optional(),
  modelId: modelIdSchema.optional(),
  promoted: z.boolean().optional(),
  /** When each state was entered, oldest first. */
  timeline: z.array(z.object({ state: datasetStateSchema, at: isoTime })),
});
export type DatasetDto = z.infer<typeof datasetSchema>;

/** `GET /v1/trainings/{trainingId}` */
export const trainingSchema = datasetSchema
  .pick({
    idFile: true,
    state: true,
    progress: true,
    reason: true,
    modelId: true,
    promoted: true,
    timeline: true,
  })
  .extend({ trainingId: z.string() });
export type TrainingDto = z.infer<typeof trainingSchema>;

// Models

export const modelItemSchema = z.object({
  modelId: modelIdSchema,
  idFile: idFileSchema,
  /** Counts the versions of one `idFile`, from 1. */
  version: z.int().positive(),
  promoted: z.boolean(),
  createdAt: isoTime,
  accuracy: z.number(),
  sizeBytes: z.int(),
});
export type ModelItem = z.infer<typeof modelItemSchema>;

/** `GET /v1/models` */
export const modelPageSchema = z.object({
  items: z.array(modelItemSchema),
  nextCursor: z.string().optional(),
});

/** `GET /v1/models/{modelId}` */
export const modelDetailSchema = modelItemSchema.extend({
  card: cardSchema,
  /** All files, the card among them; `url` is absolute or relative to the API. */
  files: z.array(z.object({ name: z.string(), url: z.string(), sizeBytes: z.int(), sha256: sha256Schema })),
});
export type ModelDetail = z.infer<typeof modelDetailSchema>;

/** Where people sign in by OAuth's code flow with PKCE (RFC 6749, RFC 7636). */
export const signInSchema = z.object({
  authorizeUrl: z.url(),
  tokenUrl: z.url(),
  /** Ends the session at the place of sign-in itself. */
  signOutUrl: z.url(),
  clientId: z.string(),
  scope: z.string(),
});
export type SignIn = z.infer<typeof signInSchema>;

/** `GET /v1/sign-in`: without `signIn`, writing asks for the server's own token. */
export const signInAnswerSchema = z.object({ signIn: signInSchema.optional() });
export type SignInAnswer = z.infer<typeof signInAnswerSchema>;

/** `GET /health` */
export const healthSchema = z.object({ status: z.enum(['ok', 'degraded']), version: z.string() });

/** The reason why these texts may not be classified in one request, or `undefined`. */
export function checkPredictionTexts(texts: readonly string[]) {
  if (texts.length > limits.predictionTexts) {
    return { code: 'too-many-texts', params: { count: texts.length, max: limits.predictionTexts } } as const;
  }
  const index = texts.findIndex((text) => text.length > limits.textLength);
  if (index < 0) return undefined;
  const params = { position: index + 1, length: texts[index]!.length, max: limits.textLength };
  return { code: 'text-too-long', params } as const;
}
