import type { OpenAPIHono } from '@hono/zod-openapi';
import { preferredLanguage, type Language } from '@senti/contract';
import type { ModelShelf } from '@senti/pipeline';
import type { Authenticator, BlobStore, Catalog, Clock } from '@senti/platform';
import type { Context } from 'hono';

/** What the routes work with; entries construct it. */
export interface ApiDependencies {
  blobs: BlobStore;
  catalog: Catalog;
  clock: Clock;
  authenticator: Authenticator;
  shelf: ModelShelf;
  /** What file URLs of models begin with; empty where the API's own origin serves them. */
  modelBaseUrl: string;
  version: string;
  /** Told of faults of ours, for the operator's log. */
  onFault: (error: unknown) => void;
}

export type Api = OpenAPIHono;

/** The language of the reader, by the request's `Accept-Language`. */
export function languageOf(c: Context): Language {
  return preferredLanguage(c.req.header('accept-language'));
}
