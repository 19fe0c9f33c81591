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

/** Answers in turn; an error is thrown. */
function answering(answers: (DatasetDto | Error)[]) {
  return () => {
    const answer = answers.shift()!;
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
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
  it('asks each second until the end', async () => {
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
