import { describe, expect, it } from 'vitest';
import { findUnexplained } from './app.ts';
import { at, createTestApp, listAt, resourceOf, resourcesOf, templateOf, textAt } from './test-stacks.ts';

const app = createTestApp({ SENTI_STAGE: 'prod', SENTI_TRAINER_IMAGE: 'senti-trainer:7' });
const template = templateOf(app, 'senti-prod');
const task = resourceOf(template, 'AWS::ECS::TaskDefinition', 'LargeTraining').Properties;
const service = resourceOf(template, 'AWS::ECS::Service', 'LargeTraining').Properties;
const queueId = Object.keys(resourcesOf(template, 'AWS::SQS::Queue')).find((id) =>
  /^LargeTrainingQueue[0-9A-F]{8}$/.test(id),
)!;

describe('the container for large corpora', () => {
  it('is there only where its image is named', () => {
    const without = templateOf(createTestApp({ SENTI_STAGE: 'prod' }), 'senti-prod');
    for (const type of ['AWS::ECS::Service', 'AWS::EC2::VPC', 'AWS::ECS::TaskDefinition']) {
      without.resourceCountIs(type, 0);
      template.resourceCountIs(type, 1);
    }
    expect(JSON.stringify(without.toJSON())).not.toContain('SENTI_TRAINING_LARGE');
  });

  it('leaves no finding of AwsSolutions unexplained', () => {
    expect(findUnexplained(app)).toEqual([]);
  });

  it('runs the image of ECR on arm64, on a root that it cannot write', () => {
    const [container, ...others] = listAt(task, 'ContainerDefinitions');
    expect(others).toEqual([]);
    expect(textAt(container, 'Image')).toMatch(/\.dkr\.ecr\..*\/senti-trainer:7"/);
    expect(at(container, 'ReadonlyRootFilesystem')).toBe(true);
    expect(at(container, 'StopTimeout')).toBe(120);
    expect(at(task, 'RuntimePlatform')).toEqual({ CpuArchitecture: 'ARM64', OperatingSystemFamily: 'LINUX' });
  });

  it('finds what the stack made by settings, its own queue among them', () => {
    const variables = listAt(task, 'ContainerDefinitions.0.Environment').map((one) => at(one, 'Name'));
    expect(variables).toEqual(
      expect.arrayContaining(['SENTI_TABLE', 'SENTI_UPLOADS_BUCKET', 'SENTI_TRAINING_LARGE_QUEUE_URL']),
    );
  });

  it('is none while there is no job, and one while a job waits or is being done', () => {
    expect(service['DesiredCount']).toBe(0);
    const target = resourceOf(template, 'AWS::ApplicationAutoScaling::ScalableTarget', 'LargeTraining');
    expect(target.Properties).toMatchObject({ MinCapacity: 0, MaxCapacity: 1 });
    const policies = Object.values(resourcesOf(template, 'AWS::ApplicationAutoScaling::ScalingPolicy'));
    const steps = policies.map(({ Properties }) => {
      const policy = at(Properties, 'StepScalingPolicyConfiguration');
      return [at(policy, 'AdjustmentType'), at(policy, 'StepAdjustments.0.ScalingAdjustment')];
    });
    expect(steps.sort()).toEqual([
      ['ExactCapacity', 0],
      ['ExactCapacity', 1],
    ]);
    const alarms = Object.entries(resourcesOf(template, 'AWS::CloudWatch::Alarm')).filter(([id]) =>
      id.startsWith('LargeTraining'),
    );
    const bounds = alarms.map(([, { Properties }]) => [
      Properties['ComparisonOperator'],
      Properties['Threshold'],
    ]);
    expect(bounds.sort()).toEqual([
      ['GreaterThanOrEqualToThreshold', 1],
      ['LessThanOrEqualToThreshold', 0],
    ]);
    for (const [, { Properties }] of alarms) {
      const metrics = JSON.stringify(Properties['Metrics']);
      expect(metrics).toContain('ApproximateNumberOfMessagesVisible');
      expect(metrics).toContain('ApproximateNumberOfMessagesNotVisible');
      expect(metrics).toContain(queueId);
      expect(metrics).toContain('"Expression":"waiting + held"'); // a job under way keeps its container
    }
  });

  it('lets nothing in, and out by TLS alone', () => {
    const group = resourceOf(template, 'AWS::EC2::SecurityGroup', 'LargeTraining').Properties;
    expect(group['SecurityGroupIngress']).toBeUndefined();
    template.resourceCountIs('AWS::EC2::SecurityGroupIngress', 0);
    const out = listAt(group, 'SecurityGroupEgress');
    expect(out.map((one) => [at(one, 'FromPort'), at(one, 'ToPort'), at(one, 'IpProtocol')])).toEqual([
      [443, 443, 'tcp'],
    ]);
  });

  it('costs nothing at rest in its network: no gateway of NAT, no endpoint', () => {
    template.resourceCountIs('AWS::EC2::NatGateway', 0);
    template.resourceCountIs('AWS::EC2::VPCEndpoint', 0);
    template.resourceCountIs('AWS::EC2::EIP', 0);
  });

  it('has a queue with dead letters, watched as the others, and its name is a setting', () => {
    const named = templateOf(
      createTestApp({
        SENTI_STAGE: 'prod',
        SENTI_TRAINER_IMAGE: 'senti-trainer',
        SENTI_TRAINING_LARGE_QUEUE: 'Grandes',
        SENTI_TRAINING_LARGE_DEAD_LETTERS: 'dlqGrandes',
      }),
      'senti-prod',
    );
    const names = Object.values(resourcesOf(named, 'AWS::SQS::Queue')).map(
      ({ Properties }) => Properties['QueueName'],
    );
    expect(names).toEqual(expect.arrayContaining(['Grandes', 'dlqGrandes']));
    const letters = resourceOf(template, 'AWS::SQS::Queue', 'LargeTrainingQueueDeadLetters').id;
    const watched = Object.entries(resourcesOf(template, 'AWS::CloudWatch::Alarm')).filter(([id]) =>
      id.startsWith('WatchLargeTraining'),
    );
    expect(watched).toHaveLength(2);
    expect(JSON.stringify(watched)).toContain(letters);
  });
});
