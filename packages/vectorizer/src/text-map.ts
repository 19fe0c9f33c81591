/** Where a text's characters went: positions of the new text → positions of the old one. */
export interface TextMap {
  /** Where the character at a position of the new text begins in the old one. */
  startOf: (index: number) => number;
  /** Where the character before a position of the new text ends in the old one. */
  endOf: (index: number) => number;
}

/** A character with what may compose with it: marks, and the vowels and finals of Hangul. */
const clusters = /[\s\S][\p{M}\u1160-\u11ff]*/gu;

/**
 * The map of a text changed one character (with the marks after it) at a time. Where changing it whole gives a
 * text of another length, positions are those of the new text, kept within the old one. What holds something
 * in the new text holds something in the old.
 */
export function mapText(text: string, changed: string, change: (cluster: string) => string): TextMap {
  if (text === changed) return identity(text.length);
  const starts: number[] = [];
  const ends: number[] = [];
  let whole = '';
  for (const match of text.matchAll(clusters)) {
    const piece = change(match[0]);
    whole += piece;
    for (let unit = 0; unit < piece.length; unit++) {
      starts.push(match.index);
      ends.push(match.index + match[0].length);
    }
  }
  if (whole.length !== changed.length) return identity(text.length);
  return { startOf: (index) => starts[index] ?? text.length, endOf: (index) => ends[index - 1] ?? 0 };
}

/** The map of `text.toLowerCase()`. */
export function mapLowerCase(text: string, lowered: string): TextMap {
  return mapText(text, lowered, (cluster) => cluster.toLowerCase());
}

function identity(length: number): TextMap {
  return {
    startOf: (index) => Math.min(index, Math.max(0, length - 1)),
    endOf: (index) => Math.min(index, length),
  };
}
