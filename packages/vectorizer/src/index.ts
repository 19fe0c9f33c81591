export {
  countVectorizer1,
  sentiEs1,
  type AnalyzerSpec,
  type CountVectorizerSpec,
  type SentiEsSpec,
} from './analyzer-spec.ts';
export { createAnalyzer, termsOf } from './analyzer.ts';
export { compareCodePoints, orderOfTerms } from './code-point-order.ts';
export { CountVocabulary, fitVocabulary } from './count-vocabulary.ts';
export { UnknownAnalyzerError, VectorizerError, VocabularyFormatError } from './errors.ts';
export {
  analyzeTexts,
  CorpusAnalysis,
  type AnalysisOptions,
  type AnalyzedTexts,
} from './senti-es/analyze-corpus.ts';
export { BlockVocabulary } from './senti-es/block-vocabulary.ts';
export type { VocabularyBlock } from './senti-es/vocabulary-block.ts';
export { stemTexts, type StemRows } from './senti-es/stem-rows.ts';
export {
  boundRows,
  RowReader,
  type ColumnGroups,
  type ColumnList,
  type GramMatrix,
} from './senti-es/gram-matrix.ts';
export { rowAt, rowCount, stackRows, type SparseBatch, type SparseRow } from './sparse.ts';
export { decodeBlockVocabulary } from './block-vocabulary-file.ts';
export { decodeVocabulary, encodeVocabulary } from './vocabulary-file.ts';
export type { LocatedRow, Range, Vocabulary } from './vocabulary.ts';
