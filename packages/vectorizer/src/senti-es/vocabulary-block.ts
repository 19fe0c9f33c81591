import { VocabularyFormatError } from '../errors.ts';

/** A run of columns that are scaled together. */
export interface VocabularyBlock {
  name: string;
  /** Of what its terms are n-grams: `words` of stems, `chars` of characters within a word. */
  grams: 'words' | 'chars';
  /** In code point order. */
  terms: readonly string[];
}

/** A block with its first column. */
export interface PlacedBlock {
  /** Its place among all blocks. */
  block: number;
  terms: readonly string[];
  start: number;
}

/** What stands for "not known" among tokens, terms and columns. */
export const unknown = -1;

/** @throws {VocabularyFormatError} when a term stands twice in the block. */
export function requireDistinct({ terms, start }: PlacedBlock): void {
  for (let index = 1; index < terms.length; index++) {
    if (terms[index] === terms[index - 1]) {
      throw new VocabularyFormatError(`column ${start + index} repeats an earlier term`);
    }
  }
}
