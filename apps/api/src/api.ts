import { OpenAPIHono } from '@hono/zod-openapi';
import { limits, toProblem, type Reason } from '@senti/contract';
import { RefusedError } from '@senti/pipeline';
import { DiskFullError, InvalidArgumentError, InvalidBlobKeyError } from '@senti/platform';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { languageOf, type Api, type ApiDependencies } from './dependencies.ts';
import { registerCorrections } from './routes/corrections.ts';
import { registerDatasets } from './routes/datasets.ts';
import { registerHealth } from './routes/health.ts';
import { registerJobs } from './routes/jobs.ts';
import { registerModels } from './routes/models.ts';
import { registerPredictions } from './routes/predictions.ts';
import { registerRows } from './routes/rows.ts';
import { registerSignIn } from './routes/sign-in.ts';
import { registerThesis } from './routes/thesis.ts';
import { registerTrainings } from './routes/trainings.ts';

const statusOfCode: Partial<Record<Reason['code'], ContentfulStatusCode>> = {
  unauthorized: 401,
  'not-found': 404,
  'model-not-found': 404,
  'dataset-not-found': 404,
  'training-not-found': 404,
  'base-not-found': 404,
  conflict: 409,
  'model-outdated': 410,
  'cursor-outdated': 409,
  'dead-letter-not-found': 404,
  'job-not-stopped': 409,
  'body-too-large': 413,
};

/** The HTTP API over the ports; every refusal is an RFC 9457 problem in the reader's language. */
export function createApi(dependencies: ApiDependencies): Api {
  const api: Api = new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw new RefusedError(toBodyReason(result.error.issues));
    },
  });
  api.use(
    bodyLimit({
      maxSize: limits.bodyBytes,
      onError: () => {
        throw new RefusedError({ code: 'body-too-large', params: { maxBytes: limits.bodyBytes } });
      },
    }),
  );
  api.use('/senti', async (c, next) => {
    // The thesis's clients never had to name the type of their body.
    const headers = new Headers(c.req.raw.headers);
    headers.set('content-type', 'application/json');
    c.req.raw = new Request(c.req.raw, { headers });
    await next();
  });
  api.onError((error, c) => toErrorResponse(c, error, dependencies.onFault));
  api.notFound((c) => problem(c, { code: 'not-found' }, 404));

  registerHealth(api, dependencies);
  registerThesis(api, dependencies);
  registerDatasets(api, dependencies);
  registerRows(api, dependencies);
  registerCorrections(api, dependencies);
  registerModels(api, dependencies);
  registerPredictions(api, dependencies);
  registerTrainings(api, dependencies);
  registerJobs(api, dependencies);
  registerSignIn(api, dependencies);
  api.doc31('/v1/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'Senti', version: dependencies.version },
  });
  return api;
}

/** The problem that an error is to a client; faults of ours are told to `onFault` and to no one else. */
export function toErrorResponse(c: Context, error: unknown, onFault: (error: unknown) => void): Response {
  if (error instanceof RefusedError) return problem(c, error.reason, statusOfCode[error.code] ?? 422);
  if (error instanceof HTTPException) {
    return problem(c, toBodyReason([{ path: [], message: error.message }]), 400); // a body that is not JSON
  }
  if (error instanceof InvalidBlobKeyError) return problem(c, { code: 'not-found' }, 404);
  if (error instanceof InvalidArgumentError) {
    return problem(c, toBodyReason([{ path: [], message: error.message }]), 422);
  }
  onFault(error);
  if (error instanceof DiskFullError) return problem(c, { code: 'disk-full' }, 507);
  return problem(c, { code: 'internal' }, 500);
}

function problem(c: Context, reason: Reason, status: ContentfulStatusCode): Response {
  const language = languageOf(c);
  return c.body(JSON.stringify(toProblem(reason, status, language)), status, {
    'content-type': 'application/problem+json',
    'content-language': language,
  });
}

function toBodyReason(issues: readonly { path: readonly PropertyKey[]; message: string }[]): Reason {
  const [issue] = issues;
  const where = issue?.path.map(String).join('.') ?? '';
  const detail = `${where ? `${where}: ` : ''}${issue?.message ?? ''}`.slice(0, 200);
  return { code: 'body-invalid', params: { detail } };
}
