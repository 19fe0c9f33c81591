import { describe, expect, it } from 'vitest';
import { toCsv } from './csv.ts';

const cell = (text: string) => toCsv([[text]], { separator: ',' }).slice(1, -2);

describe('toCsv', () => {
  it('separates by the mark asked for and ends each row by CRLF, after a byte order mark', () => {
    expect(
      toCsv(
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
        { separator: ';' },
      ),
    ).toBe('\ufeffa;b\r\nc;d\r\n');
  });

  it('quotes what holds a mark, a quote or a line end', () => {
    expect(cell('dice "bien", y ya')).toBe('"dice ""bien"", y ya"');
    expect(cell('dos\nlíneas')).toBe('"dos\nlíneas"');
    expect(cell('uno;dos')).toBe('"uno;dos"');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])('makes %j harmless', (formula) => {
    expect(cell(formula).replaceAll('"', '')).toBe(`'${formula}`);
  });

  it('leaves ordinary text as it is', () => {
    expect(cell('Un 10 = perfecto')).toBe('Un 10 = perfecto');
  });
});
