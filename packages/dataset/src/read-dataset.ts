import { countRepeats, groupEqualTexts, hashCorpus } from './corpus.ts';
import { DatasetRefusedError } from './errors.ts';
import { readLines } from './lines.ts';
import {
  maxTextLength,
  parseRow,
  type LabelledReview,
  type RowProblem,
  type RowProblemCode,
} from './rows.ts';

/** What a file holds, for a person to judge. */
export interface DatasetReport {
  rows: number;
  positives: number;
  negatives: number;
  /** Rows whose text stood before. They stay. */
  duplicates: number;
  /** Texts that have both labels. They stay. */
  conflicts: number;
  /** The first 1,000 lines that gave no review. */
  problems: RowProblem[];
  /** All of them, by code. */
  problemCounts: Partial<Record<RowProblemCode, number>>;
  corpusSha256: string;
}

export interface Dataset {
  /** In file order. */
  reviews: LabelledReview[];
  /** Per review the number of its group of equal texts, which folds keep together. */
  groups: Uint32Array;
  /** Per review the line of its file where it begins, from 1. */
  lines: Uint32Array;
  report: DatasetReport;
}

const maxProblemsKept = 1000;

/** UTF-8 takes at most 3 bytes per UTF-16 unit; the rest is room for the label and blanks. */
const maxLineBytes = 3 * maxTextLength + 10_000;

/**
 * The labelled reviews of a TSV file, one `text<TAB>0|1` a line, UTF-8, without a header. A line that
 * can't be read is told with its number and left out; blank lines are passed over.
 *
 * @throws {DatasetRefusedError} when the file is not UTF-8 text, has no review, or more than half of its
 *   lines can't be read.
 * @example
 * const { reviews } = await readDataset([new TextEncoder().encode('Muy limpio\t1\n')]);
 * reviews; // [{ text: 'Muy limpio', label: 1 }]
 */
export async function readDataset(
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<Dataset> {
  const reviews: LabelledReview[] = [];
  const lines: number[] = [];
  const problems: RowProblem[] = [];
  const problemCounts: DatasetReport['problemCounts'] = {};
  let bad = 0;
  for await (const { number, text } of readLines(chunks, { maxLineBytes })) {
    const row = text === undefined ? tooLong : parseRow(text);
    if (row === undefined) continue;
    if ('text' in row) {
      reviews.push(row);
      lines.push(number);
      continue;
    }
    bad++;
    problemCounts[row.code] = (problemCounts[row.code] ?? 0) + 1;
    if (problems.length < maxProblemsKept) problems.push({ line: number, ...row });
  }
  refuseUnreadable(reviews.length, bad, problems);
  const groups = groupEqualTexts(reviews);
  const positives = reviews.filter(({ label }) => label === 1).length;
  const report = {
    rows: reviews.length,
    positives,
    negatives: reviews.length - positives,
    ...countRepeats(reviews, groups),
    problems,
    problemCounts,
    corpusSha256: hashCorpus(reviews),
  };
  return { reviews, groups, lines: Uint32Array.from(lines), report };
}

const tooLong = {
  code: 'row-too-long',
  params: { max: maxTextLength },
} as const satisfies Omit<RowProblem, 'line'>;

function refuseUnreadable(good: number, bad: number, problems: RowProblem[]): void {
  if (good + bad === 0) throw new DatasetRefusedError('no-rows');
  if (bad <= good) return;
  const firstLines = problems.slice(0, 5).map(({ line }) => line);
  throw new DatasetRefusedError('mostly-unreadable', {
    bad,
    lines: good + bad,
    firstLines: firstLines.join(', '),
  });
}
