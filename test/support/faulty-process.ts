import { StoreUnavailableError } from '../../packages/platform/src/index.ts';

/**
 * What may happen at one call of a port: it is refused before it has an effect; its answer is lost after
 * the effect; the process dies before it or after it; this call hangs; the whole process stands still.
 */
export type Fault = 'refuse' | 'lose' | 'die' | 'die-after' | 'hang' | 'freeze';

export interface FaultSchedule {
  /** By number of the call, from 0. */
  at: ReadonlyMap<number, Fault>;
  /** Every call of these ports is refused at this rate, drawn from `seed`. */
  rate?: { share: number; ports: readonly string[]; seed: number };
  /** From this call on every write is refused, as on a full disk. */
  fullFrom?: number;
}

export const noFaults: FaultSchedule = { at: new Map() };

const reading = /^(get|head|stat|list|read|pending|query|batchget|receive)/i;

/** How a store says that it did not answer. */
type ToRefusal = (text: string) => Error;
const toPortRefusal: ToRefusal = (text) => new StoreUnavailableError(text);
/** As the SDK does when its own tries are used up. */
const toSdkRefusal: ToRefusal = (text) =>
  Object.assign(new Error(text), {
    name: 'ServiceUnavailable',
    $fault: 'server',
    $metadata: { httpStatusCode: 503, attempts: 4 },
  });

/**
 * A process over ports of which any call may meet a fault. One that died or stands still never answers
 * again, as a process that was killed; what it had written stays.
 */
export class FaultyProcess {
  /** Calls so far, each as `port.method`. */
  readonly calls: string[] = [];
  faults = 0;
  #isDead = false;
  #schedule: FaultSchedule;
  #begunAt = 0;
  #random = 1;
  #isFrozen = false;
  #held: (() => void)[] = [];
  #halted = Promise.withResolvers<undefined>();

  constructor(schedule: FaultSchedule = noFaults) {
    this.#schedule = schedule;
    this.begin(schedule);
  }

  /** Counts calls anew, by another schedule. */
  begin(schedule: FaultSchedule): void {
    this.#schedule = schedule;
    this.#begunAt = this.calls.length;
    this.#random = ((schedule.rate?.seed ?? 1) * 2_654_435_761) | 1;
  }

  /** Resolves when the process dies, or a call of it hangs. */
  get halted(): Promise<undefined> {
    return this.#halted.promise;
  }

  /** Whether it lives and waits for `resume`. */
  hangs(): boolean {
    return !this.#isDead && this.#held.length > 0;
  }

  kill(): void {
    this.#isDead = true;
    this.#held = [];
    this.#halted.resolve(undefined);
  }

  /** Lets what hung go on, without further faults. */
  resume(): void {
    this.#isFrozen = false;
    this.#halted = Promise.withResolvers<undefined>();
    this.begin(noFaults);
    for (const go of this.#held.splice(0)) go();
  }

  /** The port as this process sees it. */
  wrap<T extends object>(port: string, inner: T): T {
    return new Proxy(inner, {
      get: (target, name) => {
        const member: unknown = Reflect.get(target, name, target);
        if (typeof member !== 'function') return member;
        return (...args: unknown[]) =>
          this.#call(port, String(name), () => member.apply(target, args) as unknown, toPortRefusal);
      },
    });
  }

  /** A client of the AWS SDK as this process sees it: each of its requests is a call. */
  wrapClient<T extends { send: (...args: never[]) => unknown }>(port: string, client: T): T {
    return new Proxy(client, {
      get: (target, name) => {
        if (name !== 'send') return Reflect.get(target, name, target) as unknown;
        return (command: object, ...rest: never[]) => {
          const act = () => target.send(command as never, ...rest);
          return this.#call(port, command.constructor.name.replace(/Command$/, ''), act, toSdkRefusal);
        };
      },
    });
  }

  async #call(port: string, method: string, act: () => unknown, toRefusal: ToRefusal): Promise<unknown> {
    if (this.#isDead) return never();
    if (this.#isFrozen) await this.#hold();
    const index = this.calls.length - this.#begunAt;
    this.calls.push(`${port}.${method}`);
    const fault = this.#faultOf(port, method, index);
    if (fault) this.faults++;
    if (fault === 'die') {
      this.kill();
      return never();
    }
    if (fault === 'refuse') throw toRefusal(`injected at ${port}.${method}`);
    if (fault === 'freeze') this.#isFrozen = true;
    if (fault === 'hang' || fault === 'freeze') await this.#hold();
    const answer = await act();
    if (fault === 'lose') throw toRefusal(`injected after ${port}.${method}`);
    if (fault === 'die-after') this.kill();
    return this.#ofTheLiving(answer);
  }

  /** Death may have come while the answer was on its way. */
  #ofTheLiving<T>(answer: T): T | Promise<never> {
    return this.#isDead ? never() : answer;
  }

  #hold(): Promise<void> {
    return new Promise((resolve) => {
      this.#held.push(resolve);
      this.#halted.resolve(undefined);
    });
  }

  #faultOf(port: string, method: string, index: number): Fault | undefined {
    const { at, rate, fullFrom = Infinity } = this.#schedule;
    const isWrite = !reading.test(method);
    if (index >= fullFrom && isWrite) return 'refuse';
    if (rate?.ports.includes(port) && this.#draw() < rate.share) return 'refuse';
    return at.get(index);
  }

  /** Uniform in [0, 1), by xorshift32. */
  #draw(): number {
    this.#random ^= this.#random << 13;
    this.#random ^= this.#random >>> 17;
    this.#random ^= this.#random << 5;
    return (this.#random >>> 0) / 2 ** 32;
  }
}

function never(): Promise<never> {
  return new Promise(() => undefined);
}
