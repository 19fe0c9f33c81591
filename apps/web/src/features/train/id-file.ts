/** The contract's rule for names (`idFileSchema`); a test holds the two together. */
const pattern = /^(?!\.)[\p{L}\p{N} ._-]{1,128}$/u;

export function isIdFile(name: string): boolean {
  return pattern.test(name.normalize('NFC'));
}

/** A name made of a file's name, with what names may not have left out. */
export function suggestIdFile(fileName: string): string {
  const kept = fileName
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N} ._-]+/gu, '-')
    .replace(/^[.\s]+/, '')
    .trim();
  return kept.slice(0, 128) || 'opiniones.tsv';
}
