import { createPredictor, type Model } from '@senti/classifier';
import { defaultTrainingOptions } from '@senti/contract';
import { createSimdEngine } from '@senti/engine-simd';
import { openModel, trainCorpus } from '@senti/pipeline';
import { runNode } from '../child-process.ts';
import { loadSmall, type BenchCorpus } from '../corpora.ts';
import { natural } from '../peers/natural.ts';
import { wink } from '../peers/wink.ts';
import { projectRoot, type Findings, type Series } from '../results.ts';
import { interleave, type Contestant } from '../rounds.ts';
import type { BenchOptions } from './benchmark.ts';

/** Copies of the corpus that each contestant reads a round, by how fast it is. */
const copies = { senti: 50, wink: 2, natural: 1, tfjs: 1 };

/**
 * Reviews a second from text to probability: Senti's default model of a corpus, the same model by tfjs (our
 * vectorizer's typed rows, tfjs's plain JavaScript backend), and peers that learnt the same corpus, in turns; then
 * the page's own worker in Chromium.
 */
export async function inference({ isQuick }: BenchOptions): Promise<Findings> {
  const series: Series[] = [];
  for (const corpus of (await loadSmall()).slice(0, isQuick ? 1 : undefined)) {
    series.push(...(await measureCorpus(corpus, isQuick)));
  }
  const { found, whyAbsent } = await measureBrowser(isQuick ? 2 : 5);
  if (found) series.push(...found);
  const absent = whyAbsent === undefined ? [] : [{ contestant: 'senti, browser worker', reason: whyAbsent }];
  return { series, absent };
}

async function measureCorpus({ name, dataset, plan }: BenchCorpus, isQuick: boolean): Promise<Series[]> {
  const { reviews } = dataset;
  const texts = reviews.map(({ text }) => text);
  const model = await trainDefault({ name, dataset, plan });
  const predictor = createPredictor(model);
  const classifyAll = {
    wink: wink.learn(reviews),
    natural: natural.learn(reviews),
    senti: predictor.predict,
  };
  const contestants: (Contestant & { copies: number })[] = [
    { name: 'senti', classify: classifyAll.senti, copies: copies.senti },
    { name: wink.name, classify: classifyAll.wink, copies: copies.wink },
    { name: natural.name, classify: classifyAll.natural, copies: copies.natural },
  ].map(({ name: contestant, classify, copies: times }) => ({
    name: contestant,
    copies: times,
    run: () => {
      for (let copy = 0; copy < times; copy++) for (const text of texts) classify(text);
    },
  }));
  contestants.push({ name: 'tfjs-cpu', copies: copies.tfjs, run: await tfjsOf(model, texts) });
  const taken = await interleave(contestants, { rounds: isQuick ? 3 : 9, warmUps: 1 });
  return contestants.map(({ name: contestant, copies: times }, index) => ({
    contestant,
    corpus: name,
    amount: times * texts.length,
    unit: 'reviews',
    rounds: taken[index]!,
    figures: { wordsPerReview: texts.reduce((sum, text) => sum + text.split(' ').length, 0) / texts.length },
  }));
}

/** The model that `senti train` makes; two folds are enough, as only its figures need more. */
async function trainDefault({ name, dataset }: Omit<BenchCorpus, 'path'>): Promise<Model> {
  const { files } = await trainCorpus({
    modelId: '0000000000000000',
    idFile: name,
    sources: [],
    dataset,
    options: { ...defaultTrainingOptions, folds: 2 },
    engine: createSimdEngine(),
  });
  const byName = new Map(files.map((file) => [file.name, file.bytes]));
  const opened = await openModel((file) => Promise.resolve(byName.get(file)));
  return opened.model;
}

/** The same answers by tfjs: every head over typed sparse rows. */
async function tfjsOf({ heads, vocabulary }: Model, texts: readonly string[]): Promise<() => void> {
  const { createTfjsEngine } = await import('@senti/engine-tfjs');
  const engine = await createTfjsEngine({ backend: 'cpu' });
  return () => {
    const batch = vocabulary.vectorizeAll(texts);
    for (const { network, weights } of heads) engine.predict(network, weights, batch);
  };
}

interface BrowserMeasured {
  reviews: number;
  wordsPerReview: number;
  chromium: string;
  firstLabelMs: number[];
  firstListMs: number[];
  classifyMs: number[];
  gzipBytes: Record<string, number>;
}

async function measureBrowser(rounds: number): Promise<{ found?: Series[]; whyAbsent?: string }> {
  await runNode(['apps/web/build-when-stale.ts'].map((path) => `${projectRoot}/${path}`));
  const { stdout } = await runNode([`${projectRoot}/test/bench/browser-worker.ts`, String(rounds)]);
  const measured = JSON.parse(stdout) as BrowserMeasured | { absent: string };
  if ('absent' in measured) return { whyAbsent: measured.absent };
  const { reviews, wordsPerReview, chromium, firstLabelMs, firstListMs, classifyMs, gzipBytes } = measured;
  const shared = { contestant: 'senti, browser worker', corpus: 'demo' };
  const toRounds = (times: readonly number[]) => times.map((ms) => ({ seconds: ms / 1000 }));
  return {
    found: [
      {
        ...shared,
        amount: reviews,
        unit: 'reviews',
        rounds: toRounds(classifyMs),
        figures: { wordsPerReview, workerGzipBytes: gzipBytes['worker.js']! },
        note: `Chromium ${chromium}`,
      },
      {
        ...shared,
        contestant: 'senti, new browser worker',
        amount: reviews,
        unit: 'reviews',
        rounds: toRounds(firstListMs),
      },
      { ...shared, amount: 1, unit: 'first label', rounds: toRounds(firstLabelMs) },
    ],
  };
}
