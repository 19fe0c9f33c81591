import type { SentiEsSpec } from '../analyzer-spec.ts';
import { NumberList } from './number-list.ts';
import { ReviewReader, termOfWord } from './review-reader.ts';

/** Texts as their words in order: text `t` is `stems[rowOffsets[t]]` up to `stems[rowOffsets[t + 1]]`. */
export interface StemRows {
  rowOffsets: Uint32Array;
  stems: Uint32Array;
  /** `terms[stem]`: the stem, with `no_` before it in a negator's reach; in order of first appearance. */
  terms: readonly string[];
}

/** The words of texts in their order, by `senti-es-1`. */
export function stemTexts(texts: Iterable<string>, { options }: SentiEsSpec): StemRows {
  const terms: string[] = [];
  const ids = new Map<string, number>();
  const stems = new NumberList();
  const rowOffsets = new NumberList();
  rowOffsets.push(0);
  const reader = new ReviewReader(() => undefined, options);
  for (const text of texts) {
    reader.read(text);
    for (let index = 0; index < reader.length; index++) {
      const term = termOfWord(reader.words[index]!.stem, reader.marked[index] === 1);
      let id = ids.get(term);
      if (id === undefined) ids.set(term, (id = terms.push(term) - 1));
      stems.push(id);
    }
    rowOffsets.push(stems.length);
  }
  return { rowOffsets: rowOffsets.take(), stems: stems.take(), terms };
}
