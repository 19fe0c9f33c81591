import { createRoute, z } from '@hono/zod-openapi';
import {
  deadLetterPageSchema,
  idFileSchema,
  jobEventsSchema,
  queueNames,
  retriedSchema,
} from '@senti/contract';
import {
  describeDataset,
  describeTraining,
  listDeadLetters,
  readDatasetEvents,
  readTrainingEvents,
  RefusedError,
  retryDeadLetter,
  watchEvents,
  type JobEvents,
} from '@senti/pipeline';
import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import { languageOf, requireToken, type Api, type ApiDependencies } from '../dependencies.ts';
import { json, refusal } from './route-parts.ts';

const answers = {
  200: {
    description: 'The events, oldest first; with `Accept: text/event-stream`, as they happen.',
    content: {
      'application/json': { schema: jobEventsSchema },
      'text/event-stream': { schema: z.string() },
    },
  },
  default: refusal,
};

const datasetEventsRoute = createRoute({
  method: 'get',
  path: '/v1/datasets/{idFile}/events',
  request: {
    params: z.object({ idFile: idFileSchema }),
    query: z.object({ version: z.coerce.number().int().positive().optional() }),
  },
  responses: answers,
});

const trainingEventsRoute = createRoute({
  method: 'get',
  path: '/v1/trainings/{trainingId}/events',
  request: { params: z.object({ trainingId: z.string().max(200) }) },
  responses: answers,
});

const deadLettersRoute = createRoute({
  method: 'get',
  path: '/v1/dead-letters',
  request: {
    query: z.object({
      cursor: z.string().max(2000).optional(),
      limit: z.coerce.number().int().min(1).max(100).default(50),
    }),
  },
  responses: { 200: json(deadLetterPageSchema, 'Messages that were given up, and why.'), default: refusal },
});

const retryRoute = createRoute({
  method: 'post',
  path: '/v1/dead-letters/{queue}/{messageId}/retry',
  security: [{ bearer: [] }],
  request: { params: z.object({ queue: z.enum(queueNames), messageId: z.string().max(200) }) },
  responses: {
    202: json(retriedSchema, 'Its job is tried again, with all its attempts before it.'),
    default: refusal,
  },
});

/** What happens to jobs, live where the entry can keep an answer open, and those that were given up. */
export function registerJobs(api: Api, dependencies: ApiDependencies): void {
  const { queues } = dependencies;
  api.openapi(datasetEventsRoute, async (c) => {
    const { idFile } = c.req.valid('param');
    const { version } = c.req.valid('query');
    return answerEvents(c, dependencies, {
      notFound: { code: 'dataset-not-found', params: { name: idFile } },
      read: () => readDatasetEvents(dependencies, idFile, version),
      describe: () => describeDataset(dependencies, idFile, languageOf(c), version),
    });
  });
  api.openapi(trainingEventsRoute, async (c) => {
    const { trainingId } = c.req.valid('param');
    return answerEvents(c, dependencies, {
      notFound: { code: 'training-not-found', params: { name: trainingId } },
      read: () => readTrainingEvents(dependencies, trainingId),
      describe: () => describeTraining(dependencies, trainingId, languageOf(c)),
    });
  });
  api.openapi(deadLettersRoute, async (c) => {
    const { cursor, limit } = c.req.valid('query');
    return c.json(await listDeadLetters(dependencies, { limit, cursor, language: languageOf(c) }), 200);
  });
  api.use('/v1/dead-letters/:queue/:messageId/retry', requireToken(dependencies));
  api.openapi(retryRoute, async (c) => {
    const { queue, messageId } = c.req.valid('param');
    return c.json(await retryDeadLetter({ ...dependencies, queues }, queue, messageId), 202);
  });
}

interface EventSourceParts {
  notFound: ConstructorParameters<typeof RefusedError>[0];
  read: () => Promise<JobEvents | undefined>;
  /** The job as its own route tells it. */
  describe: () => Promise<object | undefined>;
}

/** Streams open at once, each of which looks at its job's record now and then. */
const mostStreams = 200;
/** A stream ends by then; its client comes back with `Last-Event-ID`. */
const longestStreamMs = 15 * 60_000;
/** When a client should come back after a stream has ended. */
const comeBackMs = 2000;
let openStreams = 0;

async function answerEvents(
  c: Context,
  { canStream = false, onFault }: ApiDependencies,
  { notFound, read, describe }: EventSourceParts,
) {
  const job = await read();
  if (!job) throw new RefusedError(notFound);
  if (!/\btext\/event-stream\b/.test(c.req.header('accept') ?? '')) return c.json(job, 200);
  const isLive = canStream && openStreams < mostStreams;
  return streamSSE(
    c,
    async (stream) => {
      openStreams++;
      const gone = new AbortController();
      stream.onAbort(() => gone.abort());
      const signal = AbortSignal.any([gone.signal, AbortSignal.timeout(longestStreamMs)]);
      try {
        await stream.writeSSE({ event: 'hello', data: '', retry: comeBackMs });
        const after = c.req.header('last-event-id');
        let told = '';
        for await (const { events } of watchEvents(read, { after, isLive, signal })) {
          for (const { id, ...event } of events) {
            await stream.writeSSE({ event: 'job', id, data: JSON.stringify({ id, ...event }) });
          }
          const { report, ...state } = ((await describe()) ?? {}) as { report?: unknown };
          const isNew = JSON.stringify(report ?? '') !== told; // a long report is told once
          told = JSON.stringify(report ?? '');
          await stream.writeSSE({
            event: 'state',
            data: JSON.stringify(isNew ? { ...state, report } : state),
          });
        }
      } finally {
        openStreams--;
      }
    },
    (error) => {
      onFault(error);
      return Promise.resolve();
    },
  );
}
