import { defaultTrainingOptions, trainingCreateSchema, type Card } from '@senti/contract';
import { expect, it } from 'vitest';
import { toRetraining } from './retraining.ts';

/** What a card says that bears on how its model was asked for. */
function card(
  parts: { candidates?: string[]; candidate?: string; rows?: number; outside?: object } = {},
): Card {
  const { candidates = ['senti-linear', 'thesis-mlp'], candidate = 'senti-linear', rows = 1000 } = parts;
  const training = { epochs: 12, folds: 4, seed: 77, engine: 'simd', codeVersion: '1' };
  return {
    idFile: 'a.tsv_b.tsv',
    sources: [{ idFile: 'a.tsv' }, { idFile: 'b.tsv' }],
    corpus: { rows },
    outside: { bases: [], unlabelled: [], ...parts.outside },
    training,
    candidate,
    candidates: candidates.map((name) => ({ candidate: name })),
    size: { maxBytes: 200_000, blocks: [] },
  } as unknown as Card;
}
const sha256 = 'a'.repeat(64);

it('asks for what the card says that was asked for', () => {
  const bases = [
    { kind: 'built-in', name: 'senti', sha256 },
    { kind: 'corpus', name: 'más.tsv', sha256 },
    { kind: 'model', name: 'otro', sha256 },
  ];
  const asked = toRetraining(card({ outside: { bases, unlabelled: [{ name: 'textos.txt', sha256 }] } }));
  expect(trainingCreateSchema.parse(asked)).toEqual({
    idFile: 'a.tsv_b.tsv',
    datasets: ['a.tsv', 'b.tsv'],
    base: ['más.tsv', 'otro'],
    unlabelled: ['textos.txt'],
    candidate: 'auto',
    folds: 4,
    epochs: 12,
    seed: 77,
    maxBytes: 200_000,
    builtInBase: true,
  });
});

it('leaves out the built-in base where the model was made without', () => {
  expect(toRetraining(card()).builtInBase).toBe(false);
});

it('asks for the one candidate that was asked for, not for one that alone suited the rows', () => {
  const one = (candidate: string, rows: number) =>
    toRetraining(card({ candidates: [candidate], candidate, rows })).candidate;
  expect(one('thesis-mlp', 1000)).toBe('thesis-mlp');
  expect(one('senti-linear', 1000)).toBe('senti-linear');
  expect(one('senti-linear', 3000)).toBe(defaultTrainingOptions.candidate);
});
