const wordCharacter = /^[\p{L}\p{N}_]$/u;

/** Per UTF-16 unit: 0 not asked yet, 1 no word character, 2 a word character. */
const known = new Uint8Array(0x10000);

/**
 * Whether a code point is a word character, as `\w` of Python's `re` has it: letters, every kind of
 * number and the underscore, but no combining marks.
 *
 * Source: Python's `str.isalnum`, which is true for Unicode categories L* and N*.
 */
export function isWordCharacter(codePoint: number): boolean {
  if (codePoint > 0xffff) return wordCharacter.test(String.fromCodePoint(codePoint));
  const answer = known[codePoint]!;
  if (answer !== 0) return answer === 2;
  const isWord = wordCharacter.test(String.fromCharCode(codePoint));
  known[codePoint] = isWord ? 2 : 1;
  return isWord;
}
