import {
  behaviourSuiteVersion,
  checkBehaviour,
  combineFolds,
  histogramOf,
  measure,
  measureFolds,
  parameterCount,
  type CandidateName,
  type FittedCandidate,
  type Model,
  type PooledResult,
} from '@senti/classifier';
import type { Card, TrainingOptions } from '@senti/contract';
import type { CorpusFigures } from '@senti/dataset';
import { BlockVocabulary } from '@senti/vectorizer';
import type { FoldOutcome } from './fold-outcome.ts';
import type { ModelFile } from './model-files.ts';
import { sha256Hex, trainingCodeVersion } from './model-identity.ts';
import { describeOutside, type Outside } from './outside.ts';
import type { SizeLimits } from './prepare-training.ts';

/** Where "not sure" begins and ends until a person moves it. */
const defaultThresholds = { lower: 0.35, upper: 0.65 };

/** A model, and what its card says of it alone. */
export interface AssembledModel {
  chosen: FittedCandidate;
  model: Model;
  files: readonly ModelFile[];
  behaviour: Card['behaviour']['kinds'];
  strongest: Card['strongest'];
  goldenTexts: Card['goldenTexts'];
}

export interface CardInputs extends AssembledModel {
  modelId: string;
  idFile: string;
  sources: Card['sources'];
  report: CorpusFigures;
  corrections?: Card['corpus']['corrections'];
  labels: Uint8Array;
  options: TrainingOptions;
  outside: Outside;
  names: readonly CandidateName[];
  engine: string;
  outcomes: readonly FoldOutcome[];
  pooled: PooledResult;
  limits: SizeLimits | undefined;
}

/** The card of a model: a function of its inputs alone, so that the same training gives the same bytes. */
export function buildCard(inputs: CardInputs): Card {
  const { report, options, model, pooled, labels, outcomes } = inputs;
  const figures = measureFolds(labels, pooled);
  const testLabels = Uint8Array.from(pooled.rows, (row) => labels[row]!);
  return {
    format: 'senti-card-2',
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
      ...(inputs.corrections && { corrections: inputs.corrections }),
    },
    outside: describeOutside(inputs.outside, options.builtInBase && inputs.limits !== undefined),
    analyzer: model.vocabulary.spec,
    network: {
      name: model.name,
      heads: model.heads.map(({ network }) => network),
      columns: model.vocabulary.size,
      parameters: model.heads.reduce(
        (sum, { network }) => sum + parameterCount(network, model.vocabulary.size),
        0,
      ),
    },
    training: {
      epochs: options.epochs,
      folds: figures.folds,
      seed: options.seed,
      engine: inputs.engine,
      codeVersion: trainingCodeVersion,
    },
    candidate: inputs.chosen.name,
    candidates: inputs.names.map((candidate) => ({
      candidate,
      figures: measureCandidate(candidate, inputs),
      chosenFolds: outcomes.filter(({ chosen }) => chosen === candidate).length,
    })),
    figures,
    outOfFold: histogramOf(testLabels, pooled.probabilities),
    calibration: inputs.chosen.calibration,
    thresholds: defaultThresholds,
    behaviour: { version: behaviourSuiteVersion, kinds: inputs.behaviour },
    strongest: inputs.strongest,
    size: describeSize(inputs),
    goldenTexts: inputs.goldenTexts,
    files: inputs.files.map(({ name, bytes }) => ({
      name,
      sizeBytes: bytes.length,
      sha256: sha256Hex(bytes),
    })),
  };
}

/** How a model does on the behaviour suite. */
export function describeBehaviour(
  predictAll: (texts: readonly string[]) => Float32Array,
): Card['behaviour']['kinds'] {
  return checkBehaviour(predictAll).map(({ failed, ...kind }) => ({
    ...kind,
    failed: failed.map((failure) => ({ ...failure })),
  }));
}

function measureCandidate(candidate: CandidateName, { outcomes, labels }: CardInputs): Card['figures'] {
  const results = outcomes.map(({ fold, rows, candidates }) => ({
    fold,
    rows,
    probabilities: candidates.find(({ name }) => name === candidate)!.probabilities,
  }));
  return measureFolds(labels, combineFolds(results, labels.length));
}

function describeSize({ model: { vocabulary }, limits, outcomes, labels }: CardInputs): Card['size'] {
  if (!limits || !(vocabulary instanceof BlockVocabulary)) {
    return { blocks: [{ name: 'counts', columns: vocabulary.size, offered: vocabulary.size }] };
  }
  const offered: Record<string, number> = { ...limits.offered };
  const blocks = vocabulary.blocks.map(({ name, terms }) => ({
    name,
    columns: terms.length,
    offered: offered[name] ?? terms.length,
  }));
  const measured = outcomes.flatMap(({ rows, probabilities, unlimited }) =>
    unlimited ? [{ rows, probabilities, unlimited }] : [],
  );
  if (measured.length === 0) return { maxBytes: limits.maxBytes, blocks };
  const held = measured.flatMap(({ rows }) => rows.map((row) => labels[row]!));
  const shipped = measure(
    held,
    measured.flatMap(({ probabilities }) => probabilities),
  );
  const whole = measure(
    held,
    measured.flatMap(({ unlimited }) => unlimited),
  );
  const cost = {
    rows: held.length,
    accuracy: shipped.accuracy,
    logLoss: shipped.logLoss,
    accuracyUnlimited: whole.accuracy,
    logLossUnlimited: whole.logLoss,
  };
  return { maxBytes: limits.maxBytes, blocks, cost };
}
