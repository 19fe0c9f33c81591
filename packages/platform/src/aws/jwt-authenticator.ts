import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { StoreUnavailableError } from '../errors.ts';
import type { Authenticator, Principal } from '../ports/authenticator.ts';

// RFC 9110 §11.1: the scheme is case-insensitive; RFC 7519 §3: three base64url parts.
const bearer = /^Bearer +([\w-]+\.[\w-]+\.[\w-]+) *$/i;

/** Whose tokens count, and for whom they must be made. */
export interface JwtAuthenticatorOptions {
  /** The `iss` of a token, to the letter; for Cognito `https://cognito-idp.<region>.amazonaws.com/<pool>`. */
  issuer: string;
  /** The client or API that tokens must be for. */
  audience: string;
  /** Where the issuer's keys are; `<issuer>/.well-known/jwks.json` when absent. */
  jwksUrl?: string;
  /** How far clocks may differ; 60 when absent. */
  clockToleranceSeconds?: number;
  /** How long to wait for the keys; 5,000 when absent. */
  timeoutMs?: number;
  /** How long after the keys were asked for an unknown key id may ask again; 30,000 when absent. */
  cooldownMs?: number;
}

/**
 * Proves the subject of a JSON Web Token that the issuer signed with RS256. As API Gateway's authoriser does, it
 * takes a token without `aud` (a Cognito access token) by its `client_id`. The keys are asked for at the first
 * token, kept ten minutes and asked for again when a token names one that is not among them.
 */
export class JwtAuthenticator implements Authenticator {
  readonly #options: JwtAuthenticatorOptions;
  readonly #jwksUrl: URL;
  #keys: JWTVerifyGetKey | undefined;

  constructor(options: JwtAuthenticatorOptions) {
    this.#options = options;
    const { issuer, jwksUrl = `${issuer.replace(/\/+$/, '')}/.well-known/jwks.json` } = options;
    this.#jwksUrl = new URL(jwksUrl);
  }

  /** @throws {StoreUnavailableError} when the keys are needed and their place does not give them. */
  async authenticate(authorization: string | undefined): Promise<Principal | undefined> {
    const token = bearer.exec(authorization ?? '')?.[1];
    if (token === undefined) return undefined;
    try {
      const { payload } = await jwtVerify(token, (header, jws) => this.#findKey(header, jws), {
        algorithms: ['RS256'],
        issuer: this.#options.issuer,
        clockTolerance: this.#options.clockToleranceSeconds ?? 60,
        requiredClaims: ['sub', 'exp'],
      });
      return isFor(payload, this.#options.audience) && payload.sub ? { id: payload.sub } : undefined;
    } catch (error) {
      if (error instanceof errors.JOSEError) return undefined;
      throw error;
    }
  }

  async #findKey(...asked: Parameters<JWTVerifyGetKey>): Promise<Awaited<ReturnType<JWTVerifyGetKey>>> {
    // Made at the first token: a cold start that only predicts need not load what fetches the keys.
    const { timeoutMs = 5_000, cooldownMs = 30_000 } = this.#options;
    this.#keys ??= createRemoteJWKSet(this.#jwksUrl, {
      timeoutDuration: timeoutMs,
      cooldownDuration: cooldownMs,
    });
    try {
      return await this.#keys(...asked);
    } catch (error) {
      if (isFaultOfToken(error)) throw error;
      throw new StoreUnavailableError(`keys of ${this.#options.issuer}: ${String(error)}`, { cause: error });
    }
  }
}

function isFor({ aud, client_id }: JWTPayload, audience: string): boolean {
  const intended = aud ?? client_id;
  return Array.isArray(intended) ? intended.includes(audience) : intended === audience;
}

// Others tell of the keys: no answer in time, another answer than 200, no key set in it.
function isFaultOfToken(error: unknown): boolean {
  return (
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys ||
    error instanceof errors.JOSENotSupported
  );
}
