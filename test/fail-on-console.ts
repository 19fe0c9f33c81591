import { afterEach, beforeEach, expect, vi } from 'vitest';

/** A console call fails the test that made it: what users see is written on purpose, nothing else. */
const methods = ['log', 'info', 'warn', 'error', 'debug'] as const;

beforeEach(() => {
  for (const method of methods) vi.spyOn(console, method);
});

afterEach(() => {
  const calls = methods.flatMap((method) => vi.mocked(console[method]).mock.calls);
  vi.restoreAllMocks();
  expect(calls, 'console calls during the test').toEqual([]);
});
