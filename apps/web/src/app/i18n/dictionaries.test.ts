import { expect, it } from 'vitest';
import { en } from './en.ts';
import { es } from './es.ts';

/** Every word of a dictionary by its path; functions filled with numbered places. */
function flatten(value: unknown, path = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[path, value]]);
  if (typeof value === 'function') {
    const places = Array.from({ length: value.length }, (_, index) => `<${index}>`);
    return new Map([[path, (value as (...places: string[]) => string)(...places)]]);
  }
  return new Map(
    Object.entries(value as object).flatMap(([key, inner]) => [...flatten(inner, `${path}.${key}`)]),
  );
}

const spanish = flatten(es);
const english = flatten(en);

it('says the same things in both languages', () => {
  expect([...english.keys()]).toEqual([...spanish.keys()]);
});

it('leaves nothing empty and no parameter out in one language alone', () => {
  for (const [path, words] of spanish) {
    expect(words, path).not.toBe('');
    const places = (text: string) => [...new Set(text.match(/<\d>/g))].sort();
    expect(places(english.get(path)!), path).toEqual(places(words));
  }
});

it('keeps to the words of the house', () => {
  for (const [path, words] of [...spanish, ...english]) {
    expect(words, path).not.toMatch(/[!¡·→…]|inteligencia artificial|artificial intelligence|Aceptar/i);
  }
});
