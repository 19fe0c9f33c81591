import { describe, expect, it } from 'vitest';
import { requireUnseen } from './base-model.ts';
import { RefusedError } from './errors.ts';

const card = {
  corpus: { sha256: 'a+b' },
  sources: [{ sha256: 'file-a' }, { sha256: 'file-b' }],
  outside: { bases: [{ sha256: 'c' }] },
};
const check = (corpora: string[], files: string[]) => () =>
  requireUnseen('m', card, { corpora, sources: files.map((sha256) => ({ sha256 })) });

describe('requireUnseen', () => {
  it.each([
    ['the same corpus', ['a+b'], ['file-x']],
    ['the same files, joined again', ['a', 'b'], ['file-a', 'file-b']],
    ['one of its files', ['a'], ['file-a']],
    ['a corpus that was its own base', ['c'], ['file-c']],
  ])('refuses a base model that learnt from %s', (_what, corpora, files) => {
    expect(check(corpora, files)).toThrow(RefusedError);
  });

  it('takes one that learnt from other rows', () => {
    expect(check(['d'], ['file-d'])).not.toThrow();
  });
});
