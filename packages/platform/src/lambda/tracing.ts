import { Tracer } from '@aws-lambda-powertools/tracer';
import type { AwsClients } from '../aws/clients.ts';

/** Does the work in a part of the invocation's trace, under a name. */
export type Trace = <R>(name: string, work: () => Promise<R>) => Promise<R>;

/**
 * Powertools' tracer over the clients, each call of theirs in the trace from now on. Outside of Lambda nothing is
 * traced. A module of its own, since the X-Ray SDK costs a cold start some 50 ms of CPU time.
 */
export function createTrace(serviceName: string, { s3, sqs, dynamodb }: AwsClients): Trace {
  // Calls are traced by the SDK's clients: patching `http` too would tell of each twice.
  const tracer = new Tracer({ serviceName, captureHTTPsRequests: false });
  // What signs only (`presigner`) sends nothing that could be traced.
  for (const client of [s3, sqs, dynamodb]) tracer.captureAWSv3Client(client);
  return async (name, work) => {
    const parent = tracer.getSegment();
    const segment = parent?.addNewSubsegment(`## ${name}`);
    if (segment) tracer.setSegment(segment);
    tracer.addServiceNameAnnotation();
    try {
      return await work();
    } catch (error) {
      tracer.addErrorAsMetadata(error as Error);
      throw error;
    } finally {
      segment?.close();
      if (parent) tracer.setSegment(parent);
    }
  };
}
