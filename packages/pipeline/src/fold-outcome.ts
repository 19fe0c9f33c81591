import { fitCandidates, type CandidateName, type FitHooks, type FittedCandidate } from '@senti/classifier';
import type { PreparedTraining } from './prepare-training.ts';

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

/** The outcome of a fold's fitted candidates on its test rows. */
export async function measureFold({
  fold,
  rows,
  test,
  fitted,
  chosen,
  unlimited,
  hooks,
}: {
  fold: number;
  rows: Uint32Array;
  test: Uint32Array;
  fitted: readonly FittedCandidate[];
  chosen: FittedCandidate;
  unlimited: PreparedTraining['unlimited'];
  hooks: FitHooks;
}): Promise<FoldOutcome> {
  const candidates = fitted.map(({ name, predict }) => ({ name, probabilities: Array.from(predict(test)) }));
  const outcome: FoldOutcome = {
    fold,
    rows: Array.from(test),
    probabilities: candidates.find(({ name }) => name === chosen.name)!.probabilities,
    chosen: chosen.name,
    candidates,
  };
  if (chosen.name === 'thesis-mlp') return outcome;
  if (!unlimited) return { ...outcome, unlimited: Array.from(chosen.predictUnrounded(test)) };
  if (!unlimited.everyFold && fold > 0) return outcome;
  const [whole] = await fitCandidates(
    unlimited.candidates.filter(({ name }) => name === chosen.name),
    { rows, fold },
    hooks,
  );
  return { ...outcome, unlimited: Array.from(whole!.predictUnrounded(test)) };
}
