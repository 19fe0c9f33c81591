import { stemmer } from '@orama/stemmers/spanish';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stripAccents } from './letters.ts';
import { stemSpanish } from './spanish-stem.ts';

/** Of each pattern of vowels and others that a region can begin after, and of none. */
const beginnings = ['', 'b', 'a', 'ab', 'ai', 'so', 'trü', 'obr', 'cant', 'habit', 'estrim', 'oían'];
/** What stands before an ending and may go with it. */
const inners = ' ic ad iv at ativ abil able ible ante os log u g gu gü y ar ér ando iéndo yendo se'.split(
  ' ',
);
const endings = (
  ' a e o os á é í ó la sela le me se lo selo las selas les los selos nos anza anzas ico ica icos icas ismo ismos ' +
  'able ables ible ibles ista istas oso osa osos osas amiento amientos imiento imientos adora ador ación adoras ' +
  'adores aciones ante antes ancia ancias logía logías ución uciones encia encias amente mente idad idades iva ivo ' +
  'ivas ivos ya ye yan yen yeron yendo yo yó yas yes yais yamos en es éis emos arían arías arán arás aríais aría ' +
  'aréis aríamos aremos ará aré erían erías erán erás eríais ería eréis eríamos eremos erá eré irían irías irán irás ' +
  'iríais iría iréis iríamos iremos irá iré aba ada ida ía ara iera ad ed id ase iese aste iste an aban ían aran ' +
  'ieran asen iesen aron ieron ado ido ando iendo ió ar er ir as abas adas idas ías aras ieras ases ieses ís áis ' +
  'abais íais arais ierais aseis ieseis asteis isteis ados idos amos ábamos íamos imos áramos iéramos iésemos ásemos'
).split(' ');

/** Those of which they give different plain stems. */
const differing = (words: string[]) =>
  words.filter((word) => stripAccents(stemSpanish(word)) !== stripAccents(stemmer(word)));

describe('stemSpanish', () => {
  it("gives Orama's stems of all endings of Snowball's after all that can go with them", () => {
    const words = beginnings.flatMap((beginning) =>
      inners.flatMap((inner) => endings.map((ending) => beginning + inner + ending)),
    );
    expect(differing(words)).toEqual([]);
  });

  it('gives its stems of what is no Spanish', () => {
    const letter = fc.constantFrom(...'a e i o u á é í ó ú ü b c d g l m n r s t v y q z ñ 7'.split(' '));
    const letters = fc.string({ unit: letter, maxLength: 9 });
    const piece = fc.constantFrom(...inners, ...endings);
    fc.assert(
      fc.property(letters, fc.array(piece, { maxLength: 3 }), (beginning, rest) => {
        expect(differing([beginning + rest.join('')])).toEqual([]);
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ['habitaciones', 'habit'],
    ['contándoselo', 'cont'],
    ['contribuyendola', 'contribu'],
    ['rápidamente', 'rápid'],
    ['paguemos', 'pag'],
    ['no', 'no'],
    ['', ''],
  ])('makes «%s» «%s»', (word, stem) => {
    expect(stemSpanish(word)).toBe(stem);
  });
});
