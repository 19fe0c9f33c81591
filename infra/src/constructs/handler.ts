import { RemovalPolicy, type Duration } from 'aws-cdk-lib';
import { Rule, RuleTargetInput, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as LambdaTarget } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  EventSourceMapping,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  Tracing,
  type Code,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Right } from '../rights.ts';
import type { StageName } from '../settings.ts';
import { acknowledge } from './acknowledge.ts';
import type { JobQueue } from './queues.ts';

export interface HandlerProps {
  stage: StageName;
  description: string;
  code: Code;
  /** `<module>.<export>` of the bundle. */
  handler: string;
  memoryMb: number;
  timeout: Duration;
  environment: Record<string, string>;
  rights: readonly Right[];
  reservedConcurrency?: number | undefined;
}

/** One Lambda with a role and a log of its own; it may do what its rights say and nothing else. */
export class Handler extends Construct {
  readonly function: LambdaFunction;
  readonly role: Role;
  readonly logs: LogGroup;
  readonly timeout: Duration;

  constructor(scope: Construct, id: string, props: HandlerProps) {
    super(scope, id);
    this.timeout = props.timeout;
    this.logs = new LogGroup(this, 'Logs', {
      retention: retentionOf(props.stage),
      removalPolicy: RemovalPolicy.DESTROY, // it goes with its function; what matters stands in the jobs' timelines
    });
    this.role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    this.function = new LambdaFunction(this, 'Function', {
      description: props.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: props.code,
      handler: props.handler,
      memorySize: props.memoryMb,
      timeout: props.timeout,
      role: this.role,
      tracing: Tracing.ACTIVE,
      logGroup: this.logs,
      loggingFormat: LoggingFormat.JSON,
      reservedConcurrentExecutions: props.reservedConcurrency,
      environment: {
        ...props.environment,
        NODE_OPTIONS: '--disable-warning=ExperimentalWarning',
        MALLOC_MMAP_THRESHOLD_: '131072', // glibc gives large blocks back that are freed
        POWERTOOLS_SERVICE_NAME: `senti-${id.toLowerCase()}`,
        POWERTOOLS_METRICS_NAMESPACE: `Senti/${props.stage}`,
      },
    });
    const writesLogs = ['logs:CreateLogStream', 'logs:PutLogEvents'];
    grantRight(this.role, { sid: 'Logs', actions: writesLogs, resources: [this.logs.logGroupArn] });
    for (const right of props.rights) grantRight(this.role, right);
    acknowledge(this.role, {
      'AwsSolutions-IAM5[Resource::*]':
        'X-Ray takes traces for no named resource; these two actions take no other.',
    });
  }

  /** Has the function take a queue's jobs; each of a batch fails alone. */
  consume(jobs: JobQueue, options: { batchSize: number; maxConcurrency: number }): void {
    grantRight(this.role, {
      sid: 'Consume',
      actions: [...consumerActions, 'sqs:GetQueueAttributes'],
      resources: [jobs.queue.queueArn],
    });
    const mapping = new EventSourceMapping(this, 'Jobs', {
      target: this.function,
      eventSourceArn: jobs.queue.queueArn,
      batchSize: options.batchSize,
      reportBatchItemFailures: true,
      maxConcurrency: options.maxConcurrency,
    });
    mapping.node.addDependency(this.role); // Lambda refuses a source that the role can't read yet
  }

  /** Has the function called again and again. What one call leaves undone is the next one's: none is repeated. */
  callEvery(id: string, interval: Duration, event: object): void {
    new Rule(this, id, {
      description: `Calls ${this.node.id} every ${interval.toHumanString()}`,
      schedule: Schedule.rate(interval),
      targets: [
        new LambdaTarget(this.function, {
          event: RuleTargetInput.fromObject(event),
          retryAttempts: 0,
          maxEventAge: interval,
        }),
      ],
    });
  }
}

/** What taking messages off a queue asks for. */
export const consumerActions = ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:ChangeMessageVisibility'];

/** Adds a right to a role, and the explanations that go with it. */
export function grantRight(role: Role, { sid, actions, resources, explanations }: Right): void {
  role.addToPolicy(new PolicyStatement({ sid, actions: [...actions], resources: [...resources] }));
  if (explanations) acknowledge(role, explanations);
}

/** How long a stage's logs are kept. */
export function retentionOf(stage: StageName): RetentionDays {
  return stage === 'prod' ? RetentionDays.THREE_MONTHS : RetentionDays.ONE_WEEK;
}
