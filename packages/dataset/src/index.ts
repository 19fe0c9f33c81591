export type { Chunks, OpenFile } from './chunks.ts';
export type { WantedColumns } from './columns.ts';
export { CorpusHash, groupEqualTexts, hashCorpus, type Corpus, type CorpusFigures } from './corpus.ts';
export { equalTextKey } from './equal-text.ts';
export { EqualTexts, halfHashOf } from './text-table.ts';
export { encodeCorpus, readCorpusFile } from './corpus-file.ts';
export { CorpusBrokenError, DatasetError, DatasetRefusedError } from './errors.ts';
export { layCorrections, type Correction } from './lay-corrections.ts';
export { readLines, type Line } from './lines.ts';
export { mergeDatasets } from './merge-datasets.ts';
export type { Finding, FindingCode } from './doctor.ts';
export { datasetLimits } from './limits.ts';
export {
  inspectDataset,
  readDataset,
  streamReviews,
  type Dataset,
  type DatasetReport,
} from './read-dataset.ts';
export { TextCounter } from './text-table.ts';
export { unpackFile, type Gunzip } from './unpack.ts';
export { rowIdOf, textIdOf } from './row-id.ts';
export type { FileTraits, ReadOptions } from './read-rows.ts';
export {
  normalizeText,
  type Label,
  type LabelledReview,
  type RowProblem,
  type RowProblemCode,
} from './rows.ts';
