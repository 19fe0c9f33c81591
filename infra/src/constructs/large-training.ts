import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { AdjustmentType } from 'aws-cdk-lib/aws-applicationautoscaling';
import { MathExpression, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { Peer, Port, SecurityGroup, SubnetType, Vpc } from 'aws-cdk-lib/aws-ec2';
import { Repository } from 'aws-cdk-lib/aws-ecr';
import {
  Cluster,
  ContainerImage,
  CpuArchitecture,
  FargateService,
  FargateTaskDefinition,
  LogDriver,
  OperatingSystemFamily,
} from 'aws-cdk-lib/aws-ecs';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Right } from '../rights.ts';
import type { TrainerImage, StageName } from '../settings.ts';
import { acknowledge } from './acknowledge.ts';
import { consumerActions, grantRight, retentionOf } from './handler.ts';
import type { JobQueue } from './queues.ts';

export interface LargeTrainingProps {
  stage: StageName;
  image: TrainerImage;
  jobs: JobQueue;
  environment: Record<string, string>;
  rights: readonly Right[];
}

/**
 * The container that trains what is too large for Lambda: one while queue `training-large` has a job, waiting or
 * being done, and none otherwise. In a network of its own that nothing comes into.
 */
export class LargeTraining extends Construct {
  readonly role: Role;

  constructor(scope: Construct, id: string, { stage, image, jobs, environment, rights }: LargeTrainingProps) {
    super(scope, id);
    this.role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('ecs-tasks.amazonaws.com') });
    for (const right of rights) grantRight(this.role, right);
    grantRight(this.role, { sid: 'Consume', actions: consumerActions, resources: [jobs.queue.queueArn] });
    const service = this.#serve(this.#describeTask(stage, image, environment));
    this.#scale(service, jobs);
  }

  #describeTask(stage: StageName, image: TrainerImage, environment: Record<string, string>) {
    const task = new FargateTaskDefinition(this, 'Task', {
      cpu: 2048,
      memoryLimitMiB: 8192,
      runtimePlatform: {
        cpuArchitecture: CpuArchitecture.ARM64,
        operatingSystemFamily: OperatingSystemFamily.LINUX,
      },
      taskRole: this.role,
    });
    const repository = Repository.fromRepositoryName(this, 'Repository', image.repository);
    task.addContainer('Trainer', {
      image: ContainerImage.fromEcrRepository(repository, image.tag),
      environment,
      readonlyRootFilesystem: true,
      stopTimeout: Duration.minutes(2), // Fargate's longest; giving back what it holds takes seconds
      logging: LogDriver.awsLogs({
        streamPrefix: 'training-large',
        logGroup: new LogGroup(this, 'Logs', {
          retention: retentionOf(stage),
          removalPolicy: RemovalPolicy.DESTROY, // as a function's: what matters stands in the jobs' timelines
        }),
      }),
    });
    acknowledge(task, {
      'AwsSolutions-ECS2': 'Its variables are names and addresses of the stack; it is given no secret.',
      'AwsSolutions-IAM5[Resource::*]':
        'ECR gives its sign-in token for the whole registry; pulling is bound to the one repository.',
    });
    return task;
  }

  #serve(taskDefinition: FargateTaskDefinition): FargateService {
    const network = new Vpc(this, 'Network', {
      maxAzs: 2,
      natGateways: 0, // a NAT gateway would cost more than all else; a task has an address of its own while it runs
      subnetConfiguration: [{ name: 'public', subnetType: SubnetType.PUBLIC, mapPublicIpOnLaunch: false }],
    });
    acknowledge(network, {
      'AwsSolutions-VPC7':
        'Nothing listens in it and nothing may come in; each call that goes out is logged by IAM.',
    });
    const cluster = new Cluster(this, 'Cluster', { vpc: network });
    acknowledge(cluster, {
      'AwsSolutions-ECS4':
        'Container Insights is billed by metric; queue, jobs and log tell what the one task does.',
    });
    const outOnly = new SecurityGroup(this, 'OutOnly', { vpc: network, allowAllOutbound: false });
    outOnly.addEgressRule(Peer.anyIpv4(), Port.HTTPS, 'AWS over TLS');
    return new FargateService(this, 'Service', {
      cluster,
      taskDefinition,
      desiredCount: 0,
      minHealthyPercent: 0, // a new version waits for no place beside the old one
      maxHealthyPercent: 100,
      assignPublicIp: true,
      securityGroups: [outOnly],
    });
  }

  #scale(service: FargateService, { queue }: JobQueue): void {
    const statistic = Stats.MAXIMUM;
    const jobs = new MathExpression({
      label: 'jobs waiting or being done',
      expression: 'waiting + held',
      usingMetrics: {
        waiting: queue.metricApproximateNumberOfMessagesVisible({ statistic }),
        held: queue.metricApproximateNumberOfMessagesNotVisible({ statistic }),
      },
      period: Duration.minutes(1),
    });
    service.autoScaleTaskCount({ minCapacity: 0, maxCapacity: 1 }).scaleOnMetric('Jobs', {
      metric: jobs,
      adjustmentType: AdjustmentType.EXACT_CAPACITY,
      scalingSteps: [
        { upper: 0, change: 0 },
        { lower: 1, change: 1 },
      ],
      evaluationPeriods: 2, // SQS counts roughly: one look that missed the job must not stop it
    });
  }
}
