import { CfnResource, Validations } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { describe, expect, it } from 'vitest';
import { findUnexplained, synthesize } from './app.ts';
import { thesisNames } from './settings.ts';
import {
  at,
  createTestApp,
  listAt,
  resourceOf,
  resourcesOf,
  stackOf,
  templateOf,
  textAt,
} from './test-stacks.ts';

describe('both stages', () => {
  const app = createTestApp({ SENTI_GITHUB_REPOSITORY: 'a/senti' });

  it('have no finding of AwsSolutions unexplained', () => {
    expect(findUnexplained(app)).toEqual([]);
  });

  it('explain each finding by a sentence', () => {
    const { explained, bare } = sortExplanations(app);
    expect(explained).toBeGreaterThan(10);
    expect(bare).toEqual([]);
  });

  it('fail the synthesis when something unexplained comes', () => {
    const spoilt = createTestApp({ SENTI_STAGE: 'dev' });
    new Bucket(stackOf(spoilt, 'senti-dev'), 'Open');
    expect(() => synthesize(spoilt)).toThrow(/senti-dev\/Open\/Resource[^]*AwsSolutions-S1/);
  });

  it("fail the synthesis when CloudFormation's schemas would not take a resource", () => {
    const spoilt = createTestApp({ SENTI_STAGE: 'dev' });
    const properties = { VisibilityTimeout: 'long' };
    new CfnResource(stackOf(spoilt, 'senti-dev'), 'Bad', { type: 'AWS::SQS::Queue', properties });
    expect(() => spoilt.synth()).toThrow(/'long' is not of type 'integer'/);
  });

  it('can stand side by side: they share no name', () => {
    const [dev, prod] = ['senti-dev', 'senti-prod'].map((id) => JSON.stringify(templateOf(app, id).toJSON()));
    expect(dev).not.toContain('senti-prod');
    expect(prod).not.toContain('senti-dev');
  });

  it('leave nothing behind in dev, and ask before prod goes', () => {
    const template = templateOf(app, 'senti-dev');
    const kept = Object.values(template.toJSON()['Resources'] as Record<string, { DeletionPolicy?: string }>);
    expect(kept.filter(({ DeletionPolicy }) => DeletionPolicy === 'Retain')).toEqual([]);
    const protects = (id: string) => stackOf(app, id).terminationProtection;
    expect([protects('senti-dev'), protects('senti-prod')]).toEqual([false, true]);
  });

  it('name no account and no region', () => {
    for (const id of ['senti-dev', 'senti-prod']) {
      expect(stackOf(app, id).environment).toBe('aws://unknown-account/unknown-region');
    }
  });

  it('let the workflow of one repository deploy, from the environment of the stage', () => {
    const template = templateOf(app, 'senti-github');
    template.resourceCountIs('AWS::IAM::Role', 2);
    for (const stage of ['dev', 'prod']) {
      const { Properties } = resourceOf(template, 'AWS::IAM::Role', `Deployer${stage}`);
      const [trust, ...others] = listAt(Properties, 'AssumeRolePolicyDocument.Statement');
      expect(others).toEqual([]);
      expect(trust).toMatchObject({
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: {
          StringEquals: {
            'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
            'token.actions.githubusercontent.com:sub': `repo:a/senti:environment:${stage}`,
          },
        },
      });
      const policy = JSON.stringify(resourceOf(template, 'AWS::IAM::Policy', `Deployer${stage}`).Properties);
      expect(policy).not.toMatch(/"Action":"[^"]*\*|"Resource":"\*"/);
    }
  });
});

describe("the thesis's names", () => {
  const app = createTestApp({ SENTI_STAGE: 'prod', ...thesisNames });
  const template = templateOf(app, 'senti-prod');

  it('are kept where they are set', () => {
    const names = (type: string, property: string) =>
      Object.values(resourcesOf(template, type)).map(({ Properties }) => Properties[property]);
    expect(names('AWS::S3::Bucket', 'BucketName')).toEqual(
      expect.arrayContaining(['files-training', 'modelslearning']),
    );
    expect(names('AWS::SQS::Queue', 'QueueName')).toEqual(
      expect.arrayContaining(['IngestaQueue', 'dlqIngestaQueue']),
    );
    expect(names('AWS::DynamoDB::GlobalTable', 'TableName')).toEqual(['models']);
    expect(names('AWS::ApiGatewayV2::Stage', 'StageName')).toEqual(['prueba']);
  });

  it('have the path /prueba in the address of the API, for its clients and for CloudFront', () => {
    const [output] = Object.values(template.findOutputs('ApiUrl'));
    expect(textAt(output, 'Value')).toMatch(/\/prueba"\]\]\}$/);
    const distribution = resourceOf(template, 'AWS::CloudFront::Distribution', 'Delivery').Properties;
    const origins = listAt(distribution, 'DistributionConfig.Origins');
    const api = origins.find((origin) => textAt(origin, 'DomainName').includes('execute-api'));
    expect(at(api, 'OriginPath')).toBe('/prueba');
  });

  it('have no finding unexplained either', () => {
    expect(findUnexplained(app)).toEqual([]);
  });
});

describe('a domain', () => {
  const template = templateOf(
    createTestApp({
      SENTI_STAGE: 'prod',
      SENTI_DOMAIN: 'senti.example',
      SENTI_CERTIFICATE_ARN: 'arn:aws:acm:us-east-1:123456789012:certificate/a-b',
    }),
    'senti-prod',
  );

  it("is the page's, by TLS 1.2 and later, and where people come back to from signing in", () => {
    const distribution = resourceOf(template, 'AWS::CloudFront::Distribution', 'Delivery').Properties;
    expect(at(distribution, 'DistributionConfig.Aliases')).toEqual(['senti.example']);
    expect(at(distribution, 'DistributionConfig.ViewerCertificate.MinimumProtocolVersion')).toBe(
      'TLSv1.2_2021',
    );
    const client = resourceOf(template, 'AWS::Cognito::UserPoolClient', 'SignIn').Properties;
    expect(client['CallbackURLs']).toEqual(['https://senti.example/']);
    const uploads = resourceOf(template, 'AWS::S3::Bucket', 'StorageUploads').Properties;
    expect(at(uploads, 'CorsConfiguration.CorsRules.0.AllowedOrigins')).toEqual(['https://senti.example']);
  });
});

/** The acknowledgements of the app, counted, and those that say too little. */
function sortExplanations(app: ReturnType<typeof createTestApp>): { explained: number; bare: string[] } {
  const reasons = app.node
    .findAll()
    .flatMap((construct) =>
      construct.node.metadata
        .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
        .flatMap(({ data }) => Object.entries(data as Record<string, string>)),
    );
  const bare = reasons.filter(([, reason]) => reason.length < 30).map(([id]) => id);
  return { explained: reasons.length, bare };
}
