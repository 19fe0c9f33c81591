import type { CandidateName, FittedCandidate } from '@senti/classifier';

/** What a fold came to: numbers alone, so that it survives JSON. */
export interface FoldOutcome {
  fold: number;
  /** Its test rows, and what the chosen candidate predicts for them. */
  rows: number[];
  probabilities: number[];
  chosen: CandidateName;
  /** What each candidate predicts for the same rows. */
  candidates: { name: CandidateName; probabilities: number[] }[];
  /** What the chosen one would predict without limits on its size; not measured in every fold. */
  unlimited?: number[];
}

/** Up to so many rows the cost of limits is measured in every fold, above in the first alone. */
const everyFoldRows = 6000;

/** Whether a fold measures what limits on the size of its model cost, `rows` being those of the whole corpus. */
export function measuresCost(fold: number, rows: number): boolean {
  return fold === 0 || rows <= everyFoldRows;
}

/** The outcome of a fold's fitted candidates on its test rows. */
export async function measureFold({
  fold,
  test,
  fitted,
  chosen,
  wantsUnlimited,
}: {
  fold: number;
  test: Uint32Array;
  fitted: readonly FittedCandidate[];
  chosen: FittedCandidate;
  wantsUnlimited: boolean;
}): Promise<FoldOutcome> {
  const candidates = fitted.map(({ name, predict }) => ({ name, probabilities: Array.from(predict(test)) }));
  const outcome: FoldOutcome = {
    fold,
    rows: Array.from(test),
    probabilities: candidates.find(({ name }) => name === chosen.name)!.probabilities,
    chosen: chosen.name,
    candidates,
  };
  const isLimited = chosen.name !== 'thesis-mlp';
  return isLimited && wantsUnlimited
    ? { ...outcome, unlimited: Array.from(await chosen.predictUnlimited(test)) }
    : outcome;
}
