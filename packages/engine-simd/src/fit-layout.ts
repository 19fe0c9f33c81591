/*
 * Where a fit keeps what, in the kernel's memory: byte offsets into the record of a fit and into the record
 * of each of its layers. The kernel is compiled from these very lines, so that both sides agree.
 * Fields are 4 bytes: pointers and counts u32, the rest f32.
 */

export const fitBytes = 152;
export const layerCountAt = 0;
export const layersAt = 4;
/** CSR over groups of columns: `rowOffsets[rows + 1]`, `groups[entries]`. */
export const rowOffsetsAt = 8;
export const groupsAt = 12;
/** What an entry multiplies its group's weights with, and what its group's gradient grows by. */
export const forwardValuesAt = 16;
export const backwardValuesAt = 20;
/** Where inputs are dropped: the values as they were, those above being one buffer of what is left. */
export const undroppedValuesAt = 128;
/** Row of each place of the epoch's order, its target by row, its probability by place. */
export const orderAt = 24;
export const targetsAt = 28;
export const probabilitiesAt = 32;
/** Per group: weights, means, squares and gradient, each of the first layer's width. */
export const recordsAt = 36;
export const groupCountAt = 40;
/** Per group: step of its last update (0: none) and stamp of the batch that saw it last. */
export const lastStepsAt = 44;
export const stampsAt = 48;
/** Groups of the batch. */
export const touchedAt = 52;
/** All parameters but the first kernel: f32 each, in the order of the layers, bias after kernel. */
export const parametersAt = 56;
export const parameterCountAt = 60;
export const gradientsAt = 64;
export const meansAt = 68;
export const squaresAt = 72;
/** Room for one transposed kernel. */
export const transposedAt = 76;
/** Room for one layer's deltas, packed. */
export const packedDeltasAt = 144;
/** Tables by step or by gap, f64, and the last index they have. See adam-tables.ts. */
export const lastIndexAt = 132;
export const ratesAt = 80;
export const displacementsAt = 84;
export const correctionsAt = 88;
export const secondCorrectionsAt = 136;
export const displacementDecaysAt = 92;
export const correctionDecaysAt = 96;
export const secondCorrectionDecaysAt = 140;
/** Kept places of 32 bytes each for what groups are caught up by, see kernel/adam.ts; a power of 2. */
export const gapSumsAt = 148;
export const gapSumsCount = 1024;
/** As the tables, f32: powers of β₁ and β₂. */
export const meanDecaysAt = 100;
export const squareDecaysAt = 104;
export const epsilonAt = 108;
export const meanShareAt = 112;
export const squareShareAt = 116;
/** Steps done. */
export const stepAt = 120;
/** 1: every group is moved at every step, as plain Adam does. */
export const isDenseAt = 124;

export const layerBytes = 64;
export const unitsAt = 0;
/** Units rounded up to whole vectors. */
export const widthAt = 4;
export const activationAt = 8;
export const kernelAt = 12;
export const biasAt = 16;
export const kernelGradientAt = 20;
export const biasGradientAt = 24;
/** `[rows][width]` each; the mask is 0 where nothing is dropped. */
export const activationsAt = 28;
export const deltasAt = 32;
export const maskAt = 36;
/** Numbers that the mask's stream draws: rows of a full batch · units. */
export const maskDrawsAt = 40;
export const dropoutThresholdAt = 44;
export const dropoutScaleAt = 48;
/** The activations packed by quads of rows, see kernel/product.ts. */
export const packedAt = 52;

/** A packed quad of rows: what stands before its columns, and what each of them takes. */
export const quadHeadBytes = 16;
export const quadColumnBytes = 20;

export const linearActivation = 0;
export const reluActivation = 1;
export const sigmoidActivation = 2;
