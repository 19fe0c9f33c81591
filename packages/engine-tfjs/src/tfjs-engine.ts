import * as tf from '@tensorflow/tfjs-core';
import {
  checkNetwork,
  checkRows,
  checkTrainingOptions,
  checkWeights,
  createPacer,
  createRandom,
  createTypedArrayEngine,
  dropInputs,
  initialWeights,
  pauseByTimer,
  selectTrainingRows,
  orderRows,
  smoothLabels,
  spreadColumns,
  type Engine,
  type FitHooks,
  type FitTask,
  type NetworkSpec,
  type Weights,
} from '@senti/classifier';
import type { SparseBatch } from '@senti/vectorizer';
import { openBackend, type Backend, type BackendName } from './backend.ts';
import { toDenseBatch } from './dense-batch.ts';
import { KerasAdam } from './keras-adam.ts';
import { drawMasks, joinTensors, splitTensor, sumsOf, toTensors, toWeights } from './network-tensors.ts';
import { trainingBackends } from './training-backends.ts';

/** Rows that are predicted at once: dense over their own columns, few enough to be small. */
const rowsAtOnce = 32;

/**
 * An engine that trains and predicts by tfjs: by tfjs-node where that loads, else by WebAssembly, else by
 * plain JavaScript; its `name` says which (`tfjs-node`, `tfjs-wasm`, `tfjs-cpu`). Initial weights, the order
 * of rows and dropped outputs are those of the typed-array engine, so the two agree up to rounding; equal
 * tasks give equal bytes on one backend and machine.
 *
 * @throws {TfjsBackendError} when the backend asked for does not load.
 * @example
 * const engine = await createTfjsEngine();
 * engine.name; // 'tfjs-wasm'
 */
export async function createTfjsEngine({ backend: wanted }: { backend?: BackendName } = {}): Promise<Engine> {
  const backend = await openBackend(trainingBackends(wanted));
  const typedArrays = createTypedArrayEngine();
  return {
    name: `tfjs-${backend.name}`,
    fit: (task, hooks = {}) => fit(backend, task, hooks),
    predict: (network, weights, batch, rows) => predict(backend, network, weights, batch, rows),
    fitLogistic: (...asked) => typedArrays.fitLogistic(...asked), // no network
  };
}

async function fit(backend: Backend, task: FitTask, { signal, onEpoch }: FitHooks): Promise<Weights> {
  const { network, options } = task;
  checkNetwork(network);
  checkTrainingOptions(options);
  const { batch, labels, columns } = selectTrainingRows(task);
  const { epochs, batchSize, seed, fold, inputDropout = 0, labelSmoothing = 0 } = options;
  const targets = smoothLabels(labels, labelSmoothing);
  const inputs = inputDropout > 0 ? { ...batch, values: batch.values.slice() } : batch;
  const start = initialWeights(network, columns.length, createRandom(seed, fold, 'weights'));
  const pace = createPacer(pauseByTimer);
  const order = new Uint32Array(labels.length);
  let batches = 0;
  backend.use();
  const adam = new KerasAdam(toTensors(network, start), options);
  try {
    for (let epoch = 1; epoch <= epochs; epoch++) {
      orderRows(order, labels, options, epoch);
      let loss = 0;
      for (let from = 0; from < order.length; from += batchSize) {
        signal?.throwIfAborted();
        const to = Math.min(order.length, from + batchSize);
        batches++;
        const random = createRandom(seed, fold, 'dropout', batches);
        if (inputDropout > 0) {
          const ofInputs = createRandom(seed, fold, 'inputs', batches);
          dropInputs(inputs, batch, order, from, to, inputDropout, ofInputs);
        }
        backend.use();
        loss += tf.tidy(() => {
          const masks = drawMasks(network, batchSize, to - from, random);
          return trainOnBatch(network, adam, inputs, targets, order.subarray(from, to), masks);
        });
        const rest = pace();
        if (rest !== undefined) await rest;
      }
      onEpoch?.({ epoch, epochs, loss: loss / order.length });
    }
    signal?.throwIfAborted();
    backend.use();
    const weights = toWeights(network, columns.length, adam.values);
    return spreadColumns(network, weights, columns, task.columns);
  } finally {
    adam.dispose();
  }
}

/** One step of Adam; returns the summed cross-entropy of the rows before it, in nats. */
function trainOnBatch(
  network: NetworkSpec,
  adam: KerasAdam,
  batch: SparseBatch,
  targets: Float32Array,
  rows: Uint32Array,
  masks: readonly (tf.Tensor | undefined)[],
): number {
  const { input, columns } = toDenseBatch(batch, rows, 0, rows.length);
  const answers = tf.tensor2d(
    Float32Array.from(rows, (row) => targets[row]!),
    [rows.length, 1],
  );
  const [kernel, others] = adam.values;
  // Gathered outside of the tape: tfjs's gradient of a gather walks every row of the kernel.
  const ownRows = tf.gather(kernel!, tf.tensor1d(columns, 'int32'));
  const { value, grads } = tf.valueAndGrads((...tensors) => {
    const sums = sumsOf(network, input, tensors, masks);
    // −log of the probability given to the label, from the sum itself, so that it never is log 0.
    return tf.mean(tf.sub(tf.softplus(sums), tf.mul(answers, sums)));
  })([ownRows, ...splitTensor(network, others!)]);
  const [ownGradients, ...otherGradients] = grads;
  adam.step([{ values: ownGradients!, rows: columns }, { values: joinTensors(otherGradients) }]);
  return value.dataSync()[0]! * rows.length;
}

function predict(
  backend: Backend,
  network: NetworkSpec,
  weights: Weights,
  batch: SparseBatch,
  rows?: Uint32Array,
): Float32Array {
  checkWeights(network, weights);
  const asked = rows ?? Uint32Array.from(new Uint32Array(batch.rowOffsets.length - 1).keys());
  checkRows(batch, asked, weights.inputs);
  backend.use();
  const probabilities = new Float32Array(asked.length);
  tf.tidy(() => {
    const [kernel, others] = toTensors(network, weights);
    const parts = splitTensor(network, others);
    for (let from = 0; from < asked.length; from += rowsAtOnce) {
      const to = Math.min(asked.length, from + rowsAtOnce);
      const chunk = tf.tidy(() => {
        const { input, columns } = toDenseBatch(batch, asked, from, to);
        const ownRows = tf.gather(kernel, tf.tensor1d(columns, 'int32'));
        return tf.sigmoid(sumsOf(network, input, [ownRows, ...parts])).dataSync();
      });
      probabilities.set(chunk, from);
    }
  });
  return probabilities;
}
