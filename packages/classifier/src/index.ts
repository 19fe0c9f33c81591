export {
  combineFolds,
  finalFold,
  fitFinal,
  fitFold,
  measureFolds,
  type FoldResult,
  type PooledResult,
  type TrainingData,
} from './cross-validate.ts';
export {
  defaultTrainingOptions,
  type Engine,
  type EpochEvent,
  type FitHooks,
  type FitTask,
  type TrainingOptions,
} from './engine.ts';
export {
  ClassifierError,
  FoldsError,
  FoldsLengthError,
  InputShapeError,
  ModelFormatError,
  NetworkError,
} from './errors.ts';
export { parseFoldsFile, splitFolds, testRows, trainRows, type FoldPlan } from './folds.ts';
export { histogramOf, measure, type Confusion, type Figures } from './metrics.ts';
export {
  checkNetwork,
  initialWeights,
  layerInputs,
  parameterCount,
  thesisMlp,
  type DenseLayer,
  type NetworkSpec,
  type Weights,
} from './network.ts';
export { drawMask } from './network-pass.ts';
export { createPacer, pauseByTimer } from './pacer.ts';
export { createPredictor, type Model, type Predictor } from './predict.ts';
export { createRandom, shuffle, type Random } from './random.ts';
export { toTfjsFiles, type TfjsFiles } from './tfjs-format.ts';
export { parseTfjsFiles } from './tfjs-read.ts';
export { checkRows, selectTrainingRows } from './training-rows.ts';
export {
  batchGradients,
  checkTrainingOptions,
  checkWeights,
  createTypedArrayEngine,
  spreadColumns,
} from './typed-array-engine.ts';
