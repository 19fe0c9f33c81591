import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, Validations, type AppProps } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { projectRoot } from './bundle.ts';
import { GithubAccessStack } from './github-access-stack.ts';
import { SentiStack } from './senti-stack.ts';
import type { InfraSettings } from './settings.ts';

/** CDK's newer ways, which it keeps off for apps that were there before them. */
const featureFlags = {
  '@aws-cdk/aws-iam:minimizePolicies': true,
  '@aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy': true,
  '@aws-cdk/aws-apigateway:disableCloudWatchRole': true,
  '@aws-cdk/core:checkSecretUsage': true,
  '@aws-cdk/core:validateAgainstDefaultRules': true, // CloudFormation's own schemas, offline
};

/**
 * The stacks of the settings: `senti-<stage>` for each stage and, for a repository, `senti-github`. They name
 * no account and no region: whoever deploys brings both.
 */
export function createApp(
  settings: InfraSettings,
  bundles: string,
  props: Pick<AppProps, 'outdir'> = {},
): App {
  const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
    version: string;
  };
  const app = new App({ ...props, context: featureFlags, analyticsReporting: false, treeMetadata: false });
  for (const stage of settings.stages) {
    const terminationProtection = stage.stage === 'prod';
    new SentiStack(app, `senti-${stage.stage}`, { settings: stage, bundles, version, terminationProtection });
  }
  if (settings.githubRepository !== undefined) {
    new GithubAccessStack(app, 'senti-github', { repository: settings.githubRepository });
  }
  return app;
}

/** What cdk-nag's AwsSolutions pack finds and nobody explained, one line each: `rule path: what`. */
export function findUnexplained(app: App): string[] {
  const { violations } = new AwsSolutionsChecks(app).validateScope(app);
  return violations.flatMap(({ ruleName, description, violatingResources }) =>
    violatingResources.map(({ constructPath }) => `${ruleName} ${constructPath ?? '?'}: ${description}`),
  );
}

/** Writes the app's templates and assets; CDK ends with an error where cdk-nag finds what nobody explained. */
export function synthesize(app: App): void {
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  app.synth();
}
