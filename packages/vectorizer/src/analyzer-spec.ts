/**
 * How text becomes n-grams, as data: it is written into every vocabulary, and whoever loads one builds
 * the analyzer from it.
 */
export interface CountVectorizerSpec {
  name: 'countvectorizer';
  version: 1;
  options: { ngramRange: [number, number] };
}

/** The idioms, faults and grammar of denial that this version reads by. */
export const idiomsVersion = 2;

/**
 * `senti-es-1`: Spanish reviews as stems marked by negation, pairs of them, and character 3–6-grams within
 * words. Columns are binary; each block's are divided by √(columns of the row that the block knows).
 */
export interface SentiEsSpec {
  name: 'senti-es';
  version: 1;
  /**
   * `idioms`: the tables and the grammar by which denials are read as what they say, by number; `false` where
   * they are read word by word. Each change of them is a new number: a model is only sound with its own.
   */
  options: { idioms: false | typeof idiomsVersion };
}

export type AnalyzerSpec = CountVectorizerSpec | SentiEsSpec;

/** `countvectorizer-1`: words and word pairs, counted. */
export const countVectorizer1: CountVectorizerSpec = {
  name: 'countvectorizer',
  version: 1,
  options: { ngramRange: [1, 2] },
};

/** `senti-es-1` as Senti trains with it. */
export const sentiEs1: SentiEsSpec = {
  name: 'senti-es',
  version: 1,
  options: { idioms: idiomsVersion },
};
