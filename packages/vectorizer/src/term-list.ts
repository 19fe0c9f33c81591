import { VocabularyFormatError } from './errors.ts';

/** Longest prefix that two neighbours can share: one digit of base 36. */
const longestPrefix = 35;

/**
 * Terms as one text, a line each: how many characters are those of the line before (one digit, base 36),
 * then the rest of the term. Short where the terms are sorted, and still read by eye.
 *
 * Source: front coding, Witten, Moffat and Bell, "Managing Gigabytes", section 4.1.
 */
export function packTerms(terms: readonly string[]): string {
  let previous = '';
  const lines = terms.map((term) => {
    let shared = 0;
    const limit = Math.min(longestPrefix, term.length, previous.length);
    while (shared < limit && term.charCodeAt(shared) === previous.charCodeAt(shared)) shared++;
    previous = term;
    return shared.toString(36) + term.slice(shared);
  });
  return lines.join('\n');
}

/** @throws {VocabularyFormatError} when a line begins with no digit, or takes more than there is. */
export function unpackTerms(packed: string): string[] {
  const terms: string[] = [];
  let previous = '';
  for (let start = 0; start <= packed.length && packed !== '';) {
    const next = packed.indexOf('\n', start);
    const end = next < 0 ? packed.length : next;
    const shared = digitOf(packed.charCodeAt(start));
    if (!(shared <= previous.length) || start === end) {
      throw new VocabularyFormatError(`line ${terms.length + 1} of a list of terms`);
    }
    previous = previous.slice(0, shared) + packed.slice(start + 1, end);
    terms.push(previous);
    start = end + 1;
  }
  return terms;
}

/** A digit of base 36, in small letters; ∞ for another unit. */
function digitOf(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30;
  return unit >= 0x61 && unit <= 0x7a ? unit - 0x57 : Infinity;
}
