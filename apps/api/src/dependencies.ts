import type { OpenAPIHono } from '@hono/zod-openapi';
import { preferredLanguage, type Language, type SignIn } from '@senti/contract';
import { RefusedError, type JobQueues, type ModelShelf } from '@senti/pipeline';
import type { Authenticator, BlobStore, Catalog, Clock } from '@senti/platform';
import type { Context, MiddlewareHandler } from 'hono';

/** What the routes work with; entries construct it. */
export interface ApiDependencies {
  blobs: BlobStore;
  catalog: Catalog;
  clock: Clock;
  authenticator: Authenticator;
  /** Where the people whom `authenticator` knows get their tokens, if they sign in. */
  signIn?: SignIn | undefined;
  shelf: ModelShelf;
  /** What file URLs of models begin with; empty where the API's own origin serves them. */
  modelBaseUrl: string;
  /** Whether uploads are posted to the origin that asked for them, as one machine serves both. */
  ownUploads?: boolean;
  version: string;
  /** Of which dead letters are listed and tried again. */
  queues: JobQueues;
  /** Whether an answer may stay open, to tell events as they happen. */
  canStream?: boolean;
  /** Sends what a write of ours put into the outbox; what it can't send, another relay does by and by. */
  relay: () => Promise<unknown>;
  /** Told of faults of ours, for the operator's log. */
  onFault: (error: unknown) => void;
  /** Told how many texts a request had classified, for the operator's metrics. */
  onClassified?: (texts: number) => void;
}

export type Api = OpenAPIHono;

/** Lets through who may write. @throws {RefusedError} `unauthorized` for anyone else. */
export function requireToken({ authenticator }: ApiDependencies): MiddlewareHandler {
  return async (c, next) => {
    const principal = await authenticator.authenticate(c.req.header('authorization'));
    if (!principal) throw new RefusedError({ code: 'unauthorized' });
    await next();
  };
}

/** The language of the reader, by the request's `Accept-Language`. */
export function languageOf(c: Context): Language {
  return preferredLanguage(c.req.header('accept-language'));
}

/** The origin that the client asked, behind a proxy too that says so by `X-Forwarded-Proto` and `-Host`. */
export function requestOrigin(c: Context): string {
  const { protocol, host } = new URL(c.req.url);
  const first = (name: string) => c.req.header(name)?.split(',')[0]?.trim();
  return `${first('x-forwarded-proto') === 'https' ? 'https:' : protocol}//${first('x-forwarded-host') ?? host}`;
}
