import type { DatasetDto } from '@senti/contract';
import { ProblemError } from '../../app/errors.ts';

const everyMs = 1_000;
const longestMs = 30_000;
const finalStates: readonly string[] = ['ready', 'failed', 'expired'];

export interface FollowOptions {
  signal: AbortSignal;
  /** Told when the server stops answering and when it answers again. */
  onLost: (isLost: boolean) => void;
  wait?: (delayMs: number, signal: AbortSignal) => Promise<void>;
}

/**
 * A job as it is told by `watch`, which is asked again a second after it ends, until the job is ready, failed or
 * expired. While the server does not answer it is asked ever more seldom, and at once when the browser
 * is back online.
 *
 * @throws {ProblemError} when the server answers that there is none (404) or that it may not be read.
 */
export async function* follow<T extends Pick<DatasetDto, 'state'>>(
  watch: (signal: AbortSignal) => AsyncIterable<T>,
  { signal, onLost, wait = waitOrOnline }: FollowOptions,
): AsyncGenerator<T> {
  for (let delayMs = everyMs; ;) {
    try {
      for await (const job of watch(signal)) {
        onLost(false);
        delayMs = everyMs;
        yield job;
        if (finalStates.includes(job.state)) return;
      }
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof ProblemError && error.status < 500) throw error;
      onLost(true);
      delayMs = Math.min(delayMs * 2, longestMs);
    }
    await wait(delayMs, signal);
  }
}

function waitOrOnline(delayMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const listeners = new AbortController();
    const settle = (act: () => void) => () => {
      clearTimeout(timer);
      listeners.abort();
      act();
    };
    const timer = setTimeout(settle(resolve), delayMs);
    addEventListener('online', settle(resolve), { signal: listeners.signal });
    signal.addEventListener(
      'abort',
      settle(() => reject(signal.reason as DOMException)),
      {
        signal: listeners.signal,
      },
    );
  });
}
