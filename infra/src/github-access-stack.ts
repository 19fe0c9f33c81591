import { Aws, CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { OidcProviderNative, PolicyStatement, Role, WebIdentityPrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { acknowledge } from './constructs/acknowledge.ts';
import { siteBucketName } from './constructs/storage.ts';
import { stageNames, type StageName } from './settings.ts';

export interface GithubAccessStackProps extends StackProps {
  /** `owner/name`. */
  repository: string;
}

const issuer = 'token.actions.githubusercontent.com';

/**
 * Roles by which the repository's workflow deploys without a stored key: one for each stage, taken only by a
 * job of the GitHub environment of that name.
 */
export class GithubAccessStack extends Stack {
  constructor(scope: Construct, id: string, { repository, ...props }: GithubAccessStackProps) {
    super(scope, id, { description: 'Lets a GitHub workflow deploy Senti', ...props });
    const provider = new OidcProviderNative(this, 'GitHub', {
      url: `https://${issuer}`,
      clientIds: ['sts.amazonaws.com'],
    });
    for (const stage of stageNames) {
      const role = new Role(this, `Deployer-${stage}`, {
        roleName: `senti-${stage}-deployer`,
        maxSessionDuration: Duration.hours(1),
        assumedBy: new WebIdentityPrincipal(provider.oidcProviderArn, {
          StringEquals: {
            [`${issuer}:aud`]: 'sts.amazonaws.com',
            [`${issuer}:sub`]: `repo:${repository}:environment:${stage}`,
          },
        }),
      });
      for (const statement of statementsOf(stage)) role.addToPolicy(statement);
      acknowledge(role, explanationsOf(stage));
      new CfnOutput(this, `DeployerArn-${stage}`, { value: role.roleArn });
    }
  }
}

function resourcesOf(stage: StageName) {
  const own = (service: string, region: string, path: string) =>
    `arn:${Aws.PARTITION}:${service}:${region}:${Aws.ACCOUNT_ID}:${path}`;
  return {
    // What `cdk bootstrap` made. The rights to deploy are those roles'; this one may only take them.
    bootstrapRoles: own('iam', '', `role/cdk-hnb659fds-*-${Aws.ACCOUNT_ID}-${Aws.REGION}`),
    stack: own('cloudformation', Aws.REGION, `stack/senti-${stage}/*`),
    site: `arn:${Aws.PARTITION}:s3:::${siteBucketName(stage)}`,
    distributions: own('cloudfront', '', 'distribution/*'),
  };
}

function statementsOf(stage: StageName): PolicyStatement[] {
  const { bootstrapRoles, stack, site, distributions } = resourcesOf(stage);
  return [
    new PolicyStatement({ sid: 'Deploy', actions: ['sts:AssumeRole'], resources: [bootstrapRoles] }),
    new PolicyStatement({ sid: 'Read', actions: ['cloudformation:DescribeStacks'], resources: [stack] }),
    new PolicyStatement({ sid: 'ListSite', actions: ['s3:ListBucket'], resources: [site] }),
    new PolicyStatement({
      sid: 'PublishSite',
      actions: ['s3:PutObject', 's3:DeleteObject'],
      resources: [`${site}/*`],
    }),
    new PolicyStatement({
      sid: 'Invalidate',
      actions: ['cloudfront:CreateInvalidation'],
      resources: [distributions],
      conditions: { StringEquals: { 'aws:ResourceTag/app': 'senti', 'aws:ResourceTag/stage': stage } },
    }),
  ];
}

function explanationsOf(stage: StageName): Record<string, string> {
  const { bootstrapRoles, stack, site, distributions } = resourcesOf(stage);
  const finding = (resource: string) =>
    `AwsSolutions-IAM5[Resource::${resource.replace(/\$\{Token\[(AWS\.\w+)\.\d+\]\}/g, (_, name: string) => `<${name.replace('.', '::')}>`)}]`;
  return {
    [finding(bootstrapRoles)]:
      'The bootstrap made one role for each kind of work, in this account and region alone.',
    [finding(stack)]: "A stack's ARN ends with an id that is made with it.",
    [finding(`${site}/*`)]: "The page's files have new names at each build.",
    [finding(distributions)]: 'The id is made with the distribution; its tags say which one it may be.',
  };
}
