import type { OpenFile } from './chunks.ts';
import { figureCorpus, type Corpus, type CorpusFigures } from './corpus.ts';
import { DatasetRefusedError } from './errors.ts';
import { datasetLimits } from './limits.ts';
import { readRows, type FileTraits, type ReadOptions, type ReadReview } from './read-rows.ts';
import type { LabelledReview, RowProblem, RowProblemCode } from './rows.ts';

/** What a file holds, for a person to judge. */
export interface DatasetReport extends CorpusFigures {
  file: FileTraits;
  /** The first 1,000 rows that gave no review. */
  problems: RowProblem[];
  /** All of them, by code. */
  problemCounts: Partial<Record<RowProblemCode, number>>;
}

export interface Dataset extends Corpus {
  /** Per review the line of its file where it begins, from 1. */
  lines: Uint32Array;
  report: DatasetReport;
}

const maxProblemsKept = 1000;

/**
 * The labelled reviews of a file: text separated by tabs, commas, semicolons or bars, or a JSON value a
 * line, in UTF-8, UTF-16 or Windows-1252. Its columns are found by name and content where they are not
 * named. A row that can't be read is told with its line and left out; blank lines are passed over.
 *
 * @throws {DatasetRefusedError} when the file is none of these, has no review or too many, or more than
 *   half of its rows can't be read.
 * @example
 * const { reviews } = await readDataset(() => [new TextEncoder().encode('Muy limpio\t1\n')]);
 * reviews; // [{ text: 'Muy limpio', label: 1 }]
 */
export async function readDataset(open: OpenFile, options: ReadOptions = {}): Promise<Dataset> {
  let collected = new Collector();
  const first = await readRows(open, options, collected);
  let { traits } = first;
  if (traits.labels !== first.readUnder) {
    collected = new Collector();
    ({ traits } = await readRows(open, options, collected, traits.labels));
  }
  return collected.toDataset(traits);
}

class Collector {
  readonly #reviews: LabelledReview[] = [];
  readonly #lines: number[] = [];
  readonly #problems: RowProblem[] = [];
  readonly #problemCounts: DatasetReport['problemCounts'] = {};

  review({ text, label, line }: ReadReview): void {
    if (this.#reviews.length === datasetLimits.rows) {
      throw new DatasetRefusedError('too-many-rows', { max: datasetLimits.rows });
    }
    this.#reviews.push({ text, label });
    this.#lines.push(line);
  }

  problem(problem: RowProblem): void {
    this.#problemCounts[problem.code] = (this.#problemCounts[problem.code] ?? 0) + 1;
    if (this.#problems.length < maxProblemsKept) this.#problems.push(problem);
  }

  toDataset(file: FileTraits): Dataset {
    this.#refuseUnreadable();
    const corpus = figureCorpus(this.#reviews);
    const found = { file, problems: this.#problems, problemCounts: this.#problemCounts };
    return { ...corpus, lines: Uint32Array.from(this.#lines), report: { ...corpus.report, ...found } };
  }

  #refuseUnreadable(): void {
    const { 'row-neutral': neutral = 0, ...others } = this.#problemCounts;
    const bad = Object.values(others).reduce((sum, count) => sum + count, 0);
    const good = this.#reviews.length;
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
