import { createRoute, z } from '@hono/zod-openapi';
import { idFileSchema, rowPageSchema } from '@senti/contract';
import { listRows } from '@senti/pipeline';
import { requireToken, type Api, type ApiDependencies } from '../dependencies.ts';
import { json, refusal } from './route-parts.ts';

const rowsRoute = createRoute({
  method: 'get',
  path: '/v1/datasets/{idFile}/rows',
  security: [{ bearer: [] }],
  request: {
    params: z.object({ idFile: idFileSchema }),
    query: z.object({
      cursor: z.string().max(100).optional(),
      limit: z.coerce.number().int().min(1).max(100).default(20),
      /** `doubtful`: rows whose label the out-of-fold scores doubt and nobody has decided, most doubtful first. */
      filter: z.enum(['doubtful']).optional(),
    }),
  },
  responses: {
    200: json(rowPageSchema, 'Rows of the newest corpus, each with its label, origin and out-of-fold score.'),
    default: refusal,
  },
});

/** Rows hold people's texts: they are read by those who may write. */
export function registerRows(api: Api, dependencies: ApiDependencies): void {
  api.use('/v1/datasets/:idFile/rows', requireToken(dependencies));
  api.openapi(rowsRoute, async (c) => {
    const { idFile } = c.req.valid('param');
    const { cursor, limit, filter } = c.req.valid('query');
    const page = await listRows(dependencies, idFile, { limit, cursor, isDoubtful: filter === 'doubtful' });
    return c.json(page, 200);
  });
}
