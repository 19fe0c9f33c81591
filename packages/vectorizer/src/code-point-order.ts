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
