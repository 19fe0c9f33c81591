import { RowReader, type GramMatrix } from '@senti/vectorizer';

/** In how many positive and negative rows each column stands. */
export interface LabelCounts {
  positive: Uint32Array;
  negative: Uint32Array;
}

/** Counts the columns of rows; where they are most of its own, by taking the others out of the counts of all. */
export class LabelCounter {
  readonly #matrix: GramMatrix;
  readonly #labels: ArrayLike<number>;
  readonly #rows: Uint32Array;
  /** What counts its own rows; none where they are all of the matrix. */
  readonly #wider: LabelCounter | undefined;
  /** Of one answer after the other, of all counters within each other. */
  readonly #counts: LabelCounts;
  #all: LabelCounts | undefined;

  constructor(
    matrix: GramMatrix,
    labels: ArrayLike<number>,
    within?: { rows: Uint32Array; wider: LabelCounter },
  ) {
    this.#matrix = matrix;
    this.#labels = labels;
    this.#rows =
      within?.rows ?? Uint32Array.from({ length: matrix.rowOffsets.length - 1 }, (_row, index) => index);
    this.#wider = within?.wider;
    this.#counts = this.#wider ? this.#wider.#counts : createCounts(matrix);
  }

  /** A counter of some of its rows, for those that are asked for again and again with a few left out. */
  within(rows: Uint32Array): LabelCounter {
    return new LabelCounter(this.#matrix, this.#labels, { rows, wider: this });
  }

  /** The counts of some of its rows. They stand until the next call, of any counter within the same one. */
  countRows(rows: Uint32Array): LabelCounts {
    if (rows.length * 2 < this.#rows.length) return this.#add(rows, clear(this.#counts));
    const all = (this.#all ??= copy(
      this.#wider?.countRows(this.#rows) ?? this.#add(this.#rows, clear(this.#counts)),
    ));
    this.#counts.positive.set(all.positive);
    this.#counts.negative.set(all.negative);
    return this.#add(leaveOut(rows, this.#rows, this.#matrix.rowOffsets.length - 1), this.#counts, -1);
  }

  /** Adds `step` for each of these rows that has a column. */
  #add(rows: Uint32Array, counts: LabelCounts, step: 1 | -1 = 1): LabelCounts {
    const reader = new RowReader(this.#matrix);
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index]!;
      reader.read(row);
      addRow(this.#labels[row] === 1 ? counts.positive : counts.negative, reader, step);
    }
    return counts;
  }
}

function createCounts({ terms }: GramMatrix): LabelCounts {
  return { positive: new Uint32Array(terms.length), negative: new Uint32Array(terms.length) };
}

function clear(counts: LabelCounts): LabelCounts {
  counts.positive.fill(0);
  counts.negative.fill(0);
  return counts;
}

function copy({ positive, negative }: LabelCounts): LabelCounts {
  return { positive: positive.slice(), negative: negative.slice() };
}

/** Apart, so that it is compiled at once: the loop over rows is not run often enough. */
function addRow(counts: Uint32Array, { columns, start, end }: RowReader, step: 1 | -1): void {
  for (let entry = start; entry < end; entry++) counts[columns[entry]!]! += step;
}

/** Those of `all` rows, of so many in the matrix, that are not among these. */
function leaveOut(rows: Uint32Array, all: Uint32Array, count: number): Uint32Array {
  const isIn = new Uint8Array(count);
  for (let index = 0; index < rows.length; index++) isIn[rows[index]!] = 1;
  const others = new Uint32Array(all.length - rows.length);
  let length = 0;
  for (let index = 0; index < all.length; index++)
    if (isIn[all[index]!] === 0) others[length++] = all[index]!;
  return others;
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
