export { equalTextKey, groupEqualTexts, hashCorpus } from './corpus.ts';
export { DatasetError, DatasetRefusedError } from './errors.ts';
export { layCorrections, type Correction } from './lay-corrections.ts';
export { readLines, type Line } from './lines.ts';
export { mergeDatasets } from './merge-datasets.ts';
export { readDataset, type Dataset, type DatasetReport } from './read-dataset.ts';
export { rowIdOf, textIdOf } from './row-id.ts';
export {
  normalizeText,
  type Label,
  type LabelledReview,
  type RowProblem,
  type RowProblemCode,
} from './rows.ts';
