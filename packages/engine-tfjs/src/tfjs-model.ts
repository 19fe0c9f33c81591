import * as tf from '@tensorflow/tfjs-core';
import { loadLayersModel, type LayersModel } from '@tensorflow/tfjs-layers';
import { checkRows, ModelFormatError } from '@senti/classifier';
import type { SparseBatch } from '@senti/vectorizer';
import { cpuLoader, openBackend, type Backend } from './backend.ts';
import { parseArtifacts, unsupported } from './tfjs-artifacts.ts';

/** Floats of a dense chunk of rows at most: 16 MB. */
const floatsAtOnce = 4 * 1024 * 1024;
const mostRowsAtOnce = 256;

/** A tfjs LayersModel over the columns of a vocabulary. */
export interface TfjsModel {
  /** Of its input. */
  readonly columns: number;
  /**
   * The probability of positive of each of `rows` in their order, of every row of the batch without them.
   *
   * @throws {InputShapeError} when a row is not in the batch or has a column beyond the input.
   * @throws {ModelFormatError} `unsupported-model` when the model answers with no probability.
   */
  predict(batch: SparseBatch, rows?: Uint32Array): Float32Array;
  /** Frees its weights. */
  dispose(): void;
}

/**
 * Any tfjs LayersModel with one input `[null, columns]` and one output `[null, 1]`, a probability: of any
 * topology that tfjs-layers knows, its weights plain or quantised (uint8, uint16, float16). `modelJson` is
 * the text of `model.json` or what `JSON.parse` made of it; `weightsBin` joins the files of the manifest.
 * It runs on tfjs's plain JavaScript backend, which is there at once in every runtime.
 *
 * @throws {ModelFormatError} `model-json` when the file is broken, `model-weights` when the weights are not
 *   those of the manifest or are not finite, `unsupported-model` when tfjs does not know the topology, it
 *   does not fit the manifest, or it has other inputs or outputs.
 * @example
 * const { predict } = await openTfjsModel(modelJson, weightsBin);
 * predict(vocabulary.vectorizeAll(texts)); // Float32Array [0.97, 0.02]
 */
export async function openTfjsModel(modelJson: unknown, weightsBin: Uint8Array): Promise<TfjsModel> {
  const artifacts = parseArtifacts(modelJson, weightsBin);
  const backend = await openBackend([cpuLoader]);
  const model = await loadModel(artifacts);
  try {
    const columns = columnsOf(model);
    requireFinite(model);
    const opened: TfjsModel = {
      columns,
      predict: (batch, rows) => predict(backend, model, columns, batch, rows),
      dispose: () => void model.dispose(),
    };
    opened.predict({
      rowOffsets: Uint32Array.of(0, 0),
      columns: new Uint32Array(),
      values: new Float32Array(),
    });
    return opened;
  } catch (error) {
    model.dispose();
    throw error;
  }
}

async function loadModel(artifacts: tf.io.ModelArtifacts): Promise<LayersModel> {
  try {
    return await loadLayersModel(tf.io.fromMemory(artifacts));
  } catch (cause) {
    throw refusedByTfjs(cause);
  }
}

function answer(model: LayersModel, rows: Float32Array, columns: number): Float32Array {
  try {
    return tf.tidy(() => {
      const input = tf.tensor2d(rows, [rows.length / columns, columns]);
      return (model.predictOnBatch(input) as tf.Tensor).dataSync<'float32'>();
    });
  } catch (cause) {
    throw refusedByTfjs(cause);
  }
}

/** What tfjs throws has neither a class of its own nor a code: its words are handed on. */
function refusedByTfjs(cause: unknown): ModelFormatError {
  return unsupported(`tfjs: ${cause instanceof Error ? cause.message : String(cause)}`, cause);
}

function columnsOf({ inputs, outputs }: LayersModel): number {
  const [input] = inputs;
  const [output] = outputs;
  const [rows, columns] = input?.shape ?? [];
  const isInput =
    inputs.length === 1 && input!.shape.length === 2 && rows === null && Number.isInteger(columns);
  if (!isInput) throw unsupported(`inputs ${shapesOf(inputs)}; one [null, columns] is read`);
  const isOutput = outputs.length === 1 && output!.shape.length === 2 && output!.shape[1] === 1;
  if (!isOutput) throw unsupported(`outputs ${shapesOf(outputs)}; one [null, 1] is read`);
  return columns!;
}

function shapesOf(tensors: readonly { shape: unknown }[]): string {
  return JSON.stringify(tensors.map(({ shape }) => shape));
}

function requireFinite(model: LayersModel): void {
  for (const weight of model.weights) {
    const values = weight.read().dataSync();
    const at = values.findIndex((value) => !Number.isFinite(value));
    if (at >= 0) throw new ModelFormatError('model-weights', `"${weight.name}" has ${values[at]!} at ${at}`);
  }
}

function predict(
  backend: Backend,
  model: LayersModel,
  columns: number,
  batch: SparseBatch,
  rows?: Uint32Array,
): Float32Array {
  const asked = rows ?? Uint32Array.from(new Uint32Array(batch.rowOffsets.length - 1).keys());
  checkRows(batch, asked, columns);
  backend.use();
  const chunkRows = Math.max(1, Math.min(mostRowsAtOnce, asked.length, Math.floor(floatsAtOnce / columns)));
  const dense = new Float32Array(chunkRows * columns);
  const probabilities = new Float32Array(asked.length);
  for (let from = 0; from < asked.length; from += chunkRows) {
    const chunk = asked.subarray(from, from + chunkRows);
    writeRows(dense, columns, batch, chunk, 'values');
    const answers = answer(model, dense.subarray(0, chunk.length * columns), columns);
    const odd = answers.find((answer) => !(answer >= 0 && answer <= 1));
    if (odd !== undefined) throw unsupported(`it answers ${odd}, which is no probability`);
    probabilities.set(answers, from);
    writeRows(dense, columns, batch, chunk, 'zeros');
  }
  return probabilities;
}

/** Writes rows into a dense chunk that is 0 elsewhere, or takes them out of it again. */
function writeRows(
  dense: Float32Array,
  columns: number,
  batch: SparseBatch,
  rows: Uint32Array,
  what: 'values' | 'zeros',
): void {
  rows.forEach((row, index) => {
    const end = batch.rowOffsets[row + 1]!;
    for (let entry = batch.rowOffsets[row]!; entry < end; entry++) {
      dense[index * columns + batch.columns[entry]!] = what === 'zeros' ? 0 : batch.values[entry]!;
    }
  });
}
