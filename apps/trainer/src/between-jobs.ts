/** Runs jobs side by side, and between them, alone, what must not meet one. */
export class BetweenJobs {
  #jobs = 0;
  #alone: Promise<unknown> | undefined;

  /** The job's result; it begins once what runs alone has ended. */
  async job<T>(work: () => Promise<T>): Promise<T> {
    while (this.#alone) await this.#alone;
    this.#jobs++;
    try {
      return await work();
    } finally {
      this.#jobs--;
    }
  }

  /** Whether `work` was done: it is only begun where no job is running, and lets none begin meanwhile. */
  async tryAlone(work: () => Promise<unknown>): Promise<boolean> {
    if (this.#jobs > 0 || this.#alone) return false;
    const alone = work();
    this.#alone = alone.catch(() => undefined); // whoever asked for it gets the error
    try {
      await alone;
      return true;
    } finally {
      this.#alone = undefined;
    }
  }
}
