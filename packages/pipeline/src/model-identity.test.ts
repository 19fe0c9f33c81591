import { defaultTrainingOptions } from '@senti/contract';
import { describe, expect, it } from 'vitest';
import { identifyModel } from './model-identity.ts';

describe('identifyModel', () => {
  const source = { idFile: 'a.tsv', sha256: 'a'.repeat(64), sizeBytes: 1 };
  const inputs = {
    idFile: 'a.tsv',
    sources: [source],
    corpusSha256: 'f'.repeat(64),
    options: defaultTrainingOptions,
  };

  it('changes with everything that a model is a function of, and with nothing else', () => {
    const variants = [
      inputs,
      { ...inputs, idFile: 'b.tsv' },
      { ...inputs, corpusSha256: 'e'.repeat(64) },
      { ...inputs, folds: 'd'.repeat(64) },
      { ...inputs, sources: [{ ...source, sha256: 'b'.repeat(64) }] },
      { ...inputs, options: { ...inputs.options, seed: 2 } },
      { ...inputs, options: { ...inputs.options, epochs: 31 } },
      { ...inputs, options: { ...inputs.options, folds: 9 } },
      { ...inputs, engine: 'tfjs-wasm' },
    ];
    const names = variants.map(identifyModel);
    expect(new Set(names).size).toBe(variants.length);
    expect(names.every((name) => /^[0-9a-f]{16}$/.test(name))).toBe(true);
    expect(identifyModel({ ...inputs })).toBe(names[0]);
  });
});
