import { countVectorizer1, fitVocabulary, type SparseBatch, type CountVocabulary } from '@senti/vectorizer';
import { createRandom } from './random.ts';

/** A made-up corpus for tests: its texts, labels, vocabulary and rows. */
export interface SmallCorpus {
  texts: string[];
  labels: Uint8Array;
  vocabulary: CountVocabulary;
  batch: SparseBatch;
}

const praise = ['excelente', 'limpio', 'amable', 'recomendable', 'precioso', 'cómodo'];
const blame = ['horrible', 'sucio', 'grosero', 'ruidoso', 'caro', 'lento'];
const neutral = [
  'hotel',
  'cuarto',
  'comida',
  'baño',
  'playa',
  'noche',
  'personal',
  'viaje',
  'mesa',
  'precio',
];

/**
 * `rows` texts of ten words, half of them positive. Seven words are neutral; of the other three one is
 * of the wrong side in a third of the texts, so that single words mislead and sums decide.
 */
export function createSmallCorpus(rows = 240, seed = 1): SmallCorpus {
  const random = createRandom(seed, 'small-corpus');
  const pick = (words: readonly string[]): string => words[random.below(words.length)]!;
  const labels = Uint8Array.from({ length: rows }, (_, row) => row % 2);
  const texts = Array.from(labels, (label) => {
    const [right, wrong] = label === 1 ? [praise, blame] : [blame, praise];
    const words = Array.from({ length: 7 }, () => pick(neutral));
    for (const side of [right, right, random.below(3) === 0 ? wrong : right]) {
      words.splice(random.below(words.length + 1), 0, pick(side));
    }
    return words.join(' ');
  });
  const vocabulary = fitVocabulary(texts, countVectorizer1);
  return { texts, labels, vocabulary, batch: vocabulary.vectorizeAll(texts) };
}
