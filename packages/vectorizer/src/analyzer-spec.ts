/**
 * How text becomes n-grams, as data: it is written into every vocabulary, and whoever loads one builds
 * the analyzer from it.
 */
export interface CountVectorizerSpec {
  name: 'countvectorizer';
  version: 1;
  options: { ngramRange: [number, number] };
}

/**
 * `senti-es-1`: Spanish reviews as stems marked by negation, pairs of them, and character 3–6-grams within
 * words. Columns are binary; each block's are divided by √(columns of the row that the block knows).
 */
export interface SentiEsSpec {
  name: 'senti-es';
  version: 1;
  /** `idioms`: whether double negatives that praise are read as the word they stand for. */
  options: { idioms: boolean };
}

export type AnalyzerSpec = CountVectorizerSpec | SentiEsSpec;

/** `countvectorizer-1`: words and word pairs, counted. */
export const countVectorizer1: CountVectorizerSpec = {
  name: 'countvectorizer',
  version: 1,
  options: { ngramRange: [1, 2] },
};

/** `senti-es-1` as Senti trains with it. */
export const sentiEs1: SentiEsSpec = { name: 'senti-es', version: 1, options: { idioms: true } };
