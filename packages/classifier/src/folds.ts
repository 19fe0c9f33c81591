import { FoldsError, FoldsLengthError, InputShapeError } from './errors.ts';
import { createRandom, shuffle } from './random.ts';

/**
 * Which rows test which fit. Of `folds`, `fold[r]` is the test fold of row r, 0 to `count` − 1; of a
 * `split`, 0 is test and 1 is train, and `count` is 1: one fit.
 */
export interface FoldPlan {
  kind: 'folds' | 'split';
  fold: Uint16Array;
  count: number;
}

interface Group {
  rows: number[];
  positives: number;
}

/**
 * The test fold of each row, 0 to `folds` − 1: rows of one group (equal texts, by whatever names it) stand
 * together, no fold is empty, and each has as much of both labels as the groups allow (the numbers of a
 * label differ between two folds by at most 1 where each row is a group of its own).
 *
 * @throws {InputShapeError} when there is not one label per row.
 * @throws {FoldsError} when `folds` is not a whole number from 2 to 65,535, or there are fewer groups.
 */
export function splitFolds(
  groupOfRow: ArrayLike<string | number>,
  labels: ArrayLike<number>,
  { folds, seed }: { folds: number; seed: number },
): Uint16Array {
  if (labels.length !== groupOfRow.length) {
    throw new InputShapeError(`${labels.length} labels for ${groupOfRow.length} rows`);
  }
  if (!Number.isInteger(folds) || folds < 2 || folds > 0xffff) {
    throw new FoldsError(`${folds} folds: 2 to 65535 are possible`);
  }
  const groups = collectGroups(groupOfRow, labels);
  if (groups.length < folds) {
    throw new FoldsError(`${groups.length} groups cannot fill ${folds} folds`);
  }
  const order = shuffle(
    groups.map((_group, index) => index),
    createRandom(seed, 'folds'),
  );
  order.sort((a, b) => groups[b]!.rows.length - groups[a]!.rows.length); // stable; the bulky ones first
  const positives = new Uint32Array(folds);
  const negatives = new Uint32Array(folds);
  const foldOfRow = new Uint16Array(labels.length);
  for (const index of order) {
    const { rows, positives: groupPositives } = groups[index]!;
    const groupNegatives = rows.length - groupPositives;
    let best = 0;
    for (let fold = 1; fold < folds; fold++) {
      const crowding =
        groupPositives * (positives[fold]! - positives[best]!) +
        groupNegatives * (negatives[fold]! - negatives[best]!);
      const size = positives[fold]! + negatives[fold]! - positives[best]! - negatives[best]!;
      if (crowding < 0 || (crowding === 0 && size < 0)) best = fold;
    }
    positives[best]! += groupPositives;
    negatives[best]! += groupNegatives;
    for (const row of rows) foldOfRow[row] = best;
  }
  return foldOfRow;
}

function collectGroups(groupOfRow: ArrayLike<string | number>, labels: ArrayLike<number>): Group[] {
  const groups = new Map<string | number, Group>();
  for (let row = 0; row < groupOfRow.length; row++) {
    const name = groupOfRow[row]!;
    const group = groups.get(name) ?? { rows: [], positives: 0 };
    group.rows.push(row);
    if (labels[row] === 1) group.positives++;
    groups.set(name, group);
  }
  return [...groups.values()];
}

/**
 * The plan in a folds file, `{"kind", "fold": [n, …]}` with one entry per row; fold numbers are renumbered
 * from 0 in their order.
 *
 * @throws {FoldsLengthError} when it has another number of entries than there are rows.
 * @throws {FoldsError} when it is no folds file, or leaves a fit without rows to train or test.
 */
export function parseFoldsFile(json: unknown, rows: number): FoldPlan {
  const { kind, fold } = (json ?? {}) as { kind?: unknown; fold?: unknown };
  if (!Array.isArray(fold)) throw new FoldsError('a folds file has a list called "fold"');
  if (fold.length !== rows) throw new FoldsLengthError(rows, fold.length);
  const isFold = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;
  const wrong = fold.findIndex((value) => !isFold(value));
  if (wrong >= 0) throw new FoldsError(`"fold" has no whole number from 0 at row ${wrong}`);
  const values = [...new Set(fold as number[])].sort((a, b) => a - b);
  if (values.length < 2) throw new FoldsError('all rows are in one fold');
  if (kind === 'split') {
    if (values.length !== 2 || values[0] !== 0 || values[1] !== 1) {
      throw new FoldsError('in a folds file of kind "split" 0 is test and 1 is train, nothing else');
    }
    return { kind: 'split', fold: Uint16Array.from(fold as number[]), count: 1 };
  }
  if (values.length > 0xffff) throw new FoldsError(`${values.length} folds: 2 to 65535 are possible`);
  const numbers = new Map(values.map((value, index) => [value, index]));
  return {
    kind: 'folds',
    fold: Uint16Array.from(fold as number[], (value) => numbers.get(value)!),
    count: values.length,
  };
}

/** The rows that train fit `k` of a plan, ascending. */
export function trainRows(plan: FoldPlan, k: number): Uint32Array {
  return selectRows(plan, k, false);
}

/** The rows that test fit `k` of a plan, ascending. */
export function testRows(plan: FoldPlan, k: number): Uint32Array {
  return selectRows(plan, k, true);
}

/** @throws {FoldsError} when the plan has no fit `k`. */
function selectRows({ fold, count }: FoldPlan, k: number, isTest: boolean): Uint32Array {
  if (!Number.isInteger(k) || k < 0 || k >= count)
    throw new FoldsError(`there is no fit ${k} among ${count}`);
  const rows: number[] = [];
  for (let row = 0; row < fold.length; row++) {
    if ((fold[row] === k) === isTest) rows.push(row);
  }
  return Uint32Array.from(rows);
}
