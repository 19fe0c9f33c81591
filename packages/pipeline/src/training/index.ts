/** Training by itself, without stores, queues and schemas: it loads in a third of the time of the whole package. */
export type { RowOrigins } from '../base-model.ts';
export { findDoubtful } from '../doubtful.ts';
export { ModelInvalidError, RefusedError } from '../errors.ts';
export { identifyModel, sha256Hex } from '../model-identity.ts';
export type { OpenModel, Prediction, PredictionReading } from '../open-model.ts';
export { describeOutside, type Base, type Outside, type VectorStore } from '../outside.ts';
export { inspectOrRefuse, readOrRefuse, readTextLines } from '../read-or-refuse.ts';
export { servedBytes } from '../served-bytes.ts';
export { trainCorpus, type TrainedModel, type TrainingProgress } from '../train-corpus.ts';
