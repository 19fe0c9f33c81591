import { trainCorpus, type TrainedModel } from '../../packages/pipeline/src/index.ts';

type TrainCorpus = typeof trainCorpus;

/**
 * `trainCorpus`, made quick: the sum over n-grams alone, with few folds. Each model is made once, and
 * every later training of it goes through its folds again and ends with the same bytes.
 */
export function createReplayedTraining(folds = 2): TrainCorpus {
  const made = new Map<string, Promise<{ outcomes: FoldOutcomes; trained: TrainedModel }>>();
  return async (request) => {
    const options = { ...request.options, candidate: 'senti-linear', folds, builtInBase: false } as const;
    const { foldStore, signal, onProgress: _told, ...rest } = request;
    const known = made.get(request.modelId) ?? make({ ...rest, signal: undefined, options });
    made.set(request.modelId, known);
    const { outcomes, trained } = await known;
    for (const [fold, outcome] of outcomes.entries()) {
      signal?.throwIfAborted();
      if (!(await foldStore?.load(fold))) await foldStore?.save(outcome, fold + 1);
    }
    signal?.throwIfAborted();
    return trained;
  };
}

type FoldStore = NonNullable<Parameters<TrainCorpus>[0]['foldStore']>;
type FoldOutcomes = Parameters<FoldStore['save']>[0][];

async function make(request: Parameters<TrainCorpus>[0]) {
  const outcomes: FoldOutcomes = [];
  const foldStore: FoldStore = {
    load: () => Promise.resolve(undefined),
    save: (outcome) => {
      outcomes.push(outcome);
      return Promise.resolve();
    },
  };
  return { outcomes, trained: await trainCorpus({ ...request, foldStore }) };
}
