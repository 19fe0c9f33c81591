/*
 * Where the kernel finds what logistic regressions side by side are made of: one record of pointers and numbers. Each
 * regression has a lane; `[8]` is one f32 a lane.
 */

/** Regressions that are fitted side by side. */
export const lanes = 8;
/** Bytes of one `[8]`. */
export const laneBytes = 32;

export const logisticBytes = 80;
/** `[columns][8]`: the weights, each times its factor, and the squares of the factors. */
export const weightsAt = 0;
export const squaresAt = 4;
/** `[rows][8]` of the matrix: logits of the dual variables, ‖x‖² with the intercept's, 1 / √(known columns). */
export const logitsAt = 8;
export const normsAt = 12;
export const scalesAt = 16;
/** f64 a lane: the intercepts, and by how much a pass has moved logits. */
export const interceptsAt = 20;
export const movedAt = 24;
/** A mask a lane: all bits where it is still to be moved. */
export const isMovingAt = 28;
/** Rows at hand: the matrix's number of each, its label as 1 or −1, where its columns end, the columns of all. */
export const rowNumbersAt = 32;
export const signsAt = 36;
export const rowEndsAt = 40;
export const columnsAt = 44;
/** Inverse strength of the penalty, and how near to its root a logit is to come. */
export const inversePenaltyAt = 48;
export const precisionAt = 52;
/** Of a matrix with groups: where each begins, their columns, and a stamp a column: the row that has it already. */
export const groupStartsAt = 56;
export const groupColumnsAt = 60;
export const stampsAt = 64;
export const stampAt = 68;
/** Where the groups of each row at hand end, and the groups of all. */
export const rowGroupEndsAt = 72;
export const rowGroupsAt = 76;
