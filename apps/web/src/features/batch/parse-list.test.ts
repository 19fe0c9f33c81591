import { expect, it } from 'vitest';
import { decodeText, parseList } from './parse-list.ts';

it('takes one review a line, whatever ends it, and passes blank lines over', () => {
  expect(parseList('uno\r\n\n  dos  \rtres\n').texts).toEqual(['uno', 'dos', 'tres']);
});

it('leaves a label after a tab out', () => {
  expect(parseList('Muy limpio\t1\n\tSin orden\t0').texts).toEqual(['Muy limpio', 'Sin orden']);
});

it('names the lines that are too long', () => {
  expect(parseList(`corta\n${'a'.repeat(10_001)}\n${'b'.repeat(10_000)}`)).toMatchObject({
    texts: ['corta', 'b'.repeat(10_000)],
    tooLong: [2],
  });
});

it('reads UTF-8 with or without its mark, and what Windows wrote before it', () => {
  expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, 0xc3, 0xb1))).toBe('ñ');
  expect(decodeText(Uint8Array.of(0xf1, 0x6f))).toBe('ño');
});
