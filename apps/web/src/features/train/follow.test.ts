import type { DatasetDto } from '@senti/contract';
import { describe, expect, it } from 'vitest';
import { follow } from './follow.ts';

class Refusal extends Error {}

const dataset = (state: DatasetDto['state']): DatasetDto => ({
  idFile: 'h',
  version: 1,
  state,
  timeline: [],
});

/** Tells one answer at each asking; an error is thrown. */
function answering(answers: (DatasetDto | Error)[]) {
  return async function* () {
    const answer = await Promise.resolve(answers.shift()!);
    if (answer instanceof Error) throw answer;
    yield answer;
  };
}

async function run(answers: (DatasetDto | Error)[], signal = new AbortController().signal) {
  const states: string[] = [];
  const waits: number[] = [];
  const lost: boolean[] = [];
  const wait = (delayMs: number) => {
    waits.push(delayMs);
    return Promise.resolve();
  };
  for await (const { state } of follow(answering(answers), { signal, onLost: (is) => lost.push(is), wait })) {
    states.push(state);
  }
  return { states, waits, lost };
}

describe('follow', () => {
  it('takes all that is told in one answer', async () => {
    const told = [dataset('queued'), dataset('training'), dataset('ready'), dataset('failed')];
    const watch = async function* () {
      for (const each of told) yield await Promise.resolve(each);
    };
    const states: string[] = [];
    const options = { signal: new AbortController().signal, onLost: () => undefined };
    for await (const { state } of follow(watch, options)) states.push(state);
    expect(states).toEqual(['queued', 'training', 'ready']);
  });

  it('asks each second where one answer tells no more than how it stands', async () => {
    const { states, waits } = await run([
      dataset('queued'),
      dataset('training'),
      dataset('ready'),
      dataset('ready'),
    ]);
    expect(states).toEqual(['queued', 'training', 'ready']);
    expect(waits).toEqual([1000, 1000]);
  });

  it('asks ever more seldom while nothing answers, and each second again afterwards', async () => {
    const silence = Array.from({ length: 6 }, () => new Refusal());
    const { waits, lost } = await run([...silence, dataset('training'), dataset('failed')]);
    expect(waits).toEqual([2000, 4000, 8000, 16_000, 30_000, 30_000, 1000]);
    expect(lost).toEqual([true, true, true, true, true, true, false, false]);
  });
});
