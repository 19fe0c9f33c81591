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
    const other = Number((BigInt(draw()) * BigInt(index + 1)) >> 32n);
    [order[index], order[other]] = [order[other]!, order[index]!];
  }
  return order;
}

/** Above so many rows one tenth is held out instead of five folds: enough to weigh a few scores by. */
const mostRowsForFolds = 6000;

export interface InnerFolds {
  /** Fold of each training row, in their order. */
  fold: Uint8Array;
  /** How many folds are held out in turn, from the first. */
  tested: number;
}

/**
 * The folds inside a training part, by which its scores are weighed: 5, or one of 10 held out above 6,000
 * rows. Rows of one group stand together.
 */
export function splitInnerFolds(
  rows: number,
  seed: number,
  groupOf?: (index: number) => unknown,
): InnerFolds {
  const [folds, tested] = rows <= mostRowsForFolds ? [5, 5] : [10, 1];
  const fold = new Uint8Array(rows);
  shuffledOrder(rows, seed).forEach((row, place) => (fold[row] = place % folds));
  if (groupOf) {
    const foldOfGroup = new Map<unknown, number>();
    for (let row = 0; row < rows; row++) {
      const group = groupOf(row);
      const known = foldOfGroup.get(group);
      if (known === undefined) foldOfGroup.set(group, fold[row]!);
      else fold[row] = known;
    }
  }
  return { fold, tested };
}
