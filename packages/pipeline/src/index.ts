export { requireUnseen, type RowOrigins } from './base-model.ts';
export { adoptRootUpload, isRootUpload } from './adopt-upload.ts';
export { readBlob } from './blobs.ts';
export { consume, settleMessage, type Consumer } from './consume.ts';
export { addCorrections, listCorrections, removeCorrection } from './corrections.ts';
export { describeDataset, requestUpload, wordReport } from './datasets.ts';
export { listDeadLetters, retryDeadLetter, type JobQueues } from './dead-letters.ts';
export { examineStores, type ExaminedStores, type Finding, type FindingCode } from './doctor.ts';
export { findDoubtful } from './doubtful.ts';
export {
  LeaseLostError,
  MissingBlobError,
  ModelInvalidError,
  PipelineError,
  RefusedError,
} from './errors.ts';
export { ingestUpload } from './ingest.ts';
export { inspectOrRefuse, readOrRefuse, readTextLines } from './read-or-refuse.ts';
export type { WorkerIdentity } from './job.ts';
export { readDatasetEvents, readTrainingEvents, watchEvents, type JobEvents } from './job-events.ts';
export { identifyModel, sha256Hex } from './model-identity.ts';
export { openModel, type OpenModel, type Prediction, type PredictionReading } from './open-model.ts';
export { describeOutside, nothingOutside, type Base, type Outside, type VectorStore } from './outside.ts';
export { binomialTail } from './promotion.ts';
export { createModelShelf, type ModelShelf } from './predict.ts';
export { pruneStores, type Pruned } from './prune.ts';
export { pruneAlone } from './prune-alone.ts';
export { recoverDeadLetters, recoverUploads } from './recover.ts';
export { listRegistered, readRegistered, toModelItems, type Registered } from './registry.ts';
export { renewModels } from './renew.ts';
export { listRows } from './rows.ts';
export type { JobContext, Outcome } from './run-job.ts';
export { servedBytes } from './served-bytes.ts';
export { requireTrainable } from './trainable.ts';
export { trainCorpus, type TrainedModel, type TrainingProgress } from './train-corpus.ts';
export { trainModel } from './train.ts';
export { describeTraining, requestTraining } from './trainings.ts';
export { decodeVectors, encodeVectors } from './vectors-file.ts';
