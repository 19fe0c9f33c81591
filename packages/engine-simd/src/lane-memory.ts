import type { LogisticData, LogisticTask } from '@senti/classifier';
import { growTo, type Kernel } from './kernel.ts';
import * as layout from './logistic-layout.ts';

const { lanes, laneBytes } = layout;
/** Columns of rows that are handed to the kernel at a time. */
const columnsAtOnce = 65_536;
/** A cache line. */
const alignment = 64;

/** Regressions side by side in a kernel's memory: the address of their record, and views of it. */
export interface LaneMemory {
  address: number;
  /** `[columns][8]` and `[rows][8]`. */
  weights: Float32Array;
  squares: Float32Array;
  logits: Float32Array;
  /** A number or a mask for each lane. */
  intercepts: Float64Array;
  moved: Float64Array;
  isMoving: Int32Array;
  /** Whether columns take 32 bits. */
  isWide: boolean;
  /** Fills what is at hand with rows of the order from a place on; returns how many there was room for. */
  load(order: Uint32Array, from: number): number;
}

/** Makes room for regressions over a matrix, one lane each, over whatever was there. */
export function layOutLanes(kernel: Kernel, { matrix, labels, C, tolerance }: LogisticData): LaneMemory {
  const { rowOffsets, columns, terms } = matrix;
  const rows = rowOffsets.length - 1;
  const Columns = columns instanceof Uint16Array ? Uint16Array : Uint32Array;
  let longest = 0;
  for (let row = 0; row < rows; row++) longest = Math.max(longest, rowOffsets[row + 1]! - rowOffsets[row]!);
  const room = Math.max(columnsAtOnce, longest);

  let end = kernel.base;
  const fields: [field: number, at: number][] = [];
  const reserve = (bytes: number, field?: number): number => {
    const at = Math.ceil(end / alignment) * alignment;
    end = at + bytes;
    if (field !== undefined) fields.push([field, at]);
    return at;
  };
  const address = reserve(layout.logisticBytes);
  const weightsAt = reserve(terms.length * laneBytes, layout.weightsAt);
  const squaresAt = reserve(terms.length * laneBytes, layout.squaresAt);
  const logitsAt = reserve(rows * laneBytes, layout.logitsAt);
  reserve(rows * laneBytes, layout.normsAt);
  reserve(rows * laneBytes, layout.scalesAt);
  const interceptsAt = reserve(lanes * 8, layout.interceptsAt);
  const movedAt = reserve(lanes * 8, layout.movedAt);
  const isMovingAt = reserve(laneBytes, layout.isMovingAt);
  const rowNumbersAt = reserve(room * 4, layout.rowNumbersAt);
  const signsAt = reserve(room * 4, layout.signsAt);
  const rowEndsAt = reserve(room * 4, layout.rowEndsAt);
  const columnsAt = reserve(room * Columns.BYTES_PER_ELEMENT, layout.columnsAt);
  growTo(kernel, end);

  const { buffer } = kernel.memory;
  const view = new DataView(buffer);
  for (const [field, at] of fields) view.setUint32(address + field, at, true);
  view.setFloat32(address + layout.inversePenaltyAt, C, true);
  view.setFloat32(address + layout.precisionAt, tolerance / 10, true);
  const f32 = (at: number, length: number) => new Float32Array(buffer, at, length);
  const u32 = (at: number, length: number) => new Uint32Array(buffer, at, length);
  const rowNumbers = u32(rowNumbersAt, room);
  const signs = f32(signsAt, room);
  const rowEnds = u32(rowEndsAt, room);
  const own = new Columns(buffer, columnsAt, room);
  return {
    address,
    weights: f32(weightsAt, terms.length * lanes).fill(0),
    squares: f32(squaresAt, terms.length * lanes).fill(0),
    logits: f32(logitsAt, rows * lanes).fill(NaN),
    intercepts: new Float64Array(buffer, interceptsAt, lanes).fill(0),
    moved: new Float64Array(buffer, movedAt, lanes).fill(0),
    isMoving: new Int32Array(buffer, isMovingAt, lanes).fill(0),
    isWide: Columns === Uint32Array,
    load(order, from) {
      let [place, used] = [from, 0];
      while (place < order.length) {
        // Rows that follow each other are copied in one go.
        const first = order[place]!;
        const start = rowOffsets[first]!;
        let row = first;
        while (order[place] === row && place - from < room && used + rowOffsets[row + 1]! - start <= room) {
          const at = place++ - from;
          rowNumbers[at] = row;
          signs[at] = labels[row] === 1 ? 1 : -1;
          rowEnds[at] = used + rowOffsets[++row]! - start;
        }
        if (row === first) break;
        own.set(columns.subarray(start, rowOffsets[row]), used);
        used += rowOffsets[row]! - start;
      }
      return place - from;
    },
  };
}

/** Writes a task's columns and rows into a lane; weights are 1 where it knows the column. */
export function writeLane(
  { weights, squares, logits, isMoving }: LaneMemory,
  lane: number,
  task: LogisticTask,
  start: number,
): void {
  const { rows, known, factors } = task;
  for (let index = 0; index < known.length; index++) {
    const at = known[index]! * lanes + lane;
    weights[at] = 1;
    squares[at] = factors[index]! ** 2;
  }
  for (const row of rows) logits[row * lanes + lane] = start;
  task.start?.rows.forEach((row, index) => {
    const at = row * lanes + lane;
    if (!Number.isNaN(logits[at])) logits[at] = task.start!.logits[index]!;
  });
  isMoving[lane] = -1;
}
