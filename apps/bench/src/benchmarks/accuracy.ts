import { measure, testRows, trainRows, type FoldPlan } from '@senti/classifier';
import { defaultTrainingOptions } from '@senti/contract';
import { createSimdEngine } from '@senti/engine-simd';
import { createFoldThreads } from '@senti/fold-threads';
import { binomialTail, trainCorpus } from '@senti/pipeline';
import { loadDemo, loadReal, realSetNames, type BenchCorpus } from '../corpora.ts';
import { fastText } from '../peers/fasttext.ts';
import { multinomialNaiveBayes } from '../peers/naive-bayes.ts';
import { natural } from '../peers/natural.ts';
import type { OutsidePeer } from '../peers/outside-peer.ts';
import type { Peer } from '../peers/peer.ts';
import { scikitLearn } from '../peers/scikit-learn.ts';
import { wink } from '../peers/wink.ts';
import type { Findings, Series } from '../results.ts';
import type { BenchOptions } from './benchmark.ts';

const peers: readonly Peer[] = [multinomialNaiveBayes, wink, natural];
const outsidePeers: readonly OutsidePeer[] = [fastText, scikitLearn];
const seeds = [1, 2, 3] as const;

/**
 * How often each is right on test rows of the same folds: peers, which learn from the training rows of each, and
 * Senti's default (three seeds), which has its own base corpus besides; without that too, so that like is compared
 * with like. Each with the exact McNemar test against Senti's first seed. The demo corpus, and the sets of
 * SENTI_REAL_DATA.
 */
export async function accuracy({ isQuick }: BenchOptions): Promise<Findings> {
  const findings: Findings = { series: [], absent: [] };
  const ready: OutsidePeer[] = [];
  for (const peer of outsidePeers) {
    const reason = await peer.whyAbsent();
    if (reason === undefined) ready.push(peer);
    else findings.absent.push({ contestant: peer.name, reason });
  }
  const corpora = [loadDemo, ...(isQuick ? [] : realSetNames.map((name) => () => loadReal(name)))];
  for (const load of corpora) {
    const corpus = await load();
    if (!corpus) continue;
    const { series, absent } = await measureCorpus(corpus, ready, isQuick ? seeds.slice(0, 1) : seeds);
    findings.series.push(...series);
    findings.absent.push(...absent);
  }
  return findings;
}

async function measureCorpus(
  corpus: BenchCorpus,
  outside: readonly OutsidePeer[],
  ownSeeds: readonly number[],
): Promise<Findings> {
  const { name, dataset, plan } = corpus;
  const labels = dataset.reviews.map(({ label }) => label);
  const tested = Array.from({ length: plan.count }, (_fit, fold) => Array.from(testRows(plan, fold))).flat();
  const absent: Findings['absent'] = [];
  const series: Series[] = [];
  const own: Float64Array[] = [];
  const add = async (
    contestant: string,
    work: () => Promise<Float64Array> | Float64Array,
    figure?: Record<string, number>,
  ) => {
    const startedAtMs = performance.now();
    const probabilities = await work();
    const seconds = (performance.now() - startedAtMs) / 1000;
    const figures = { ...figuresOf(tested, labels, probabilities), ...figure };
    const versus = own[0] ? compare(tested, labels, own[0], probabilities) : undefined;
    series.push({
      contestant,
      corpus: name,
      amount: tested.length,
      unit: 'rows',
      rounds: [{ seconds }],
      figures: { ...figures, ...versus },
    });
    return probabilities;
  };
  for (const seed of ownSeeds) {
    const probabilities = await add('senti', () => sentiOf(corpus, { seed, builtInBase: true }), { seed });
    own.push(probabilities);
  }
  const [seed] = seeds;
  await add('senti, without its base corpus', () => sentiOf(corpus, { seed, builtInBase: false }), { seed });
  for (const peer of peers) {
    if (dataset.reviews.length > (peer.mostRows ?? Infinity)) {
      absent.push({
        contestant: peer.name,
        reason: `too slow for the ${dataset.reviews.length} rows of ${name}`,
      });
    } else await add(peer.name, () => crossValidate(peer, corpus));
  }
  for (const peer of outside) await add(peer.name, () => peer.crossValidate(corpus));
  return { series, absent };
}

/** P(positive) of each row by the model of its fold; NaN where none tests it. */
async function sentiOf(
  { name, dataset, plan }: BenchCorpus,
  options: { seed: number; builtInBase: boolean },
): Promise<Float64Array> {
  const { pooled } = await trainCorpus({
    modelId: '0000000000000000',
    idFile: name,
    sources: [],
    dataset,
    options: { ...defaultTrainingOptions, ...options },
    plan,
    engine: createSimdEngine(),
    threads: createFoldThreads(),
  });
  const probabilities = new Float64Array(dataset.reviews.length).fill(NaN);
  pooled.rows.forEach((row, index) => (probabilities[row] = pooled.probabilities[index]!));
  return probabilities;
}

function crossValidate(
  peer: Peer,
  { dataset: { reviews }, plan }: { dataset: BenchCorpus['dataset']; plan: FoldPlan },
) {
  const probabilities = new Float64Array(reviews.length).fill(NaN);
  for (let fold = 0; fold < plan.count; fold++) {
    const classify = peer.learn(Array.from(trainRows(plan, fold), (row) => reviews[row]!));
    for (const row of testRows(plan, fold)) probabilities[row] = classify(reviews[row]!.text);
  }
  return probabilities;
}

function figuresOf(rows: readonly number[], labels: readonly number[], probabilities: Float64Array) {
  const {
    accuracy: right,
    auc,
    logLoss,
    ece,
  } = measure(
    rows.map((row) => labels[row]!),
    rows.map((row) => probabilities[row]!),
  );
  return { accuracy: right, auc, logLoss, ece };
}

/** Rows that one alone got right, and how likely so great a difference is by chance, of both sides. */
export function compare(
  rows: readonly number[],
  labels: readonly number[],
  ours: Float64Array,
  theirs: Float64Array,
): { sentiOnly: number; peerOnly: number; pValue: number } {
  let [sentiOnly, peerOnly] = [0, 0];
  for (const row of rows) {
    const isOurs = ours[row]! >= 0.5 === (labels[row] === 1);
    const isTheirs = theirs[row]! >= 0.5 === (labels[row] === 1);
    if (isOurs && !isTheirs) sentiOnly++;
    if (isTheirs && !isOurs) peerOnly++;
  }
  const tail = binomialTail(Math.max(sentiOnly, peerOnly), sentiOnly + peerOnly);
  return { sentiOnly, peerOnly, pValue: Math.min(1, 2 * tail) };
}
