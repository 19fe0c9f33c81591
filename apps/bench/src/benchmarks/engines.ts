import {
  createTypedArrayEngine,
  defaultTrainingOptions,
  thesisMlp,
  type Engine,
  type FitTask,
} from '@senti/classifier';
import type { LabelledReview } from '@senti/dataset';
import { createSimdEngine } from '@senti/engine-simd';
import { countVectorizer1, fitVocabulary } from '@senti/vectorizer';
import { loadSmall } from '../corpora.ts';
import type { Findings, Series } from '../results.ts';
import { interleave } from '../rounds.ts';
import type { BenchOptions } from './benchmark.ts';

/** tfjs is too slow for all epochs; an epoch costs the same from the first to the last. */
const tfjsEpochs = { full: 2, quick: 1 };

/** One fit of the thesis's network on all rows of a corpus by each engine, in turns; tfjs a few epochs of it, also by its own `fit`. */
export async function engines({ isQuick }: BenchOptions): Promise<Findings> {
  const { openDense } = await import('../peers/tfjs-fit.ts'); // over a megabyte of scripts, as what follows
  const { createTfjsEngine } = await import('@senti/engine-tfjs');
  const { epochs } = defaultTrainingOptions;
  const few = isQuick ? tfjsEpochs.quick : tfjsEpochs.full;
  const series: Series[] = [];
  const ours: [engine: Engine, epochs: number][] = [
    [createSimdEngine(), epochs],
    [createTypedArrayEngine(), epochs],
    [await createTfjsEngine({ backend: 'wasm' }), few],
    [await createTfjsEngine({ backend: 'cpu' }), few],
  ];
  for (const { name, dataset } of (await loadSmall()).slice(0, isQuick ? 1 : undefined)) {
    const { reviews } = dataset;
    const task = taskOf(reviews);
    const dense = await openDense(task);
    const contestants = [
      ...ours.map(([engine, count]) => ({
        engine: engine.name,
        count,
        fit: (own: FitTask) => engine.fit(own),
      })),
      { engine: 'tfjs-wasm, its own fit on dense rows', count: few, fit: dense.fit },
    ];
    const taken = await interleave(
      contestants.map(({ engine, count, fit }) => ({
        name: engine,
        run: () => fit({ ...task, options: { ...task.options, epochs: count } }),
      })),
      { rounds: isQuick ? 2 : 5, warmUps: 1 },
    );
    dense.dispose();
    series.push(
      ...contestants.map(({ engine, count }, index) => ({
        contestant: engine,
        corpus: name,
        amount: count,
        unit: 'epochs',
        rounds: taken[index]!,
        figures: { rows: reviews.length, columns: task.columns, epochsOfAFit: epochs },
        ...(count < epochs && { note: `${count} of ${epochs} epochs, scaled` }),
      })),
    );
  }
  return { series, absent: [] };
}

/** All rows of a corpus over all columns of `countvectorizer-1`. */
function taskOf(reviews: readonly LabelledReview[]): FitTask {
  const texts = reviews.map(({ text }) => text);
  const vocabulary = fitVocabulary(texts, countVectorizer1);
  return {
    network: thesisMlp,
    batch: vocabulary.vectorizeAll(texts),
    labels: Uint8Array.from(reviews, ({ label }) => label),
    rows: Uint32Array.from(reviews.keys()),
    columns: vocabulary.size,
    options: defaultTrainingOptions,
  };
}
