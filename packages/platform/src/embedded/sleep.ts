import type { WakeSignal } from './wake-signal.ts';

/** A sleep that a notice, the time or an abort ends, whichever is first; also one before it began. */
export class Sleep {
  readonly #woken = Promise.withResolvers<undefined>();
  readonly #wakeUp = (): void => this.#woken.resolve(undefined);
  readonly #unsubscribe: () => void;
  readonly #signal: AbortSignal | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(wake: WakeSignal, topic: string, signal: AbortSignal | undefined) {
    this.#signal = signal;
    this.#unsubscribe = wake.subscribe(topic, this.#wakeUp);
    signal?.addEventListener('abort', this.#wakeUp, { once: true });
  }

  forMs(ms: number): Promise<unknown> {
    this.#timer = setTimeout(this.#wakeUp, ms);
    return this.#woken.promise;
  }

  end(): void {
    this.#unsubscribe();
    clearTimeout(this.#timer);
    this.#signal?.removeEventListener('abort', this.#wakeUp);
  }
}
