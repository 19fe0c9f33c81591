import { afterEach, describe, expect, it, vi } from 'vitest';
import { createTestClients } from '../aws/test-emulators.ts';
import { observeLambda } from './observe-lambda.ts';
import type { Trace } from './tracing.ts';

/** The names under which work was traced. */
const traced: string[] = [];
vi.mock('./tracing.ts', () => ({
  createTrace: (): Trace => (name, work) => {
    traced.push(name);
    return work();
  },
}));

const noUrl = 'http://127.0.0.1:1';
const newClients = () => createTestClients({ s3Url: noUrl, sqsUrl: noUrl, dynamodbUrl: noUrl });
const newObserver = (tracesFirst = true) =>
  observeLambda({ name: 'trainer', clients: newClients(), tracesFirst });

/** The lines that a run writes to the function's log. */
async function linesOf(run: () => Promise<unknown>): Promise<Record<string, unknown>[]> {
  const written: string[] = [];
  const spies = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation((text) => written.push(String(text)) > 0),
  );
  try {
    await run();
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return written.map((line) => JSON.parse(line) as Record<string, unknown>);
}

afterEach(() => vi.unstubAllEnvs());

describe('observeLambda', () => {
  it('publishes what an invocation counted at its end, once', async () => {
    vi.stubEnv('POWERTOOLS_SERVICE_NAME', 'senti-training');
    vi.stubEnv('POWERTOOLS_METRICS_NAMESPACE', 'Senti/test');
    const observer = newObserver();
    const handler = observer.observe('training', (event: number) => {
      observer.count('JobsDone', event);
      return Promise.resolve(event);
    });
    const lines = await linesOf(async () => {
      expect(await handler(2, {})).toBe(2);
      await handler(1, {});
    });
    expect(lines).toEqual([
      expect.objectContaining({ JobsDone: 2, service: 'senti-training' }),
      expect.objectContaining({ JobsDone: 1 }),
    ]);
    expect(JSON.stringify(lines[0])).toContain('"Namespace":"Senti/test"');
  });

  it('publishes what was counted before a handler failed, and passes its error on', async () => {
    const observer = newObserver();
    const failing = observer.observe('ingest', async () => {
      observer.count('JobsDead', 1);
      await Promise.reject(new RangeError('no'));
    });
    const lines = await linesOf(() => expect(failing(undefined, {})).rejects.toThrow(RangeError));
    expect(lines.at(-1)).toMatchObject({ JobsDead: 1 });
  });

  it('writes a fault as one line with its name and stack', async () => {
    const lines = await linesOf(() => {
      newObserver().logError('request failed', new RangeError('too far'));
      return Promise.resolve();
    });
    expect(lines).toEqual([
      expect.objectContaining({
        level: 'ERROR',
        message: 'request failed',
        error: expect.objectContaining({ name: 'RangeError', message: 'too far' }) as unknown,
      }),
    ]);
  });

  it('traces the first invocation where it is asked to, and else from the second on', async () => {
    for (const tracesFirst of [true, false]) {
      traced.length = 0;
      const observer = newObserver(tracesFirst);
      let invocations = 0;
      const handler = observer.observe('api', () => Promise.resolve(++invocations));
      expect([await handler(undefined, {}), await handler(undefined, {})]).toEqual([1, 2]);
      expect(traced).toEqual(tracesFirst ? ['api', 'api'] : ['api']);
    }
  });
});
