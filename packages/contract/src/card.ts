import { z } from 'zod';
import { idFileSchema, modelIdSchema, sha256Schema } from './names.ts';

const count = z.int().nonnegative();
const fraction = z.number().min(0).max(1);

/** Figures over all test rows, each scored by a model that had not seen it; fractions from 0 to 1. */
export const figuresSchema = z.object({
  accuracy: fraction,
  /** Standard deviation of the accuracy over folds. */
  accuracySd: z.number().nonnegative(),
  macroF1: fraction,
  auc: fraction,
  /** Natural logarithm, probabilities clipped at 1e-7. */
  logLoss: z.number().nonnegative(),
  /** Expected calibration error, 10 bins of equal width of P(positive). */
  ece: fraction,
  confusion: z.object({ tp: count, fp: count, tn: count, fn: count }),
  folds: count,
});
export type FiguresDto = z.infer<typeof figuresSchema>;

/** A file that rows came from. */
export const sourceSchema = z.object({ idFile: idFileSchema, sha256: sha256Schema, sizeBytes: count });

const bins = z.array(count).length(100);

/** What a model says of itself. A function of its inputs: no times, no machine. */
export const cardSchema = z.object({
  format: z.literal('senti-card-1'),
  modelId: modelIdSchema,
  idFile: idFileSchema,
  sources: z.array(sourceSchema),
  corpus: z.object({
    sha256: sha256Schema,
    rows: count,
    positives: count,
    negatives: count,
    duplicates: count,
    conflicts: count,
  }),
  analyzer: z.object({
    name: z.string(),
    version: z.int(),
    options: z.object({ ngramRange: z.tuple([z.int(), z.int()]) }),
  }),
  network: z.object({
    name: z.string(),
    layers: z.array(z.object({ units: z.int(), activation: z.string(), dropout: fraction.optional() })),
    columns: count,
    parameters: count,
  }),
  training: z.object({
    epochs: count,
    batchSize: count,
    learningRate: z.number(),
    folds: count,
    seed: z.int(),
    engine: z.string(),
    codeVersion: z.string(),
  }),
  /** Every candidate tried, with its cross-validated figures. */
  candidates: z.array(z.object({ candidate: z.string(), figures: figuresSchema })),
  /** Cross-validated figures of the procedure that made this model. */
  figures: figuresSchema,
  /**
   * Rows per out-of-fold probability, in 100 bins of equal width (the last takes 1 as well), by the
   * person's label: what any pair of thresholds would have decided can be read off it.
   */
  outOfFold: z.object({ positives: bins, negatives: bins }),
  calibration: z.object({ method: z.enum(['none']) }),
  /** Under `lower` negative, from `upper` positive, between them not sure. */
  thresholds: z.object({ lower: fraction, upper: fraction }),
  /** Texts whose probabilities a client recomputes before it trusts the model. */
  goldenTexts: z.array(z.object({ text: z.string(), probability: fraction })),
  /** Every file of the model but the card. */
  files: z.array(z.object({ name: z.string(), sizeBytes: count, sha256: sha256Schema })),
});
export type Card = z.infer<typeof cardSchema>;
