import { analyzeTexts, sentiEs1 } from '@senti/vectorizer';
import { readSet } from './corpora.ts';

/** Entry: reads a labelled file and finds the n-grams of its reviews; prints seconds and counts as one JSON object. */
const { reviews } = await readSet(process.argv[2]!);
const readAtMs = performance.now();
const { words, chars } = analyzeTexts(
  reviews.map(({ text }) => text),
  sentiEs1,
);
const analysisSeconds = (performance.now() - readAtMs) / 1000;
const analysis = { analysisSeconds, terms: words.terms.length + chars.terms.length };
process.stdout.write(JSON.stringify({ analysis }));
