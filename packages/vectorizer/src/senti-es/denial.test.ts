import { describe, expect, it } from 'vitest';
import { sentiEs1 } from '../analyzer-spec.ts';
import { faultKinds, faultOf } from './faults.ts';
import { ReviewReader } from './review-reader.ts';

const reader = new ReviewReader(() => undefined, sentiEs1.options);

/** What the words of a text are read as, and the stretches that stand for more than they say. */
function read(text: string): { words: string[]; stretches: Record<string, string> } {
  reader.read(text);
  const words: string[] = [];
  const stretches: Record<string, string> = {};
  for (let at = 0; at < reader.length; at++) {
    const { plain } = reader.words[at]!;
    const written = reader.folded.slice(reader.starts[at], reader.ends[at]);
    words.push(plain);
    if (written.includes(' ')) stretches[written] = plain;
  }
  return { words, stretches };
}

describe('a denied fault', () => {
  it.each([
    ['no es caro', 'no es caro'],
    ['la sopa no estaba insípida', 'no estaba insípida'],
    ['no hubo retrasos', 'no hubo retrasos'],
    ['sin averías hasta hoy', 'sin averías'],
    ['las llamadas no se entrecortan ni se cuelgan', 'ni se cuelgan'],
    ['no tuvimos que insistir', 'no tuvimos que insistir'],
    ['no hace falta madrugar', 'no hace falta madrugar'],
    ['no gasta datos', 'no gasta datos'],
    ['imposible aburrirse', 'imposible aburrirse'],
  ])('praises: «%s»', (text, stretch) => {
    expect(read(text).stretches).toMatchObject({ [stretch]: 'bien' });
  });

  it.each([
    ['no detecté ni un defecto', 'no detecté ni un defecto'],
    ['no le pusieron ninguna pega al cambio', 'no le pusieron ninguna pega'],
    ['nunca se equivocan', 'nunca se equivocan'],
    ['ningún camarero fue grosero', 'ningún camarero fue grosero'],
    ['no fallaron ni una sola vez', 'no fallaron ni una sola vez'],
    ['no fue incómodo en ningún momento', 'no fue incómodo en ningún momento'],
  ])('praises more where it is underlined: «%s»', (text, stretch) => {
    expect(read(text).stretches).toMatchObject({ [stretch]: 'excelente' });
  });

  it.each([
    'no arreglaron el ruido',
    'no solucionan ningún problema',
    'no se molestan en contestar',
    'no se va el olor',
    'no solo es caro',
    'nunca más, un desastre',
    'nadie dio la cara',
    'nadie nos explicó el motivo del retraso',
    'no gasten su dinero',
    'si no me equivoco cierran los lunes',
    'no dormí por el ruido',
    'no hace falta decir que volveré',
    'no estaría mal un ventilador',
    'nadie pudo ayudar con ningún problema',
    'mucho ruido',
  ])('is none in «%s»', (text) => {
    const { words } = read(text);
    expect(words.filter((word) => ['bien', 'excelente'].includes(word))).toEqual([]);
  });
});

describe('a denial of a comparison or of an end', () => {
  it.each([
    'nunca había visto tanta suciedad',
    'jamás me trataron tan mal',
    'no puede ser más incómodo',
    'nada más feo',
    'no deja de fallar',
    'no me arrepiento de haber cancelado',
  ])('blames: «%s»', (text) => {
    expect(read(text).words).toContain('pesimo');
  });
});

describe('two denials', () => {
  it.each([
    'no hay domingo que no vengamos',
    'no comí nada que no me encantara',
    'no puedo trabajar ni vivir sin ella',
    'nunca hemos salido sin postre',
    'imposible no engancharse',
  ])('undo each other: «%s»', (text) => {
    expect(read(text).words.some((word) => ['excelente', 'recomendable'].includes(word))).toBe(true);
  });

  it.each(['no hay domingo que no se retrasen', 'no hubo cena sin ruido'])(
    'blame with a fault inside: «%s»',
    (text) => {
      expect(read(text).words).toContain('pesimo');
    },
  );

  it.each([
    'no venden nada que no se encuentre en otro lado',
    'no te dejan salir sin pagar',
    'no creo que no vuelva',
    'imposible no fijarse en el polvo',
  ])('praise nothing in «%s»', (text) => {
    const { words } = read(text);
    expect(words.filter((word) => ['bien', 'excelente', 'recomendable'].includes(word))).toEqual([]);
  });
});

describe('«ni malo ni bueno»', () => {
  it.each(['ni mala ni buena', 'no es feo ni bonito', 'ni buena ni mala'])('is even: «%s»', (text) => {
    expect(read(text).words).toContain('normal');
    expect(read(text).words).not.toContain('bien');
  });
});

describe('faultOf', () => {
  const { thing, quality, deed } = faultKinds;

  it.each([
    ['baches', thing],
    ['falla', thing | deed],
    ['lentas', quality],
    ['decepcionaron', deed],
    ['molesta', quality | deed],
    ['hotel', 0],
    ['gasten', 0],
  ])('knows which parts «%s» may play', (word, kinds) => {
    expect(faultOf(word)).toBe(kinds);
  });
});

describe('the reader', () => {
  it('reads as many words as are written, however many denials there are', () => {
    const text = 'no ni nada que no sin '.repeat(2000);
    reader.read(text);
    expect(reader.ends[reader.length - 1]).toBe(text.trimEnd().length);
  });
});
