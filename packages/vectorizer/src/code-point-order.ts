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

const hasSurrogate = /[\ud800-\udfff]/;

/** The places of distinct terms in code point order; asked again of the same list, the same array. */
export function orderOfTerms(terms: readonly string[]): Uint32Array {
  const known = orders.get(terms);
  if (known) return known;
  // The order of UTF-16 units is that of code points but for surrogates, and is found much faster.
  const isPlain = !terms.some((term) => hasSurrogate.test(term));
  const order = Uint32Array.from(terms.keys()).sort(
    isPlain ? (a, b) => (terms[a]! < terms[b]! ? -1 : 1) : (a, b) => compareCodePoints(terms[a]!, terms[b]!),
  );
  orders.set(terms, order);
  return order;
}

const orders = new WeakMap<readonly string[], Uint32Array>();
