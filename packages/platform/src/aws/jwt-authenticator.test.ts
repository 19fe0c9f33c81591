import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, importJWK, SignJWT, UnsecuredJWT, type CryptoKey, type JWK } from 'jose';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { JwtAuthenticator } from './jwt-authenticator.ts';

const issuer = 'https://issuer.test/pool';
const audience = 'web-app';

interface Pair {
  kid: string;
  privateKey: CryptoKey;
  jwk: JWK;
}

async function newPair(kid: string, alg = 'RS256'): Promise<Pair> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  return { kid, privateKey, jwk: { ...(await exportJWK(publicKey)), kid, use: 'sig' } };
}

async function toHeader(
  pair: Pair,
  claims: Record<string, unknown> = {},
  options: { alg?: string; expiresIn?: number; issuer?: string } = {},
): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const token = await new SignJWT({
    sub: 'user-1',
    aud: audience,
    exp: now + (options.expiresIn ?? 300),
    ...claims,
  })
    .setProtectedHeader({ alg: options.alg ?? 'RS256', kid: pair.kid })
    .setIssuer(options.issuer ?? issuer)
    .sign(pair.privateKey);
  return `Bearer ${token}`;
}

describe('JwtAuthenticator', () => {
  let first: Pair;
  let second: Pair;
  let server: Server;
  let jwksUrl: string;
  let served: () => { status: number; body: string } | undefined;
  let asked: number;
  beforeAll(async () => {
    [first, second] = await Promise.all([newPair('first'), newPair('second')]);
  });
  beforeEach(async () => {
    asked = 0;
    served = () => ({ status: 200, body: JSON.stringify({ keys: [first.jwk] }) });
    server = createServer((_request, response) => {
      asked += 1;
      const answer = served();
      if (answer) response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    jwksUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/.well-known/jwks.json`;
  });
  afterEach(async () => {
    server.closeAllConnections();
    server.close();
    if (server.listening) await once(server, 'close');
  });

  const open = (options: object = {}): JwtAuthenticator =>
    new JwtAuthenticator({ issuer, audience, jwksUrl, timeoutMs: 300, ...options });

  it('knows the subject of a token, and asks for the keys once', async () => {
    const authenticator = open();
    for (const scheme of ['Bearer', 'bearer']) {
      const header = (await toHeader(first)).replace('Bearer', scheme);
      expect(await authenticator.authenticate(header)).toEqual({ id: 'user-1' });
    }
    expect(asked).toBe(1);
  });

  it('takes a Cognito access token by its client, and one of several audiences', async () => {
    const authenticator = open();
    const access = { aud: undefined, client_id: audience, token_use: 'access' };
    expect(await authenticator.authenticate(await toHeader(first, access))).toEqual({ id: 'user-1' });
    const several = await toHeader(first, { aud: ['other', audience] });
    expect(await authenticator.authenticate(several)).toEqual({ id: 'user-1' });
  });

  it('bears clocks that differ a little', async () => {
    const late = await toHeader(first, {}, { expiresIn: -30 });
    expect(await open().authenticate(late)).toEqual({ id: 'user-1' });
    expect(await open({ clockToleranceSeconds: 10 }).authenticate(late)).toBeUndefined();
  });

  it('does not know who proves nothing', async () => {
    const stranger = await newPair('first');
    const elliptic = await newPair('first', 'ES256');
    const good = await toHeader(first);
    const unsigned = new UnsecuredJWT({ sub: 'user-1', aud: audience })
      .setIssuer(issuer)
      .setExpirationTime('5m');
    const privateJwk = await exportJWK(first.privateKey);
    const samePair = { ...first, privateKey: (await importJWK(privateJwk, 'PS256')) as CryptoKey };
    const shared = new TextEncoder().encode(JSON.stringify(first.jwk));
    const headers: Record<string, string | undefined> = {
      'no header': undefined,
      'no token': 'Bearer ',
      'another scheme': good.replace('Bearer', 'Basic'),
      'no JSON Web Token': 'Bearer abc',
      'three parts of nothing': 'Bearer a.b.c',
      'more after the token': `${good} x`,
      'another signature': await toHeader(stranger),
      'a changed payload': good.replace(
        /\.[\w-]+\./,
        `.${Buffer.from('{"sub":"root"}').toString('base64url')}.`,
      ),
      'another issuer': await toHeader(first, {}, { issuer: 'https://other.test' }),
      'another audience': await toHeader(first, { aud: 'other' }),
      'another client': await toHeader(first, { aud: undefined, client_id: 'other' }),
      'a client beside another audience': await toHeader(first, { aud: 'other', client_id: audience }),
      'no audience': await toHeader(first, { aud: undefined }),
      'no subject': await toHeader(first, { sub: undefined }),
      'an empty subject': await toHeader(first, { sub: '' }),
      'an end that is over': await toHeader(first, {}, { expiresIn: -600 }),
      'no end': await toHeader(first, { exp: undefined }),
      'a beginning that is to come': await toHeader(first, { nbf: Math.floor(Date.now() / 1000) + 600 }),
      'an unknown key': await toHeader(second),
      'another algorithm': await toHeader(elliptic, {}, { alg: 'ES256' }),
      'the same key by another algorithm': await toHeader(samePair, {}, { alg: 'PS256' }),
      'no algorithm': `Bearer ${unsigned.encode()}x`,
      'the public key as a shared secret': `Bearer ${await new SignJWT({ sub: 'user-1', aud: audience })
        .setProtectedHeader({ alg: 'HS256', kid: 'first' })
        .setIssuer(issuer)
        .setExpirationTime('5m')
        .sign(shared)}`,
    };
    const authenticator = open();
    for (const [what, header] of Object.entries(headers)) {
      expect(await authenticator.authenticate(header), what).toBeUndefined();
    }
  });

  it('asks for the keys again when a token names a new one, but not at every such token', async () => {
    const authenticator = open({ cooldownMs: 0 });
    await authenticator.authenticate(await toHeader(first));
    served = () => ({ status: 200, body: JSON.stringify({ keys: [first.jwk, second.jwk] }) });
    expect(await authenticator.authenticate(await toHeader(second))).toEqual({ id: 'user-1' });
    expect(asked).toBe(2);

    const patient = open();
    asked = 0;
    const unknown = await newPair('unknown');
    for (let time = 0; time < 3; time += 1) {
      expect(await patient.authenticate(await toHeader(unknown))).toBeUndefined();
    }
    expect(asked).toBe(1);
  });

  it.each([
    ['does not answer', () => undefined],
    ['answers 503', () => ({ status: 503, body: '' })],
    ['answers with no keys', () => ({ status: 200, body: '{"nothing": 1}' })],
    ['answers with no JSON', () => ({ status: 200, body: '<html>' })],
  ])('says that it cannot know when the place of the keys %s, and tries again', async (_what, answer) => {
    const authenticator = open();
    const before = served;
    served = answer;
    await expect(authenticator.authenticate(await toHeader(first))).rejects.toMatchObject({
      code: 'store-unavailable',
      transient: true,
    });
    served = before;
    expect(await authenticator.authenticate(await toHeader(first))).toEqual({ id: 'user-1' });
  });

  it('says that it cannot know when nobody listens there', async () => {
    server.close();
    await once(server, 'close');
    await expect(open().authenticate(await toHeader(first))).rejects.toMatchObject({ transient: true });
  });

  it('looks for the keys where Cognito has them', async () => {
    const base = jwksUrl.replace('/.well-known/jwks.json', '');
    const authenticator = new JwtAuthenticator({ issuer: base, audience });
    expect(await authenticator.authenticate(await toHeader(first, {}, { issuer: base }))).toEqual({
      id: 'user-1',
    });
  });
});
