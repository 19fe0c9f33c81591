import type { CorrectionDto, CorrectionRequest } from '@senti/contract';
import type { WaitingCorrection } from '../storage/database.ts';
import { forgetWaiting, keepWaiting, loadWaiting } from '../storage/waiting-corrections.ts';
import { connection } from './connection.svelte.ts';
import { ProblemError, UnreachableError } from './errors.ts';
import { outgoing } from './outgoing.svelte.ts';
import { signIn } from './sign-in.svelte.ts';

/**
 * Corrections on their way: each is kept on this device before it is sent, and until the server says that it has
 * it. What finds no server, or a server that asks who is there, waits and is sent when one answers again.
 */
class Outbox {
  waiting = $state.raw<WaitingCorrection[]>([]);
  /** What the server would not have when it was sent at last, and its words. */
  refused = $state.raw<{ correction: WaitingCorrection; detail: string }[]>([]);
  #sending: Promise<void> | undefined;

  async start() {
    connection.onBack(() => void this.flush());
    await this.#look();
    await this.flush();
  }

  /**
   * What the server keeps of it, or `undefined` when it waits.
   *
   * @throws {ProblemError} when the server refuses it, and it is forgotten; 401 leaves it waiting.
   */
  async correct(idFile: string, correction: CorrectionRequest): Promise<CorrectionDto | undefined> {
    const kept = await keepWaiting(idFile, correction).catch(() => undefined); // a browser may refuse to keep
    if (!kept) return this.#post(idFile, correction);
    await this.#look();
    if (connection.state === 'off') return undefined;
    try {
      return await this.#send(kept);
    } catch (error) {
      if (waits(error) && !isUnauthorized(error)) return undefined;
      throw error;
    } finally {
      await this.#look();
    }
  }

  /** Takes back what was not sent yet. */
  async remove(waiting: WaitingCorrection) {
    await forgetWaiting(waiting);
    await this.#look();
  }

  /** Sends what waits, in one go at a time. */
  flush(): Promise<void> {
    this.#sending ??= this.#sendAll().finally(() => (this.#sending = undefined));
    return this.#sending;
  }

  async #sendAll() {
    for (const each of await loadWaiting()) {
      if (connection.state === 'off') break;
      try {
        await this.#send(each);
      } catch (error) {
        if (waits(error)) break;
        const detail = error instanceof ProblemError ? error.detail : String(error);
        this.refused = [...this.refused, { correction: each, detail }];
      }
    }
    await this.#look();
  }

  async #send(waiting: WaitingCorrection): Promise<CorrectionDto> {
    const { id: _id, idFile, stamp: _stamp, ...correction } = waiting;
    try {
      const kept = await this.#post(idFile, correction);
      await forgetWaiting(waiting);
      return kept;
    } catch (error) {
      if (!waits(error)) await forgetWaiting(waiting);
      throw error;
    }
  }

  async #post(idFile: string, correction: CorrectionRequest): Promise<CorrectionDto> {
    const [kept] = await outgoing.correct(idFile, [correction], await signIn.proof());
    return kept!;
  }

  async #look() {
    this.waiting = await loadWaiting();
  }
}

const isUnauthorized = (error: unknown) => error instanceof ProblemError && error.status === 401;

/** Whether it may still come to the server: it did not answer, was in trouble, or asks who is there. */
function waits(error: unknown): boolean {
  if (error instanceof UnreachableError || isUnauthorized(error)) return true;
  return !(error instanceof ProblemError) || error.status >= 500 || error.status === 429;
}

export const outbox = new Outbox();
