import { UnreachableError } from './errors.ts';

const firstRetryMs = 3_000;
const lastRetryMs = 30_000;
const backShownMs = 4_000;

/** Whether the server answers. A request tells; while it does not, a small question is asked again. */
class Connection {
  state = $state<'on' | 'off' | 'back'>('on');
  #retryMs = firstRetryMs;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<() => void>();

  start() {
    addEventListener('offline', () => this.#lost());
    addEventListener('online', () => void this.#ask());
    if (!navigator.onLine) this.#lost();
  }

  /** Calls back each time the server answers again. */
  onBack(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** `fetch` that keeps the state. @throws {UnreachableError} when nothing answers. */
  async fetch(input: string, init?: RequestInit): Promise<Response> {
    try {
      const response = await fetch(input, init);
      this.#found();
      return response;
    } catch (cause) {
      if (init?.signal?.aborted) throw cause;
      this.#lost();
      throw new UnreachableError({ cause });
    }
  }

  #lost() {
    this.state = 'off';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#ask(), this.#retryMs);
    this.#retryMs = Math.min(this.#retryMs * 2, lastRetryMs);
  }

  #found() {
    this.#retryMs = firstRetryMs;
    if (this.state !== 'off') return;
    this.state = 'back';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.state === 'back') this.state = 'on';
    }, backShownMs);
    for (const listener of this.#listeners) listener();
  }

  async #ask() {
    if (this.state !== 'off') return;
    try {
      await this.fetch('/health', { cache: 'no-store' });
    } catch {
      // #lost has set the next time
    }
  }
}

export const connection = new Connection();
