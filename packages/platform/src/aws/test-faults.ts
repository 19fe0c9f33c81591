import type { AwsClients } from './clients.ts';

/** What may happen to one try of a request: refused before it has an effect, or answered into the void. */
export type Fault = 'throttled' | 'unavailable' | 'timeout' | 'lost-answer';

export const allFaults: readonly Fault[] = ['throttled', 'unavailable', 'timeout', 'lost-answer'];

/** Which fault a try meets; the tries of one request are counted from 0. */
export type FaultSchedule = (call: { command: string; attempt: number }) => Fault | undefined;

type AnyClient = AwsClients['s3'] | AwsClients['sqs'] | AwsClients['dynamodb'];

/** What a middleware sees of any client's request and answer. */
export interface Call {
  command: string;
  attempt: number;
  input: unknown;
  answer: () => Promise<{ output: Record<string, unknown> }>;
}

/** Puts itself between the SDK's retries and the network: called once for each try. */
export function onEachTry(client: AnyClient, handle: (call: Call) => Promise<unknown>): void {
  const attempts = new WeakMap<object, number>();
  // All clients run middleware alike; their types have nothing in common.
  (client as AwsClients['dynamodb']).middlewareStack.addRelativeTo(
    ((next: (args: object) => Promise<never>, context: { commandName?: string }) => (args: object) => {
      const attempt = attempts.get(args) ?? 0;
      attempts.set(args, attempt + 1);
      const { input } = args as { input: unknown };
      return handle({ command: context.commandName ?? '', attempt, input, answer: () => next(args) });
    }) as never,
    { relation: 'after', toMiddleware: 'retryMiddleware', override: true },
  );
}

/**
 * Lets the tries of a client's requests meet faults, inside of the SDK's own retries, which keep their rules
 * and wait no longer.
 */
export async function injectFaults(client: AnyClient, schedule: FaultSchedule): Promise<void> {
  onEachTry(client, async (call) => {
    const fault = schedule(call);
    if (!fault) return call.answer();
    if (fault === 'lost-answer') {
      // Whatever the answer is, nobody hears it.
      await call.answer().then(
        ({ output }) => (output['Body'] as { destroy?: () => void } | undefined)?.destroy?.(),
        () => undefined,
      );
    }
    throw toError(fault);
  });
  const strategy = (await client.config.retryStrategy()) as unknown as {
    retryBackoffStrategy: { computeNextBackoffDelay: () => number };
  };
  strategy.retryBackoffStrategy.computeNextBackoffDelay = () => 0;
}

/** Faults by chance from a seed: each try meets one at this rate, and of one request at most `inRow`. */
export function seededFaults(options: { seed: number; rate: number; inRow?: number }): FaultSchedule {
  const { rate, inRow = 2 } = options;
  let state = (options.seed * 2_654_435_761) | 1;
  const random = (): number => {
    // xorshift32
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  return ({ attempt }) => {
    if (attempt >= inRow || random() >= rate) return undefined;
    return allFaults[Math.floor(random() * allFaults.length)];
  };
}

/** The fault at the first `count` tries of each request of this command, and none elsewhere. */
export function faultsOf(command: string, fault: Fault, count = 1): FaultSchedule {
  return (call) => (call.command === command && call.attempt < count ? fault : undefined);
}

function toError(fault: Fault): Error {
  switch (fault) {
    case 'throttled':
      return sdkError('ThrottlingException', { $fault: 'client', $metadata: { httpStatusCode: 400 } });
    case 'unavailable':
      return sdkError('ServiceUnavailable', { $fault: 'server', $metadata: { httpStatusCode: 503 } });
    case 'timeout':
      return sdkError('TimeoutError', {});
    case 'lost-answer':
      return sdkError('Error', { code: 'ECONNRESET' });
  }
}

function sdkError(name: string, facts: object): Error {
  return Object.assign(new Error(`injected ${name}`), { name }, facts);
}
