import type { Message, Reply, RequestName, Requests } from '../worker/protocol.ts';
import { WorkerTaskError, WorkerUnavailableError } from './errors.ts';

/** What the bridge needs of a `Worker`. */
export interface WorkerLike extends Pick<EventTarget, 'addEventListener'> {
  postMessage(message: Message): void;
  terminate(): void;
}

export interface Bridge {
  /**
   * Asks the worker and gives its answer; calls are answered one after another. An abort ends the worker,
   * with all that it had loaded; the next call starts another.
   *
   * @throws {WorkerUnavailableError} when the worker can't be started or dies.
   * @throws {WorkerTaskError} when the worker answers with a fault.
   */
  call<Name extends RequestName>(
    name: Name,
    ask: Requests[Name]['ask'],
    options?: { signal?: AbortSignal | undefined },
  ): Promise<Requests[Name]['answer']>;
}

/** A bridge to a worker that is started by the first call and ended after `idleMs` without one. */
export function createBridge(startWorker: () => WorkerLike, idleMs = 300_000): Bridge {
  let worker: WorkerLike | undefined;
  let idleTimer: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<unknown> = Promise.resolve();

  function stop() {
    worker?.terminate();
    worker = undefined;
  }

  async function ask(message: Message, signal: AbortSignal | undefined): Promise<unknown> {
    signal?.throwIfAborted();
    clearTimeout(idleTimer);
    const listeners = new AbortController();
    const only = { signal: listeners.signal };
    try {
      const current = (worker ??= startWorker());
      const reply = await new Promise<Reply>((resolve, reject) => {
        const die = (event: Event) =>
          reject(new WorkerUnavailableError((event as ErrorEvent).message || event.type));
        current.addEventListener('message', (event) => resolve((event as MessageEvent<Reply>).data), only);
        current.addEventListener('error', die, only);
        current.addEventListener('messageerror', die, only);
        signal?.addEventListener('abort', () => reject(signal.reason as DOMException), only);
        current.postMessage(message);
      });
      if (reply.ok) return reply.answer;
      throw new WorkerTaskError(reply.fault);
    } catch (error) {
      if (error instanceof WorkerTaskError) throw error;
      stop();
      if (error instanceof WorkerUnavailableError || signal?.aborted) throw error;
      throw new WorkerUnavailableError('the worker was refused', { cause: error });
    } finally {
      listeners.abort();
      idleTimer = setTimeout(stop, idleMs);
    }
  }

  return {
    call(name, question, { signal } = {}) {
      const answer = last.then(() => ask({ name, ask: question } as Message, signal));
      last = answer.catch(() => undefined); // the caller has the error; the queue goes on
      return answer as Promise<Requests[typeof name]['answer']>;
    },
  };
}
