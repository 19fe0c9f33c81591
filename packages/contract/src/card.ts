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

/** A dense layer of a head, as the classifier's networks say. */
const layerSchema = z.object({ units: z.int(), activation: z.string(), dropout: fraction.optional() });

/** Texts that a model learnt from beside its own rows. */
const outsideSchema = z.object({
  /** Labelled texts, or models made of some. */
  bases: z.array(
    z.object({ kind: z.enum(['built-in', 'corpus', 'model']), name: z.string(), sha256: sha256Schema }),
  ),
  unlabelled: z.array(z.object({ name: z.string(), sha256: sha256Schema })),
});
export type CardOutside = z.infer<typeof outsideSchema>;

/** How a model did on one kind of the behaviour suite; `hard` kinds are beyond most models. */
export const behaviourKindSchema = z.object({
  kind: z.string(),
  hard: z.boolean(),
  cases: count,
  passed: count,
  failed: z.array(z.object({ text: z.string(), positive: z.boolean(), probability: fraction })),
});

/** What keeping a model small cost, on `rows` test rows: the same procedure with and without limits. */
const sizeCostSchema = z.object({
  rows: count,
  accuracy: fraction,
  logLoss: z.number().nonnegative(),
  accuracyUnlimited: fraction,
  logLossUnlimited: z.number().nonnegative(),
});

/** An n-gram and what it adds to the log-odds of positive where it is the only one of its block. */
const weighedTermSchema = z.object({ block: z.string(), term: z.string(), weight: z.number() });

/** What a model says of itself. A function of its inputs: no times, no machine. */
export const cardSchema = z.object({
  format: z.literal('senti-card-2'),
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
    /** What people's corrections did to the rows of the sources; absent where none were laid over them. */
    corrections: z.object({ relabelled: count, added: count }).optional(),
  }),
  outside: outsideSchema,
  analyzer: z.object({
    name: z.string(),
    version: z.int(),
    options: z.record(z.string(), z.unknown()),
  }),
  /** The logit is the sum of the heads'. */
  network: z.object({
    name: z.string(),
    heads: z.array(z.object({ name: z.string(), layers: z.array(layerSchema) })),
    columns: count,
    parameters: count,
  }),
  training: z.object({
    epochs: count,
    folds: count,
    seed: z.int(),
    engine: z.string(),
    codeVersion: z.string(),
  }),
  /** The candidate that this model is one of. */
  candidate: z.string(),
  /** Every candidate tried, with its cross-validated figures and the folds in which it was chosen. */
  candidates: z.array(z.object({ candidate: z.string(), figures: figuresSchema, chosenFolds: count })),
  /** Cross-validated figures of the whole procedure that made this model, the choice of candidate included. */
  figures: figuresSchema,
  /**
   * Rows per out-of-fold probability, in 100 bins of equal width (the last takes 1 as well), by the
   * person's label: what any pair of thresholds would have decided can be read off it.
   */
  outOfFold: z.object({ positives: bins, negatives: bins }),
  /** `platt`: probability = σ(slope · score + intercept), fitted on rows that the score had not seen. */
  calibration: z.discriminatedUnion('method', [
    z.object({ method: z.literal('none') }),
    z.object({ method: z.literal('platt'), slope: z.number(), intercept: z.number() }),
  ]),
  /** Under `lower` negative, from `upper` positive, between them not sure. */
  thresholds: z.object({ lower: fraction, upper: fraction }),
  behaviour: z.object({ version: z.string(), kinds: z.array(behaviourKindSchema) }),
  /** The n-grams with the largest weights of each side, the strongest first. */
  strongest: z.object({ positive: z.array(weighedTermSchema), negative: z.array(weighedTermSchema) }),
  size: z.object({
    /** Bytes that all files may take together under Brotli; none for a model without a limit. */
    maxBytes: count.optional(),
    /** Columns of each block, and how many there were to choose from. */
    blocks: z.array(z.object({ name: z.string(), columns: count, offered: count })),
    cost: sizeCostSchema.optional(),
  }),
  /** Texts whose probabilities a client recomputes before it trusts the model. */
  goldenTexts: z.array(z.object({ text: z.string(), probability: fraction })),
  /** Every file of the model but the card. */
  files: z.array(z.object({ name: z.string(), sizeBytes: count, sha256: sha256Schema })),
});
export type Card = z.infer<typeof cardSchema>;
