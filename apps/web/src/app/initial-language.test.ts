import { expect, it } from 'vitest';
import { initialLanguage } from './initial-language.ts';

it.each([
  [null, ['es-MX'], 'es'],
  [null, ['en-GB', 'es'], 'en'],
  [null, ['fr', 'en'], 'en'],
  [null, ['fr'], 'es'],
  [null, [], 'es'],
  ['en', ['es'], 'en'],
  ['xx', ['en'], 'en'],
] as const)('stored %j and wished %j give %s', (stored, wished, language) => {
  expect(initialLanguage(stored, wished)).toBe(language);
});
