import { BlockVocabulary } from '@senti/vectorizer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBlockSum } from './block-sum.ts';
import { NetworkPass } from './network-pass.ts';
import { createFinish } from './predict.ts';
import { createCandidateOf, createSmallTraining } from './small-training.ts';

const corpus = createSmallTraining();
const rows = Uint32Array.from(corpus.labels.keys());

describe.each(['senti-linear', 'senti-net'] as const)('createBlockSum of %s', async (name) => {
  const { vocabulary, heads } = (
    await createCandidateOf(name, corpus).fit({ rows, fold: 0, holdOut: false })
  ).toModel();
  if (!(vocabulary instanceof BlockVocabulary)) throw new TypeError('no blocks');
  const toLogit = createBlockSum(heads, vocabulary, createFinish);

  it('sums what the networks give for the vectorized row, for any text and however many came before', () => {
    const words = [...new Set(corpus.texts.flatMap((text) => text.split(/\s+/)))];
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc
        .array(fc.constantFrom(...words, 'no', 'zzz', '!', '¡qué!'), { maxLength: 60 })
        .map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const { columns, values } = vocabulary.vectorize(text);
        const batch = { rowOffsets: Uint32Array.of(0, columns.length), columns, values };
        const logits = heads.map(
          ({ network, weights }) =>
            new NetworkPass(network, 1).logits(weights, batch, Uint32Array.of(0), 0, 1, false)[0]!,
        );
        expect(toLogit(text)).toBeCloseTo(
          logits.reduce((sum, logit) => sum + logit, 0),
          4,
        );
      }),
      { numRuns: 300 },
    );
  });
});
