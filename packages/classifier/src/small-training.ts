import {
  analyzeTexts,
  countVectorizer1,
  fitVocabulary,
  sentiEs1,
  type CountVocabulary,
  type SparseBatch,
} from '@senti/vectorizer';
import type { Candidate, TrainingCorpus } from './candidates/candidate.ts';
import { createSentiLinear, createSentiNet } from './candidates/senti-linear.ts';
import { createThesisMlp } from './candidates/thesis-mlp.ts';
import { createSmallCorpus } from './small-corpus.ts';
import { createTypedArrayEngine } from './typed-array-engine.ts';

/** For tests: the small corpus as candidates take it, and its texts, with marks, emoji and negations. */
export function createSmallTraining(rows = 80): TrainingCorpus & { texts: string[] } {
  const { texts: plain, labels } = createSmallCorpus(rows);
  const turns = ['¡%!', 'No es %.', '% 😀', 'Nunca más: %', 'ÚNICO %, no me gustó nada'];
  const texts = plain.map((text, row) => turns[row % turns.length]!.replace('%', text));
  const counts = (): { vocabulary: CountVocabulary; batch: SparseBatch } => {
    const vocabulary = fitVocabulary(texts, countVectorizer1);
    return { vocabulary, batch: vocabulary.vectorizeAll(texts) };
  };
  return {
    texts,
    labels,
    groups: Uint32Array.from(labels.keys()),
    grams: analyzeTexts(texts, sentiEs1),
    counts,
    engine: createTypedArrayEngine(),
    seed: 1,
  };
}

/** For tests: each candidate by its name, with all of its columns. */
export function createCandidateOf(
  name: Candidate['name'],
  corpus: TrainingCorpus,
  { isQuantized = true, keep = Infinity }: { isQuantized?: boolean; keep?: number } = {},
): Candidate {
  const options = { keep: { words: keep, chars: keep }, isQuantized };
  if (name === 'thesis-mlp') return createThesisMlp(corpus, { epochs: 2 });
  return name === 'senti-net' ? createSentiNet(corpus, options) : createSentiLinear(corpus, options);
}
