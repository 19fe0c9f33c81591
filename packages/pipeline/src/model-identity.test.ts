import { defaultTrainingOptions } from '@senti/contract';
import { describe, expect, it } from 'vitest';
import { identifyModel, type ModelInputs } from './model-identity.ts';

describe('identifyModel', () => {
  const source = { idFile: 'a.tsv', sha256: 'a'.repeat(64), sizeBytes: 1 };
  const base = { kind: 'corpus' as const, name: 'b.tsv', sha256: '0'.repeat(64) };
  const inputs: ModelInputs = {
    idFile: 'a.tsv',
    sources: [source],
    corpusSha256: 'f'.repeat(64),
    options: defaultTrainingOptions,
    outside: { bases: [base], unlabelled: [{ name: 'c.tsv', sha256: '1'.repeat(64) }] },
  };

  it('changes with everything that a model is a function of, and with nothing else', () => {
    const variants: ModelInputs[] = [
      inputs,
      { ...inputs, idFile: 'b.tsv' },
      { ...inputs, corpusSha256: 'e'.repeat(64) },
      { ...inputs, folds: 'd'.repeat(64) },
      { ...inputs, sources: [{ ...source, sha256: 'b'.repeat(64) }] },
      { ...inputs, options: { ...inputs.options, seed: 2 } },
      { ...inputs, options: { ...inputs.options, epochs: 31 } },
      { ...inputs, options: { ...inputs.options, folds: 9 } },
      { ...inputs, options: { ...inputs.options, candidate: 'senti-linear' } },
      { ...inputs, options: { ...inputs.options, maxBytes: 90_000 } },
      { ...inputs, options: { ...inputs.options, builtInBase: !inputs.options.builtInBase } },
      { ...inputs, outside: { ...inputs.outside, bases: [] } },
      { ...inputs, outside: { ...inputs.outside, bases: [{ ...base, sha256: '2'.repeat(64) }] } },
      { ...inputs, outside: { ...inputs.outside, bases: [{ ...base, kind: 'model' }] } },
      { ...inputs, outside: { ...inputs.outside, bases: [base, { ...base, name: 'd.tsv' }] } },
      { ...inputs, outside: { ...inputs.outside, unlabelled: [] } },
      { ...inputs, outside: { bases: [], unlabelled: [{ name: 'b.tsv', sha256: base.sha256 }] } },
      { ...inputs, engine: 'tfjs-wasm' },
    ];
    const names = variants.map(identifyModel);
    expect(new Set(names).size).toBe(variants.length);
    expect(names.every((name) => /^[0-9a-f]{16}$/.test(name))).toBe(true);
    expect(identifyModel({ ...inputs })).toBe(names[0]);
  });
});
