import { describe, expect, it } from 'vitest';
import { sentiEs1 } from '../analyzer-spec.ts';
import { ReviewReader, termOfWord } from './review-reader.ts';

function readWords(text: string): string[] {
  const reader = new ReviewReader(() => undefined, sentiEs1.options);
  reader.read(text);
  return Array.from({ length: reader.length }, (_, at) =>
    termOfWord(reader.words[at]!.stem, reader.marked[at] === 1),
  );
}

describe('idioms', () => {
  it.each([
    ['No está nada mal', 'bien'],
    ['nada malo', 'bien'],
    ['no es mala', 'bien'],
    ['El servicio NO PUEDE SER MEJOR', 'excelent'],
    ['no pudo haber sido mejor', 'excelent'],
    ['no deja nada que desear', 'excelent'],
    ['no le cambiaría nada', 'excelent'],
    ['no puede ser peor', 'pesim'],
    ['deja mucho que desear', 'pesim'],
    ['nunca he comido peor', 'pesim'],
  ])('reads «%s» as «%s»', (text, reading) => {
    expect(readWords(text)).toContain(reading);
  });

  it.each([
    'no me gustó',
    'mal servicio',
    'no es bueno',
    'no. Nada, mal',
    'nada 😡 mal',
    'no puede! ser mejor',
  ])('leaves «%s» as it is', (text) => {
    expect(readWords(text).some((term) => ['bien', 'excelent', 'pesim'].includes(term))).toBe(false);
  });

  it('reads an idiom with and without accents alike', () => {
    expect(readWords('No dudaría en volver')).toEqual(readWords('no dudaria en volver'));
  });

  it('ends a negation where an idiom stands', () => {
    expect(readWords('no está nada mal el hotel')).toEqual(['bien', 'el', 'hotel']);
  });
});
