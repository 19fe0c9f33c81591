import * as tf from '@tensorflow/tfjs';
import { selectTrainingRows, type FitTask } from '@senti/classifier';
import { BenchError } from '../errors.ts';

/** A task's rows as dense tensors, made once: a fit of few epochs must not be charged for it as one of many is. */
interface DenseTask {
  fit: (task: FitTask) => Promise<void>;
  dispose: () => void;
}

/**
 * A network by tfjs's own `fit` on dense rows, as the thesis's program has it, by WebAssembly.
 *
 * @throws {BenchError} when tfjs has not loaded that backend.
 */
export async function openDense(task: FitTask): Promise<DenseTask> {
  if (!(await tf.setBackend('wasm'))) throw new BenchError('tfjs has no WebAssembly here');
  const { batch, labels, columns } = selectTrainingRows(task);
  const dense = tf.buffer([labels.length, columns.length]);
  for (let row = 0; row < labels.length; row++) {
    for (let at = batch.rowOffsets[row]!; at < batch.rowOffsets[row + 1]!; at++) {
      dense.set(batch.values[at]!, row, batch.columns[at]!);
    }
  }
  const inputs = dense.toTensor();
  const targets = tf.tensor2d(Array.from(labels), [labels.length, 1]);
  return {
    fit: ({ network, options }) => fit({ network, options, inputs, targets }),
    dispose: () => {
      tf.dispose([inputs, targets]);
    },
  };
}

async function fit({
  network,
  options,
  inputs,
  targets,
}: Pick<FitTask, 'network' | 'options'> & { inputs: tf.Tensor; targets: tf.Tensor }): Promise<void> {
  await tf.setBackend('wasm');
  const model = tf.sequential();
  network.layers.forEach(({ units, activation, dropout }, layer) => {
    const inputShape = layer === 0 ? { inputShape: [inputs.shape[1]!] } : {};
    model.add(tf.layers.dense({ units, activation, ...inputShape }));
    if (dropout !== undefined) model.add(tf.layers.dropout({ rate: dropout }));
  });
  model.compile({ optimizer: tf.train.adam(options.learningRate), loss: 'binaryCrossentropy' });
  try {
    await model.fit(inputs, targets, { epochs: options.epochs, batchSize: options.batchSize });
  } finally {
    model.dispose();
  }
}
