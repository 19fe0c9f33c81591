import type { Round } from './results.ts';

export interface Contestant {
  name: string;
  run: () => unknown;
}

/**
 * Rounds of each contestant, `[contestant][round]`: they take turns, each round beginning with the next of them, so
 * that what else the machine does meets all alike. `warmUps` turns before the first are not counted.
 */
export async function interleave(
  contestants: readonly Contestant[],
  { rounds, warmUps }: { rounds: number; warmUps: number },
): Promise<Round[][]> {
  const taken: Round[][] = contestants.map(() => []);
  for (let round = -warmUps; round < rounds; round++) {
    for (let turn = 0; turn < contestants.length; turn++) {
      const index = (turn + round + warmUps) % contestants.length;
      const cpuBefore = process.cpuUsage();
      const startedAtMs = performance.now();
      await contestants[index]!.run();
      const seconds = (performance.now() - startedAtMs) / 1000;
      const { user, system } = process.cpuUsage(cpuBefore);
      if (round >= 0) taken[index]!.push({ seconds, cpuSeconds: (user + system) / 1e6 });
    }
  }
  return taken;
}

export interface Spread {
  min: number;
  median: number;
  max: number;
}

/** Smallest, middle (the mean of two where there are two) and largest; `undefined` of none. */
export function spreadOf(values: readonly number[]): Spread | undefined {
  if (values.length === 0) return undefined;
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1);
  const median = middle.reduce((sum, value) => sum + value, 0) / middle.length;
  return { min: sorted[0]!, median, max: sorted.at(-1)! };
}
