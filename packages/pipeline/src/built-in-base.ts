import { brotliDecompressSync } from 'node:zlib';
import { baseCorpusName, baseCorpusSha256, loadBaseReviews } from '@senti/base-corpus';
import { keepStrongest, type TermBlock } from '@senti/classifier';
import { halfHashOf, type EqualTexts } from '@senti/dataset';
import { isLearnable, learnFrom } from './learn-from.ts';

/** The built-in base corpus, as cards name it. */
export const builtInBase = { kind: 'built-in' as const, name: baseCorpusName, sha256: baseCorpusSha256 };

/** N-grams that it gives at most: past them size grows and accuracy does not. */
const mostTerms = 6000;

/** What the whole corpus teaches, as `build-learnt-base.ts` writes it: no training need learn it again. */
export interface LearntBase {
  terms: string[];
  weights: number[][];
  offsets: number[];
  /** Half a hash of each text: a corpus that has none of them has none of the texts. */
  texts: number[];
}

/** The block of what the built-in base corpus teaches without those of `own`. */
export async function loadBuiltInBlock(own: EqualTexts): Promise<TermBlock | undefined> {
  const { learntBase64 } = await import('./learnt-base.ts');
  const packed = brotliDecompressSync(Buffer.from(learntBase64, 'base64'));
  const learnt = JSON.parse(packed.toString('utf8')) as LearntBase;
  if (!hasAny(own, learnt.texts)) return toBlock(learnt);
  const reviews = await loadBaseReviews();
  const foreign = reviews.filter(({ text }) => !own.has(text));
  if (foreign.length === reviews.length) return toBlock(learnt);
  return isLearnable(foreign) ? keepStrongest(learnFrom('built-in', foreign), mostTerms) : undefined;
}

/** Learns from the whole corpus. */
export async function learnBuiltInBase(): Promise<LearntBase> {
  const reviews = await loadBaseReviews();
  const { terms, weights, offsets } = keepStrongest(learnFrom('built-in', reviews), mostTerms);
  return {
    terms: [...terms],
    weights: weights.map((list) => [...list]),
    offsets,
    texts: reviews.map(({ text }) => halfHashOf(text)),
  };
}

function toBlock({ terms, weights, offsets }: LearntBase): TermBlock {
  return {
    name: 'built-in',
    grams: 'words',
    terms,
    weights: weights.map((list) => Float64Array.from(list)),
    offsets,
  };
}

function hasAny(own: EqualTexts, hashes: readonly number[]): boolean {
  const known = new Set(hashes);
  for (const hash of own.halfHashes()) if (known.has(hash)) return true;
  return false;
}
