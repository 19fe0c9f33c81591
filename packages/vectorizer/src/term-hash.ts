/**
 * A 53-bit hash of a term, rolled over its UTF-16 units so that the hash of "a b" goes on from that of
 * "a". Two 32-bit states are kept apart and mixed at the end, as a double holds 53 bits exactly.
 */

/** Start of the first and second state. */
export const hashStart1 = 0x811c9dc5 | 0;
export const hashStart2 = 0x2f0b4c47 | 0;

/** The first state after one more unit. Source of the constant: FNV-1a, 32 bits. */
export function rollHash1(state: number, unit: number): number {
  return Math.imul(state ^ unit, 0x01000193);
}

/** The second state after one more unit; another odd factor, added instead of xored. */
export function rollHash2(state: number, unit: number): number {
  return Math.imul(state + unit + 1, 0x9e3779b1) ^ (state >>> 15);
}

/** Source: the finaliser of MurmurHash3, 32 bits. */
function mix(state: number): number {
  let h = state;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** The finished hash, 1 to 2^53 − 1; 0 is kept for "empty slot". */
export function finishHash(state1: number, state2: number): number {
  return (mix(state2) >>> 11) * 0x100000000 + mix(state1) || 1;
}

/** The hash of a whole term. */
export function hashTerm(term: string): number {
  let state1 = hashStart1;
  let state2 = hashStart2;
  for (let index = 0; index < term.length; index++) {
    const unit = term.charCodeAt(index);
    state1 = rollHash1(state1, unit);
    state2 = rollHash2(state2, unit);
  }
  return finishHash(state1, state2);
}
