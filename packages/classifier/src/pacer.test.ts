import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPacer, pauseByTimer } from './pacer.ts';

describe('createPacer', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('pauses once its interval has passed, and counts anew from the end of the pause', async () => {
    let pauses = 0;
    const pace = createPacer(() => {
      pauses++;
      return Promise.resolve();
    }, 40);
    vi.advanceTimersByTime(39);
    expect(pace()).toBeUndefined();
    vi.advanceTimersByTime(1);
    await pace();
    expect(pauses).toBe(1);
    expect(pace()).toBeUndefined();
  });

  it('pauses when the clock was set back', async () => {
    let pauses = 0;
    const pace = createPacer(() => {
      pauses++;
      return Promise.resolve();
    }, 40);
    vi.setSystemTime(0);
    await pace();
    expect(pauses).toBe(1);
  });
});

describe('pauseByTimer', () => {
  it('lets a timer that is due run', async () => {
    let hasRun = false;
    setTimeout(() => (hasRun = true), 0);
    await pauseByTimer();
    expect(hasRun).toBe(true);
  });
});
