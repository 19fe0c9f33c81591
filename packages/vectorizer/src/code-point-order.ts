/** Surrogates, which stand for code points above the BMP, are ordered after U+E000–U+FFFF. */
export function rankUnit(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}

/**
 * Negative, zero or positive as `a` stands before, with or after `b` in code point order, which is how
 * scikit-learn orders columns; JavaScript's own order is by UTF-16 unit.
 */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const x = a.charCodeAt(index);
    const y = b.charCodeAt(index);
    if (x !== y) return rankUnit(x) - rankUnit(y);
  }
  return a.length - b.length;
}

const surrogate = /[\ud800-\udfff]/;
const unitAbove = /[\ue000-\uffff]/;

/**
 * What to sort these texts with, or parts of them: nothing where the order of UTF-16 units, which is JavaScript's and
 * found much faster, is that of code points. It is unless both surrogates and units above them are there.
 */
export function codePointOrderOf(texts: readonly string[]): typeof compareCodePoints | undefined {
  const differs = texts.some((text) => surrogate.test(text)) && texts.some((text) => unitAbove.test(text));
  return differs ? compareCodePoints : undefined;
}

/** The places of distinct terms in code point order; asked again of the same list, the same array. */
export function orderOfTerms(terms: readonly string[]): Uint32Array {
  const known = orders.get(terms);
  if (known) return known;
  const compare = codePointOrderOf(terms);
  const order = Uint32Array.from(terms.keys()).sort(
    compare ? (a, b) => compare(terms[a]!, terms[b]!) : (a, b) => (terms[a]! < terms[b]! ? -1 : 1),
  );
  orders.set(terms, order);
  return order;
}

const orders = new WeakMap<readonly string[], Uint32Array>();
