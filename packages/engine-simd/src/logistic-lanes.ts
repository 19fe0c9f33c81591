import {
  DescentOrder,
  maxPasses,
  startLogit,
  type FitHooks,
  type LogisticData,
  type LogisticFit,
  type LogisticTask,
  type Pacer,
} from '@senti/classifier';
import type { Kernel } from './kernel.ts';
import { layOutLanes, writeLane, type LaneMemory } from './lane-memory.ts';
import { lanes } from './logistic-layout.ts';

/**
 * Logistic regressions over the same matrix, at most 8, side by side: a row's columns are walked along once for all of
 * them. What each comes to does not hang on the others.
 *
 * @throws the signal's reason, within some tens of milliseconds, once it is aborted.
 */
export async function fitLanes(
  kernel: Kernel,
  data: LogisticData,
  tasks: readonly LogisticTask[],
  { signal, onPass, pace }: Pick<FitHooks, 'signal'> & { onPass: () => void; pace: Pacer },
): Promise<LogisticFit[]> {
  const memory = layOutLanes(kernel, data);
  tasks.forEach((task, lane) => writeLane(memory, lane, task, startLogit));
  const { address, weights, moved, isMoving } = memory;
  const { measureRows, startRows, descendRows } = kernel.calls;
  const order = new DescentOrder(data.labels.length);
  const walk = async (call: (typeof kernel.calls)['descendRows']): Promise<void> => {
    for (let from = 0; from < order.rows.length;) {
      signal?.throwIfAborted();
      const count = memory.load(order.rows, from);
      call(address, count, memory.isWide);
      from += count;
      const rest = pace();
      if (rest !== undefined) await rest;
    }
  };
  await walk(measureRows);
  weights.fill(0);
  await walk(startRows);
  for (let pass = 0; pass < maxPasses && isMoving.includes(-1); pass++) {
    order.next();
    moved.fill(0);
    await walk(descendRows);
    onPass();
    tasks.forEach(({ rows }, lane) => {
      if (moved[lane]! < data.tolerance * rows.length) isMoving[lane] = 0;
    });
  }
  return tasks.map((task, lane) => readLane(memory, lane, task));
}

function readLane(
  { weights, logits, intercepts }: LaneMemory,
  lane: number,
  { rows, known, keepsDual }: LogisticTask,
): LogisticFit {
  return {
    weights: pickLane(weights, lane, known, new Float64Array(known.length)),
    intercept: intercepts[lane]!,
    ...(keepsDual && { dual: { rows, logits: pickLane(logits, lane, rows, new Float32Array(rows.length)) } }),
  };
}

/** Puts a lane's numbers at some of its places into `picked`. */
function pickLane<T extends Float32Array | Float64Array>(
  values: Float32Array,
  lane: number,
  places: Uint32Array,
  picked: T,
): T {
  for (let index = 0; index < picked.length; index++) picked[index] = values[places[index]! * lanes + lane]!;
  return picked;
}
