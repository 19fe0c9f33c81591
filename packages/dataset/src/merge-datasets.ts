import { figureCorpus, type Corpus } from './corpus.ts';

/** Several corpora as one, their reviews in order. */
export function mergeDatasets(corpora: readonly Corpus[]): Corpus {
  const [only] = corpora;
  if (only && corpora.length === 1) return only;
  return figureCorpus(corpora.flatMap(({ reviews }) => reviews));
}
