import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Message, Reply } from '../worker/protocol.ts';
import { createBridge, type WorkerLike } from './bridge.ts';

/** A worker that answers what `reply` says, or keeps silent. */
class FakeWorker extends EventTarget implements WorkerLike {
  readonly asked: Message[] = [];
  isTerminated = false;
  readonly #reply: (message: Message) => Reply | undefined;

  constructor(reply: (message: Message) => Reply | undefined) {
    super();
    this.#reply = reply;
  }

  postMessage(message: Message) {
    this.asked.push(message);
    const reply = this.#reply(message);
    if (reply) queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data: reply })));
  }

  terminate() {
    this.isTerminated = true;
  }
}

const ok: Reply = { ok: true, answer: Float32Array.of(0.5) };
const ask = { modelId: 'm', texts: ['t'] };

function bridgeOver(reply: (message: Message) => Reply | undefined, idleMs?: number) {
  const workers: FakeWorker[] = [];
  const bridge = createBridge(() => {
    const worker = new FakeWorker(reply);
    workers.push(worker);
    return worker;
  }, idleMs);
  return { bridge, workers };
}

afterEach(() => vi.useRealTimers());

describe('createBridge', () => {
  it('starts no worker before the first call, and one for all', async () => {
    const { bridge, workers } = bridgeOver(() => ok);
    expect(workers).toHaveLength(0);
    await Promise.all([bridge.call('classify', ask), bridge.call('classify', ask)]);
    expect(workers).toHaveLength(1);
  });

  it('asks one question at a time, in order', async () => {
    const pending: string[] = [];
    const { bridge, workers } = bridgeOver((message) => {
      pending.push((message.ask as typeof ask).modelId);
      return ok;
    });
    const first = bridge.call('classify', { ...ask, modelId: 'a' });
    const second = bridge.call('classify', { ...ask, modelId: 'b' });
    await first;
    expect(pending[0]).toBe('a');
    await second;
    expect(workers[0]!.asked).toHaveLength(2);
  });

  it('gives a fault as an error with its code, and keeps the worker', async () => {
    let calls = 0;
    const { bridge, workers } = bridgeOver(() =>
      calls++ === 0 ? { ok: false, fault: { code: 'model-not-open', message: 'm' } } : ok,
    );
    await expect(bridge.call('classify', ask)).rejects.toMatchObject({ code: 'model-not-open' });
    await bridge.call('classify', ask);
    expect(workers).toHaveLength(1);
  });

  it('tries again with a new worker after one that could not start', async () => {
    let starts = 0;
    const bridge = createBridge(() => {
      const isBroken = starts++ === 0;
      const worker = new FakeWorker(() => (isBroken ? undefined : ok));
      if (isBroken) setTimeout(() => worker.dispatchEvent(new Event('error')));
      return worker;
    });
    await expect(bridge.call('classify', ask)).rejects.toMatchObject({ code: 'worker-unavailable' });
    await expect(bridge.call('classify', ask)).resolves.toBeInstanceOf(Float32Array);
    expect(starts).toBe(2);
  });

  it('tells a worker that may not be made at all', async () => {
    const bridge = createBridge(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    await expect(bridge.call('classify', ask)).rejects.toMatchObject({ code: 'worker-unavailable' });
  });

  it('ends the worker on abort, rejects with the reason, and goes on with another', async () => {
    let isSilent = true;
    const { bridge, workers } = bridgeOver(() => (isSilent ? undefined : ok));
    const abort = new AbortController();
    const call = bridge.call('classify', ask, { signal: abort.signal });
    await vi.waitFor(() => expect(workers[0]?.asked).toHaveLength(1));
    abort.abort();
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
    expect(workers[0]!.isTerminated).toBe(true);
    isSilent = false;
    await bridge.call('classify', ask);
    expect(workers).toHaveLength(2);
  });

  it('does not ask what was given up while it waited', async () => {
    const { bridge, workers } = bridgeOver(() => ok);
    await bridge.call('classify', ask);
    await expect(bridge.call('classify', ask, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(workers[0]).toMatchObject({ isTerminated: false, asked: { length: 1 } });
  });

  it('ends a worker that nobody has asked for a while', async () => {
    vi.useFakeTimers();
    const { bridge, workers } = bridgeOver(() => ok, 1000);
    await bridge.call('classify', ask);
    await vi.advanceTimersByTimeAsync(999);
    expect(workers[0]!.isTerminated).toBe(false);
    await vi.advanceTimersByTimeAsync(2);
    expect(workers[0]!.isTerminated).toBe(true);
  });
});
