import type { DatasetDto, DatasetState } from '@senti/contract';

/** The states that a data set goes through when nothing goes wrong. */
export const stateOrder: readonly DatasetState[] = [
  'awaiting-upload',
  'queued',
  'ingesting',
  'training',
  'publishing',
  'ready',
];
const work: ReadonlySet<DatasetState> = new Set(['ingesting', 'training', 'publishing']);

/** A state that a data set was in: `broken-off` is work that something else than the next step followed. */
export interface Step {
  state: DatasetState;
  phase: 'done' | 'now' | 'broken-off';
  /** When work was done; when all else began. */
  at: string;
}

/** The steps of a timeline, in its order. */
export function stepsOf({ timeline, state: current }: Pick<DatasetDto, 'timeline' | 'state'>): Step[] {
  const hasEnded = current === 'ready' || !stateOrder.includes(current);
  return timeline.map(({ state, at }, index) => {
    const next = timeline[index + 1];
    if (!next) return { state, phase: hasEnded ? 'done' : 'now', at };
    if (!work.has(state)) return { state, phase: 'done', at };
    const isDone = stateOrder.indexOf(next.state) > stateOrder.indexOf(state);
    return isDone ? { state, phase: 'done', at: next.at } : { state, phase: 'broken-off', at };
  });
}
