import { setTimeout as sleep } from 'node:timers/promises';

const firstMs = 25;
const longestMs = 1_600;

/** Waits before try number `tried` (1 and more): twice as long each time up to 1.6 s, half of it by chance. */
export async function backOff(tried: number): Promise<void> {
  const ms = Math.min(longestMs, firstMs * 2 ** (tried - 1));
  await sleep(ms * (0.5 + Math.random() / 2));
}
