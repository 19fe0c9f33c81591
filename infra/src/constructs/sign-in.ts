import { Aws, Duration, type RemovalPolicy } from 'aws-cdk-lib';
import {
  AccountRecovery,
  FeaturePlan,
  Mfa,
  OAuthScope,
  UserPool,
  type UserPoolClient,
  type UserPoolDomain,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import type { StageName } from '../settings.ts';
import { acknowledge } from './acknowledge.ts';

export interface SignInProps {
  stage: StageName;
  removalPolicy: RemovalPolicy;
}

/** Who may write: a pool whose people an operator invites, and Cognito's own sign-in page. */
export class SignIn extends Construct {
  readonly pool: UserPool;
  /** Host of the sign-in page and the token endpoint; a string that depends on nothing. */
  readonly host: string;
  readonly #domain: UserPoolDomain;

  constructor(scope: Construct, id: string, { stage, removalPolicy }: SignInProps) {
    super(scope, id);
    this.pool = new UserPool(this, 'Pool', {
      selfSignUpEnabled: false, // whoever may upload spends the owner's money
      signInAliases: { email: true },
      signInCaseSensitive: false,
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      passwordPolicy: {
        minLength: 12,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      featurePlan: FeaturePlan.ESSENTIALS,
      deletionProtection: stage === 'prod',
      removalPolicy,
    });
    const domainPrefix = `senti-${stage}-${Aws.ACCOUNT_ID}`;
    this.host = `${domainPrefix}.auth.${Aws.REGION}.amazoncognito.com`;
    this.#domain = this.pool.addDomain('Domain', { cognitoDomain: { domainPrefix } });
    acknowledge(this.pool, {
      'AwsSolutions-COG3':
        'Threat protection is of the Plus plan, at several times the price; people are invited one by one and have a second factor.',
      'AwsSolutions-COG8': 'The Plus plan adds threat protection alone, explained at COG3.',
    });
  }

  /** What the `iss` of its tokens says. */
  get issuer(): string {
    return this.pool.userPoolProviderUrl;
  }

  /** The web app as a client without a secret: the code flow, which is taken with PKCE alone then. */
  addWebClient(origins: readonly string[]): UserPoolClient {
    const urls = origins.map((origin) => `${origin}/`);
    const client = this.pool.addClient('Web', {
      generateSecret: false,
      authFlows: {},
      oAuth: {
        flows: { authorizationCodeGrant: true, implicitCodeGrant: false },
        scopes: [OAuthScope.OPENID, OAuthScope.EMAIL],
        callbackUrls: urls,
        logoutUrls: urls,
      },
      accessTokenValidity: Duration.hours(1),
      idTokenValidity: Duration.hours(1),
      refreshTokenValidity: Duration.days(30),
      enableTokenRevocation: true,
      preventUserExistenceErrors: true,
    });
    client.node.addDependency(this.#domain);
    return client;
  }
}
