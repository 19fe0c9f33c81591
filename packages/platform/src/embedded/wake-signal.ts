import { closeSync, mkdirSync, openSync, utimesSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';

/**
 * Tells sleepers of all processes on this machine that something changed: within this process by a call,
 * in others by the kernel's notice of a touched file. A notice may be lost (network file systems, a
 * full watch table), so a sleeper must look again now and then by itself.
 */
export class WakeSignal {
  readonly #folder: string;
  readonly #sleepers = new Map<string, Set<() => void>>();
  #watcher: FSWatcher | undefined;
  #watchFailed = false;

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  }

  /** Whether other processes' notices cannot be heard, so that sleepers should look often. */
  get deaf(): boolean {
    return this.#watchFailed;
  }

  /** Calls `wake` at each notice for `topic` from now on, until the returned function is called. */
  subscribe(topic: string, wake: () => void): () => void {
    this.#listen();
    const sleepers = this.#sleepers.get(topic) ?? new Set();
    this.#sleepers.set(topic, sleepers.add(wake));
    return () => sleepers.delete(wake);
  }

  /** Wakes whoever sleeps on `topic`, here and elsewhere. */
  notify(topic: string): void {
    this.#wakeHere(topic);
    try {
      const path = join(this.#folder, topic);
      const now = new Date();
      try {
        utimesSync(path, now, now);
      } catch {
        // Its first notice.
        closeSync(openSync(path, 'a', 0o600));
      }
    } catch {
      // The change itself is durable; without the notice the others see it at their next look.
    }
  }

  close(): void {
    this.#watcher?.close();
    for (const topic of this.#sleepers.keys()) this.#wakeHere(topic);
  }

  #wakeHere(topic: string): void {
    for (const wake of this.#sleepers.get(topic) ?? []) wake();
  }

  #listen(): void {
    if (this.#watcher || this.#watchFailed) return;
    try {
      this.#watcher = watch(this.#folder, { persistent: false }, (_event, topic) => {
        if (topic !== null) this.#wakeHere(topic);
        else for (const each of this.#sleepers.keys()) this.#wakeHere(each);
      });
      this.#watcher.on('error', () => (this.#watchFailed = true));
    } catch {
      // The kernel has no more watches to give: sleepers look often instead.
      this.#watchFailed = true;
    }
  }
}
