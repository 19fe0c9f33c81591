/** Bytes that Windows-1252 shows as other characters than Latin-1 does. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const byteOf = new Map(windows1252.split('').map((character, index) => [character, 0x80 + index] as const));
const continuation = `[\u0080-\u00bf${windows1252}]`;

/**
 * What UTF-8 looks like when it was read as Windows-1252, of the characters that Spanish text has: letters
 * and signs of Latin-1 (`Ã³`), quotes, dashes and signs of General Punctuation (`â€œ`), emoji (`ðŸ˜€`).
 * Nothing of it stands in well-decoded Spanish.
 */
const misread = new RegExp(
  `[ÂÃ]${continuation}|â${continuation}{2}|ï[¸»]${continuation}|ð${continuation}{3}`,
  'gu',
);
const decoder = new TextDecoder('utf-8', { fatal: true });

/** The text as it was before it was decoded wrongly, once or twice; any other text as it is. */
export function repairText(text: string): string {
  let repaired = text;
  for (let turn = 0; turn < 2 && /[ÂÃâïð]/u.test(repaired); turn++) {
    repaired = repaired.replaceAll(misread, decodeAgain);
  }
  return repaired;
}

function decodeAgain(characters: string): string {
  const bytes = Uint8Array.from(characters, (character) => byteOf.get(character) ?? character.charCodeAt(0));
  try {
    return decoder.decode(bytes);
  } catch {
    return characters; // it only looked like UTF-8
  }
}
