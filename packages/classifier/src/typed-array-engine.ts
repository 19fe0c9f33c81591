import type { SparseBatch } from '@senti/vectorizer';
import { Adam } from './adam.ts';
import type { Engine, FitHooks, FitTask, TrainingOptions } from './engine.ts';
import { InputShapeError } from './errors.ts';
import { fitSparseLogistic } from './linear/dual-logistic.ts';
import { checkWeights } from './model.ts';
import { emptyWeights, NetworkPass } from './network-pass.ts';
import { checkNetwork, initialWeights, layerInputs, type NetworkSpec, type Weights } from './network.ts';
import { createPacer, pauseByTimer } from './pacer.ts';
import { createRandom, type Random } from './random.ts';
import { checkRows, orderRows, selectTrainingRows } from './training-rows.ts';

/** Rows that are predicted at once: their activations stay in the nearest cache. */
const rowsAtOnce = 32;

/**
 * The engine of plain typed arrays: dense Adam to the letter, in any runtime. It is the oracle that faster
 * kernels are held to. `pause` lets other work of the thread run; a timer by default.
 *
 * @example
 * const weights = await createTypedArrayEngine().fit({ network: thesisMlp, batch, labels, rows, columns, options });
 */
export function createTypedArrayEngine({
  pause = pauseByTimer,
}: { pause?: () => Promise<void> } = {}): Engine {
  return {
    name: 'typed-array',
    fit: (task, hooks = {}) => fit(task, hooks, pause),
    predict,
    async fitLogistic(data, task, { signal, onPass } = {}) {
      await pause();
      signal?.throwIfAborted();
      const fit = fitSparseLogistic(data, task);
      onPass?.(); // nobody could be told before: its passes leave the thread to no one
      return fit;
    },
  };
}

async function fit(
  task: FitTask,
  { signal, onEpoch }: FitHooks,
  pause: () => Promise<void>,
): Promise<Weights> {
  const { network, options } = task;
  checkNetwork(network);
  checkTrainingOptions(options);
  const { batch, labels, columns } = selectTrainingRows(task);
  const { epochs, batchSize, seed, fold, inputDropout = 0, labelSmoothing = 0 } = options;
  const targets = smoothLabels(labels, labelSmoothing);
  const inputs = inputDropout > 0 ? { ...batch, values: batch.values.slice() } : batch;
  const units = network.layers[0]!.units;
  const start = initialWeights(network, columns.length, createRandom(seed, fold, 'weights'));
  const adam = new Adam(flatten(start), options);
  const weights = viewsOf(network, columns.length, adam.parameters);
  const gradients = viewsOf(network, columns.length, adam.gradients);
  const pass = new NetworkPass(network, batchSize);
  const pace = createPacer(pause);
  const order = new Uint32Array(labels.length);
  const lastBatch = new Uint32Array(columns.length);
  let batches = 0;
  for (let epoch = 1; epoch <= epochs; epoch++) {
    orderRows(order, labels, options, epoch);
    let loss = 0;
    for (let from = 0; from < order.length; from += batchSize) {
      signal?.throwIfAborted();
      const to = Math.min(order.length, from + batchSize);
      batches++;
      pass.drawMasks(createRandom(seed, fold, 'dropout', batches));
      if (inputDropout > 0) {
        dropInputs(inputs, batch, order, from, to, inputDropout, createRandom(seed, fold, 'inputs', batches));
      }
      loss += pass.backward(weights, inputs, targets, order, from, to, gradients);
      absorbColumns(adam, batch, order, from, to, units, lastBatch, batches);
      adam.absorb(columns.length * units, adam.parameters.length);
      adam.step();
      const rest = pace();
      if (rest !== undefined) await rest;
    }
    onEpoch?.({ epoch, epochs, loss: loss / order.length });
  }
  signal?.throwIfAborted();
  return spreadColumns(network, weights, columns, task.columns);
}

/** Labels of which a share is split evenly between both. */
export function smoothLabels(labels: ArrayLike<number>, smoothing: number): Float32Array {
  return Float32Array.from(labels, (label) => label + smoothing * (0.5 - label));
}

/** Sets a share of the rows' values in `inputs` to 0 and scales the others up, from those in `batch`. */
export function dropInputs(
  inputs: SparseBatch,
  batch: SparseBatch,
  rows: Uint32Array,
  from: number,
  to: number,
  rate: number,
  random: Random,
): void {
  const threshold = rate * 0x100000000;
  const scale = 1 / (1 - rate);
  for (let index = from; index < to; index++) {
    const end = batch.rowOffsets[rows[index]! + 1]!;
    for (let entry = batch.rowOffsets[rows[index]!]!; entry < end; entry++) {
      inputs.values[entry] = random.uint32() < threshold ? 0 : batch.values[entry]! * scale;
    }
  }
}

