import { describe, expect, it } from 'vitest';
import { FoldsError, FoldsLengthError, InputShapeError } from './errors.ts';
import { parseFoldsFile, splitFolds, testRows, trainRows } from './folds.ts';

describe('splitFolds', () => {
  it('refuses more folds than there are groups, and says how many there are', () => {
    expect(() => splitFolds(['a', 'a', 'b'], [1, 1, 0], { folds: 3, seed: 1 })).toThrow(FoldsError);
    expect(() => splitFolds(['a', 'a', 'b'], [1, 1, 0], { folds: 3, seed: 1 })).toThrow('2 groups');
  });

  it.each([1, 0, 2.5, NaN, 70_000])('refuses %d folds', (folds) => {
    expect(() => splitFolds(['a', 'b'], [1, 0], { folds, seed: 1 })).toThrow(FoldsError);
  });

  it('refuses a label too few', () => {
    expect(() => splitFolds(['a', 'b'], [1], { folds: 2, seed: 1 })).toThrow(InputShapeError);
  });

  it('splits otherwise under another seed', () => {
    const texts = Array.from({ length: 40 }, (_, row) => `t${row}`);
    const labels = texts.map((_text, row) => row % 2);
    expect(splitFolds(texts, labels, { folds: 4, seed: 1 })).not.toEqual(
      splitFolds(texts, labels, { folds: 4, seed: 2 }),
    );
  });
});

describe('parseFoldsFile', () => {
  it('takes each value as a test fold in turn, whatever kind is written but "split"', () => {
    const plan = parseFoldsFile({ kind: 'group', fold: [7, 3, 3, 9] }, 4);
    expect(plan).toEqual({ kind: 'folds', fold: Uint16Array.of(1, 0, 0, 2), count: 3 });
    expect(testRows(plan, 0)).toEqual(Uint32Array.of(1, 2));
    expect(trainRows(plan, 0)).toEqual(Uint32Array.of(0, 3));
  });

  it('reads a split as one fit that tests on 0 and trains on 1', () => {
    const plan = parseFoldsFile({ kind: 'split', fold: [1, 0, 1] }, 3);
    expect(plan).toEqual({ kind: 'split', fold: Uint16Array.of(1, 0, 1), count: 1 });
    expect(testRows(plan, 0)).toEqual(Uint32Array.of(1));
    expect(trainRows(plan, 0)).toEqual(Uint32Array.of(0, 2));
    expect(() => testRows(plan, 1)).toThrow(FoldsError);
  });

  it('refuses a length that does not fit, and says both numbers', () => {
    expect(() => parseFoldsFile({ fold: [0, 1] }, 1002)).toThrow(FoldsLengthError);
    expect(() => parseFoldsFile({ fold: [0, 1] }, 1002)).toThrow('2 entries, the corpus has 1002 rows');
  });

  it.each([
    ['nothing', null],
    ['a number', 3],
    ['no list', { fold: '01' }],
    ['a text among the folds', { fold: [0, '1', 2] }],
    ['a negative fold', { fold: [0, -1, 2] }],
    ['half a fold', { fold: [0, 0.5, 2] }],
    ['a single fold', { fold: [1, 1, 1] }],
    ['a split into three', { kind: 'split', fold: [0, 1, 2] }],
    ['a split without a test', { kind: 'split', fold: [1, 2, 1] }],
  ])('refuses %s', (_what, json) => {
    expect(() => parseFoldsFile(json, 3)).toThrow(FoldsError);
  });
});
