import { createReadStream } from 'node:fs';
import { cpus } from 'node:os';
import * as tf from '@tensorflow/tfjs';
import {
  createTypedArrayEngine,
  defaultTrainingOptions,
  splitFolds,
  thesisMlp,
  trainRows,
  type Engine,
  type FitTask,
  type FoldPlan,
} from '../../packages/classifier/src/index.ts';
import { readDataset } from '../../packages/dataset/src/index.ts';
import { createSimdEngine } from '../../packages/engine-simd/src/index.ts';
import { createTfjsEngine } from '../../packages/engine-tfjs/src/index.ts';
import { countVectorizer1, fitVocabulary, rowAt } from '../../packages/vectorizer/src/index.ts';

/**
 * Entry: the thesis job (10 folds and all rows, 30 epochs of its network) by each engine, and by tfjs's own `fit` on
 * dense rows, one after another in each of some rounds: `node test/bench/engines.ts FILE [ROUNDS=3]`. The slow ones
 * do a part of it, which is multiplied; CPU-seconds of the whole process.
 */
const [file, rounds = '3'] = process.argv.slice(2);
if (file === undefined) throw new Error('usage: node test/bench/engines.ts FILE [ROUNDS]');
const { reviews, groups } = await readDataset(() => createReadStream(file));
const texts = reviews.map(({ text }) => text);
const labels = Uint8Array.from(reviews, ({ label }) => label);
const vocabulary = fitVocabulary(texts, countVectorizer1);
const batch = vocabulary.vectorizeAll(texts);
const plan: FoldPlan = {
  kind: 'folds',
  fold: splitFolds(groups, labels, { folds: 10, seed: 1 }),
  count: 10,
};
const { epochs, batchSize } = defaultTrainingOptions;
const fits = plan.count + 1;

function taskOf(fold: number, change: Partial<FitTask['options']> = {}): FitTask {
  const rows = fold < plan.count ? trainRows(plan, fold) : Uint32Array.from(labels.keys());
  const options = { ...defaultTrainingOptions, fold, ...change };
  return { network: thesisMlp, batch, labels, rows, columns: vocabulary.size, options };
}

async function fitAll(engine: Engine): Promise<void> {
  for (let fold = 0; fold < fits; fold++) await engine.fit(taskOf(fold));
}

const wasm = await createTfjsEngine({ backend: 'wasm' });
const simd = createSimdEngine();
const typedArrays = createTypedArrayEngine();
const tfjsEpochs = 3;

/** Some epochs of one fold by tfjs alone, as the thesis's own program has it. */
async function fitDense(): Promise<void> {
  await tf.setBackend('wasm');
  const rows = trainRows(plan, 0);
  const dense = tf.buffer([rows.length, vocabulary.size]);
  rows.forEach((row, index) => {
    const { columns, values } = rowAt(batch, row);
    columns.forEach((column, at) => dense.set(values[at]!, index, column));
  });
  const [x, y] = [
    dense.toTensor(),
    tf.tensor2d(
      Array.from(rows, (row) => labels[row]!),
      [rows.length, 1],
    ),
  ];
  const model = tf.sequential();
  thesisMlp.layers.forEach(({ units, activation, dropout }, layer) => {
    model.add(tf.layers.dense({ units, activation, ...(layer === 0 && { inputShape: [vocabulary.size] }) }));
    if (dropout) model.add(tf.layers.dropout({ rate: dropout }));
  });
  model.compile({ optimizer: tf.train.adam(1e-3), loss: 'binaryCrossentropy' });
  const used = process.cpuUsage();
  await model.fit(x, y, { epochs: tfjsEpochs, batchSize });
  fitDenseSeconds = secondsSince(used);
  tf.dispose([x, y]);
  model.dispose();
}
let fitDenseSeconds = 0;

const contenders: { name: string; part: number; run: () => Promise<unknown>; seconds?: () => number }[] = [
  { name: simd.name, part: 1, run: () => fitAll(simd) },
  { name: typedArrays.name, part: 1, run: () => fitAll(typedArrays) },
  {
    name: `${wasm.name} by our engine`,
    part: tfjsEpochs / epochs / fits,
    run: () => wasm.fit(taskOf(0, { epochs: tfjsEpochs })),
  },
  {
    name: "tfjs-wasm by tfjs's own fit",
    part: tfjsEpochs / epochs / fits,
    run: fitDense,
    seconds: () => fitDenseSeconds,
  },
];

function secondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

await simd.fit(taskOf(0, { epochs: 1 })); // every contender's code is loaded before the first round
await wasm.fit(taskOf(0, { epochs: 1 }));
const results = contenders.map(({ name, part }) => ({ name, part, cpuSeconds: [] as number[] }));
for (let round = 0; round < Number(rounds); round++) {
  for (const [index, { part, run, seconds }] of contenders.entries()) {
    const used = process.cpuUsage();
    await run();
    results[index]!.cpuSeconds.push((seconds?.() ?? secondsSince(used)) / part);
  }
}
const least = (values: readonly number[]) => Math.min(...values);
const fastest = least(results[0]!.cpuSeconds);
process.stdout.write(
  `${cpus()[0]!.model}, Node ${process.version}, ${labels.length} rows, ${vocabulary.size} columns\n`,
);
for (const { name, part, cpuSeconds } of results) {
  const times = (least(cpuSeconds) / fastest).toFixed(1);
  const measured = part === 1 ? 'measured whole' : `from ${tfjsEpochs} epochs of one fit`;
  const seconds = cpuSeconds.map((value) => value.toFixed(2)).join(' ');
  process.stdout.write(`${name.padEnd(28)} ${seconds} CPU-s, ${times}×, ${measured}\n`);
}
