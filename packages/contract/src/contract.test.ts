import { describe, expect, it } from 'vitest';
import {
  blobKeys,
  checkPredictionTexts,
  describeReason,
  idFileSchema,
  languages,
  limits,
  parseUploadKey,
  preferredLanguage,
  reasonCodes,
  toProblem,
} from './index.ts';

describe('idFileSchema', () => {
  it.each(['hoteles.tsv', 'Ingesta11.txt', 'año 2024_v-1.csv', 'a', 'x'.repeat(128)])('takes %s', (name) => {
    expect(idFileSchema.parse(name)).toBe(name);
  });

  it.each(['', '.env', 'a/b', '..', 'a\nb', 'x'.repeat(129), 'a\0b', '<b>', 'a\\b', '😀'])(
    'refuses %j',
    (name) => {
      expect(idFileSchema.safeParse(name).success).toBe(false);
    },
  );

  it('gives one name to both ways of writing an accent', () => {
    expect(idFileSchema.parse('an\u0303o.txt')).toBe('a\u00f1o.txt');
  });
});

describe('parseUploadKey', () => {
  it('reads what blobKeys.upload writes', () => {
    expect(parseUploadKey(blobKeys.upload('año 1.tsv', '7'))).toEqual({ idFile: 'año 1.tsv', uploadId: '7' });
  });

  it.each(['models/a/b', 'datasets/a', 'datasets/a/b/c', 'datasets/.x/1', 'datasets//1'])(
    'refuses %s',
    (key) => {
      expect(parseUploadKey(key)).toBeUndefined();
    },
  );
});

describe('describeReason', () => {
  it('words every reason in every language, with the same parameters', () => {
    for (const code of reasonCodes) {
      const parameters = languages.map((language) =>
        [...describeReason({ code }, language).matchAll(/\{\w+\}/g)].map(String).sort(),
      );
      expect(parameters[1], code).toEqual(parameters[0]);
    }
  });

  it('fills parameters in, whatever they hold', () => {
    const reason = { code: 'model-not-found', params: { name: '$& {name}' } } as const;
    expect(describeReason(reason, 'en')).toContain('"$& {name}"');
  });
});

describe('preferredLanguage', () => {
  it.each([
    [undefined, 'es'],
    ['', 'es'],
    ['fr', 'es'],
    ['en-GB', 'en'],
    ['es-MX,en;q=0.9', 'es'],
    ['es;q=0.5, en;q=0.8', 'en'],
    ['en;q=0', 'es'],
    ['fr, en;q=0.2', 'en'],
  ])('reads %j as %s', (header, language) => {
    expect(preferredLanguage(header)).toBe(language);
  });
});

describe('checkPredictionTexts', () => {
  it('takes what stands on the limits', () => {
    const texts = Array.from({ length: limits.predictionTexts }, () => 'a');
    texts[0] = 'a'.repeat(limits.textLength);
    expect(checkPredictionTexts(texts)).toBeUndefined();
  });

  it('names the first text that is too long', () => {
    const reason = checkPredictionTexts(['a', 'a'.repeat(limits.textLength + 1)]);
    expect(reason).toMatchObject({ code: 'text-too-long', params: { position: 2 } });
  });

  it('refuses one text too many', () => {
    const texts = Array.from({ length: limits.predictionTexts + 1 }, () => 'a');
    expect(checkPredictionTexts(texts)).toMatchObject({ code: 'too-many-texts' });
  });
});

describe('toProblem', () => {
  it('carries code, status and the detail in the language asked for', () => {
    expect(toProblem({ code: 'conflict' }, 409, 'en')).toEqual({
      type: 'about:blank',
      title: 'Conflict',
      status: 409,
      code: 'conflict',
      detail: 'Another request changed the same thing at once. Try again.',
    });
  });
});
