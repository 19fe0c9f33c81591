import { Duration, Fn } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AccessLevel,
  AllowedMethods,
  CacheCookieBehavior,
  CacheHeaderBehavior,
  CachePolicy,
  CacheQueryStringBehavior,
  Distribution,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  OriginSslPolicy,
  PriceClass,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
  type BehaviorOptions,
  type IOrigin,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { Construct } from 'constructs';
import type { StackSettings } from '../settings.ts';
import { acknowledge } from './acknowledge.ts';
import type { Door } from './http-api.ts';
import type { Storage } from './storage.ts';

export interface DeliveryProps {
  settings: StackSettings;
  storage: Storage;
  door: Door;
  /** Origins that the page's scripts may speak to besides its own. */
  connectTo: readonly string[];
}

/** Paths that lead to the API, under the page's own origin. */
const apiPaths = ['/v1/*', '/modelos', '/senti', '/health'];
const immutable = 'public, max-age=31536000, immutable';

/** One origin for the page, the models and the API. */
export class Delivery extends Construct {
  readonly distribution: Distribution;
  /** `https://…`, without a slash at the end. */
  readonly origin: string;

  constructor(scope: Construct, id: string, props: DeliveryProps) {
    super(scope, id);
    const { settings, storage, door } = props;
    const { domain } = settings;
    const csp = contentSecurityPolicy(props.connectTo);
    // LIST lets S3 say 404 for what is not there; without it, it says 403. Nobody can list by it: the root of
    // the host is index.html, and query strings do not reach S3.
    const originAccessLevels = [AccessLevel.READ, AccessLevel.LIST];
    const site = S3BucketOrigin.withOriginAccessControl(storage.site, { originAccessLevels });
    const models = S3BucketOrigin.withOriginAccessControl(storage.models, { originAccessLevels });
    const api = new HttpOrigin(door.host, {
      protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
      originSslProtocols: [OriginSslPolicy.TLS_V1_2],
      ...(door.stagePath !== '' && { originPath: door.stagePath }),
    });
    const keptForAYear = this.#cachePolicy('KeptForAYear', Duration.days(1), Duration.days(365));
    const askedAnew = this.#cachePolicy('AskedAnew', Duration.seconds(0), Duration.minutes(1));
    const immutableHeaders = this.#headers('ImmutableHeaders', csp, immutable);
    const kept = (origin: IOrigin): BehaviorOptions => ({
      origin,
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      compress: true,
      cachePolicy: keptForAYear,
      responseHeadersPolicy: immutableHeaders,
    });
    const toApi: BehaviorOptions = {
      origin: api,
      allowedMethods: AllowedMethods.ALLOW_ALL,
      viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY, // a redirected POST would have sent its token in the open
      cachePolicy: CachePolicy.CACHING_DISABLED,
      // Another Host than its own is refused by API Gateway.
      originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      responseHeadersPolicy: this.#headers('ApiHeaders', csp, undefined),
    };
    this.distribution = new Distribution(this, 'Distribution', {
      comment: `Senti ${settings.stage}: page, models and API`,
      defaultRootObject: 'index.html',
      defaultBehavior: {
        ...kept(site),
        cachePolicy: askedAnew,
        responseHeadersPolicy: this.#headers('PageHeaders', csp, 'no-cache'),
      },
      additionalBehaviors: {
        '/assets/*': kept(site),
        '/models/*': kept(models),
        ...Object.fromEntries(apiPaths.map((path) => [path, toApi])),
      },
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_ALL,
      enableLogging: true,
      logBucket: storage.accessLogs,
      logFilePrefix: 'cloudfront/',
      ...(domain && {
        domainNames: [domain.name],
        certificate: Certificate.fromCertificateArn(this, 'Certificate', domain.certificateArn),
        minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      }),
    });
    this.origin = Fn.join('', ['https://', domain?.name ?? this.distribution.distributionDomainName]);
    this.#explain(domain !== undefined);
  }

  #cachePolicy(id: string, minTtl: Duration, ttl: Duration): CachePolicy {
    return new CachePolicy(this, id, {
      minTtl,
      defaultTtl: ttl,
      maxTtl: ttl,
      enableAcceptEncodingBrotli: true,
      enableAcceptEncodingGzip: true,
      queryStringBehavior: CacheQueryStringBehavior.none(),
      headerBehavior: CacheHeaderBehavior.none(),
      cookieBehavior: CacheCookieBehavior.none(),
    });
  }

  #headers(id: string, csp: string, cacheControl: string | undefined): ResponseHeadersPolicy {
    return new ResponseHeadersPolicy(this, id, {
      securityHeadersBehavior: {
        contentSecurityPolicy: { contentSecurityPolicy: csp, override: true },
        contentTypeOptions: { override: true },
        frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
        referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
        strictTransportSecurity: {
          accessControlMaxAge: Duration.days(365),
          includeSubdomains: true,
          override: true,
        },
      },
      customHeadersBehavior: {
        customHeaders: [
          { header: 'Cross-Origin-Opener-Policy', value: 'same-origin', override: true },
          { header: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()', override: true },
          ...(cacheControl === undefined
            ? []
            : [{ header: 'Cache-Control', value: cacheControl, override: true }]),
        ],
      },
    });
  }

  #explain(hasDomain: boolean): void {
    acknowledge(this.distribution, {
      'AwsSolutions-CFR1': 'Spanish is read everywhere: no country is shut out.',
      'AwsSolutions-CFR2':
        'A web ACL costs more a month (from 5 USD) than all else at rest; API Gateway throttles what computes. Add one where an attack shows.',
      ...(hasDomain
        ? {}
        : {
            'AwsSolutions-CFR4':
              'CloudFront sets the protocols of its own host name; with SENTI_DOMAIN it is TLS 1.2 and later.',
          }),
    });
  }
}

/** The one machine's policy (`apps/api/src/site.ts`), and the uploads' and the sign-in's hosts to speak to. */
function contentSecurityPolicy(connectTo: readonly string[]): string {
  return [
    "default-src 'self'",
    "img-src 'self' data:",
    `connect-src 'self' ${connectTo.join(' ')}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
