import type { BenchCorpus } from '../corpora.ts';

/** A classifier of another language, run by a command that the machine may have or not. */
export interface OutsidePeer {
  name: string;
  /** Why it can't be run here, or `undefined` when it can. */
  whyAbsent: () => Promise<string | undefined>;
  /** P(positive) of each row of the corpus by the fit whose test row it is; NaN where it is none's. */
  crossValidate: (corpus: BenchCorpus) => Promise<Float64Array>;
}
