import type { OpenFile } from './chunks.ts';
import { CorpusHash, groupEqualTexts, type Corpus, type CorpusFigures } from './corpus.ts';
import { Doctor, type Finding } from './doctor.ts';
import { DatasetRefusedError } from './errors.ts';
import { datasetLimits } from './limits.ts';
import { openRows, type FileTraits, type ReadOptions, type ReadReview } from './read-rows.ts';
import { toOwnText, type LabelledReview, type RowProblem, type RowProblemCode } from './rows.ts';

/** What a file holds, for a person to judge. */
export interface DatasetReport extends CorpusFigures {
  file: FileTraits;
  /** The first 1,000 rows that gave no review. */
  problems: RowProblem[];
  /** All of them, by code. */
  problemCounts: Partial<Record<RowProblemCode, number>>;
  /** What is worth a look among the others, the gravest first. */
  findings: Finding[];
  /** UTF-8 bytes of all its reviews. */
  corpusBytes: number;
}

export interface Dataset extends Corpus {
  /** Per review the line of its file where it begins, from 1. */
  lines: Uint32Array;
  report: DatasetReport;
}

const maxProblemsKept = 1000;

/**
 * What a labelled file holds: text separated by tabs, commas, semicolons or bars, a JSON value a line, or a
 * workbook; each also packed by gzip; in UTF-8, UTF-16 or Windows-1252. Its columns are found by name and
 * content where they are not named. A row that can't be read is told with its line and left out; blank
 * lines are passed over. The file is read as a stream, twice where its labels turn out to be others than
 * its beginning had it: `createSink` is called for each time, and its sink is given each review.
 *
 * @throws {DatasetRefusedError} when the file is none of these, has no review or too many, or more than
 *   half of its rows can't be read.
 */
export async function inspectDataset(
  open: OpenFile,
  options: ReadOptions = {},
  createSink?: () => (review: ReadReview) => void,
): Promise<DatasetReport> {
  const first = await inspectUnder(open, options, createSink?.());
  if (first.report) return first.report;
  const second = await inspectUnder(open, options, createSink?.(), first.traits.labels);
  if (second.report) return second.report;
  throw new DatasetRefusedError('file-changed');
}

/**
 * The reviews of a labelled file, in memory, with what `inspectDataset` says of it.
 *
 * @throws {DatasetRefusedError} as `inspectDataset`.
 * @example
 * const { reviews } = await readDataset(() => [new TextEncoder().encode('Muy limpio\t1\n')]);
 * reviews; // [{ text: 'Muy limpio', label: 1 }]
 */
export async function readDataset(open: OpenFile, options: ReadOptions = {}): Promise<Dataset> {
  let reviews: LabelledReview[] = [];
  let lines: number[] = [];
  const report = await inspectDataset(open, options, () => {
    reviews = [];
    lines = [];
    return ({ text, label, line }) => {
      reviews.push({ text: toOwnText(text), label });
      lines.push(line);
    };
  });
  return { reviews, groups: groupEqualTexts(reviews), lines: Uint32Array.from(lines), report };
}

/** The reviews of a file that was inspected, as a stream: those that its report tells of. */
export async function* streamReviews(
  open: OpenFile,
  options: ReadOptions,
  { file }: Pick<DatasetReport, 'file'>,
): AsyncGenerator<ReadReview[], void> {
  const { batches } = await openRows(open, options, file.labels);
  for await (const batch of batches) yield batch.filter((row) => 'text' in row);
}

async function inspectUnder(
  open: OpenFile,
  options: ReadOptions,
  sink?: (review: ReadReview) => void,
  scheme?: FileTraits['labels'],
): Promise<{ traits: FileTraits; report?: DatasetReport }> {
  const tally = new Tally(options.maxRows ?? datasetLimits.rows);
  const { batches, readUnder, traits } = await openRows(open, options, scheme);
  for await (const batch of batches) {
    for (const row of batch) {
      if ('code' in row) tally.problem(row);
      else {
        tally.review(row);
        sink?.(row);
      }
    }
  }
  const file = traits();
  return file.labels === readUnder ? { traits: file, report: tally.report(file) } : { traits: file };
}

/** Counts and looks at rows as they come. */
class Tally {
  readonly #doctor = new Doctor();
  readonly #hash = new CorpusHash();
  readonly #perLabel = [0, 0];
  readonly #maxRows: number;
  readonly #problems: RowProblem[] = [];
  readonly #problemCounts: DatasetReport['problemCounts'] = {};

  constructor(maxRows: number) {
    this.#maxRows = maxRows;
  }

  review(review: ReadReview): void {
    if (this.#rows() === this.#maxRows) {
      throw new DatasetRefusedError('too-many-rows', { max: this.#maxRows });
    }
    this.#perLabel[review.label]! += 1;
    this.#hash.add(review);
    this.#doctor.look(review);
  }

  problem(problem: RowProblem): void {
    this.#problemCounts[problem.code] = (this.#problemCounts[problem.code] ?? 0) + 1;
    if (this.#problems.length < maxProblemsKept) this.#problems.push(problem);
  }

  report(file: FileTraits): DatasetReport {
    this.#doctor.release(); // what reads on reads the file again
    this.#refuseUnreadable();
    const [negatives, positives] = this.#perLabel as [number, number];
    return {
      rows: this.#rows(),
      positives,
      negatives,
      ...this.#doctor.repeats(),
      problems: this.#problems,
      problemCounts: this.#problemCounts,
      findings: this.#doctor.findings(file),
      corpusSha256: this.#hash.digest(),
      corpusBytes: this.#hash.sizeBytes,
      file,
    };
  }

  #rows(): number {
    return this.#perLabel[0]! + this.#perLabel[1]!;
  }

  #refuseUnreadable(): void {
    const { 'row-neutral': neutral = 0, ...others } = this.#problemCounts;
    const bad = Object.values(others).reduce((sum, count) => sum + count, 0);
    const good = this.#rows();
    if (good + bad === 0) throw new DatasetRefusedError(neutral > 0 ? 'only-neutral' : 'no-rows');
    if (bad <= good + neutral) return;
    const lines = this.#problems.filter(({ code }) => code !== 'row-neutral').map(({ line }) => line);
    throw new DatasetRefusedError('mostly-unreadable', {
      bad,
      lines: good + bad,
      firstLines: lines.slice(0, 5).join(', '),
    });
  }
}
