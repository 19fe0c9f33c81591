import { RowReader, type GramMatrix } from '@senti/vectorizer';

/** In how many positive and negative rows each column stands. */
export interface LabelCounts {
  positive: Float64Array;
  negative: Float64Array;
}

/** Counts the columns of a matrix over some of its rows; most rows are counted but once. */
export class LabelCounter {
  readonly #matrix: GramMatrix;
  readonly #labels: ArrayLike<number>;
  #all: LabelCounts | undefined;

  constructor(matrix: GramMatrix, labels: ArrayLike<number>) {
    this.#matrix = matrix;
    this.#labels = labels;
  }

  countRows(rows: Uint32Array): LabelCounts {
    const count = this.#matrix.rowOffsets.length - 1;
    if (rows.length * 2 < count) return this.#count(rows);
    // Those of all rows without those of the rows left out.
    this.#all ??= this.#count(leaveOut(new Uint32Array(0), count));
    const counts = this.#count(leaveOut(rows, count));
    subtractFrom(this.#all.positive, counts.positive);
    subtractFrom(this.#all.negative, counts.negative);
    return counts;
  }

  #count(rows: Uint32Array): LabelCounts {
    const { terms } = this.#matrix;
    const reader = new RowReader(this.#matrix);
    const counts = { positive: new Float64Array(terms.length), negative: new Float64Array(terms.length) };
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index]!;
      const side = this.#labels[row] === 1 ? counts.positive : counts.negative;
      reader.read(row);
      const { columns, start, end } = reader;
      for (let entry = start; entry < end; entry++) side[columns[entry]!]!++;
    }
    return counts;
  }
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
function subtractFrom(whole: Float64Array, values: Float64Array): void {
  for (let index = 0; index < values.length; index++) values[index] = whole[index]! - values[index]!;
}

/** The counts of some columns, in their order. */
export function pickCounts({ positive, negative }: LabelCounts, columns: Uint32Array): LabelCounts {
  return { positive: pick(positive, columns), negative: pick(negative, columns) };
}

function pick(values: Float64Array, columns: Uint32Array): Float64Array {
  const picked = new Float64Array(columns.length);
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
  readonly #logs: number[] = [];

  constructor(alpha: number) {
    this.#alpha = alpha;
    for (let count = 0; count < 256; count++) this.#logs.push(Math.log(count + alpha));
  }

  of(count: number): number {
    return count < 256 ? this.#logs[count]! : Math.log(count + this.#alpha);
  }
}

function sumRaised(counts: Float64Array, alpha: number): number {
  let sum = 0;
  for (let column = 0; column < counts.length; column++) sum += counts[column]! + alpha;
  return sum;
}
