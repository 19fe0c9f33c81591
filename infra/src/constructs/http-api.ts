import { Aws, Duration, RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  CorsHttpMethod,
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpStage,
  LogGroupLogDestination,
  type CfnStage,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { UserPoolClient } from 'aws-cdk-lib/aws-cognito';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { StackSettings } from '../settings.ts';
import { acknowledge } from './acknowledge.ts';
import { retentionOf } from './handler.ts';

/** Requests a second of all callers together, and how many at once on top. */
const throttle = { rateLimit: 100, burstLimit: 200 } as const;
/** The same for each of the routes that are open and cost computing. */
const computingThrottle = { rateLimit: 20, burstLimit: 40 } as const;
const computingPaths = ['/senti', '/v1/predictions'];

const openRoutes: [method: HttpMethod, path: string][] = [
  [HttpMethod.GET, '/modelos'],
  [HttpMethod.POST, '/senti'],
  [HttpMethod.POST, '/v1/predictions'],
  [HttpMethod.GET, '/health'],
  [HttpMethod.GET, '/v1/{proxy+}'],
];
const writeMethods = [HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE];

/** The API's door: the thesis's two routes and reads stand open, writes under `/v1` need a token. */
export class Door extends Construct {
  readonly api: HttpApi;
  readonly stage: HttpStage;
  /** `/prueba`, or empty at the root. */
  readonly stagePath: string;
  /** Depends on the API alone, not on its routes: CloudFront can be made before them. */
  readonly host: string;

  constructor(scope: Construct, id: string, { stage, names }: StackSettings) {
    super(scope, id);
    this.api = new HttpApi(this, 'Api', {
      createDefaultStage: false,
      // Callers prove themselves by a header alone, never by a cookie, so any page may call.
      corsPreflight: {
        allowOrigins: ['*'],
        allowMethods: [CorsHttpMethod.GET, CorsHttpMethod.POST],
        allowHeaders: ['authorization', 'content-type', 'accept-language'],
        maxAge: Duration.days(1),
      },
    });
    const logs = new LogGroup(this, 'Logs', {
      retention: retentionOf(stage),
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.stage = new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: names.apiStage ?? '$default',
      autoDeploy: true,
      throttle,
      detailedMetricsEnabled: false, // billed as 0.30 USD a month for each metric of each route
      // No bodies and no query strings: those hold texts.
      accessLogSettings: {
        destination: new LogGroupLogDestination(logs),
        format: AccessLogFormat.custom(
          JSON.stringify({
            requestId: '$context.requestId',
            time: '$context.requestTime',
            routeKey: '$context.routeKey',
            status: '$context.status',
            latencyMs: '$context.responseLatency',
            integrationError: '$context.integrationErrorMessage',
            authorizerError: '$context.authorizer.error',
          }),
        ),
      },
    });
    this.stagePath = names.apiStage === undefined ? '' : `/${names.apiStage}`;
    this.host = `${this.api.apiId}.execute-api.${Aws.REGION}.${Aws.URL_SUFFIX}`;
  }

  /** Leads every route to the function. */
  open(handler: IFunction, issuer: string, client: UserPoolClient): void {
    const integration = new HttpLambdaIntegration('Handler', handler);
    const authorizer = new HttpJwtAuthorizer('Writers', issuer, { jwtAudience: [client.userPoolClientId] });
    for (const [method, path] of openRoutes) {
      const routes = this.api.addRoutes({
        path,
        methods: [method],
        integration,
        authorizer: new HttpNoneAuthorizer(),
      });
      for (const route of routes) {
        acknowledge(route, {
          'AwsSolutions-APIG4':
            'Open by design (ADR 6): the thesis kept these routes open, models are public, and reads of /v1 give no text away. All are throttled.',
        });
      }
      if (computingPaths.includes(path)) this.#throttle(`${method} ${path}`, routes[0]!);
    }
    this.api.addRoutes({ path: '/v1/{proxy+}', methods: writeMethods, integration, authorizer });
  }

  #throttle(routeKey: string, route: Construct): void {
    const stage = this.stage.node.defaultChild as CfnStage;
    stage.routeSettings = {
      ...(stage.routeSettings as object | undefined),
      [routeKey]: {
        ThrottlingRateLimit: computingThrottle.rateLimit,
        ThrottlingBurstLimit: computingThrottle.burstLimit,
        DetailedMetricsEnabled: false,
      },
    };
    stage.node.addDependency(route); // a stage can't tell of a route that is not there yet
  }
}