/** Absorbs the gradients of each column of a batch once; `lastBatch` holds the batch that last did so. */
function absorbColumns(
  adam: Adam,
  { rowOffsets, columns }: SparseBatch,
  rows: Uint32Array,
  from: number,
  to: number,
  units: number,
  lastBatch: Uint32Array,
  batch: number,
): void {
  for (let index = from; index < to; index++) {
    const row = rows[index]!;
    const end = rowOffsets[row + 1]!;
    for (let entry = rowOffsets[row]!; entry < end; entry++) {
      const column = columns[entry]!;
      if (lastBatch[column] === batch) continue;
      lastBatch[column] = batch;
      adam.absorb(column * units, (column + 1) * units);
    }
  }
}

/** Kernel and bias of each layer in turn, in one array. */
function flatten({ kernels, biases }: Weights): Float32Array {
  const parts = kernels.flatMap((kernel, layer) => [kernel, biases[layer]!]);
  const flat = new Float32Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    flat.set(part, offset);
    offset += part.length;
  }
  return flat;
}

/** Kernels and biases as views of an array laid out by `flatten`. */
function viewsOf(network: NetworkSpec, inputs: number, flat: Float32Array): Weights {
  const kernels: Float32Array[] = [];
  const biases: Float32Array[] = [];
  let offset = 0;
  layerInputs(network, inputs).forEach((width, layer) => {
    const { units } = network.layers[layer]!;
    kernels.push(flat.subarray(offset, offset + width * units));
    biases.push(flat.subarray(offset + width * units, offset + (width + 1) * units));
    offset += (width + 1) * units;
  });
  return { inputs, kernels, biases };
}

/**
 * Weights over `columns`, each being a column of the vocabulary, spread over all of its `inputs` columns, in
 * memory of their own: 0 where a column was not seen.
 */
export function spreadColumns(
  network: NetworkSpec,
  { kernels, biases }: Weights,
  columns: Uint32Array,
  inputs: number,
): Weights {
  const { units } = network.layers[0]!;
  const first = new Float32Array(inputs * units);
  columns.forEach((column, index) => {
    const from = index * units;
    for (let unit = 0; unit < units; unit++) first[column * units + unit] = kernels[0]![from + unit]!;
  });
  return {
    inputs,
    kernels: [first, ...kernels.slice(1).map((kernel) => kernel.slice())],
    biases: biases.map((bias) => bias.slice()),
  };
}

function predict(
  network: NetworkSpec,
  weights: Weights,
  batch: SparseBatch,
  rows?: Uint32Array,
): Float32Array {
  checkWeights(network, weights);
  const asked = rows ?? Uint32Array.from(new Uint32Array(batch.rowOffsets.length - 1).keys());
  checkRows(batch, asked, weights.inputs);
  const pass = new NetworkPass(network, rowsAtOnce);
  const probabilities = new Float32Array(asked.length);
  for (let from = 0; from < asked.length; from += rowsAtOnce) {
    const to = Math.min(asked.length, from + rowsAtOnce);
    const chunk = pass.forward(weights, batch, asked, from, to, false);
    for (let index = from; index < to; index++) probabilities[index] = chunk[index - from]!;
  }
  return probabilities;
}

/**
 * The mean cross-entropy of some rows as one batch, in nats, and its gradients, shaped as the weights.
 * `masks[l]` is what dropout multiplies the outputs of layer l with, `[rows][units]`; nothing is dropped
 * without. This is what other kernels are compared with.
 *
 * @throws {InputShapeError} when weights, rows or columns do not fit each other.
 */
export function batchGradients(
  network: NetworkSpec,
  weights: Weights,
  batch: SparseBatch,
  labels: ArrayLike<number>,
  rows: Uint32Array,
  masks: readonly (Float32Array | undefined)[] = [],
): { loss: number; gradients: Weights } {
  checkWeights(network, weights);
  checkRows(batch, rows, weights.inputs);
  const gradients = emptyWeights(network, weights.inputs);
  const pass = new NetworkPass(network, rows.length);
  pass.setMasks(masks);
  const loss = pass.backward(weights, batch, labels, rows, 0, rows.length, gradients);
  return { loss: loss / rows.length, gradients };
}

/** @throws {InputShapeError} when an option is out of the range that training makes sense in. */
export function checkTrainingOptions(options: TrainingOptions): void {
  const { epochs, batchSize, learningRate, beta1, beta2, epsilon, seed, fold } = options;
  const { inputDropout = 0, labelSmoothing = 0 } = options;
  const isShare = (value: number): boolean => value >= 0 && value < 1;
  const isSound =
    Number.isInteger(epochs) &&
    epochs >= 0 &&
    Number.isInteger(batchSize) &&
    batchSize > 0 &&
    Number.isFinite(learningRate) &&
    beta1 > 0 &&
    beta1 < 1 &&
    beta2 > 0 &&
    beta2 < 1 &&
    epsilon > 0 &&
    Number.isFinite(seed) &&
    Number.isFinite(fold) &&
    isShare(inputDropout) &&
    isShare(labelSmoothing);
  if (!isSound) throw new InputShapeError(`training options out of range: ${JSON.stringify(options)}`);
}
