import { Logger } from '@aws-lambda-powertools/logger';
import { MetricUnit, Metrics } from '@aws-lambda-powertools/metrics';
import type { AwsClients } from '../aws/clients.ts';
import type { Trace } from './tracing.ts';

export interface LambdaObserverOptions {
  /** Of the service, where `POWERTOOLS_SERVICE_NAME` names none. */
  name: string;
  /** Whose calls are traced. */
  clients: AwsClients;
  /**
   * Whether the first invocation too has its calls traced. Where someone waits for it, it need not: Lambda itself
   * tells how long its start and it took.
   */
  tracesFirst: boolean;
}

/** How one Lambda tells what it does: JSON lines, metrics among them, and a trace of its calls. */
export interface LambdaObserver {
  /** Writes an error as one line; for faults of ours. */
  logError(message: string, error: unknown): void;
  /** Adds to a metric of this invocation, published when it ends. */
  count(metric: string, value: number): void;
  /** The handler with a trace of its own and its metrics published at its end, however it ends. */
  observe<E, C, R>(
    name: string,
    handler: (event: E, context: C) => Promise<R>,
  ): (event: E, context: C) => Promise<R>;
}

/** Powertools' logger, metrics and tracer for one function, configured by the `POWERTOOLS_*` variables. */
export function observeLambda({ name, clients, tracesFirst }: LambdaObserverOptions): LambdaObserver {
  const { POWERTOOLS_SERVICE_NAME: serviceName = name, POWERTOOLS_METRICS_NAMESPACE: namespace = 'Senti' } =
    process.env;
  const logger = new Logger({ serviceName });
  const metrics = new Metrics({ serviceName, namespace });
  let isFirst = true;
  let loading: Promise<Trace> | undefined;
  const loadTrace = () =>
    (loading ??= import('./tracing.ts').then(({ createTrace }) => createTrace(serviceName, clients)));
  return {
    logError: (message, error) => logger.error(message, error instanceof Error ? error : String(error)),
    count: (metric, value) => void metrics.addMetric(metric, MetricUnit.Count, value),
    observe: (part, handler) => async (event, context) => {
      const isTraced = tracesFirst || !isFirst;
      isFirst = false;
      const work = () => handler(event, context);
      try {
        return isTraced ? await (await loadTrace())(part, work) : await work();
      } finally {
        if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
      }
    },
  };
}
