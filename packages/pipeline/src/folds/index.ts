/** What a thread needs to work out folds, and no more: it loads in a fraction of the time of the whole package. */
export type { FoldMaterial } from './fold-material.ts';
export { fitsAtOnce, workAlone, type FoldThreads } from './fold-threads.ts';
export type { FoldOutcome } from '../fold-outcome.ts';
export { createFoldRunner } from './fold-runner.ts';
