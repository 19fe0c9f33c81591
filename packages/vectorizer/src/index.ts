export {
  countVectorizer1,
  createAnalyzer,
  termsOf,
  type Analyzer,
  type AnalyzerSpec,
  type Tokens,
} from './analyzer.ts';
export { compareCodePoints } from './code-point-order.ts';
export { UnknownAnalyzerError, VectorizerError, VocabularyFormatError } from './errors.ts';
export { rowAt, rowCount, stackRows, type SparseBatch, type SparseRow } from './sparse.ts';
export { decodeVocabulary, encodeVocabulary } from './vocabulary-file.ts';
export { fitVocabulary, Vocabulary } from './vocabulary.ts';
