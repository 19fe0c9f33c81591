import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApi } from '../../apps/api/src/api.ts';
import { readSignIn } from '../../apps/api/src/read-sign-in.ts';
import { createSite } from '../../apps/api/src/site.ts';
import { SignInRefusedError, UnreachableError } from '../../apps/web/src/app/errors.ts';
import {
  beginSignIn,
  completeSignIn,
  refreshSession,
  signOutAddress,
  type Session,
} from '../../apps/web/src/app/pkce.ts';
import type { SignIn, SignInAnswer } from '../../packages/contract/src/index.ts';
import { createModelShelf } from '../../packages/pipeline/src/index.ts';
import { JwtAuthenticator } from '../../packages/platform/src/aws/index.ts';
import {
  InvalidSettingError,
  openEmbeddedPlatform,
  systemClock,
  type EmbeddedPlatform,
} from '../../packages/platform/src/index.ts';
import { startFakeIssuer, type FakeIssuer } from '../support/fake-issuer.ts';
import { temporaryFolder } from '../support/product.ts';

const redirectUri = 'https://senti.test/';
let folder: ReturnType<typeof temporaryFolder>;
let platform: EmbeddedPlatform;
let issuer: FakeIssuer;
let api: ReturnType<typeof createApi>;
let place: SignIn;

beforeAll(async () => {
  folder = temporaryFolder();
  platform = openEmbeddedPlatform({ dataDir: folder.path, baseUrl: 'https://senti.test' });
  issuer = await startFakeIssuer();
  api = createApi(dependencies());
  const answer = (await (await api.request('/v1/sign-in')).json()) as SignInAnswer;
  place = answer.signIn!;
});

afterAll(async () => {
  await issuer.stop();
  platform.close();
  folder[Symbol.dispose]();
});

function dependencies() {
  const { blobs, catalog } = platform;
  return {
    blobs,
    catalog,
    clock: systemClock,
    authenticator: new JwtAuthenticator({ issuer: issuer.url, audience: issuer.clientId }),
    signIn: readSignIn({ SENTI_SIGN_IN_HOST: issuer.url, SENTI_TOKEN_AUDIENCE: issuer.clientId }),
    shelf: createModelShelf({ blobs, catalog }),
    modelBaseUrl: '',
    version: '0.0.0',
    queues: {},
    relay: () => Promise.resolve(),
    onFault: () => undefined,
  };
}

/** Goes to the sign-in as a browser does; the parameters that it comes back with. */
async function goTo(address: string): Promise<URLSearchParams> {
  const response = await fetch(address, { redirect: 'manual' });
  const back = new URL(response.headers.get('location')!);
  expect(back.href).toMatch(/^https:\/\/senti\.test\/\?/);
  return back.searchParams;
}

async function signIn(): Promise<Session> {
  const { pending, address } = await beginSignIn(place, { redirectUri, hash: '#/entrenar' });
  return completeSignIn(pending, await goTo(address));
}

const askForUpload = (accessToken: string) =>
  api.request('/v1/datasets', {
    method: 'POST',
    headers: { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ idFile: 'a.tsv' }),
  });

