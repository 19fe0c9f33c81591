import { describe, expect, it } from 'vitest';
import { at, createTestApp, listAt, resourceOf, resourcesOf, templateOf, textAt } from './test-stacks.ts';

const template = templateOf(
  createTestApp({ SENTI_STAGE: 'prod', SENTI_ALARM_EMAIL: 'a@b.es' }),
  'senti-prod',
);

describe('HTTP API', () => {
  const routes = Object.fromEntries(
    Object.values(resourcesOf(template, 'AWS::ApiGatewayV2::Route')).map(({ Properties }) => [
      Properties['RouteKey'] as string,
      Properties,
    ]),
  );
  const stage = resourceOf(template, 'AWS::ApiGatewayV2::Stage', 'DoorStage').Properties;

  it("leaves the thesis's two routes, predictions, the state and reads of /v1 open, and asks all else for a token", () => {
    const open = Object.keys(routes).filter((key) => routes[key]!['AuthorizationType'] === 'NONE');
    expect(open.sort()).toEqual([
      'GET /health',
      'GET /modelos',
      'GET /v1/{proxy+}',
      'POST /senti',
      'POST /v1/predictions',
    ]);
    const guarded = Object.keys(routes).filter((key) => routes[key]!['AuthorizationType'] === 'JWT');
    expect(guarded.sort()).toEqual(
      ['DELETE', 'PATCH', 'POST', 'PUT'].map((method) => `${method} /v1/{proxy+}`),
    );
    expect(open.length + guarded.length).toBe(Object.keys(routes).length);
  });

  it("takes tokens of the stack's pool for its page alone", () => {
    const { id, Properties } = resourceOf(template, 'AWS::ApiGatewayV2::Authorizer', 'Door');
    const pool = resourceOf(template, 'AWS::Cognito::UserPool', 'SignInPool').id;
    const client = resourceOf(template, 'AWS::Cognito::UserPoolClient', 'SignIn').id;
    expect(Properties).toMatchObject({
      AuthorizerType: 'JWT',
      IdentitySource: ['$request.header.Authorization'],
      JwtConfiguration: { Audience: [{ Ref: client }], Issuer: { 'Fn::GetAtt': [pool, 'ProviderURL'] } },
    });
    expect(routes['POST /v1/{proxy+}']!['AuthorizerId']).toEqual({ Ref: id });
  });

  it('holds callers back, where texts are classified sooner', () => {
    for (const limit of ['ThrottlingRateLimit', 'ThrottlingBurstLimit']) {
      const forAll = at(stage, `DefaultRouteSettings.${limit}`);
      expect(forAll).toBeGreaterThan(0);
      for (const route of ['POST /senti', 'POST /v1/predictions']) {
        expect(at(stage, `RouteSettings.${route}.${limit}`)).toBeLessThan(forAll as number);
      }
    }
  });

  it('logs who was answered how, and no text', () => {
    const format = at(stage, 'AccessLogSettings.Format') as string;
    expect(JSON.parse(format)).toMatchObject({ status: '$context.status', routeKey: '$context.routeKey' });
    expect(format).not.toMatch(/querystring|body|\$context\.path/i);
  });
});

describe('sign-in', () => {
  it('is by the code flow without a secret, which leaves PKCE', () => {
    const { Properties } = resourceOf(template, 'AWS::Cognito::UserPoolClient', 'SignIn');
    expect(Properties).toMatchObject({
      AllowedOAuthFlows: ['code'],
      AllowedOAuthFlowsUserPoolClient: true,
      GenerateSecret: false,
      PreventUserExistenceErrors: 'ENABLED',
      EnableTokenRevocation: true,
    });
    expect(JSON.stringify(Properties['CallbackURLs'])).toContain('DeliveryDistribution');
  });

  it('is for people who were invited, with a second factor', () => {
    const { Properties } = resourceOf(template, 'AWS::Cognito::UserPool', 'SignInPool');
    expect(Properties).toMatchObject({
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      MfaConfiguration: 'ON',
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
      Policies: { PasswordPolicy: { MinimumLength: 12 } },
      DeletionProtection: 'ACTIVE',
    });
  });

  it("has Cognito's own page", () => {
    const { Properties } = resourceOf(template, 'AWS::Cognito::UserPoolDomain', 'SignIn');
    expect(JSON.stringify(Properties['Domain'])).toContain('senti-prod-');
  });
});

