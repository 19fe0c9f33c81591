import type { SparseBatch } from '@senti/vectorizer';
import type { FitTask, TrainingOptions } from './engine.ts';
import { InputShapeError } from './errors.ts';
import { createRandom, shuffle } from './random.ts';

/** The training rows of a task, renumbered from 0, over the columns that they have, renumbered too. */
export interface TrainingRows {
  batch: SparseBatch;
  labels: Uint8Array;
  /** The vocabulary's column of each renumbered one, ascending. */
  columns: Uint32Array;
}

/**
 * A fit's own rows and columns. A fit sees nothing else: what other rows a corpus has and which columns
 * only they have changes no bit of it, and Glorot's fan-in is the number of columns seen.
 *
 * @throws {InputShapeError} when rows, columns and labels do not fit each other, or there is no row.
 */
export function selectTrainingRows({ batch, labels, rows, columns }: FitTask): TrainingRows {
  checkRows(batch, rows, columns);
  if (rows.length === 0) throw new InputShapeError('no row to train on');
  if (labels.length !== batch.rowOffsets.length - 1) {
    throw new InputShapeError(`${labels.length} labels for ${batch.rowOffsets.length - 1} rows`);
  }
  if (rows.some((row) => labels[row]! > 1)) throw new InputShapeError('a label is neither 0 nor 1');
  const isSeen = new Uint8Array(columns);
  const rowOffsets = new Uint32Array(rows.length + 1);
  rows.forEach((row, index) => {
    const start = batch.rowOffsets[row]!;
    const end = batch.rowOffsets[row + 1]!;
    for (let entry = start; entry < end; entry++) isSeen[batch.columns[entry]!] = 1;
    rowOffsets[index + 1] = rowOffsets[index]! + end - start;
  });
  const numberOf = new Uint32Array(columns);
  const seen = new Uint32Array(columns);
  let count = 0;
  for (let column = 0; column < columns; column++) {
    if (isSeen[column] === 0) continue;
    numberOf[column] = count;
    seen[count++] = column;
  }
  const own: SparseBatch = {
    rowOffsets,
    columns: new Uint32Array(rowOffsets[rows.length]!),
    values: new Float32Array(rowOffsets[rows.length]!),
  };
  rows.forEach((row, index) => {
    const start = batch.rowOffsets[row]!;
    const end = batch.rowOffsets[row + 1]!;
    const o = rowOffsets[index]!;
    for (let entry = start; entry < end; entry++) {
      own.columns[o + entry - start] = numberOf[batch.columns[entry]!]!;
      own.values[o + entry - start] = batch.values[entry]!;
    }
  });
  return { batch: own, labels: Uint8Array.from(rows, (row) => labels[row]!), columns: seen.slice(0, count) };
}

/**
 * The rows of an epoch in a random order, every one equally likely; then those of each batch by label, 0 first, which
 * changes no step but its rounding: rows of one label leave the same units at 0, which a kernel can pass over.
 */
export function orderRows(
  order: Uint32Array,
  labels: Uint8Array,
  { batchSize, seed, fold }: Pick<TrainingOptions, 'batchSize' | 'seed' | 'fold'>,
  epoch: number,
): void {
  for (let row = 0; row < order.length; row++) order[row] = row;
  shuffle(order, createRandom(seed, fold, 'order', epoch));
  const later = new Uint32Array(batchSize);
  for (let from = 0; from < order.length; from += batchSize) {
    const to = Math.min(order.length, from + batchSize);
    let next = from;
    let kept = 0;
    for (let index = from; index < to; index++) {
      if (labels[order[index]!] === 0) order[next++] = order[index]!;
      else later[kept++] = order[index]!;
    }
    order.set(later.subarray(0, kept), next);
  }
}

/** @throws {InputShapeError} when a row is not in the batch, or has a column from `columns` upwards. */
export function checkRows(batch: SparseBatch, rows: Uint32Array, columns: number): void {
  const rowCount = batch.rowOffsets.length - 1;
  for (const row of rows) {
    if (row >= rowCount) throw new InputShapeError(`row ${row} of a batch of ${rowCount}`);
    const end = batch.rowOffsets[row + 1]!;
    for (let entry = batch.rowOffsets[row]!; entry < end; entry++) {
      const column = batch.columns[entry]!;
      if (column >= columns) throw new InputShapeError(`row ${row} has column ${column} of ${columns}`);
    }
  }
}
