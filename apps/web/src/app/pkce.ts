import type { SignIn } from '@senti/contract';
import { SignInRefusedError, UnreachableError } from './errors.ts';

/** What is remembered between leaving for the sign-in and coming back from it. */
export interface PendingSignIn {
  place: SignIn;
  /** The secret whose hash was sent along: whoever catches the code can't use it. */
  verifier: string;
  /** Names this attempt, so that no other answer passes for its own. */
  state: string;
  redirectUri: string;
  /** The screen that was left. */
  hash: string;
}

/** Whom the server knows, for as long as the tab lives. */
export interface Session {
  place: SignIn;
  accessToken: string;
  /** Milliseconds since the Unix epoch. */
  expiresAtMs: number;
  refreshToken: string | undefined;
}

/** A new attempt to sign in, and the address to go to for it (RFC 7636 §4). */
export async function beginSignIn(
  place: SignIn,
  { redirectUri, hash }: { redirectUri: string; hash: string },
): Promise<{ pending: PendingSignIn; address: string }> {
  const pending = { place, verifier: randomText(), state: randomText(), redirectUri, hash };
  const challenge = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(pending.verifier));
  const address = new URL(place.authorizeUrl);
  address.search = new URLSearchParams({
    response_type: 'code',
    client_id: place.clientId,
    redirect_uri: redirectUri,
    scope: place.scope,
    state: pending.state,
    code_challenge_method: 'S256',
    code_challenge: toBase64Url(new Uint8Array(challenge)),
  }).toString();
  return { pending, address: address.href };
}

/**
 * The session of a sign-in that came back with these parameters.
 *
 * @throws {SignInRefusedError} when it was refused, or is the answer to another attempt.
 * @throws {UnreachableError} when the place of sign-in does not answer.
 */
export function completeSignIn(
  { place, verifier, state, redirectUri }: PendingSignIn,
  answer: URLSearchParams,
): Promise<Session> {
  const code = answer.get('code');
  if (answer.get('state') !== state || code === null) {
    return Promise.reject(new SignInRefusedError(answer.get('error') ?? 'no answer to this attempt'));
  }
  return askForTokens(place, {
    grant_type: 'authorization_code',
    code,
    redirect_uri: redirectUri,
    code_verifier: verifier,
  });
}

/** The session with a new access token. @throws as `completeSignIn` does. */
export function refreshSession({ place, refreshToken }: Session): Promise<Session> {
  if (refreshToken === undefined) return Promise.reject(new SignInRefusedError('no refresh token'));
  return askForTokens(place, { grant_type: 'refresh_token', refresh_token: refreshToken });
}

/** Where to go to end the session at the place of sign-in too. */
export function signOutAddress({ signOutUrl, clientId }: SignIn, redirectUri: string): string {
  const address = new URL(signOutUrl);
  address.search = new URLSearchParams({ client_id: clientId, logout_uri: redirectUri }).toString();
  return address.href;
}

async function askForTokens(place: SignIn, grant: Record<string, string>): Promise<Session> {
  let response: Response;
  try {
    response = await fetch(place.tokenUrl, {
      method: 'POST',
      body: new URLSearchParams({ ...grant, client_id: place.clientId }),
      credentials: 'omit',
    });
  } catch (cause) {
    throw new UnreachableError({ cause });
  }
  const answer = (await response.json().catch(() => ({}))) as Partial<Record<string, unknown>>;
  const { access_token: accessToken, expires_in: expiresIn, refresh_token: refreshToken } = answer;
  if (!response.ok || typeof accessToken !== 'string') {
    throw new SignInRefusedError(
      typeof answer['error'] === 'string' ? answer['error'] : String(response.status),
    );
  }
  return {
    place,
    accessToken,
    expiresAtMs: Date.now() + 1000 * (typeof expiresIn === 'number' ? expiresIn : 300),
    // A refresh gives no new one where tokens do not rotate: the old one goes on.
    refreshToken: typeof refreshToken === 'string' ? refreshToken : grant['refresh_token'],
  };
}

/** 32 random bytes as text: 43 characters, the fewest of RFC 7636. */
function randomText(): string {
  return toBase64Url(crypto.getRandomValues(new Uint8Array(32)));
}

function toBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
