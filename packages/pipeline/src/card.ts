import { histogramOf, measureFolds, parameterCount, type Model, type PooledResult } from '@senti/classifier';
import { cardSchema, type Card, type TrainingOptions } from '@senti/contract';
import type { DatasetReport } from '@senti/dataset';
import type { ModelFile } from './model-files.ts';
import { sha256Hex, trainingCodeVersion } from './model-identity.ts';

/** Where "not sure" begins and ends until a person moves it. */
const defaultThresholds = { lower: 0.35, upper: 0.65 };

export interface CardInputs {
  modelId: string;
  idFile: string;
  sources: Card['sources'];
  report: DatasetReport;
  labels: Uint8Array;
  options: TrainingOptions;
  learning: { batchSize: number; learningRate: number };
  engine: string;
  model: Model;
  pooled: PooledResult;
  goldenTexts: Card['goldenTexts'];
  files: readonly ModelFile[];
}

/** The card of a model: a function of its inputs alone, so that the same training gives the same bytes. */
export function buildCard(inputs: CardInputs): Card {
  const { report, options, model, pooled } = inputs;
  const figures = measureFolds(inputs.labels, pooled);
  const testLabels = Array.from(pooled.rows, (row) => inputs.labels[row]!);
  return cardSchema.parse({
    format: 'senti-card-1',
    modelId: inputs.modelId,
    idFile: inputs.idFile,
    sources: inputs.sources,
    corpus: {
      sha256: report.corpusSha256,
      rows: report.rows,
      positives: report.positives,
      negatives: report.negatives,
      duplicates: report.duplicates,
      conflicts: report.conflicts,
    },
    analyzer: model.vocabulary.analyzer.spec,
    network: {
      ...model.network,
      columns: model.vocabulary.size,
      parameters: parameterCount(model.network, model.vocabulary.size),
    },
    training: {
      epochs: options.epochs,
      ...inputs.learning,
      folds: figures.folds,
      seed: options.seed,
      engine: inputs.engine,
      codeVersion: trainingCodeVersion,
    },
    candidates: [{ candidate: options.candidate, figures }],
    figures,
    outOfFold: histogramOf(testLabels, pooled.probabilities),
    calibration: { method: 'none' },
    thresholds: defaultThresholds,
    goldenTexts: inputs.goldenTexts,
    files: inputs.files.map(({ name, bytes }) => ({
      name,
      sizeBytes: bytes.length,
      sha256: sha256Hex(bytes),
    })),
  } satisfies Card);
}
