import type { LogisticData, LogisticTask } from '@senti/classifier';
import { boundRows } from '@senti/vectorizer';
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
  const { rowOffsets, columns, groups, terms } = matrix;
  const rows = rowOffsets.length - 1;
  const isWide = (groups ?? matrix).columns instanceof Uint32Array;
  const bounds = boundRows(matrix);
  const room = bounds.reduce((most, bound) => Math.max(most, bound), columnsAtOnce);

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
  const columnsAt = reserve(room * 4, layout.columnsAt);
  const startsAt = reserve((groups?.starts.length ?? 0) * 4, layout.groupStartsAt);
  const groupedAt = reserve((groups?.columns.length ?? 0) * 4, layout.groupColumnsAt);
  const stampsAt = reserve(groups ? terms.length * 4 : 0, layout.stampsAt);
  const rowGroupEndsAt = reserve(groups ? room * 4 : 0, layout.rowGroupEndsAt);
  const rowGroupsAt = reserve(groups ? room * 4 : 0, layout.rowGroupsAt);
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
  const ends = u32(groups ? rowGroupEndsAt : rowEndsAt, room);
  const entriesAt = groups ? rowGroupsAt : columnsAt;
  const entries =
    columns instanceof Uint16Array && !groups
      ? new Uint16Array(buffer, entriesAt, room)
      : new Uint32Array(buffer, entriesAt, room);
  if (groups) {
    u32(startsAt, groups.starts.length).set(groups.starts);
    u32(groupedAt, groups.columns.length).set(groups.columns);
    u32(stampsAt, terms.length).fill(0);
    view.setUint32(address + layout.stampAt, 0, true);
  }
  return {
    address,
    weights: f32(weightsAt, terms.length * lanes).fill(0),
    squares: f32(squaresAt, terms.length * lanes).fill(0),
    logits: f32(logitsAt, rows * lanes).fill(NaN),
    intercepts: new Float64Array(buffer, interceptsAt, lanes).fill(0),
    moved: new Float64Array(buffer, movedAt, lanes).fill(0),
    isMoving: new Int32Array(buffer, isMovingAt, lanes).fill(0),
    isWide,
    load(order, from) {
      let [place, used, left] = [from, 0, room];
      while (place < order.length) {
        // Rows that follow each other are copied in one go.
        const first = order[place]!;
        const start = rowOffsets[first]!;
        let row = first;
        while (order[place] === row && place - from < room && bounds[row]! <= left) {
          const at = place++ - from;
          left -= bounds[row]!;
          rowNumbers[at] = row;
          signs[at] = labels[row] === 1 ? 1 : -1;
          ends[at] = used + rowOffsets[++row]! - start;
        }
        if (row === first) break;
        entries.set(columns.subarray(start, rowOffsets[row]), used);
        used += rowOffsets[row]! - start;
      }
      if (groups) kernel.calls.expandRows(address, place - from);
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
  for (let index = 0; index < rows.length; index++) logits[rows[index]! * lanes + lane] = start;
  task.start?.rows.forEach((row, index) => {
    const at = row * lanes + lane;
    if (!Number.isNaN(logits[at])) logits[at] = task.start!.logits[index]!;
  });
  isMoving[lane] = -1;
}
