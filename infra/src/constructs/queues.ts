import { Duration, type RemovalPolicy } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';

/** The broker's own limit, only a backstop: the job's record counts its attempts (DESIGN §1). */
const maxReceiveCount = 10;

export interface JobQueueProps {
  queueName: string | undefined;
  deadLettersName: string | undefined;
  /** Time limit of the function that consumes it. */
  functionTimeout: Duration;
  removalPolicy: RemovalPolicy;
}

/** A queue of jobs and the queue of its dead letters. */
export class JobQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, props: JobQueueProps) {
    super(scope, id);
    const common = {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
      removalPolicy: props.removalPolicy,
    };
    this.deadLetters = new Queue(this, 'DeadLetters', { ...common, queueName: props.deadLettersName });
    this.queue = new Queue(this, 'Queue', {
      ...common,
      queueName: props.queueName,
      // Six times, as Lambda asks: a batch may be throttled and tried again inside one visibility.
      visibilityTimeout: Duration.seconds(6 * props.functionTimeout.toSeconds()),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount },
    });
    acknowledge(this.deadLetters, { 'AwsSolutions-SQS3': 'It is the dead letter queue itself.' });
  }
}
