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
export { crossEntropy, histogramOf, measure, type Confusion, type Figures } from './metrics.ts';
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
export { checkWeights, linearNetwork, quantizeHead, type Head, type Model } from './model.ts';
export { drawMask } from './network-pass.ts';
export { createPacer, pauseByTimer, type Pacer } from './pacer.ts';
export { createPredictor } from './predict.ts';
export { createLinearPredictor, type Predictor } from './predict-linear.ts';
export { createRandom, randomSeed, shuffle, type Random } from './random.ts';
export { toTfjsFiles, type TfjsFiles } from './tfjs-format.ts';
export { parseTfjsFiles } from './tfjs-read.ts';
export { parseLinearFiles } from './tfjs-read-linear.ts';
export { checkRows, orderRows, selectTrainingRows } from './training-rows.ts';
export {
  batchGradients,
  checkTrainingOptions,
  createTypedArrayEngine,
  dropInputs,
  smoothLabels,
  spreadColumns,
} from './typed-array-engine.ts';
export { behaviourSuiteVersion } from './behaviour/behaviour-kinds.ts';
export { checkBehaviour, type BehaviourReport, type KindReport } from './behaviour/check-behaviour.ts';
export type { BehaviourKindName } from './behaviour/behaviour-case.ts';
export {
  candidateNames,
  type Candidate,
  type CandidateName,
  type Fitted,
  type TrainingCorpus,
} from './candidates/candidate.ts';
export { chooseFitted, fitCandidates, type FittedCandidate } from './candidates/choose.ts';
export { createSentiLinear, createSentiNet, type StackOptions } from './candidates/senti-linear.ts';
export { createThesisMlp } from './candidates/thesis-mlp.ts';
export { explain, explainRow } from './explain.ts';
export { explainLinearRow, type Contribution, type Explanation } from './explain-linear.ts';
export { DescentOrder, fitSparseLogistic } from './linear/dual-logistic.ts';
export { countInnerFolds } from './linear/inner-folds.ts';
export {
  maxPasses,
  startLogit,
  type LogisticData,
  type LogisticFit,
  type LogisticTask,
} from './linear/logistic.ts';
export { rankColumns } from './linear/strongest-columns.ts';
export { sentiNetwork } from './linear/word-net.ts';
export type { Keep } from './linear/own-blocks.ts';
export type { Learner } from './linear/stack.ts';
export {
  extendMatrix,
  fixedLearner,
  keepStrongest,
  learnBase,
  toTermBlocks,
  type TermBlock,
} from './outside/term-block.ts';
export { vectorLearner } from './outside/vector-learner.ts';
export { learnWordVectors, type WordVectors } from './outside/word-vectors.ts';
export { estimatePositiveShare, shiftPrior } from './prior.ts';
