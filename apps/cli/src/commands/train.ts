import { parseArgs } from 'node:util';
import { readFile } from 'node:fs/promises';
import { FoldsError, FoldsLengthError, parseFoldsFile, type FoldPlan } from '@senti/classifier';
import type { TrainingOptions } from '@senti/contract';
import { candidateNames, defaultTrainingOptions } from '@senti/contract/constants';
import { mergeDatasets, type Corpus } from '@senti/dataset';
import { createFoldThreads } from '@senti/fold-threads';
import {
  describeOutside,
  identifyModel,
  RefusedError,
  sha256Hex,
  trainCorpus,
  type TrainedModel,
} from '@senti/pipeline/training';
import { columnOptions, parseColumns, parseWhole, type CommandContext } from '../arguments.ts';
import { createEngine, defaultEngine } from '../engine.ts';
import { UsageError } from '../errors.ts';
import {
  measureModelFolder,
  readLabelledFile,
  prepareFolder,
  requireFile,
  writeModelFiles,
  type ModelFolder,
} from '../files.ts';
import { formatCount, formatDecimal, formatPercent } from '../format.ts';
import { measureProcess } from '../process-use.ts';
import { createVectorFiles, readOutside } from '../outside-files.ts';
import { describeDoubtful, listDoubtful, type ListedRow } from '../doubtful-rows.ts';
import { createProgressBar } from '../progress-bar.ts';

/** `senti train`: a model of one or more labelled files, measured on folds, in a folder. */
export async function train(args: string[], { signal }: CommandContext): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    allowNegative: true,
    options: {
      out: { type: 'string' },
      candidate: { type: 'string', default: 'auto' },
      folds: { type: 'string' },
      'folds-file': { type: 'string' },
      epochs: { type: 'string' },
      seed: { type: 'string' },
      engine: { type: 'string', default: defaultEngine },
      base: { type: 'string', multiple: true },
      unlabelled: { type: 'string', multiple: true },
      'built-in-base': { type: 'boolean', default: true },
      'max-bytes': { type: 'string' },
      json: { type: 'boolean', default: false },
      ...columnOptions,
    },
  });
  if (positionals.length === 0) throw new UsageError('Falta el archivo con las opiniones.');
  if (values.out === undefined) throw new UsageError('Falta --out CARPETA, donde se guarda el modelo.');
  const options: TrainingOptions = {
    candidate: chooseCandidate(values.candidate),
    folds: parseWhole('folds', values.folds, { min: 2, max: 20, preset: defaultTrainingOptions.folds }),
    epochs: parseWhole('epochs', values.epochs, { min: 1, max: 1000, preset: defaultTrainingOptions.epochs }),
    seed: parseWhole('seed', values.seed, { min: 0, max: 0xffff_ffff, preset: defaultTrainingOptions.seed }),
    ...(values['max-bytes'] !== undefined && {
      maxBytes: parseWhole('max-bytes', values['max-bytes'], { min: 30_000, max: 100_000_000, preset: 0 }),
    }),
    builtInBase: values['built-in-base'],
  };

  const engine = await createEngine(values.engine);
  const files = await Promise.all(positionals.map((path) => readLabelledFile(path, parseColumns(values))));
  const dataset = mergeDatasets(files.map((file) => file.dataset));
  const folds =
    values['folds-file'] === undefined ? undefined : await readFolds(values['folds-file'], dataset);
  const sources = files.map((file) => file.source);
  const idFile = sources
    .map((source) => source.idFile)
    .join('_')
    .slice(0, 128);
  const { corpusSha256 } = dataset.report;
  const outside = await readOutside(values, { corpora: [corpusSha256], sources });
  const dir = await prepareFolder(values.out); // before the long work, after what may be refused at once
  const bar = createProgressBar(process.stderr);
  const trained = await trainCorpus({
    modelId: identifyModel({
      idFile,
      sources,
      corpusSha256,
      options,
      outside: describeOutside(outside, options.builtInBase),
      ...(folds && { folds: folds.sha256 }),
      ...(engine.name !== defaultEngine && { engine: engine.name }),
    }),
    idFile,
    sources,
    dataset,
    options,
    outside,
    vectorStore: createVectorFiles(),
    plan: folds?.plan,
    engine,
    threads: createFoldThreads(),
    signal,
    onProgress: bar.update,
  });
  bar.clear();
  await writeModelFiles(dir, trained);
  const result = {
    ...summarize(trained, await measureModelFolder(dir, trained.card)),
    doubtful: listDoubtful(files, trained.pooled),
  };
  process.stdout.write(values.json ? `${JSON.stringify(result)}\n` : describe(result));
}

function chooseCandidate(name: string): TrainingOptions['candidate'] {
  const choices = ['auto', ...candidateNames] as const;
  const found = choices.find((choice) => choice === name);
  if (found) return found;
  throw new RefusedError({ code: 'option-not-here', params: { option: name, choices: choices.join(', ') } });
}

async function readFolds(path: string, dataset: Corpus): Promise<{ plan: FoldPlan; sha256: string }> {
  const bytes = await readFile(await requireFile(path));
  try {
    const plan = parseFoldsFile(JSON.parse(bytes.toString('utf8')), dataset.reviews.length);
    return { plan, sha256: sha256Hex(bytes) };
  } catch (cause) {
    if (cause instanceof FoldsLengthError) {
      const params = { entries: cause.found, rows: dataset.reviews.length };
      throw new RefusedError({ code: 'folds-mismatch', params }, { cause });
    }
    if (cause instanceof FoldsError || cause instanceof SyntaxError) {
      throw new RefusedError({ code: 'folds-invalid', params: { detail: cause.message } }, { cause });
    }
    throw cause;
  }
}

function summarize({ card }: TrainedModel, model: ModelFolder) {
  return {
    rows: card.corpus.rows,
    positives: card.corpus.positives,
    candidate: card.candidate,
    crossValidation: card.figures,
    candidates: card.candidates,
    ...measureProcess(),
    model,
  };
}

function describe(result: ReturnType<typeof summarize> & { doubtful: ListedRow[] }): string {
  const { rows, candidate, candidates, crossValidation: figures, seconds, model, doubtful } = result;
  const others = candidates
    .filter((other) => other.candidate !== candidate)
    .map((other) => `${other.candidate} ${formatPercent(other.figures.accuracy)}`);
  return [
    `Acierta el ${formatPercent(figures.accuracy)} (± ${formatPercent(figures.accuracySd)} entre particiones) de ${formatCount(rows)} opiniones, cada una clasificada por un modelo que no la había visto.`,
    `AUC ${formatDecimal(figures.auc)}, pérdida logarítmica ${formatDecimal(figures.logLoss)}, error de calibración ${formatDecimal(figures.ece)}.`,
    `Método: ${candidate}${others.length > 0 ? `; también probado: ${others.join(', ')}` : ''}.`,
    `Modelo en ${model.dir}: ${formatCount(model.columns)} expresiones, ${formatCount(Math.round(model.brotliBytes / 1000))} kB comprimido. ${formatDecimal(seconds)} s.`,
    ...describeDoubtful(doubtful),
    '',
  ].join('\n');
}
