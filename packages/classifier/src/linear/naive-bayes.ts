import { RowReader, type GramMatrix } from '@senti/vectorizer';

/** In how many positive and negative rows each column stands. */
export interface LabelCounts {
  positive: Uint32Array;
  negative: Uint32Array;
}

/** Counts the columns of a matrix over some of its rows; most rows are counted but once. */
export class LabelCounter {
  readonly #matrix: GramMatrix;
  readonly #labels: ArrayLike<number>;
  readonly #counts: LabelCounts;
  #all: LabelCounts | undefined;

  constructor(matrix: GramMatrix, labels: ArrayLike<number>) {
    this.#matrix = matrix;
    this.#labels = labels;
    this.#counts = createCounts(matrix);
  }

  /** The counts stand until the next call. */
  countRows(rows: Uint32Array): LabelCounts {
    const count = this.#matrix.rowOffsets.length - 1;
    if (rows.length * 2 < count) return this.#count(rows, this.#counts);
    // Those of all rows without those of the rows left out.
    this.#all ??= this.#count(leaveOut(new Uint32Array(0), count), createCounts(this.#matrix));
    const counts = this.#count(leaveOut(rows, count), this.#counts);
    subtractFrom(this.#all.positive, counts.positive);
    subtractFrom(this.#all.negative, counts.negative);
    return counts;
  }

  #count(rows: Uint32Array, counts: LabelCounts): LabelCounts {
    const reader = new RowReader(this.#matrix);
    counts.positive.fill(0);
    counts.negative.fill(0);
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index]!;
      const side = this.#labels[row] === 1 ? counts.positive : counts.negative;
      reader.read(row);
      addRow(side, reader);
    }
    return counts;
  }
}

function createCounts({ terms }: GramMatrix): LabelCounts {
  return { positive: new Uint32Array(terms.length), negative: new Uint32Array(terms.length) };
}

/** Apart, so that it is compiled at once: the loop over rows is not run often enough. */
function addRow(counts: Uint32Array, { columns, start, end }: RowReader): void {
  for (let entry = start; entry < end; entry++) counts[columns[entry]!]!++;
}

/** The rows of so many that are not among these, ascending. */
function leaveOut(rows: Uint32Array, count: number): Uint32Array {
  const isIn = new Uint8Array(count);
  for (let index = 0; index < rows.length; index++) isIn[rows[index]!] = 1;
  const others = new Uint32Array(count);
  let length = 0;
  for (let row = 0; row < count; row++) if (isIn[row] === 0) others[length++] = row;
  return others.subarray(0, length);
}

/** values = whole − values. */
function subtractFrom(whole: Uint32Array, values: Uint32Array): void {
  for (let index = 0; index < values.length; index++) values[index] = whole[index]! - values[index]!;
}

/** The counts of some columns, in their order. */
export function pickCounts({ positive, negative }: LabelCounts, columns: Uint32Array): LabelCounts {
  return { positive: pick(positive, columns), negative: pick(negative, columns) };
}

function pick(values: Uint32Array, columns: Uint32Array): Uint32Array {
  const picked = new Uint32Array(columns.length);
  for (let index = 0; index < picked.length; index++) picked[index] = values[columns[index]!]!;
  return picked;
}

/**
 * log P(column | positive) − log P(column | negative) of each column, its counts raised by `alpha`.
 *
 * Source: multinomial naive Bayes over binary features, Wang and Manning (2012), section 2.1.
 */
export function logRatios({ positive, negative }: LabelCounts, alpha: number): Float64Array {
  const logs = new LogTable(alpha);
  const shift = Math.log(sumRaised(negative, alpha)) - Math.log(sumRaised(positive, alpha));
  const ratios = new Float64Array(positive.length);
  for (let column = 0; column < ratios.length; column++) {
    ratios[column] = logs.of(positive[column]!) - logs.of(negative[column]!) + shift;
  }
  return ratios;
}

/** log(count + alpha): most counts are small, and there are many of each. */
class LogTable {
  readonly #alpha: number;
  readonly #logs = new Float64Array(256);

  constructor(alpha: number) {
    this.#alpha = alpha;
    for (let count = 0; count < 256; count++) this.#logs[count] = Math.log(count + alpha);
  }

  of(count: number): number {
    return count < 256 ? this.#logs[count]! : Math.log(count + this.#alpha);
  }
}

function sumRaised(counts: Uint32Array, alpha: number): number {
  let sum = 0;
  for (let column = 0; column < counts.length; column++) sum += counts[column]! + alpha;
  return sum;
}
