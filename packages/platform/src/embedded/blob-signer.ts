import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Clock } from '../ports/clock.ts';
import type { SignedUpload, UploadTerms } from '../ports/blob-store.ts';

/** What an upload's signature vouches for. */
export interface UploadPolicy {
  key: string;
  maxBytes: number;
  /** ISO 8601, UTC. */
  expiresAt: string;
  /** Of the one file that is taken, where its uploader told. */
  sha256?: string | undefined;
}

/** Makes and checks the signatures of upload forms and download links. */
export class BlobSigner {
  readonly #secret: Uint8Array;
  readonly #baseUrl: () => string;
  readonly #clock: Clock;

  constructor(options: { secret: Uint8Array; baseUrl: () => string; clock: Clock }) {
    this.#secret = options.secret;
    this.#baseUrl = options.baseUrl;
    this.#clock = options.clock;
  }

  signUpload({ key, maxBytes, expiresInSeconds, sha256 }: UploadTerms): SignedUpload {
    const expiresAt = new Date(this.#clock.nowMs() + expiresInSeconds * 1000).toISOString();
    const terms: UploadPolicy = { key, maxBytes, expiresAt, sha256 };
    const policy = Buffer.from(JSON.stringify(terms)).toString('base64');
    return {
      url: `${this.#root()}/blobs`,
      fields: { key, policy, signature: this.#signature('upload', policy) },
      expiresAt,
      maxBytes,
    };
  }

  /** The policy if we signed it. It may have expired. */
  verifyUpload(policy: string, signature: string): UploadPolicy | undefined {
    if (!equal(signature, this.#signature('upload', policy))) return undefined;
    // Signed, so it is what signUpload wrote.
    return JSON.parse(Buffer.from(policy, 'base64').toString()) as UploadPolicy;
  }

  signDownload(request: { key: string; expiresInSeconds: number; fileName?: string }): string {
    const expires = Math.ceil(this.#clock.nowMs() / 1000 + request.expiresInSeconds);
    const query = new URLSearchParams({ expires: String(expires) });
    if (request.fileName !== undefined) query.set('name', request.fileName);
    query.set('signature', this.#downloadSignature(request.key, String(expires), request.fileName));
    const path = request.key.split('/').map(encodeURIComponent).join('/');
    return `${this.#root()}/blobs/${path}?${query.toString()}`;
  }

  /** Whether we signed the link. It may have expired: `expires` is then trustworthy, in seconds. */
  verifyDownload(link: {
    key: string;
    expires: string;
    name: string | undefined;
    signature: string;
  }): boolean {
    return equal(link.signature, this.#downloadSignature(link.key, link.expires, link.name));
  }

  #downloadSignature(key: string, expires: string, name: string | undefined): string {
    return this.#signature('download', JSON.stringify([key, expires, name ?? null]));
  }

  // The purpose is signed along, or a link's signature might pass for a form's.
  #signature(purpose: 'upload' | 'download', text: string): string {
    return createHmac('sha256', this.#secret).update(`${purpose}\n${text}`).digest('hex');
  }

  #root(): string {
    return this.#baseUrl().replace(/\/+$/, '');
  }
}

// Its length tells nothing: every signature is 64 digits.
function equal(given: string, right: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(right);
  return a.length === b.length && timingSafeEqual(a, b);
}
