import { expect, it } from 'vitest';
import { NumberList, release } from './number-list.ts';

it('keeps numbers in order past the size of a chunk, and is empty once they are taken', () => {
  const list = new NumberList();
  const count = 2 ** 24 + 5;
  for (let value = 0; value < count; value++) list.push(value * 3);
  expect(list.length).toBe(count);
  const taken = list.take();
  expect(taken.length).toBe(count);
  expect(taken.every((value, index) => value === index * 3)).toBe(true);
  expect([list.length, list.take().length]).toEqual([0, 0]);
  list.push(7);
  expect(Array.from(list.take())).toEqual([7]);
});

it('gives memory back at once', () => {
  const numbers = new Uint32Array(3);
  release(numbers);
  expect(numbers).toHaveLength(0);
});
