import { createHash, timingSafeEqual } from 'node:crypto';
import { InvalidArgumentError } from './errors.ts';
import type { Authenticator, Principal } from './ports/authenticator.ts';

// RFC 9110 §11.1: the scheme is case-insensitive; RFC 6750 §2.1: one token follows.
const bearer = /^Bearer +([A-Za-z0-9\-._~+/]+=*) *$/i;

/** Proves the one owner of an installation by a token that both sides know. */
export class TokenAuthenticator implements Authenticator {
  readonly #digest: Buffer;
  readonly #principal: Principal;

  /** @throws {InvalidArgumentError} when the token cannot stand in an `Authorization` header. */
  constructor(token: string, principalId = 'owner') {
    if (!bearer.test(`Bearer ${token}`)) throw new InvalidArgumentError('token', 'is no RFC 6750 token');
    this.#digest = digest(token);
    this.#principal = { id: principalId };
  }

  // async: the port lets other adapters ask a server
  // eslint-disable-next-line @typescript-eslint/require-await
  async authenticate(authorization: string | undefined): Promise<Principal | undefined> {
    const token = bearer.exec(authorization ?? '')?.[1];
    if (token === undefined) return undefined;
    return timingSafeEqual(digest(token), this.#digest) ? this.#principal : undefined;
  }
}

// Equal lengths for timingSafeEqual, whatever was sent.
function digest(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
