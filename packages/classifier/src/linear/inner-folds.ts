/** Draws whole numbers from 0 to 2³² − 1, the same in every language. Source: Tommy Ettinger's mulberry32. */
export function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  };
}

/** 0 to n − 1 in a random order, the same in every language. Source: Fisher and Yates, from the end. */
export function shuffledOrder(n: number, seed: number): Uint32Array {
  const order = Uint32Array.from({ length: n }, (_value, index) => index);
  const draw = mulberry32(seed);
  for (let index = n - 1; index > 0; index--) {
    const other = shareOf(draw(), index + 1);
    const moved = order[index]!;
    order[index] = order[other]!;
    order[other] = moved;
  }
  return order;
}

/** ⌊draw · n / 2³²⌋ of 32-bit numbers, in two steps that lose no digit: the product may have 64 binary ones. */
export function shareOf(draw: number, n: number): number {
  const low = Math.floor(((draw & 0xffff) * n) / 0x1_0000);
  return Math.floor(((draw >>> 16) * n + low) / 0x1_0000);
}

/** Above so many rows one tenth is held out instead of five folds: enough to weigh a few scores by. */
const mostRowsForFolds = 6000;

export interface InnerFolds {
  /** Fold of each training row, in their order. */
  fold: Uint8Array;
  /** How many folds are held out in turn, from the first. */
  tested: number;
}

/** How many parts so many rows are split into, and how many of them are held out in turn. */
export function countInnerFolds(rows: number): { folds: number; tested: number } {
  return rows <= mostRowsForFolds ? { folds: 5, tested: 5 } : { folds: 10, tested: 1 };
}

/**
 * The folds inside a training part, by which its scores are weighed: 5, or one of 10 held out above 6,000
 * rows. Rows of one group, a whole number from 0, stand together.
 */
export function splitInnerFolds(rows: number, seed: number, groupOf?: (index: number) => number): InnerFolds {
  const { folds, tested } = countInnerFolds(rows);
  const fold = new Uint8Array(rows);
  shuffledOrder(rows, seed).forEach((row, place) => (fold[row] = place % folds));
  if (groupOf) keepTogether(fold, groupOf);
  return { fold, tested };
}

/** Puts the rows of each group into the fold of its first. */
function keepTogether(fold: Uint8Array, groupOf: (index: number) => number): void {
  let last = -1;
  for (let row = 0; row < fold.length; row++) last = Math.max(last, groupOf(row));
  const foldOfGroup = new Int8Array(last + 1).fill(-1);
  for (let row = 0; row < fold.length; row++) {
    const group = groupOf(row);
    if (foldOfGroup[group] === -1) foldOfGroup[group] = fold[row]!;
    else fold[row] = foldOfGroup[group]!;
  }
}
