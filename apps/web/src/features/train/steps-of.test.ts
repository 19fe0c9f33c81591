import type { DatasetState } from '@senti/contract';
import { expect, it } from 'vitest';
import { stepsOf } from './steps-of.ts';

/** Entered a second after one another. */
const timelineOf = (states: DatasetState[]) => ({
  state: states.at(-1)!,
  timeline: states.map((state, second) => ({ state, at: `2026-11-26T10:00:0${second}.000Z` })),
});
const told = (states: DatasetState[]) =>
  stepsOf(timelineOf(states)).map(({ state, phase, at }) => `${state} ${phase} ${at.slice(18, 19)}`);

it('gives work the time at which it was done, and what is no work the time at which it began', () => {
  expect(told(['awaiting-upload', 'queued', 'ingesting', 'training', 'publishing', 'ready'])).toEqual([
    'awaiting-upload done 0',
    'queued done 1',
    'ingesting done 3',
    'training done 4',
    'publishing done 5',
    'ready done 5',
  ]);
});

it('says which step is under way', () => {
  expect(told(['awaiting-upload', 'queued', 'ingesting'])).toEqual([
    'awaiting-upload done 0',
    'queued done 1',
    'ingesting now 2',
  ]);
});

it('calls nothing done that failed or was taken up again', () => {
  expect(told(['queued', 'ingesting', 'failed'])).toEqual([
    'queued done 0',
    'ingesting broken-off 1',
    'failed done 2',
  ]);
  expect(told(['ingesting', 'training', 'queued', 'training'])).toEqual([
    'ingesting done 1',
    'training broken-off 1',
    'queued done 2',
    'training now 3',
  ]);
});
