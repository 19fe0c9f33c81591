import { expect, it } from 'vitest';
import { ticksFrom } from './ticks.ts';

it.each([
  [94.4, [94, 96, 98, 100]],
  [99.2, [98, 99, 100]],
  [62, [60, 70, 80, 90, 100]],
  [0, [0, 25, 50, 75, 100]],
])('from %d the ticks are %j', (lowest, ticks) => {
  expect(ticksFrom(lowest, 4)).toEqual(ticks);
});
