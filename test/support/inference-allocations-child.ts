import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPredictor, createRandom, linearNetwork } from '../../packages/classifier/src/index.ts';
import { readDataset } from '../../packages/dataset/src/index.ts';
import {
  analyzeTexts,
  BlockVocabulary,
  compareCodePoints,
  sentiEs1,
} from '../../packages/vectorizer/src/index.ts';

/**
 * Entry, with --expose-gc and a young generation too large to be collected meanwhile: bytes that a prediction leaves
 * on the heap, the mean over the demo corpus once its words are known. The model has the corpus's own n-grams.
 */
const passes = 20;

const path = join(import.meta.dirname, '../../demo/opiniones.tsv');
const { reviews } = await readDataset(() => [readFileSync(path)]);
const texts = reviews.map(({ text }) => text);
const { words, chars } = analyzeTexts(texts, sentiEs1);
const vocabulary = new BlockVocabulary(sentiEs1, [
  { name: 'words', grams: 'words', terms: words.terms.toSorted(compareCodePoints) },
  { name: 'chars', grams: 'chars', terms: chars.terms.toSorted(compareCodePoints) },
]);
const random = createRandom(1, 'weights');
const kernel = Float32Array.from({ length: vocabulary.size }, () => random.float() - 0.5);
const weights = { inputs: vocabulary.size, kernels: [kernel], biases: [Float32Array.of(0)] };
const { predict } = createPredictor({
  name: 'linear',
  vocabulary,
  heads: [{ network: linearNetwork, weights }],
});
const predictAll = () => {
  let sum = 0;
  for (let pass = 0; pass < passes; pass++) for (const text of texts) sum += predict(text);
  return sum;
};

predictAll();
globalThis.gc!();
const before = process.memoryUsage().heapUsed;
const sum = predictAll();
const after = process.memoryUsage().heapUsed;
const predictions = passes * texts.length;
process.stdout.write(
  JSON.stringify({
    bytesPerReview: (after - before) / predictions,
    mean: sum / predictions,
    columns: vocabulary.size,
  }),
);
