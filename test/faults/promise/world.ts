import { vi } from 'vitest';
import { createSite } from '../../../apps/api/src/site.ts';
import { ingestUploads } from '../../../apps/trainer/src/ingest-uploads.ts';
import { createTypedArrayEngine } from '../../../packages/classifier/src/index.ts';
import type { DeadLetterDto, UploadGrant } from '../../../packages/contract/src/index.ts';
import {
  createModelShelf,
  pruneAlone,
  recoverDeadLetters,
  recoverUploads,
  settleMessage,
  trainModel,
} from '../../../packages/pipeline/src/index.ts';
import { relayOutbox, systemClock, TokenAuthenticator } from '../../../packages/platform/src/index.ts';
import { FaultyProcess, noFaults, type FaultSchedule } from '../../support/faulty-process.ts';
import { token } from '../../support/product.ts';
import { createReplayedTraining } from '../../support/replayed-training.ts';
import type { WorldPlatform } from '../../support/world-platform.ts';

export type WorkQueue = 'ingest' | 'training';
export const workQueues: readonly WorkQueue[] = ['ingest', 'training'];

const leaseMs = 10_000;
/** Time goes on by so much at most before what it set going has come to rest. */
const stepMs = 1000;
const pause = () => Promise.resolve();
/** By no timer, as time stands still. */
const engine = createTypedArrayEngine({ pause: () => Promise.resolve() });
const makeModel = createReplayedTraining();

interface Run {
  process: FaultyProcess;
  done: Promise<unknown>;
}

/**
 * The product in this process: a platform, an API and workers over it whose calls meet faults, and a time
 * that goes on only when told to (`vi.useFakeTimers` must be on).
 */
export class PromiseWorld {
  readonly platform: WorldPlatform;
  /** Processes of which a call hangs. */
  readonly #held: Run[] = [];
  #supervisorId = 'run-1';
  #workers = 0;
  /** Of each job, the token seen last and who held it. */
  readonly tokens = new Map<string, { token: number; holder?: string | undefined }>();
  /** Faults that workers met. */
  faults = 0;
  /** Faults that the last request met. */
  requestFaults = 0;
  /** Trainings that workers began to make a model for. */
  begun = 0;
  /** The calls of the worker that took a message last. */
  lastCalls: string[] = [];
  /** What no handler or queue could settle. */
  readonly errors: unknown[] = [];

  constructor(platform: WorldPlatform) {
    this.platform = platform;
  }

