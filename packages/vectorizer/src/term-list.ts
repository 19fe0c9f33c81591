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
    while (shared < limit && term[shared] === previous[shared]) shared++;
    previous = term;
    return shared.toString(36) + term.slice(shared);
  });
  return lines.join('\n');
}

/** @throws {VocabularyFormatError} when a line begins with no digit, or takes more than there is. */
export function unpackTerms(packed: string): string[] {
  if (packed === '') return [];
  let previous = '';
  return packed.split('\n').map((line, index) => {
    const shared = /^[0-9a-z]/.test(line) ? parseInt(line[0]!, 36) : Infinity;
    if (shared > previous.length) throw new VocabularyFormatError(`line ${index + 1} of a list of terms`);
    previous = previous.slice(0, shared) + line.slice(1);
    return previous;
  });
}
