import { layerInputs, type NetworkSpec, type TrainingOptions, type Weights } from '@senti/classifier';
import type { AdamTables } from './adam-tables.ts';
import * as layout from './fit-layout.ts';
import { growTo, type Kernel } from './kernel.ts';
import type { MergedRows } from './merge-columns.ts';

const vectorLanes = 4;
/** A cache line. */
const alignment = 64;

export interface FitContents {
  network: NetworkSpec;
  options: TrainingOptions;
  rows: MergedRows;
  targets: Float32Array;
  tables: AdamTables;
  /** Weights over all groups of columns. */
  start: Weights;
  /** Moves every group at every step, as plain Adam does; others catch up when a batch has them again. */
  isDense: boolean;
}

/** A fit in a kernel's memory: the address of its record, and views that hold until the memory grows. */
export interface FitMemory {
  address: number;
  order: Uint32Array;
  probabilities: Float32Array;
  /** The weights as they stand, over all groups. */
  readWeights(): Weights;
}

/** Writes all that a fit needs into the kernel's memory, over whatever was there. */
export function writeFit(kernel: Kernel, contents: FitContents): FitMemory {
  const { network, options, rows, targets, tables, start } = contents;
  const { layers } = network;
  const widths = layers.map(({ units }) => roundUp(units, vectorLanes));
  const rowCount = rows.rowOffsets.length - 1;
  const batchRows = roundUp(options.batchSize, vectorLanes);
  const hasInputDropout = (options.inputDropout ?? 0) > 0;

  let end = kernel.base;
  const reserve = (bytes: number): number => {
    const at = roundUp(end, alignment);
    end = at + bytes;
    return at;
  };
  const floats = (count: number): number => reserve(4 * count);
  const doubles = (count: number): number => reserve(8 * count);
  const reservePacked = (width: number): number =>
    reserve((batchRows / 4) * (layout.quadHeadBytes + layout.quadColumnBytes * width));

  const address = reserve(layout.fitBytes);
  const layersAt = reserve(layout.layerBytes * layers.length);
  // Bias of the first layer, then kernel and bias of each further one: moved as one array.
  const places: { kernel: number; bias: number }[] = [];
  let parameterCount = 0;
  widths.forEach((width, layer) => {
    const kernelAt = parameterCount;
    if (layer > 0) parameterCount += widths[layer - 1]! * width;
    places.push({ kernel: kernelAt, bias: parameterCount });
    parameterCount += width;
  });
  const fields: [field: number, at: number][] = [];
  const place = (field: number, at: number): number => {
    fields.push([field, at]);
    return at;
  };
  const parametersAt = place(layout.parametersAt, floats(parameterCount));
  const gradientsAt = place(layout.gradientsAt, floats(parameterCount));
  place(layout.meansAt, floats(parameterCount));
  place(layout.squaresAt, floats(parameterCount));
  place(
    layout.transposedAt,
    floats(Math.max(...widths.map((width, layer) => width * (widths[layer - 1] ?? 0)))),
  );
  place(layout.packedDeltasAt, reservePacked(Math.max(...widths)));
  const layerBuffers = layers.map(({ dropout }, layer) => ({
    activations: floats(batchRows * widths[layer]!),
    deltas: floats(batchRows * widths[layer]!),
    mask: dropout ? floats(batchRows * widths[layer]!) : 0,
    packed: reservePacked(widths[layer]!),
  }));
  const recordsAt = place(layout.recordsAt, floats(4 * widths[0]! * rows.groupCount));
  place(layout.lastStepsAt, floats(rows.groupCount));
  place(layout.stampsAt, floats(rows.groupCount));
  place(layout.touchedAt, floats(rows.groupCount + 1));
  const rowOffsetsAt = place(layout.rowOffsetsAt, floats(rowCount + 1));
  const groupsAt = place(layout.groupsAt, floats(rows.groups.length));
  const backwardValuesAt = place(layout.backwardValuesAt, floats(rows.values.length));
  const forwardValuesAt = hasInputDropout ? backwardValuesAt : floats(rows.values.length);
  place(layout.forwardValuesAt, forwardValuesAt);
  const undroppedValuesAt = place(layout.undroppedValuesAt, hasInputDropout ? floats(rows.values.length) : 0);
  const orderAt = place(layout.orderAt, floats(rowCount));
  const targetsAt = place(layout.targetsAt, floats(rowCount));
  const probabilitiesAt = place(layout.probabilitiesAt, floats(rowCount));
  const steps = tables.rates.length;
  place(layout.gapSumsAt, reserve(32 * layout.gapSumsCount));
  const doubleTables = [
    [place(layout.ratesAt, doubles(steps)), tables.rates],
    [place(layout.displacementsAt, doubles(steps)), tables.displacements],
    [place(layout.correctionsAt, doubles(steps)), tables.corrections],
    [place(layout.secondCorrectionsAt, doubles(steps)), tables.secondCorrections],
    [place(layout.displacementDecaysAt, doubles(steps)), tables.displacementDecays],
    [place(layout.correctionDecaysAt, doubles(steps)), tables.correctionDecays],
    [place(layout.secondCorrectionDecaysAt, doubles(steps)), tables.secondCorrectionDecays],
  ] as const;
  const floatTables = [
    [place(layout.meanDecaysAt, floats(steps)), tables.meanDecays],
    [place(layout.squareDecaysAt, floats(steps)), tables.squareDecays],
  ] as const;

  growTo(kernel, end);
  const { buffer } = kernel.memory;
  new Uint8Array(buffer, kernel.base, end - kernel.base).fill(0);
  const f32 = (at: number, length: number) => new Float32Array(buffer, at, length);
  const u32 = (at: number, length: number) => new Uint32Array(buffer, at, length);
  const view = new DataView(buffer);
  const setU32 = (at: number, value: number) => view.setUint32(at, value, true);
  const setF32 = (at: number, value: number) => view.setFloat32(at, value, true);

  for (const [field, at] of fields) setU32(address + field, at);
  setU32(address + layout.layersAt, layersAt);
  setU32(address + layout.layerCountAt, layers.length);
  setU32(address + layout.groupCountAt, rows.groupCount);
  setU32(address + layout.parameterCountAt, parameterCount);
  setU32(address + layout.lastIndexAt, tables.last);
  setU32(address + layout.stepAt, 0);
  setU32(address + layout.isDenseAt, contents.isDense ? 1 : 0);
  setF32(address + layout.epsilonAt, options.epsilon);
  setF32(address + layout.meanShareAt, 1 - options.beta1);
  setF32(address + layout.squareShareAt, 1 - options.beta2);

  layers.forEach(({ units, activation, dropout = 0 }, layer) => {
    const at = layersAt + layer * layout.layerBytes;
    const { kernel: kernelPlace, bias } = places[layer]!;
    setU32(at + layout.unitsAt, units);
    setU32(at + layout.widthAt, widths[layer]!);
    setU32(at + layout.activationAt, activationCodes[activation]);
    setU32(at + layout.kernelAt, parametersAt + 4 * kernelPlace);
    setU32(at + layout.biasAt, parametersAt + 4 * bias);
    setU32(at + layout.kernelGradientAt, gradientsAt + 4 * kernelPlace);
    setU32(at + layout.biasGradientAt, gradientsAt + 4 * bias);
    setU32(at + layout.activationsAt, layerBuffers[layer]!.activations);
    setU32(at + layout.deltasAt, layerBuffers[layer]!.deltas);
    setU32(at + layout.maskAt, layerBuffers[layer]!.mask);
    setU32(at + layout.packedAt, layerBuffers[layer]!.packed);
    setU32(at + layout.maskDrawsAt, options.batchSize * units);
    setU32(at + layout.dropoutThresholdAt, dropoutThreshold(dropout));
    setF32(at + layout.dropoutScaleAt, 1 / (1 - dropout));
  });

  u32(rowOffsetsAt, rowCount + 1).set(rows.rowOffsets);
  u32(groupsAt, rows.groups.length).set(rows.groups);
  f32(forwardValuesAt, rows.values.length).set(rows.summedValues);
  f32(backwardValuesAt, rows.values.length).set(rows.values);
  if (hasInputDropout) f32(undroppedValuesAt, rows.values.length).set(rows.values);
  f32(targetsAt, rowCount).set(targets);
  for (const [at, table] of doubleTables) new Float64Array(buffer, at, steps).set(table);
  for (const [at, table] of floatTables) f32(at, steps).set(table);

  const inputs = layerInputs(network, rows.groupCount);
  const memory = f32(0, buffer.byteLength / 4);
  /** Where each row of a kernel or a bias begins in memory, in numbers, and in `Weights`. No view is made per row. */
  const eachRow = (
    weights: Weights,
    visit: (at: number, own: Float32Array, ownAt: number, units: number) => void,
  ): void => {
    layers.forEach(({ units }, layer) => {
      const kernelAt = layer === 0 ? recordsAt / 4 : parametersAt / 4 + places[layer]!.kernel;
      const stride = widths[layer]! * (layer === 0 ? 4 : 1);
      const own = weights.kernels[layer]!;
      for (let row = 0; row < inputs[layer]!; row++) visit(kernelAt + row * stride, own, row * units, units);
      visit(parametersAt / 4 + places[layer]!.bias, weights.biases[layer]!, 0, units);
    });
  };
  eachRow(start, (at, own, ownAt, units) => {
    for (let unit = 0; unit < units; unit++) memory[at + unit] = own[ownAt + unit]!;
  });
  return {
    address,
    order: u32(orderAt, rowCount),
    probabilities: f32(probabilitiesAt, rowCount),
    readWeights() {
      const weights: Weights = {
        inputs: rows.groupCount,
        kernels: layers.map(({ units }, layer) => new Float32Array(inputs[layer]! * units)),
        biases: layers.map(({ units }) => new Float32Array(units)),
      };
      eachRow(weights, (at, own, ownAt, units) => {
        for (let unit = 0; unit < units; unit++) own[ownAt + unit] = memory[at + unit]!;
      });
      return weights;
    },
  };
}

const activationCodes = {
  linear: layout.linearActivation,
  relu: layout.reluActivation,
  sigmoid: layout.sigmoidActivation,
};

/** What a 32-bit number must be under for its output to be dropped. */
export function dropoutThreshold(rate: number): number {
  return Math.min(Math.ceil(rate * 0x1_0000_0000), 0xffff_ffff);
}

function roundUp(value: number, multiple: number): number {
  return Math.ceil(value / multiple) * multiple;
}