describe('sign-in by code and PKCE', () => {
  it('ends with a token by which the API lets write', async () => {
    const session = await signIn();
    expect((await askForUpload(session.accessToken)).status).toBe(201);
    expect((await askForUpload(`${session.accessToken}x`)).status).toBe(401);
    expect(session.expiresAtMs - Date.now()).toBeGreaterThan(3_500_000);
  });

  it('sends the hash of a secret that is another each time, and never the secret itself', async () => {
    const [first, second] = [
      await beginSignIn(place, { redirectUri, hash: '' }),
      await beginSignIn(place, { redirectUri, hash: '' }),
    ];
    expect(first.pending.verifier).toMatch(/^[\w-]{43}$/);
    expect(first.pending.verifier).not.toBe(second.pending.verifier);
    expect(first.pending.state).not.toBe(second.pending.state);
    expect(first.address).not.toContain(first.pending.verifier);
    expect(new URL(first.address).searchParams.get('code_challenge')).toMatch(/^[\w-]{43}$/);
  });

  it('is refused to whoever has the code and not the secret, and to who comes with it again', async () => {
    const { pending, address } = await beginSignIn(place, { redirectUri, hash: '' });
    const answer = await goTo(address);
    const thief = { ...pending, verifier: 'x'.repeat(43) };
    await expect(completeSignIn(thief, answer)).rejects.toThrow(SignInRefusedError);
    await expect(completeSignIn(pending, answer)).rejects.toMatchObject({ reason: 'invalid_grant' });
  });

  it('takes no answer to another attempt, and asks for no token by it', async () => {
    const { pending } = await beginSignIn(place, { redirectUri, hash: '' });
    const other = await beginSignIn(place, { redirectUri, hash: '' });
    const granted = issuer.grants.length;
    await expect(completeSignIn(pending, await goTo(other.address))).rejects.toThrow(SignInRefusedError);
    expect(issuer.grants).toHaveLength(granted);
  });

  it('says why it was refused', async () => {
    issuer.isDenying = true;
    await expect(signIn()).rejects.toMatchObject({ code: 'sign-in-refused', reason: 'access_denied' });
    issuer.isDenying = false;
  });

  it('gets new tokens by the refresh token, and none once that was revoked', async () => {
    const session = await signIn();
    const refreshed = await refreshSession(session);
    expect(issuer.grants.at(-1)).toBe('refresh_token');
    expect((await askForUpload(refreshed.accessToken)).status).toBe(201);
    expect(refreshed.refreshToken).toBe(session.refreshToken);
    issuer.revokeAll();
    await expect(refreshSession(refreshed)).rejects.toThrow(SignInRefusedError);
  });

  it('tells a place that does not answer from one that refuses', async () => {
    const gone = { ...place, tokenUrl: 'http://127.0.0.1:1/oauth2/token' };
    const session: Session = { place: gone, accessToken: 'a', expiresAtMs: 0, refreshToken: 'b' };
    await expect(refreshSession(session)).rejects.toThrow(UnreachableError);
  });

  it('is left by an address that leads back to the page', () => {
    const address = new URL(signOutAddress(place, redirectUri));
    expect(address.pathname).toBe('/logout');
    expect(Object.fromEntries(address.searchParams)).toEqual({
      client_id: issuer.clientId,
      logout_uri: redirectUri,
    });
  });
});

describe('GET /v1/sign-in', () => {
  it("is of Cognito's own addresses where its host is set", () => {
    const env = { SENTI_SIGN_IN_HOST: 'senti.auth.eu-west-1.amazoncognito.com', SENTI_TOKEN_AUDIENCE: 'abc' };
    expect(readSignIn(env)).toEqual({
      authorizeUrl: 'https://senti.auth.eu-west-1.amazoncognito.com/oauth2/authorize',
      tokenUrl: 'https://senti.auth.eu-west-1.amazoncognito.com/oauth2/token',
      signOutUrl: 'https://senti.auth.eu-west-1.amazoncognito.com/logout',
      clientId: 'abc',
      scope: 'openid email',
    });
    expect(() => readSignIn({ ...env, SENTI_TOKEN_AUDIENCE: '' })).toThrow(InvalidSettingError);
  });

  it('names no place where nobody signs in', async () => {
    expect(readSignIn({})).toBeUndefined();
    const without = createApi({ ...dependencies(), signIn: undefined });
    expect(await (await without.request('/v1/sign-in')).json()).toEqual({});
  });

  it('is a place that the page may speak to, and the only one besides its own', async () => {
    const csp = async (signIn: SignIn | undefined) =>
      (await createSite({ ...dependencies(), signIn }).request('/health')).headers.get(
        'content-security-policy',
      );
    expect(await csp(place)).toContain(`connect-src 'self' ${issuer.url};`);
    expect(await csp(undefined)).toContain("connect-src 'self';");
  });
});
