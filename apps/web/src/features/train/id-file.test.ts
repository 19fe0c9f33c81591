import { idFileSchema } from '@senti/contract';
import { expect, it } from 'vitest';
import { isIdFile, suggestIdFile } from './id-file.ts';

it.each([
  'hoteles.tsv',
  'año 2024_v-1.csv',
  'an\u0303o.txt',
  'x'.repeat(128),
  '',
  '.env',
  'a/b',
  'x'.repeat(129),
  '😀',
])('takes %j as the contract does', (name) => {
  expect(isIdFile(name)).toBe(idFileSchema.safeParse(name).success);
});

it.each([
  ['hoteles.tsv', 'hoteles.tsv'],
  ['..oculto.txt', 'oculto.txt'],
  ['copia (1)/x.tsv', 'copia -1-x.tsv'],
  ['***', '-'],
  ['', 'opiniones.tsv'],
])('suggests for %j the name %j, which is one', (fileName, name) => {
  expect(suggestIdFile(fileName)).toBe(name);
  expect(isIdFile(name)).toBe(true);
});
