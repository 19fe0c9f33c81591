import {
  checkNetwork,
  checkTrainingOptions,
  createPacer,
  createRandom,
  createTypedArrayEngine,
  crossEntropy,
  initialWeights,
  pauseByTimer,
  randomSeed,
  selectTrainingRows,
  orderRows,
  smoothLabels,
  spreadColumns,
  type Engine,
  type FitHooks,
  type FitTask,
  type Weights,
} from '@senti/classifier';
import { createAdamTables } from './adam-tables.ts';
import { dropoutThreshold, writeFit, type FitMemory } from './fit-memory.ts';
import { createKernelPool, isKernelSupported, type Kernel, type KernelPool } from './kernel.ts';
import { createLogisticQueue } from './logistic-queue.ts';
import { keepColumns, mergeColumns, type MergedRows } from './merge-columns.ts';

/**
 * The engine of the WebAssembly kernel where the runtime knows its instructions, else that of typed arrays, as
 * its `name` says. Both draw the same random numbers, and agree up to rounding; each gives equal bytes for equal
 * tasks on every machine. It predicts by the typed-array engine, so that what is measured is what is shipped.
 *
 * @example
 * const weights = await createSimdEngine().fit({ network: thesisMlp, batch, labels, rows, columns, options });
 */
export function createSimdEngine({ pause = pauseByTimer }: { pause?: () => Promise<void> } = {}): Engine {
  if (!isKernelSupported()) return createTypedArrayEngine({ pause });
  return createKernelEngine({ kernels: createKernelPool(), pause });
}

export interface KernelEngineOptions {
  kernels: KernelPool;
  pause?: () => Promise<void>;
  /** Moves every parameter at every step, as plain Adam does: what deferring is compared with. */
  isDense?: boolean;
}

export function createKernelEngine({ kernels, pause = pauseByTimer, isDense }: KernelEngineOptions): Engine {
  const typedArrays = createTypedArrayEngine();
  return {
    name: 'simd',
    predict: (...asked) => typedArrays.predict(...asked),
    fitLogistic: createLogisticQueue({ kernels, pause }),
    async fit(task, hooks = {}) {
      checkNetwork(task.network);
      checkTrainingOptions(task.options);
      const kernel = await kernels.take();
      try {
        return await fit(kernel, task, hooks, { pause, isDense: isDense ?? !canDefer(task.options) });
      } finally {
        kernels.giveBack(kernel);
      }
    },
  };
}

/**
 * Whether deferring leaves out no more than with Keras's β₁ and β₂, which is next to nothing. What
 * counts is how far √v decays, (1 − β₂)/2 a step, within the 1/(1 − β₁/√β₂) steps in which the mean does.
 */
function canDefer({ beta1, beta2 }: FitTask['options']): boolean {
  return 1 - beta2 <= 0.011 * (1 - beta1 / Math.sqrt(beta2));
}

async function fit(
  kernel: Kernel,
  task: FitTask,
  { signal, onEpoch }: FitHooks,
  { pause, isDense }: { pause: () => Promise<void>; isDense: boolean },
): Promise<Weights> {
  const { network, options } = task;
  const { epochs, batchSize, seed, fold, inputDropout = 0, labelSmoothing = 0 } = options;
  const { batch, labels, columns } = selectTrainingRows(task);
  // Columns that are dropped each by itself are no more equal.
  const rows = (inputDropout > 0 ? keepColumns : mergeColumns)(batch, columns.length);
  const targets = smoothLabels(labels, labelSmoothing);
  const all = initialWeights(network, columns.length, createRandom(seed, fold, 'weights'));
  const start = { ...all, kernels: [meanOfGroups(all.kernels[0]!, rows), ...all.kernels.slice(1)] };
  const tables = createAdamTables(options, epochs * Math.ceil(labels.length / batchSize));
  const memory = writeFit(kernel, { network, options, rows, targets, tables, start, isDense });
  const { address, order } = memory;
  const { trainBatch, dropInputs, catchUpAll } = kernel.calls;
  const pace = createPacer(pause);
  let batches = 0;
  for (let epoch = 1; epoch <= epochs; epoch++) {
    orderRows(order, labels, options, epoch);
    for (let from = 0; from < order.length; from += batchSize) {
      signal?.throwIfAborted();
      const to = Math.min(order.length, from + batchSize);
      batches++;
      if (inputDropout > 0) {
        const words = randomSeed(seed, fold, 'inputs', batches);
        dropInputs(address, from, to, dropoutThreshold(inputDropout), 1 / (1 - inputDropout), ...words);
      }
      trainBatch(address, from, to, ...randomSeed(seed, fold, 'dropout', batches));
      const rest = pace();
      if (rest !== undefined) await rest;
    }
    onEpoch?.({ epoch, epochs, loss: meanLoss(memory, targets) });
  }
  signal?.throwIfAborted();
  catchUpAll(address);
  const end = memory.readWeights();
  spreadMoves(all.kernels[0]!, start.kernels[0]!, end.kernels[0]!, rows);
  return spreadColumns(
    network,
    { ...end, inputs: columns.length, kernels: [all.kernels[0]!, ...end.kernels.slice(1)] },
    columns,
    task.columns,
  );
}

/** The mean cross-entropy of an epoch's rows, each as it was before its batch's step. */
function meanLoss({ order, probabilities }: FitMemory, targets: Float32Array): number {
  let loss = 0;
  for (let index = 0; index < order.length; index++) {
    const target = targets[order[index]!]!;
    const probability = probabilities[index]!;
    loss += target * crossEntropy(probability, 1) + (1 - target) * crossEntropy(probability, 0);
  }
  return loss / order.length;
}

/** The mean weights of each group, `[groups][units]`, of those of all columns. */
function meanOfGroups(kernel: Float32Array, { groupOfColumn, groupCount }: MergedRows): Float32Array {
  const units = kernel.length / groupOfColumn.length;
  const sizes = new Uint32Array(groupCount);
  const sums = new Float64Array(groupCount * units);
  for (let column = 0; column < groupOfColumn.length; column++) {
    const group = groupOfColumn[column]!;
    sizes[group]!++;
    for (let unit = 0; unit < units; unit++) sums[group * units + unit]! += kernel[column * units + unit]!;
  }
  const means = new Float32Array(groupCount * units);
  for (let group = 0; group < groupCount; group++) {
    for (let unit = 0; unit < units; unit++)
      means[group * units + unit] = sums[group * units + unit]! / sizes[group]!;
  }
  return means;
}

/** Moves each column's weights as those of its group were moved. */
function spreadMoves(
  kernel: Float32Array,
  start: Float32Array,
  end: Float32Array,
  { groupOfColumn }: MergedRows,
): void {
  const units = kernel.length / groupOfColumn.length;
  for (let column = 0; column < groupOfColumn.length; column++) {
    const from = groupOfColumn[column]! * units;
    for (let unit = 0; unit < units; unit++) {
      kernel[column * units + unit]! += end[from + unit]! - start[from + unit]!;
    }
  }
}
