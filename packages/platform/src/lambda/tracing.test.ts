import { afterEach, describe, expect, it, vi } from 'vitest';
import { createTestClients } from '../aws/test-emulators.ts';
import { createTrace } from './tracing.ts';

const noUrl = 'http://127.0.0.1:1';
const newClients = () => createTestClients({ s3Url: noUrl, sqsUrl: noUrl, dynamodbUrl: noUrl });

/** Which clients tell the trace of their calls. */
const tracedOf = (clients: ReturnType<typeof newClients>) =>
  Object.entries(clients)
    .filter(([, client]) =>
      client.middlewareStack.identify().some((name: string) => name.startsWith('XRaySDKInstrumentation')),
    )
    .map(([name]) => name);

afterEach(() => vi.unstubAllEnvs());

describe('createTrace', () => {
  it('puts every call of the three clients into the trace in Lambda, and touches none elsewhere', () => {
    const elsewhere = newClients();
    createTrace('api', elsewhere);
    expect(tracedOf(elsewhere)).toEqual([]);
    vi.stubEnv('AWS_EXECUTION_ENV', 'AWS_Lambda_nodejs24.x');
    const inLambda = newClients();
    createTrace('api', inLambda);
    expect(tracedOf(inLambda)).toEqual(['s3', 'sqs', 'dynamodb']);
  });

  it('gives back what the work gives, and passes its error on', async () => {
    const trace = createTrace('api', newClients());
    expect(await trace('part', () => Promise.resolve(7))).toBe(7);
    await expect(trace('part', () => Promise.reject(new RangeError('no')))).rejects.toThrow(RangeError);
  });
});
