import {
  createTypedArrayEngine,
  defaultTrainingOptions,
  thesisMlp,
  type Engine,
  type FitTask,
} from '@senti/classifier';
import { createSimdEngine } from '@senti/engine-simd';
import { countVectorizer1, fitVocabulary } from '@senti/vectorizer';
import { loadSmall } from '../corpora.ts';
import type { Findings, Series } from '../results.ts';
import { interleave } from '../rounds.ts';
import type { BenchOptions } from './benchmark.ts';

/** tfjs is too slow for all epochs; an epoch costs the same from the first to the last. */
const tfjsEpochs = { full: 2, quick: 1 };

/** One fit of the thesis's network on all rows of a corpus by each engine, in turns; tfjs a few epochs of it. */
export async function engines({ isQuick }: BenchOptions): Promise<Findings> {
  const { createTfjsEngine } = await import('@senti/engine-tfjs');
  const { epochs } = defaultTrainingOptions;
  const few = isQuick ? tfjsEpochs.quick : tfjsEpochs.full;
  const contestants: [engine: Engine, epochs: number][] = [
    [createSimdEngine(), epochs],
    [createTypedArrayEngine(), epochs],
    [await createTfjsEngine({ backend: 'wasm' }), few],
    [await createTfjsEngine({ backend: 'cpu' }), few],
  ];
  const series: Series[] = [];
  for (const { name, dataset } of (await loadSmall()).slice(0, isQuick ? 1 : undefined)) {
    const { reviews } = dataset;
    const texts = reviews.map(({ text }) => text);
    const vocabulary = fitVocabulary(texts, countVectorizer1);
    const task: Omit<FitTask, 'options'> = {
      network: thesisMlp,
      batch: vocabulary.vectorizeAll(texts),
      labels: Uint8Array.from(reviews, ({ label }) => label),
      rows: Uint32Array.from(reviews.keys()),
      columns: vocabulary.size,
    };
    const taken = await interleave(
      contestants.map(([engine, count]) => ({
        name: engine.name,
        run: () => engine.fit({ ...task, options: { ...defaultTrainingOptions, epochs: count } }),
      })),
      { rounds: isQuick ? 2 : 5, warmUps: isQuick ? 0 : 1 },
    );
    series.push(
      ...contestants.map(([engine, count], index) => ({
        contestant: engine.name,
        corpus: name,
        amount: count,
        unit: 'epochs',
        rounds: taken[index]!,
        figures: { rows: reviews.length, columns: vocabulary.size, epochsOfAFit: epochs },
        ...(count < epochs && { note: `${count} of ${epochs} epochs, scaled` }),
      })),
    );
  }
  return { series, absent: [] };
}
