/** What a UTF-16 unit of folded text is to the tokenizer. */
export const unitKinds = { separator: 0, letter: 1, mark: 2, stop: 3, emoji: 4, highSurrogate: 5 } as const;

const kinds = new Uint8Array(0x10000);
const setRange = (first: number, last: number, kind: number): void => {
  kinds.fill(kind, first, last + 1);
};
setRange(0x30, 0x39, unitKinds.letter);
setRange(0x61, 0x7a, unitKinds.letter);
for (const unit of [0xaa, 0xba]) kinds[unit] = unitKinds.letter; // ª º
setRange(0xc0, 0x24f, unitKinds.letter); // Latin letters with marks, without × and ÷
for (const unit of [0xd7, 0xf7]) kinds[unit] = unitKinds.separator;
for (const mark of '!?') kinds[mark.charCodeAt(0)] = unitKinds.mark;
for (const stop of '.,;:()\n') kinds[stop.charCodeAt(0)] = unitKinds.stop;
setRange(0x2601, 0x27be, unitKinds.emoji);
setRange(0xd83c, 0xd83e, unitKinds.highSurrogate);

/** The kind of a UTF-16 unit; a high surrogate may begin an emoji, see `isAstralEmoji`. */
export function kindOf(unit: number): number {
  return kinds[unit]!;
}

/** Whether two surrogates are an emoji of U+1F300 to U+1FAFE; skin tones are emoji of their own. */
export function isAstralEmoji(high: number, low: number): boolean {
  const codePoint = (high - 0xd800) * 0x400 + (low - 0xdc00) + 0x10000;
  return codePoint >= 0x1f300 && codePoint <= 0x1fafe;
}

const accented = 'àáâãäåçèéêëìíîïñòóôõöøùúûüýþÿ';
const plain = 'aaaaaaceeeeiiiinoooooouuuuypy';
const plainOf = new Map(Array.from(accented, (letter, index) => [letter, plain[index]!]));

/** Lower-case text without the accents of Latin-1, ñ as n; other letters stay. */
export function stripAccents(text: string): string {
  return /[à-ÿ]/.test(text) ? text.replace(/[à-ÿ]/g, (letter) => plainOf.get(letter) ?? letter) : text;
}
