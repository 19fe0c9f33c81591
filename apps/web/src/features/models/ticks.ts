/** Even whole ticks from at most `lowest` up to 100, at least one step apart: the axis may begin above 0. */
export function ticksFrom(lowest: number, steps: number): number[] {
  const step = [1, 2, 5, 10, 20, 25].find((size) => 100 - size * steps <= lowest) ?? 25;
  const count = Math.max(2, Math.ceil((100 - lowest) / step));
  return Array.from({ length: count + 1 }, (_, index) => 100 - step * (count - index));
}