describe('CloudFront', () => {
  const distribution = resourceOf(template, 'AWS::CloudFront::Distribution', 'Delivery').Properties;
  const behaviours: Record<string, unknown> = {
    '*': at(distribution, 'DistributionConfig.DefaultCacheBehavior'),
    ...Object.fromEntries(
      listAt(distribution, 'DistributionConfig.CacheBehaviors').map((one) => [
        String(at(one, 'PathPattern')),
        one,
      ]),
    ),
  };
  const originOf = (path: string) =>
    listAt(distribution, 'DistributionConfig.Origins').find(
      (one) => at(one, 'Id') === at(behaviours[path], 'TargetOriginId'),
    );
  const policyOf = (path: string, name: 'ResponseHeadersPolicy' | 'CachePolicy') =>
    resourcesOf(template, `AWS::CloudFront::${name}`)[String(at(behaviours[path], `${name}Id.Ref`))]
      ?.Properties;
  const headersOf = (path: string) =>
    at(policyOf(path, 'ResponseHeadersPolicy'), 'ResponseHeadersPolicyConfig.SecurityHeadersConfig');
  const cspOf = (path: string) => textAt(headersOf(path), 'ContentSecurityPolicy');
  const cacheControlOf = (path: string) =>
    at(
      listAt(
        policyOf(path, 'ResponseHeadersPolicy'),
        'ResponseHeadersPolicyConfig.CustomHeadersConfig.Items',
      ).find((one) => at(one, 'Header') === 'Cache-Control'),
      'Value',
    );
  const apiPaths = ['/v1/*', '/modelos', '/senti', '/health'];
  const filePaths = ['*', '/assets/*', '/models/*'];

  it('serves page, models and API under one origin', () => {
    expect(Object.keys(behaviours).sort()).toEqual([...apiPaths, ...filePaths].sort());
    expect(textAt(originOf('*'), 'DomainName')).toContain('StorageSite');
    expect(textAt(originOf('/assets/*'), 'DomainName')).toContain('StorageSite');
    expect(textAt(originOf('/models/*'), 'DomainName')).toContain('StorageModels');
    for (const path of apiPaths) expect(textAt(originOf(path), 'DomainName')).toContain('.execute-api.');
    expect(at(distribution, 'DistributionConfig.DefaultRootObject')).toBe('index.html');
  });

  it('alone reads the buckets, by origin access control', () => {
    for (const path of filePaths) expect(at(originOf(path), 'OriginAccessControlId')).toBeDefined();
    for (const name of ['StorageSite', 'StorageModels']) {
      const policy = resourceOf(template, 'AWS::S3::BucketPolicy', `${name}Policy`).Properties;
      const allowed = listAt(policy, 'PolicyDocument.Statement').filter(
        (one) => at(one, 'Effect') === 'Allow',
      );
      expect(allowed.length).toBeGreaterThan(0);
      for (const one of allowed) {
        expect(at(one, 'Principal')).toEqual({ Service: 'cloudfront.amazonaws.com' });
        expect(textAt(one, 'Condition.StringEquals.AWS:SourceArn')).toContain('DeliveryDistribution');
      }
    }
  });

  it.each([...apiPaths, ...filePaths])('sends the security headers with %s', (path) => {
    expect(headersOf(path)).toMatchObject({
      ContentTypeOptions: { Override: true },
      FrameOptions: { FrameOption: 'DENY' },
      ReferrerPolicy: { ReferrerPolicy: 'no-referrer' },
      StrictTransportSecurity: { AccessControlMaxAgeSec: 31_536_000 },
    });
    const csp = cspOf(path);
    for (const directive of [
      "default-src 'self'",
      "object-src 'none'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
    ]) {
      expect(csp).toContain(directive);
    }
    expect(csp).not.toMatch(/unsafe|\*/);
  });

  it('lets the page speak to the uploads and the sign-in, and to nobody else', () => {
    const connect = /connect-src 'self' ([^;]*);/.exec(cspOf('*'))![1]!;
    expect(connect.match(/https:\/\//g)).toHaveLength(2);
    expect(connect).toContain('https://senti-prod-uploads-');
    expect(connect).toContain('.amazoncognito.com');
  });

  it('keeps what never changes for a year and asks for the rest anew', () => {
    for (const path of ['/assets/*', '/models/*']) {
      expect(cacheControlOf(path)).toBe('public, max-age=31536000, immutable');
    }
    expect(cacheControlOf('*')).toBe('no-cache'); // index.html and sw.js among them
    expect(cacheControlOf('/v1/*')).toBeUndefined();
  });

  it.each(filePaths)('compresses %s by Brotli too', (path) => {
    expect(at(behaviours[path], 'Compress')).toBe(true);
    const keyed = 'CachePolicyConfig.ParametersInCacheKeyAndForwardedToOrigin';
    expect(at(policyOf(path, 'CachePolicy'), keyed)).toMatchObject({
      EnableAcceptEncodingBrotli: true,
      EnableAcceptEncodingGzip: true,
    });
  });

  it.each(apiPaths)('hands %s on whole: every method, the token, nothing kept', (path) => {
    expect(at(behaviours[path], 'AllowedMethods')).toHaveLength(7);
    expect(at(behaviours[path], 'CachePolicyId')).toBe('4135ea2d-6df8-44a3-9df3-4b5a84be39ad'); // Managed-CachingDisabled
    expect(at(behaviours[path], 'OriginRequestPolicyId')).toBe('b689b0a8-53d0-40ab-baf2-68738e2966ac'); // AllViewerExceptHostHeader
    expect(at(behaviours[path], 'ViewerProtocolPolicy')).toBe('https-only');
  });
});

describe('watch', () => {
  const alarms = Object.values(resourcesOf(template, 'AWS::CloudWatch::Alarm'));
  const topic = resourceOf(template, 'AWS::SNS::Topic', 'Watch').id;
  const on = (metric: string, dimension: string) =>
    alarms.filter(
      ({ Properties }) =>
        Properties['MetricName'] === metric && JSON.stringify(Properties['Dimensions']).includes(dimension),
    );

  it.each(['IngestQueue', 'TrainingQueue'])('tells of jobs of %s that wait, and of dead ones', (queue) => {
    expect(on('ApproximateAgeOfOldestMessage', queue)).toHaveLength(1);
    const [dead] = on('ApproximateNumberOfMessagesVisible', `${queue}DeadLetters`);
    expect(dead!.Properties['Threshold']).toBe(0);
  });

  it.each(['Api', 'Ingest', 'Training'])('tells when %s fails or comes near its time limit', (name) => {
    expect(on('Errors', `${name}Function`)).toHaveLength(1);
    const [slow] = on('Duration', `${name}Function`);
    const { Timeout } = resourceOf(template, 'AWS::Lambda::Function', `${name}Function`).Properties;
    expect(slow!.Properties['Threshold']).toBeLessThan(1000 * (Timeout as number));
    expect(slow!.Properties['ExtendedStatistic']).toBe('p99');
  });

  it('tells when messages stay unsent', () => {
    expect(on('Errors', 'UpkeepFunction')).toHaveLength(1);
  });

  it('tells when the API answers 5xx', () => {
    expect(on('5xx', 'DoorApi')).toHaveLength(1);
  });

  it('tells the topic of every alarm, and the topic its reader', () => {
    for (const { Properties } of alarms) expect(Properties['AlarmActions']).toEqual([{ Ref: topic }]);
    template.hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'email', Endpoint: 'a@b.es' });
  });

  it('tells when the month grows dear, in time', () => {
    const { Properties } = resourceOf(template, 'AWS::Budgets::Budget', 'Watch');
    expect(Properties['Budget']).toMatchObject({
      TimeUnit: 'MONTHLY',
      BudgetLimit: { Amount: 50, Unit: 'USD' },
    });
    const told = Properties['NotificationsWithSubscribers'] as {
      Notification: unknown;
      Subscribers: unknown;
    }[];
    expect(told.map(({ Notification }) => Notification)).toEqual([
      expect.objectContaining({ NotificationType: 'ACTUAL', Threshold: 80 }),
      expect.objectContaining({ NotificationType: 'FORECASTED', Threshold: 100 }),
    ]);
    for (const { Subscribers } of told)
      expect(Subscribers).toEqual([{ SubscriptionType: 'SNS', Address: { Ref: topic } }]);
    const policy = JSON.stringify(resourceOf(template, 'AWS::SNS::TopicPolicy', 'Watch').Properties);
    expect(policy).toContain('budgets.amazonaws.com');
    expect(policy).toContain('cloudwatch.amazonaws.com');
  });

  it('shows queues, functions and API on one dashboard', () => {
    const body = JSON.stringify(
      resourceOf(template, 'AWS::CloudWatch::Dashboard', 'Watch').Properties['DashboardBody'],
    );
    for (const metric of [
      'ApproximateAgeOfOldestMessage',
      'Errors',
      'Duration',
      'Throttles',
      '5xx',
      'Latency',
    ]) {
      expect(body).toContain(metric);
    }
  });
});
