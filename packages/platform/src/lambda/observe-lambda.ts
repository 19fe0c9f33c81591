import { Logger } from '@aws-lambda-powertools/logger';
import { MetricUnit, Metrics } from '@aws-lambda-powertools/metrics';
import { Tracer } from '@aws-lambda-powertools/tracer';
import type { AwsClients } from '../aws/clients.ts';

/** How one Lambda tells what it does: JSON lines, metrics among them, and a trace of its calls. */
export interface LambdaObserver {
  /** Writes an error as one line; for faults of ours. */
  logError(message: string, error: unknown): void;
  /** Adds to a metric of this invocation, published when it ends. */
  count(metric: string, value: number): void;
  /** The clients, each call of theirs in the trace from now on. */
  trace(clients: AwsClients): AwsClients;
  /** The handler with a trace of its own, which says whether it was a cold start, and its metrics published at its end, however it ends. */
  observe<E, C, R>(
    name: string,
    handler: (event: E, context: C) => Promise<R>,
  ): (event: E, context: C) => Promise<R>;
}

/**
 * Powertools' logger, metrics and tracer for one function, configured by the `POWERTOOLS_*` variables. Outside of
 * Lambda nothing is traced.
 */
export function observeLambda(name: string): LambdaObserver {
  const { POWERTOOLS_SERVICE_NAME: serviceName = name, POWERTOOLS_METRICS_NAMESPACE: namespace = 'Senti' } =
    process.env;
  const logger = new Logger({ serviceName });
  const metrics = new Metrics({ serviceName, namespace });
  // Calls are traced by the SDK's clients: patching `http` too would tell of each twice.
  const tracer = new Tracer({ serviceName, captureHTTPsRequests: false });
  return {
    logError: (message, error) => logger.error(message, error instanceof Error ? error : String(error)),
    count: (metric, value) => void metrics.addMetric(metric, MetricUnit.Count, value),
    trace: (clients) => {
      // What signs only (`presigner`) sends nothing that could be traced.
      for (const client of [clients.s3, clients.sqs, clients.dynamodb]) tracer.captureAWSv3Client(client);
      return clients;
    },
    observe: (name, handler) => async (event, context) => {
      const parent = tracer.getSegment();
      const segment = parent?.addNewSubsegment(`## ${name}`);
      if (segment) tracer.setSegment(segment);
      tracer.annotateColdStart();
      tracer.addServiceNameAnnotation();
      try {
        return await handler(event, context);
      } catch (error) {
        tracer.addErrorAsMetadata(error as Error);
        throw error;
      } finally {
        if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
        segment?.close();
        if (parent) tracer.setSegment(parent);
      }
    },
  };
}