  /** The API's answer, or `undefined` when its process died or hangs. */
  async request(path: string, init: RequestInit, schedule = noFaults): Promise<Response | undefined> {
    const process = new FaultyProcess(schedule);
    const { blobs, catalog, queues } = this.platform.portsOf(process);
    const site = createSite({
      blobs,
      catalog,
      queues,
      clock: systemClock,
      authenticator: new TokenAuthenticator(token),
      shelf: createModelShelf({ blobs, catalog }),
      version: '0',
      relay: () => relayOutbox(catalog, queues),
      onFault: (error) => this.errors.push(error),
    });
    const headers = { authorization: `Bearer ${token}`, ...(init.headers as Record<string, string>) };
    const answer = await this.#whileItLives(
      process,
      Promise.resolve(site.request(path, { ...init, headers })),
    );
    this.requestFaults = process.faults;
    return answer;
  }

  post(path: string, body: unknown, schedule?: FaultSchedule): Promise<Response | undefined> {
    const headers = { 'content-type': 'application/json' };
    return this.request(path, { method: 'POST', headers, body: JSON.stringify(body) }, schedule);
  }

  /** Whether the store took the file, as it says. */
  async postFile(form: UploadGrant['upload'], content: string, schedule = noFaults): Promise<boolean> {
    const process = new FaultyProcess(schedule);
    const posted = this.platform.postFile(process, form, content).catch((error: unknown) => {
      this.errors.push(error);
      return 503;
    });
    return (await this.#whileItLives(process, posted)) === 204;
  }

  /** Lets a new worker take one message of the queue; whether there was one. */
  async deliver(
    queue: WorkQueue,
    schedule: FaultSchedule,
    makeAs: typeof makeModel = makeModel,
  ): Promise<boolean> {
    const process = new FaultyProcess(schedule);
    const { blobs, catalog, queues } = this.platform.portsOf(process);
    const stop = new AbortController();
    const worker = { workerId: `worker-${++this.#workers}`, supervisorId: this.#supervisorId };
    const context = { blobs, catalog, clock: systemClock, worker, leaseMs, signal: stop.signal, pause };
    const countedModel: typeof makeModel = (request) => {
      this.begun++;
      return makeAs(request);
    };
    let isDelivered = false;
    const work = async () => {
      const [message] = await queues[queue].receive({ visibilityMs: leaseMs, waitMs: 0 });
      if (!message) return;
      isDelivered = true;
      await settleMessage(
        {
          queue: queues[queue],
          visibilityMs: leaseMs,
          onError: (error) => this.errors.push(error),
          handle: async (body) => {
            const outcome =
              queue === 'ingest'
                ? await ingestUploads(context, body)
                : await trainModel({ ...context, engine, makeModel: countedModel }, body);
            await relayOutbox(catalog, queues).catch((error: unknown) => this.errors.push(error));
            return outcome;
          },
        },
        message,
      );
    };
    await this.#whileItLives(
      process,
      work().catch((error: unknown) => this.errors.push(error)),
    );
    this.faults += process.faults;
    this.lastCalls = process.calls;
    return isDelivered;
  }

  /** All dead letters, as the API tells them. */
  async deadLetters(): Promise<DeadLetterDto[]> {
    const answer = await this.request('/v1/dead-letters?limit=100', {});
    return ((await answer!.json()) as { items: DeadLetterDto[] }).items;
  }

  /** Sends what was left unsent, as the clock has a process do it now and then. */
  async upkeep(schedule = noFaults): Promise<void> {
    const process = new FaultyProcess(schedule);
    const { blobs, catalog, queues } = this.platform.portsOf(process);
    const work = async () => {
      await relayOutbox(catalog, queues);
      await recoverUploads({ blobs, catalog, ingestQueue: queues.ingest });
      for (const queue of workQueues) await recoverDeadLetters(catalog, queues[queue]);
    };
    await this.#whileItLives(
      process,
      work().catch((error: unknown) => this.errors.push(error)),
    );
  }

  /** Removes at once what no record names, while jobs wait. */
  async prune(schedule = noFaults): Promise<void> {
    const process = new FaultyProcess(schedule);
    const { blobs, catalog } = this.platform.portsOf(process);
    const done = pruneAlone(
      { blobs, catalog, clock: systemClock },
      { everyMs: 0, forMs: leaseMs, orphanHours: 0, quiet: () => Promise.resolve() },
    );
    await this.#whileItLives(
      process,
      done.catch((error: unknown) => this.errors.push(error)),
    );
  }

  hangs(): boolean {
    return this.#held.length > 0;
  }

  /** One of the processes that hang goes on. */
  async resume(choice: number): Promise<void> {
    const [run] = this.#held.splice(choice % Math.max(1, this.#held.length), 1);
    if (!run?.process.hangs()) return; // a heartbeat may have met its death meanwhile
    run.process.resume();
    await Promise.race([run.done, run.process.halted]);
    if (run.process.hangs()) this.#held.push(run);
  }

  /** All processes die and others start, as when the machine does. */
  restart(): void {
    for (const { process } of this.#held.splice(0)) process.kill();
    this.#supervisorId = `${this.#supervisorId}+`;
  }

  async advance(ms: number): Promise<void> {
    let left = ms;
    do {
      await vi.advanceTimersByTimeAsync(Math.min(left, stepMs));
      await this.platform.atRest();
      left -= stepMs;
    } while (left > 0);
  }

  /** Without further faults, until nothing is left to do. @throws {TypeError} when it never ends. */
  async settle(): Promise<void> {
    while (this.#held.length > 0) await this.resume(0);
    for (let round = 0; round < 200; round++) {
      await this.upkeep();
      for (const queue of workQueues)
        for (let delivered = 0; await this.deliver(queue, noFaults); delivered++)
          if (delivered > 200) throw new TypeError(`queue ${queue} fills itself`);
      if (this.platform.isQuiet() && (await this.platform.catalog.pendingOutbox(1)).length === 0) return;
      await this.advance(leaseMs / 2);
    }
    throw new TypeError('the queues never came to rest');
  }

  close(): void {
    vi.clearAllTimers();
    this.platform.close();
  }

  /** What comes of the work, or `undefined` when its process died or hangs, which is then held. */
  async #whileItLives<T>(process: FaultyProcess, done: Promise<T>): Promise<T | undefined> {
    const result = await Promise.race([done, process.halted]);
    if (process.hangs()) this.#held.push({ process, done });
    return result;
  }
}
