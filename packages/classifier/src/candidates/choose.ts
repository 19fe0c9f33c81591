import type { FitHooks } from '../engine.ts';
import { crossEntropy } from '../metrics.ts';
import type { Candidate, FitRequest, Fitted } from './candidate.ts';

export interface FittedCandidate extends Fitted {
  name: Candidate['name'];
}

/** Each candidate learnt from the same rows, in their order. @throws as `Candidate.fit`. */
export async function fitCandidates(
  candidates: readonly Candidate[],
  request: Omit<FitRequest, 'holdOut' | 'shared'>,
  hooks?: FitHooks,
): Promise<FittedCandidate[]> {
  const fitted: FittedCandidate[] = [];
  const shared: NonNullable<FitRequest['shared']> = new Map();
  for (const candidate of candidates) {
    const holdOut = candidates.length > 1;
    fitted.push({ name: candidate.name, ...(await candidate.fit({ ...request, holdOut, shared }, hooks)) });
  }
  return fitted;
}

/** The one with the least log-loss on the training rows that all of them held out; of equals the first. */
export function chooseFitted(fitted: readonly FittedCandidate[], labels: ArrayLike<number>): FittedCandidate {
  let best = fitted[0]!;
  if (fitted.length === 1) return best;
  const known = fitted.map(({ heldOut }) => {
    const ofRow = new Float64Array(labels.length).fill(NaN);
    heldOut?.rows.forEach((row, index) => (ofRow[row] = heldOut.probabilities[index]!));
    return ofRow;
  });
  const common = best.heldOut?.rows.filter((row) => known.every((ofRow) => !Number.isNaN(ofRow[row])));
  let least = Infinity;
  fitted.forEach((candidate, index) => {
    let loss = 0;
    for (const row of common ?? []) loss += crossEntropy(known[index]![row]!, labels[row]!);
    if (loss < least) [best, least] = [candidate, loss];
  });
  return best;
}
