import type { SignIn } from '@senti/contract';
import { requireSetting } from '@senti/platform/aws';

/**
 * Where people sign in, by `SENTI_SIGN_IN_HOST` (a host of Cognito's, or an origin) and `SENTI_TOKEN_AUDIENCE`;
 * `undefined` where no host is set.
 *
 * Source: "User pool endpoints and managed login reference" of the Cognito developer guide.
 *
 * @throws {InvalidSettingError} when a host is set without the audience.
 */
export function readSignIn(env: Readonly<Record<string, string | undefined>>): SignIn | undefined {
  const host = env['SENTI_SIGN_IN_HOST'];
  if (!host) return undefined;
  const base = host.includes('://') ? host : `https://${host}`;
  return {
    authorizeUrl: new URL('/oauth2/authorize', base).href,
    tokenUrl: new URL('/oauth2/token', base).href,
    signOutUrl: new URL('/logout', base).href,
    clientId: requireSetting(env, 'SENTI_TOKEN_AUDIENCE'),
    scope: 'openid email',
  };
}
