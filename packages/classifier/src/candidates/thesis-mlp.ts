import { defaultTrainingOptions, type FitHooks } from '../engine.ts';
import { splitInnerFolds } from '../linear/inner-folds.ts';
import { thesisMlp } from '../network.ts';
import type { Candidate, FitRequest, TrainingCorpus } from './candidate.ts';

/** Added to a fold's number for the fit that leaves its inner fold out. */
const heldOutStream = 1000;

/** The 2021 thesis's network over all columns of `countvectorizer-1`, to the letter and uncalibrated. */
export function createThesisMlp(corpus: TrainingCorpus, { epochs }: { epochs: number }): Candidate {
  const network = thesisMlp;
  const { labels, engine, seed } = corpus;
  const fitRows = (rows: Uint32Array, fold: number, hooks?: FitHooks) => {
    const { vocabulary, batch } = corpus.counts();
    const options = { ...defaultTrainingOptions, epochs, seed, fold };
    return engine.fit({ network, batch, labels, rows, columns: vocabulary.size, options }, hooks);
  };
  return {
    name: 'thesis-mlp',
    async fit({ rows, fold, holdOut }: FitRequest, hooks) {
      const { vocabulary, batch } = corpus.counts();
      const weights = await fitRows(rows, fold, hooks);
      const predict = (asked: Uint32Array) => engine.predict(network, weights, batch, asked);
      return {
        heldOut: holdOut ? await predictHeldOut() : undefined,
        predict,
        predictUnlimited: (asked) => Promise.resolve(predict(asked)),
        toModel: () => ({ name: network.name, vocabulary, heads: [{ network, weights }] }),
        calibration: { method: 'none' },
      };

      /** One inner fold's rows: a network is too dear to be fitted for each. */
      async function predictHeldOut() {
        const { fold: inner } = splitInnerFolds(rows.length, seed, (index) => corpus.groups[rows[index]!]!);
        const train = rows.filter((_row, index) => inner[index] !== 0);
        const test = rows.filter((_row, index) => inner[index] === 0);
        const kept = await fitRows(train, fold + heldOutStream, hooks);
        return { rows: test, probabilities: engine.predict(network, kept, batch, test) };
      }
    },
  };
}
