import { defaultTrainingOptions, thesisMlp, type FitTask } from '../../packages/classifier/src/index.ts';
import { createSmallCorpus } from '../../packages/classifier/src/small-corpus.ts';

/** Two epochs of the thesis network on a made-up corpus. */
export function smallTask(): FitTask {
  const { batch, labels, vocabulary } = createSmallCorpus();
  const rows = Uint32Array.from(labels.keys());
  const options = { ...defaultTrainingOptions, epochs: 2 };
  return { network: thesisMlp, batch, labels, rows, columns: vocabulary.size, options };
}
