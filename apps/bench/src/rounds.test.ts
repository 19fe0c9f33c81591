import { describe, expect, it } from 'vitest';
import { interleave, spreadOf } from './rounds.ts';

describe('interleave', () => {
  it('has contestants take turns, another first each round, and counts no warm-up', async () => {
    const turns: string[] = [];
    const contestants = ['a', 'b', 'c'].map((name) => ({ name, run: () => void turns.push(name) }));
    const rounds = await interleave(contestants, { rounds: 3, warmUps: 1 });
    expect(turns.join('')).toBe('abcbcacababc');
    expect(rounds.map((taken) => taken.length)).toEqual([3, 3, 3]);
  });

  it('measures each by itself', async () => {
    const wait = (ms: number) => () => new Promise((resolve) => setTimeout(resolve, ms));
    const contestants = [
      { name: 'slow', run: wait(30) },
      { name: 'fast', run: wait(0) },
    ];
    const [slow, fast] = await interleave(contestants, { rounds: 1, warmUps: 0 });
    expect(slow![0]!.seconds).toBeGreaterThan(fast![0]!.seconds);
  });
});

describe('spreadOf', () => {
  it('is the smallest, the middle and the largest', () => {
    expect(spreadOf([10, 2, 3])).toEqual({ min: 2, median: 3, max: 10 });
    expect(spreadOf([10, 2, 3, 5])).toEqual({ min: 2, median: 4, max: 10 });
    expect(spreadOf([])).toBeUndefined();
  });
});
