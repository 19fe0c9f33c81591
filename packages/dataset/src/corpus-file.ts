import { figureCorpus, type Corpus } from './corpus.ts';
import type { Chunks } from './chunks.ts';
import { CorpusBrokenError } from './errors.ts';
import { datasetLimits } from './limits.ts';
import { readLines } from './lines.ts';
import { toOwnText, type LabelledReview } from './rows.ts';

/** UTF-8 takes at most 3 bytes per UTF-16 unit; the rest is room for the label. */
const maxLineBytes = 3 * datasetLimits.textLength + 16;

/** A corpus as a file: a review a line, `text<TAB>0|1`, in UTF-8. Read by `readCorpusFile`, it is the same. */
export function encodeCorpus(reviews: readonly LabelledReview[]): Uint8Array {
  return new TextEncoder().encode(reviews.map(({ text, label }) => `${text}\t${label}\n`).join(''));
}

/**
 * The corpus that `encodeCorpus` wrote. Nothing is found out or put right here: of a file of ours each
 * line is a review as it stands.
 *
 * @throws {CorpusBrokenError} at the first line that is none.
 */
export async function readCorpusFile(chunks: Chunks): Promise<Corpus> {
  const reviews: LabelledReview[] = [];
  for await (const { number, text: line } of readLines(chunks, { maxLineBytes })) {
    const match = /^([^\t]+)\t([01])$/u.exec(line ?? '');
    if (!match) throw new CorpusBrokenError(number);
    reviews.push({ text: toOwnText(match[1]!), label: match[2] === '1' ? 1 : 0 });
  }
  return figureCorpus(reviews);
}
