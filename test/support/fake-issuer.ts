import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A place of sign-in on the loopback, as strict as Cognito's: who asks is let in at once, by code and PKCE alone. */
export interface FakeIssuer {
  /** Its origin, which is the `iss` of its tokens too. */
  url: string;
  clientId: string;
  /** What it answers the next attempts with: a code, or a refusal. */
  isDenying: boolean;
  /** `expires_in` of the tokens that come. */
  lifetimeSeconds: number;
  /** Grants given, oldest first: `authorization_code` or `refresh_token`. */
  grants: string[];
  /** Refresh tokens stop to count. */
  revokeAll(): void;
  stop(): Promise<void>;
}

const keyId = 'key-1';

/** Starts one on a free port. */
export async function startFakeIssuer(): Promise<FakeIssuer> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const jwks = { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: keyId, use: 'sig', alg: 'RS256' }] };
  const codes = new Map<string, { challenge: string; redirectUri: string }>();
  const refreshTokens = new Set<string>();
  const server = createServer((request, response) => void answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const issuer: FakeIssuer = {
    url,
    clientId: 'web-client',
    isDenying: false,
    lifetimeSeconds: 3600,
    grants: [],
    revokeAll: () => refreshTokens.clear(),
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return issuer;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams: query } = new URL(request.url ?? '/', url);
    const toJson = (status: number, body: object) =>
      response
        .writeHead(status, { 'content-type': 'application/json', 'access-control-allow-origin': '*' })
        .end(JSON.stringify(body));
    const redirect = (location: string) => response.writeHead(302, { location }).end();
    if (pathname === '/.well-known/jwks.json') toJson(200, jwks);
    else if (pathname === '/oauth2/authorize') redirect(authorize(query));
    else if (pathname === '/logout' && query.get('client_id') === issuer.clientId) {
      redirect(query.get('logout_uri')!);
    } else if (pathname === '/oauth2/token') {
      const granted = grant(new URLSearchParams(await text(request)));
      toJson(granted ? 200 : 400, granted ?? { error: 'invalid_grant' });
    } else response.writeHead(404).end();
  }

  function authorize(query: URLSearchParams): string {
    const back = new URL(query.get('redirect_uri')!);
    back.searchParams.set('state', query.get('state') ?? '');
    const isRight =
      query.get('response_type') === 'code' &&
      query.get('client_id') === issuer.clientId &&
      query.get('scope') === 'openid email' &&
      query.get('code_challenge_method') === 'S256';
    if (!isRight || issuer.isDenying) {
      back.searchParams.set('error', issuer.isDenying ? 'access_denied' : 'invalid_request');
      return back.href;
    }
    const code = randomBytes(16).toString('hex');
    codes.set(code, { challenge: query.get('code_challenge')!, redirectUri: query.get('redirect_uri')! });
    back.searchParams.set('code', code);
    return back.href;
  }

  function grant(form: URLSearchParams): object | undefined {
    if (form.get('client_id') !== issuer.clientId) return undefined;
    const type = form.get('grant_type') ?? '';
    if (type === 'refresh_token' && !refreshTokens.has(form.get('refresh_token') ?? '')) return undefined;
    if (type === 'authorization_code' && !redeem(form)) return undefined;
    issuer.grants.push(type);
    const accessToken = signToken();
    const answer = { access_token: accessToken, token_type: 'Bearer', expires_in: issuer.lifetimeSeconds };
    if (type === 'refresh_token') return answer; // as Cognito, which keeps to the one it gave
    const refreshToken = randomBytes(16).toString('hex');
    refreshTokens.add(refreshToken);
    return { ...answer, refresh_token: refreshToken };
  }

  /** Whether the code is one of ours, used for the first time, by whoever asked for it. */
  function redeem(form: URLSearchParams): boolean {
    const code = form.get('code') ?? '';
    const asked = codes.get(code);
    codes.delete(code);
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    return asked?.challenge === challenge && asked.redirectUri === form.get('redirect_uri');
  }

  /** An access token as Cognito's: `client_id` instead of an audience. */
  function signToken(): string {
    const exp = Math.floor(Date.now() / 1000) + issuer.lifetimeSeconds;
    const claims = { iss: url, sub: 'ana', client_id: issuer.clientId, token_use: 'access', exp };
    const parts = [{ alg: 'RS256', kid: keyId }, claims].map((part) =>
      Buffer.from(JSON.stringify(part)).toString('base64url'),
    );
    const signature = sign('RSA-SHA256', Buffer.from(parts.join('.')), privateKey).toString('base64url');
    return [...parts, signature].join('.');
  }
}
