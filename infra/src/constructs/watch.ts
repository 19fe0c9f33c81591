import { Duration } from 'aws-cdk-lib';
import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import {
  Alarm,
  ComparisonOperator,
  Dashboard,
  GraphWidget,
  Stats,
  TreatMissingData,
  type IMetric,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { StackSettings } from '../settings.ts';
import type { Handler } from './handler.ts';
import type { Door } from './http-api.ts';
import type { JobQueue } from './queues.ts';

export interface WatchProps {
  settings: StackSettings;
  handlers: Readonly<Record<string, Handler>>;
  /** The function that sends what was left unsent; one that is late fails too, so its duration needs no alarm. */
  upkeep: Handler;
  /** Queues, with how old a message may grow before someone should look. */
  queues: Readonly<Record<string, { jobs: JobQueue; maxAge: Duration }>>;
  door: Door;
}

/** Alarms, the topic that they tell, a budget, and one dashboard of it all. */
export class Watch extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string, props: WatchProps) {
    super(scope, id);
    const { settings } = props;
    this.topic = new Topic(this, 'Topic', { displayName: `Senti ${settings.stage}`, enforceSSL: true });
    for (const service of ['cloudwatch', 'budgets']) {
      this.topic.grantPublish(new ServicePrincipal(`${service}.amazonaws.com`));
    }
    if (settings.alarmEmail !== undefined)
      this.topic.addSubscription(new EmailSubscription(settings.alarmEmail));
    const dashboard = new Dashboard(this, 'Dashboard', { defaultInterval: Duration.days(7) });
    for (const [name, watched] of Object.entries(props.queues))
      dashboard.addWidgets(...this.#watchQueue(name, watched));
    for (const [name, handler] of Object.entries(props.handlers)) {
      dashboard.addWidgets(...this.#watchHandler(name, handler));
    }
    this.#alarm(
      'UpkeepErrors',
      props.upkeep.function.metricErrors(),
      0,
      'Messages stay unsent: see its log.',
    );
    dashboard.addWidgets(...this.#watchDoor(props.door));
    this.#budget(settings);
  }

  #watchQueue(name: string, { jobs, maxAge }: WatchProps['queues'][string]): GraphWidget[] {
    const age = jobs.queue.metricApproximateAgeOfOldestMessage({ statistic: Stats.MAXIMUM });
    const dead = jobs.deadLetters.metricApproximateNumberOfMessagesVisible({ statistic: Stats.MAXIMUM });
    this.#alarm(
      `${name}QueueAge`,
      age,
      maxAge.toSeconds(),
      `A job of queue ${name} waits for over ${maxAge.toHumanString()}.`,
    );
    this.#alarm(`${name}DeadLetters`, dead, 0, `A job of queue ${name} is dead: its reason is with it.`);
    return [
      new GraphWidget({
        title: `${name}: jobs`,
        left: [
          jobs.queue.metricApproximateNumberOfMessagesVisible({ statistic: Stats.MAXIMUM }),
          jobs.queue.metricApproximateNumberOfMessagesNotVisible({ statistic: Stats.MAXIMUM }),
          dead,
        ],
      }),
      new GraphWidget({ title: `${name}: age of the oldest (s)`, left: [age] }),
    ];
  }

  #watchHandler(name: string, { function: fn, timeout }: Handler): GraphWidget[] {
    const errors = fn.metricErrors();
    const duration = fn.metricDuration({ statistic: Stats.p(99) });
    const limitMs = 0.8 * timeout.toMilliseconds();
    this.#alarm(`${name}Errors`, errors, 0, `Function ${name} failed.`);
    this.#alarm(
      `${name}Duration`,
      duration,
      limitMs,
      `Function ${name} comes near its limit of ${timeout.toHumanString()}.`,
    );
    return [
      new GraphWidget({
        title: `${name}: calls and faults`,
        left: [fn.metricInvocations(), errors, fn.metricThrottles()],
      }),
      new GraphWidget({
        title: `${name}: duration (ms)`,
        left: [fn.metricDuration({ statistic: Stats.p(50) }), duration],
      }),
    ];
  }

  #watchDoor({ api, stage }: Door): GraphWidget[] {
    const faults = stage.metricServerError({ statistic: Stats.SUM });
    this.#alarm('ApiFaults', faults, 5, 'The API answered 5xx more than five times in five minutes.');
    return [
      new GraphWidget({
        title: 'API: requests',
        left: [stage.metricCount(), api.metricClientError(), faults],
      }),
      new GraphWidget({
        title: 'API: latency (ms)',
        left: [stage.metricLatency({ statistic: Stats.p(99) })],
      }),
    ];
  }

  #alarm(id: string, metric: IMetric, threshold: number, alarmDescription: string): void {
    const alarm = new Alarm(this, id, {
      metric,
      threshold,
      alarmDescription,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING, // nothing is measured where nothing happens
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
  }

  /** Of the whole account: a budget by tag sees nothing until someone activates the tag for billing. */
  #budget({ budgetUsd }: StackSettings): void {
    const tell = (notificationType: 'ACTUAL' | 'FORECASTED', threshold: number) => ({
      notification: {
        notificationType,
        comparisonOperator: 'GREATER_THAN',
        threshold,
        thresholdType: 'PERCENTAGE',
      },
      subscribers: [{ subscriptionType: 'SNS', address: this.topic.topicArn }],
    });
    const budget = new CfnBudget(this, 'Budget', {
      budget: { budgetType: 'COST', timeUnit: 'MONTHLY', budgetLimit: { amount: budgetUsd, unit: 'USD' } },
      notificationsWithSubscribers: [tell('ACTUAL', 80), tell('FORECASTED', 100)],
    });
    budget.node.addDependency(this.topic);
  }
}
