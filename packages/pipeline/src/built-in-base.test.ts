import { brotliDecompressSync } from 'node:zlib';
import { loadBaseReviews } from '@senti/base-corpus';
import { keepStrongest } from '@senti/classifier';
import { EqualTexts } from '@senti/dataset';
import { describe, expect, it } from 'vitest';
import { learnBuiltInBase, loadBuiltInBlock } from './built-in-base.ts';
import { learnFrom } from './learn-from.ts';
import { learntBase64 } from './learnt-base.ts';

const reviews = await loadBaseReviews();
const learnt = await learnBuiltInBase();

function textsOf(texts: readonly string[]): EqualTexts {
  const own = new EqualTexts();
  for (const text of texts) own.add(text);
  return own;
}

describe('what the built-in base corpus teaches', () => {
  it('is kept as it would be learnt now, to the last bit', () => {
    // Another corpus, analyzer or solver: `pnpm --filter @senti/pipeline run build:base`.
    const kept = brotliDecompressSync(Buffer.from(learntBase64, 'base64')).toString('utf8');
    expect(kept === JSON.stringify(learnt)).toBe(true);
  });

  it('is the same block for a corpus that has none of its texts', async () => {
    const block = await loadBuiltInBlock(textsOf(['nada que ver']));
    expect(block).toEqual(keepStrongest(learnFrom('built-in', reviews), 6000));
  });

  it('is learnt anew without the texts that a corpus has', async () => {
    const own = textsOf(reviews.slice(0, 300).map(({ text }) => text));
    const block = await loadBuiltInBlock(own);
    const foreign = reviews.filter(({ text }) => !own.has(text));
    expect(foreign.length).toBeLessThan(reviews.length);
    expect(block).toEqual(keepStrongest(learnFrom('built-in', foreign), 6000));
    expect(block!.weights[1]).not.toEqual(Float64Array.from(learnt.weights[1]!));
  });

  it('is nothing for a corpus that has all of its texts', async () => {
    expect(await loadBuiltInBlock(textsOf(reviews.map(({ text }) => text)))).toBeUndefined();
  });
});
